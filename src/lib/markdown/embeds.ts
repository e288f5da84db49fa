/** Why there is none, and what to do instead. */
export const NO_IMAGE =
  'Bilder gibt es auf dieser Website nicht. Sie machen Seiten schwer, und von fremden Servern geladen verraten sie, wer hier liest. Bitte löschen und in Worten beschreiben, was zu sehen wäre.';

const FOREIGN = 'Wer die Seite öffnet, würde dort gemeldet, und sie würde schwer.';

/** What comes from elsewhere into a page, by its tag. */
const EMBEDS: Record<string, (html: string) => string | undefined> = {
  img: () => NO_IMAGE,
  picture: () => NO_IMAGE,
  svg: () => NO_IMAGE,
  video: video,
  audio: video,
  embed: video,
  object: video,
  iframe: (html) =>
    isMap(addressIn(html)) ? map(html) : isVideo(html) ? video(html) : frame(html),
  script: (html) =>
    addressIn(html) &&
    `Programme und Zähler von anderen gibt es auf dieser Website nicht: ${FOREIGN} Bitte löschen.`,
  a: (html) =>
    `Ein Link sieht hier anders aus. Richtig wäre: [${wordsIn(html)}](${addressIn(html) || '/kontakt/'})`,
};

/**
 * What is told of a piece of another website in a text.
 *
 * @param tag `iframe`
 * @param html the text from there on, e.g. `<iframe src="https://…"></iframe>`
 * @returns German sentences with the link to write instead; nothing if the tag brings nothing along
 */
export function explainEmbed(tag: string, html: string): string | undefined {
  return Object.hasOwn(EMBEDS, tag.toLowerCase()) ? EMBEDS[tag.toLowerCase()]?.(html) : undefined;
}

/** Whether an address is that of a file which a git host stored when somebody dragged it into a text. */
export function isUpload(href: string): boolean {
  return /^https:\/\/(?:github\.com\/(?:user-attachments|[^/]+\/[^/]+\/assets)|(?:private-)?user-images\.githubusercontent\.com|[^/]+\/attachments)\//.test(
    href,
  );
}

function video(html: string): string {
  const link = `[Titel des Videos](${pageOf(addressIn(html)) || 'https://www.beispiel.de/video/'})`;
  return `Videos und Töne spielt diese Website nicht ab: ${FOREIGN} Bitte einen Link auf die Seite des Videos setzen: ${link}`;
}

function map(html: string): string {
  const link = `[Karte: So finden Sie uns](${addressIn(html)})`;
  return `Karten von anderen zeigt diese Website nicht: ${FOREIGN} Bitte den Weg in Worten beschreiben oder einen Link auf die Karte setzen: ${link}`;
}

function frame(html: string): string {
  const link = `[Name der Seite](${addressIn(html) || 'https://www.beispiel.de/'})`;
  return `Fenster auf andere Websites gibt es hier nicht: ${FOREIGN} Bitte einen Link setzen: ${link}`;
}

function isMap(address: string): boolean {
  return /\bmaps?\b|openstreetmap|umap|\/karte/i.test(address);
}

function isVideo(html: string): boolean {
  return /youtu\.?be|vimeo|video|peertube|dailymotion|mediathek/i.test(html);
}

function addressIn(html: string): string {
  return /\b(?:src|href|data)\s*=\s*["']?(https:[^"'\s>]+)/i.exec(html)?.[1] ?? '';
}

function wordsIn(html: string): string {
  const words = /^<[^>]*>([^<]*)/.exec(html)?.[1]?.trim();
  return words || 'Kontakt';
}

/** The page of a video, of the address under which others embed it. */
function pageOf(address: string): string {
  return address
    .replace(
      /^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*/,
      'https://www.youtube.com/watch?v=$1',
    )
    .replace(/^https:\/\/player\.vimeo\.com\/video\/(\d+).*/, 'https://vimeo.com/$1');
}
