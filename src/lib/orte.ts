import { zustaendigPath } from './addresses.ts';
import type { Beschriftungen } from './content/schemas/beschriftungen.ts';
import type { OrteData } from './content/schemas/orte.ts';
import { fill } from './fill.ts';
import { zentrumName } from './kontakt-worte.ts';
import type { OrteIndex } from './ortssuche.ts';
import type { Regionalzentrum } from './queries.ts';
import { slug } from './slug.ts';

/** The places as the search in a browser reads them. */
export function orteIndex(
  { gemeinden, plz, ausserhalb }: OrteData,
  regionalzentren: readonly Pick<Regionalzentrum, 'id' | 'gebiete'>[],
  { artUndName }: Beschriftungen,
): OrteIndex {
  const gebiete = regionalzentren.flatMap(({ id, gebiete: own }) =>
    own.map(({ ags, name, art }) => {
      const titel = fill(artUndName, { art, name });
      return [ags, { name, titel, zentrum: id }] as const;
    }),
  );
  return { gebiete: Object.fromEntries(gebiete), gemeinden, plz, ausserhalb };
}

export interface Buchstabe {
  /** Anchor: the letter in lower case, Ö under O. */
  id: string;
  orte: { name: string; gebiet: string; zentrum: string; href: string }[];
}

/** Every municipality with its area and its centre, from A to Z. */
export function ortsverzeichnis(
  { gemeinden }: OrteData,
  regionalzentren: readonly Regionalzentrum[],
  labels: Beschriftungen,
): Buchstabe[] {
  const orte = regionalzentren
    .flatMap((zentrum) =>
      zentrum.gebiete.flatMap(({ ags, art, name }) =>
        (gemeinden[ags] ?? []).map((ort) => ({
          name: ort,
          gebiet: fill(labels.artUndName, { art, name }),
          zentrum: zentrumName(zentrum, labels),
          href: zustaendigPath(zentrum.id),
        })),
      ),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'de') || a.gebiet.localeCompare(b.gebiet, 'de'));
  const letterOf = ({ name }: { name: string }) => slug(name).charAt(0);
  const letters = [...new Set(orte.map(letterOf))];
  return letters.map((id) => ({ id, orte: orte.filter((ort) => letterOf(ort) === id) }));
}
