import { slug } from './slug.ts';

/** Shorter than this, a name or a part of it stands in many words. */
const SHORTEST = 4;

/**
 * Whether a text holds a person's whole name, in whatever spelling: `Łucja Großé`, `Großé, Łucja`,
 * `lucja-grosse.md`, or as a link writes it (`%C5%81ucja%20…`) or a folded card. One of fewer than
 * four letters is not looked for.
 */
export function holdsName(text: string, name: string): boolean {
  const words = slug(name).split('-');
  if (words.join('').length < SHORTEST) return false;
  const known = `-${slug(plain(text))}-`;
  return [words, [...words.slice(-1), ...words.slice(0, -1)]].some((order) =>
    known.includes(`-${order.join('-')}-`),
  );
}

/** Whether an e-mail address tells a person's first or last name: `l.grosse@verein.example`. */
export function tellsName(email: string, name: string): boolean {
  const mailbox = slug(email.split('@')[0] ?? '');
  return slug(name)
    .split('-')
    .some((word) => word.length >= SHORTEST && mailbox.includes(word));
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
