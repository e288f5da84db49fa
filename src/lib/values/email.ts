import { domainToASCII } from 'node:url';
import { explainEnding, isOneSlip } from './domain.ts';

/** Providers whose name, with a slip in it, nobody else uses for mail. */
const GIANTS = [
  ...['gmail.com', 'googlemail.com', 'icloud.com', 't-online.de', 'freenet.de', 'protonmail.com'],
  ...['hotmail.com', 'hotmail.de', 'outlook.com', 'outlook.de', 'yahoo.com', 'yahoo.de'],
];
/** Of those, the ones that have one ending only. */
const ONE_ENDING = ['gmail.com', 'googlemail.com', 'icloud.com', 't-online.de'];
/** Providers with short names, or such that others resemble. */
const OTHERS = [
  ...['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com', 'gmx.eu', 'gmx.info', 'web.de'],
  ...['mail.com', 'mail.de', 'email.com', 'email.de', 'online.de', 'ymail.com', 'live.de'],
  ...['live.com', 'aol.com', 'aol.de', 'arcor.de', 'posteo.de', 'mailbox.org', 'riseup.net'],
];

const EXAMPLE = 'Richtig wäre zum Beispiel: beratung@beispiel.de';
/** As `z.email` takes it. */
const ADDRESS = /[\w'+.-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}(?![\w@-])/i;
/** How `@` and `.` are written to hide an address from machines. */
const AT = /\s*[([{<]\s*(?:at|ät|ad|@)\s*[)\]}>]\s*|\s+(?:at|ät)\s+/i;
const DOT_ONCE = /\s*[([{<]\s*(?:dot|punkt|\.)\s*[)\]}>]\s*|\s+(?:dot|punkt)\s+/i;
const DOT = new RegExp(DOT_ONCE, 'gi');

/** What stands around an address, or in it, that does not belong there. */
const AROUND: readonly [pattern: RegExp, reason: string][] = [
  [/\]\(/, 'Hier steht nur die Adresse, ohne Klammern und Link'],
  [/@.*@/, 'Bitte nur eine Adresse je Feld'],
  [/^mailto:/i, 'Bitte ohne „mailto:“ schreiben, den Link macht die Website'],
  [/^[„“”"'‚‘’«»].*[„“”"'‚‘’«»]$/, 'Bitte ohne Anführungszeichen schreiben'],
  [AT, 'Das ist keine E-Mail-Adresse. Bitte mit @ und Punkt schreiben'],
  [DOT_ONCE, 'Das ist keine E-Mail-Adresse. Bitte mit @ und Punkt schreiben'],
  [/[<>]/, 'Bitte nur die Adresse, ohne Namen und spitze Klammern'],
  [
    /[:(]\s*\S+@|@\S+\s+\S|@[\w.-]+[.,;:!?)]+$/,
    'Neben der Adresse steht noch etwas. Bitte nur die Adresse',
  ],
  [/\S\s+\S/, 'In einer E-Mail-Adresse steht kein Leerzeichen, und daneben steht nichts'],
];

/**
 * Why something is no e-mail address, with the address that was meant where one can tell.
 *
 * @param written what an editor wrote and `z.email` refused
 * @returns German sentences, e.g. `Bitte nur die Adresse, … Richtig wäre: mail@verein.example`
 */
export function explainEmail(written: string): string {
  const [, around] = AROUND.find(([pattern]) => pattern.test(written)) ?? [];
  return around ? `${around}. ${meantIn(written)}` : `${explainParts(written)} ${EXAMPLE}`;
}

/** The only address in a text; of two, or of one whose beginning is unsure, an example. */
function meantIn(written: string): string {
  const unhidden = unhide(written);
  const [address] = ADDRESS.exec(unhidden) ?? [];
  const isUnsure = /@.*@/.test(unhidden) || /^[\w.-]+\s+[\w.-]+@\S+$/.test(unhidden);
  return address && !isUnsure ? `Richtig wäre: ${address}` : EXAMPLE;
}

/** What is wrong with an address that stands alone. */
function explainParts(written: string): string {
  const [, before = '', domain = ''] = /^(\S+)@([^\s@]+)$/.exec(written) ?? [];
  if (/[^\0-\x7F]/.test(domain) && domainToASCII(domain)) {
    return `Umlaute hinter dem @ versteht nicht jedes Mailprogramm. Diese Adresse heißt überall: ${before}@${domainToASCII(domain)}.`;
  }
  if (/[^\0-\x7F]/.test(before)) {
    return 'Vor dem @ stehen keine Umlaute. Bitte nachsehen, wie die Adresse wirklich heißt.';
  }
  if (domain.includes(',')) return 'Hinter dem @ steht ein Komma statt eines Punkts.';
  if (domain && !domain.includes('.')) {
    return `Hinter „@${domain}“ fehlt die Endung, zum Beispiel .de.`;
  }
  return 'Das ist keine E-Mail-Adresse.';
}

/** A hidden address as one types it: `mail (at) verein (punkt) example` → `mail@verein.example`. */
export function unhide(written: string): string {
  const typed = written.replace(AT, '@');
  return typed.includes('@') ? typed.replace(DOT, '.') : written;
}

/**
 * Why mail to a well-formed address would not arrive: its ending does not exist, or its provider
 * is misspelt.
 */
export function explainMailDomain(address: string): string | undefined {
  const [name = '', domain = ''] = address.toLowerCase().split('@');
  const ending = explainEnding(domain);
  if (ending) return ending;
  const meant = slipOf(domain);
  return meant && `„${domain}“ ist wohl verschrieben. Meinten Sie „${name}@${meant}“?`;
}

/** The provider that an address perhaps means, where nobody can be sure: `gxm.de` → `gmx.de`. */
export function doubtfulProvider(address: string): string | undefined {
  const domain = address.toLowerCase().split('@')[1] ?? '';
  if ([...GIANTS, ...OTHERS].includes(domain) || slipOf(domain)) return undefined;
  const [name = '', ...ending] = domain.split('.');
  return (
    ONE_ENDING.find((one) => one.startsWith(`${name}.`)) ??
    [...GIANTS, ...OTHERS].find((one) => {
      const [known = '', ...end] = one.split('.');
      return end.join() === ending.join() && known.length > 2 && isTwisted(name, known);
    })
  );
}

/** The giant that a domain with one slip surely means. */
function slipOf(domain: string): string | undefined {
  if ([...GIANTS, ...OTHERS].includes(domain)) return undefined;
  return GIANTS.find((giant) => {
    const [name = '', ending = ''] = giant.split('.');
    const [written = '', ...rest] = domain.split('.');
    if (written === name) return ONE_ENDING.includes(giant) && isOneSlip(rest.join('.'), ending);
    return rest.join('.') === ending && written[0] === name[0] && isOneSlip(written, name);
  });
}

/** The same letters in another order, or one of them twice. */
function isTwisted(written: string, name: string): boolean {
  const letters = (word: string) => [...new Set(word)].sort().join('');
  return letters(written) === letters(name) && isOneSlip(written, name);
}
