import { newAdressen } from './adressen.ts';
import { confirmations } from './confirmation.ts';
import type { Content, Entry } from './kinds.ts';
import { problemAt } from './problem-at.ts';
import type { Problem } from './problem.ts';

/**
 * What must be known before the website is published: who runs it, where, with which numbers and addresses.
 *
 * @param today as `2026-05-31`
 */
export function releaseProblems(content: Content, today: string): Problem[] {
  return [
    ...content.website.flatMap((entry) => {
      const { adresse, betreiber } = entry.data;
      const missing = Object.entries(betreiber)
        .filter(([, value]) => value === null)
        .map(([field]) => ({
          ...problemAt(entry, ['betreiber', field], 'Diese Angabe fehlt noch im Impressum.'),
          field: `betreiber.${field}`,
        }));
      const isExample = /(^|\.)example$/.test(new URL(adresse).hostname);
      const message = `Unter „${adresse}“ kann keine Website stehen. Bitte die echte Adresse eintragen.`;
      return [
        ...(isExample ? [problemAt(entry, ['adresse'], message)] : []),
        ...missing,
        ...sicherheitskontaktProblems(entry, today),
      ];
    }),
    ...newAdressen(content).map((address) => ({
      file: content.adressen[0]?.file ?? '',
      message: `Die Adresse ${address} ist noch nicht festgehalten. Bitte „npm run ledger“ ausführen.`,
    })),
    ...confirmations(content)
      .filter(({ geprueft }) => !geprueft)
      .map(({ entry, place }) => ({
        ...problemAt(
          entry,
          [...place.slice(0, -1), 'stand'],
          'Diese Angaben hat noch niemand bestätigt.',
        ),
        field: place.join('.'),
      })),
  ];
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
  const year = Number(today.slice(0, 4));
  const inAYear = `${year + 1}${today.slice(4)}`;
  const soon = new Date(Date.parse(today) + 30 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  if (until && until >= soon && until <= inAYear) return [];
  const told = {
    missing:
      'Hier fehlt der Tag, bis zu dem Meldungen über Sicherheitslücken den Betreiber erreichen.',
    ends: `Der Kontakt für Sicherheitslücken endet am ${until}. Erreicht die Adresse den Betreiber noch?`,
    far: `Der Kontakt für Sicherheitslücken soll weniger als ein Jahr gelten, nicht bis ${until}.`,
  };
  const message = !until ? told.missing : until < soon ? told.ends : told.far;
  return [problemAt(entry, field, `${message} Zum Beispiel: sicherheitskontaktBis: ${inAYear}`)];
}
