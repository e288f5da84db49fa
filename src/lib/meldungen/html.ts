import { plainSpaces } from '../kontakt/lines.ts';
import { escapeXml } from '../values/escape-xml.ts';

/** Lines of words as one paragraph of HTML, each on a line of its own. */
export function absatz(lines: readonly string[]): string {
  return `<p>${lines.map((line) => escapeXml(plainSpaces(line))).join('<br>')}</p>`;
}
