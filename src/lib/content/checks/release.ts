import { addDays } from '../../values/datum.ts';
import { agedConfirmations } from './confirmation.ts';
import type { Content, Entry } from '../schemas/kinds.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';
import { ENTFAELLT, MAY_NOT_APPLY } from '../schemas/website.ts';

/**
 * What the law or safety demands before the website is published: who runs it, and at which
 * address. Each has to be mended first.
 *
 * @param siteUrl the address that the delivery sets, if it does; else `adresse` counts
 */
export function releaseProblems(content: Content, siteUrl?: string): Problem[] {
  return content.website.flatMap((entry) => {
    const { adresse, betreiber } = entry.data;
    const missing = Object.entries(betreiber)
      .filter(([, value]) => value === null)
      .map(([field]) => ({
        ...problemAt(entry, ['betreiber', field], explainMissing(field)),
        field: `betreiber.${field}`,
      }));
    const address = siteUrl || adresse;
    const isExample = /(^|\.)example$/.test(new URL(address).hostname);
    const message = `Unter „${address}“ kann keine Website stehen. Bitte die echte Adresse eintragen.`;
    return [...(isExample ? [problemAt(entry, ['adresse'], message)] : []), ...missing];
  });
}

/**
 * What everybody should know who publishes, and what stops nothing: numbers that nobody confirmed
 * say so on the website, which is honest; a gate would only invite a false `geprueft`.
 *
 * @param today as `2026-05-31`
 */
export function releaseWarnings(content: Content, today: string): Problem[] {
  return [
    ...agedConfirmations(content, today),
    ...content.website.flatMap((entry) => sicherheitskontaktProblems(entry, today)),
    ...content.website.flatMap(lizenzProblems),
  ];
}

function explainMissing(field: string): string {
  const either = `Trifft sie nicht zu, bitte: ${field}: ${ENTFAELLT}`;
  return `Diese Angabe fehlt noch im Impressum.${MAY_NOT_APPLY.includes(field) ? ` ${either}` : ''}`;
}

/**
 * The contact for weak spots has an end, neither past nor near, and less than a year ahead
 * (RFC 9116, 2.5.5).
 *
 * @param today as `2026-05-31`
 */
export function sicherheitskontaktProblems(entry: Entry<'website'>, today: string): Problem[] {
  const field = ['sicherheitskontaktBis'];
  const until = entry.data.sicherheitskontaktBis;
  const latest = addDays(today, 364);
  const soon = addDays(today, 30);
  if (until && until >= soon && until <= latest) return [];
  const told = {
    missing:
      'Hier fehlt der Tag, bis zu dem Meldungen über Sicherheitslücken den Betreiber erreichen.',
    ends: `Der Kontakt für Sicherheitslücken endet am ${until}. Erreicht die Adresse den Betreiber noch?`,
    far: `Der Kontakt für Sicherheitslücken soll weniger als ein Jahr gelten, nicht bis ${until}.`,
  };
  const message = !until ? told.missing : until < soon ? told.ends : told.far;
  return [problemAt(entry, field, `${message} Zum Beispiel: sicherheitskontaktBis: ${latest}`)];
}

/** Who may use the texts elsewhere is for the operator to decide; without a word nobody may. */
function lizenzProblems(entry: Entry<'website'>): Problem[] {
  if (entry.data.lizenzDerTexte) return [];
  const message =
    'Der Betreiber hat noch nicht entschieden, unter welcher Lizenz die Texte stehen: „CC BY 4.0“ oder „CC BY-SA 4.0“ erlaubt anderen, sie zu übernehmen, „Alle Rechte vorbehalten“ erlaubt es nicht. Zum Beispiel: lizenzDerTexte: CC BY-SA 4.0';
  return [problemAt(entry, ['lizenzDerTexte'], message)];
}
