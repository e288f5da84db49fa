import { newAdressen } from './adressen.ts';
import { confirmations } from './confirmation.ts';
import type { Content } from './kinds.ts';
import { problemAt } from './problem-at.ts';
import type { Problem } from './problem.ts';

/** What must be known before the website is published: who runs it, where, with which numbers and addresses. */
export function releaseProblems(content: Content): Problem[] {
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
      return [...(isExample ? [problemAt(entry, ['adresse'], message)] : []), ...missing];
    }),
    ...newAdressen(content).map((address) => ({
      file: content.adressen[0]?.file ?? '',
      message: `Die Adresse ${address} ist noch nicht festgehalten. Bitte „npm run ledger“ ausführen.`,
    })),
    ...confirmations(content)
      .filter(({ geprueft }) => !geprueft)
      .map(({ entry, place }) => ({
        ...problemAt(entry, place, 'Diese Angaben hat noch niemand bestätigt.'),
        field: place.join('.'),
      })),
  ];
}
