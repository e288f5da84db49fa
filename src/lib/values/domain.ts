import { domainToUnicode } from 'node:url';
import leven from 'leven';
import tlds from 'tlds' with { type: 'json' };

/** IANA's list, and two names that are kept free for examples and for hidden services. */
const ENDINGS = new Set([...tlds, 'example', 'onion']);
/** What an ending that does not exist was probably meant to be. */
const COMMON = ['de', 'com', 'org', 'net', 'eu', 'info', 'at', 'ch'];

/**
 * Why nothing can stand at a domain: its ending does not exist.
 *
 * @param domain as an address has it, e.g. `www.beispiel.dee`
 * @returns a German sentence, with what was probably meant, or nothing if the ending exists
 */
export function explainEnding(domain: string): string | undefined {
  const parts = domainToUnicode(domain).split('.');
  const ending = parts.at(-1) ?? '';
  if (ENDINGS.has(ending.toLowerCase())) return undefined;
  const near = COMMON.find((one) => isOneSlip(ending.toLowerCase(), one));
  const meant = near
    ? `Meinten Sie „${[...parts.slice(0, -1), near].join('.')}“?`
    : 'Bitte prüfen.';
  return `Die Endung „.${ending}“ gibt es im Internet nicht. ${meant}`;
}

/** Whether one letter is wrong, missing, too many, or two have changed places: `gmial`, `gmail`. */
export function isOneSlip(written: string, meant: string): boolean {
  if (leven(written, meant) === 1) return true;
  if (written.length !== meant.length) return false;
  const at = [...written].findIndex((letter, index) => letter !== meant[index]);
  const swapped = `${meant.slice(0, at)}${meant[at + 1]}${meant[at]}${meant.slice(at + 2)}`;
  return at >= 0 && written === swapped;
}
