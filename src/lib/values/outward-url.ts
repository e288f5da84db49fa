import { explainEnding } from './domain.ts';

/** Marks that others put into links to see who follows them. */
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid|mc_eid|mtm_\w+)=|safelinks\.protection\.outlook/i;

/**
 * Why an outward address would not lead where it should.
 *
 * @param written as an editor wrote it, e.g. `https://www.beispiel.de/`
 * @returns a German sentence, or nothing if the address can be right
 */
export function explainWebLink(written: string): string | undefined {
  if (/\s/.test(written)) return `In „${written}“ steht ein Leerzeichen.`;
  if (/^https:\/\/+https?:/i.test(written)) return `In „${written}“ steht https:// zweimal.`;
  if (!/^https:\/\/[^/]/i.test(written)) {
    return `„${written}“ beginnt nicht mit https:// und einer Adresse.`;
  }
  if (/[.,;:!?«»„“”"'…]$/.test(written)) {
    return `Am Ende von „${written}“ steht ein Satzzeichen, das nicht zur Adresse gehört.`;
  }
  if (!URL.canParse(written)) return `„${written}“ ist keine vollständige Adresse.`;
  const { hostname, username } = new URL(written);
  if (username)
    return `In „${written}“ stehen Zugangsdaten. Bitte löschen und das Passwort ändern.`;
  if (/^(?:localhost|[\d.]+|\[.*\])$/.test(hostname)) {
    return `„${written}“ ist nur auf Ihrem eigenen Computer zu sehen.`;
  }
  if (!/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(hostname)) {
    return `„${hostname}“ ist keine vollständige Adresse: Am Ende fehlt zum Beispiel .de`;
  }
  const ending = explainEnding(hostname);
  if (ending) return ending;
  if (/^w(?:w|www+)\./.test(hostname)) {
    return `Vorn steht „${hostname.split('.')[0]}“. Gemeint ist wohl: ${written.replace(/w{2,}\./, 'www.')}`;
  }
  if (TRACKING.test(written)) {
    return `„${written}“ enthält Kennungen, an denen andere sehen, wer dem Link folgt. Bitte alles ab dem ? löschen oder die Adresse auf der Seite selbst kopieren.`;
  }
  return undefined;
}
