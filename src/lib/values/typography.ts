const NBSP = '\u00A0';
const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const UNITS = '%|‰|€|Euro|km²?|m²?|cm|mm|kg|g|l|kB|MB|GB|px|pt|Uhr|Prozent|Millionen|Mio\\.';

/** What is found, and where its spaces must not break (Duden, DIN 5008). */
const RULES: readonly [pattern: RegExp, replacement: string | ((match: string) => string)][] = [
  // z. B., d. h., u. a., i. d. R., e. V. – also when written without the space
  [/(?<![\p{L}.])(\p{L}\.[ \u00A0]?){1,3}\p{L}\.(?!\p{L})/gu, spaceAbbreviation],
  // § 5, Art. 13, Abs. 1, Nr. 2
  [/(§§?|Art\.|Abs\.|Nr\.|Lit\.|S\.) (?=\d)/g, `$1${NBSP}`],
  // 15 mm, 44 px, 7 %
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'), NBSP],
  // 31. Mai 2026
  [new RegExp(`(?<=\\b\\d{1,2}\\.) (?=(?:${MONTHS})\\b)`, 'g'), NBSP],
  [new RegExp(`(?<=(?:${MONTHS})) (?=\\d{4}\\b)`, 'g'), NBSP],
  // 030 231 25 00, +49 30 2312500, 030 - 231 25 00
  [/(?<![\d.])(?:\+\d{1,3}|0\d{1,5})(?:(?: [-–] | ?\/ ?|[ -])\d{2,})+/g, glueNumber],
  [/(?<=\b116) (?=\d{3}\b)/g, NBSP],
  // a hyphen between words is meant as a dash, which stays with the word before
  [/(?<=[\p{L}.,;:!?“”’)]) [-–] (?=[\p{L}„‚(])/gu, `${NBSP}– `],
  [/\.\.\./g, '…'],
];

/** One run of text, set in German typography. `z.B. 15 mm` → `z. B. 15 mm` (no-break). */
export function setType(text: string): string {
  return RULES.reduce(
    (result, [pattern, replacement]) =>
      typeof replacement === 'string'
        ? result.replace(pattern, replacement)
        : result.replace(pattern, replacement),
    text,
  );
}

function spaceAbbreviation(match: string): string {
  return match.replace(/\.[ \u00A0]?(?=\p{L})/gu, `.${NBSP}`);
}

/** A telephone number has at least six digits; what is shorter is a date or a score. */
function glueNumber(match: string): string {
  return match.replace(/\D/g, '').length < 6 ? match : match.replaceAll(' ', NBSP);
}
