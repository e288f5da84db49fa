import { slug } from './slug.ts';

/** Shorter than this, part of a name stands in many words. */
const SHORTEST = 4;

/** With one of these before it, a last name alone is that of somebody. */
const TITLES = ['frau', 'herr', 'herrn', 'familie'];

/**
 * Whether a text tells whom it is about: by first and last name in whatever spelling (`Łucja Großé`,
 * `Großé, Łucja`, `lucja-grosse.md`, as a link writes it or a folded card), or as `Frau Großé`.
 */
export function holdsName(text: string, name: string): boolean {
  const words = wordsOf(name);
  // „Büro“ and „Team 2“ are nobody's names
  if (words.length < 2) return false;
  const [last = '', ...first] = [...words].reverse();
  const known = `-${slug(plain(text))}-`;
  return [
    words.join('-'),
    [last, ...first.reverse()].join('-'),
    ...TITLES.flatMap((title) => [`${title}-${last}`, `${title}-${last}s`]),
  ].some((form) => known.includes(`-${form}-`));
}

/** Whether a text holds a first or a last name on its own; many are also words or places. */
export function holdsPartOfName(text: string, name: string): boolean {
  const words = wordsOf(name);
  if (words.length < 2) return false;
  const known = `-${slug(plain(text))}-`;
  return words.some(
    (word) =>
      word.length >= SHORTEST && (known.includes(`-${word}-`) || known.includes(`-${word}s-`)),
  );
}

/** Whether an e-mail address tells a person's first or last name: `l.grosse@verein.example`. */
export function tellsName(email: string, name: string): boolean {
  const [mailbox = '', host = ''] = email.split('@');
  const told = slug(mailbox);
  return (
    holdsName(host, name) ||
    (wordsOf(name).length > 1 &&
      wordsOf(name).some((word) => word.length >= SHORTEST && told.includes(word)))
  );
}

function wordsOf(name: string): string[] {
  return slug(name)
    .split('-')
    .filter((word) => /[a-z]/.test(word));
}

/** Without what files put between or in place of letters. */
function plain(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .replace(/&#?\w+;/g, "'")
    .replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped);
      } catch {
        return escaped;
      }
    });
}
