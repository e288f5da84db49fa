import { createHash } from 'node:crypto';
import { ORTE_INDEX, zustaendigPath } from '../values/paths.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { OrteData } from '../content/schemas/orte.ts';
import { gebietName } from '../values/gebiete-text.ts';
import { frueherZeile, zentrumName } from '../kontakt/lines.ts';
import type { OrteIndex } from './ortssuche.ts';
import type { Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';
import { buchstabeOf } from '../values/slug.ts';

type Zentrum = Pick<Regionalzentrum, 'id' | 'name' | 'frueher' | 'gebiete'>;

/** The Orte as the search in a browser reads them. */
export function orteIndex(
  orte: OrteData,
  regionalzentren: readonly Zentrum[],
  beschriftungen: Beschriftungen,
): OrteIndex {
  const { gemeinden, ausserhalb } = orte;
  const gebiete = regionalzentren.flatMap(({ id, gebiete: own }) =>
    own.map(({ ags, name, art }) => {
      const titel = gebietName({ art, name }, beschriftungen.artUndName);
      return [ags, { name, titel, zentrum: id }] as const;
    }),
  );
  const zentren = regionalzentren.map((zentrum) => {
    const [frueher] = frueherZeile(zentrum, beschriftungen);
    const titel = zentrumName(zentrum, beschriftungen);
    const namen = [zentrum.name, titel, ...(zentrum.frueher ? [zentrum.frueher] : [])];
    return [zentrum.id, { titel: frueher ? `${titel} (${frueher})` : titel, namen }] as const;
  });
  return {
    gebiete: Object.fromEntries(gebiete),
    zentren: Object.fromEntries(zentren),
    gemeinden,
    ortsteile: mapped(orte.ortsteile ?? {}, (byGemeinde, ags) =>
      (gemeinden[ags] ?? []).map((name) => byGemeinde[name] ?? []).join(';'),
    ),
    gegenden: orte.gegenden ?? {},
    kennzeichen: orte.kennzeichen ?? {},
    plz: mapped(orte.plz, (byAgs) =>
      mapped(byAgs, (names, ags) => names.map((name) => (gemeinden[ags] ?? []).indexOf(name))),
    ),
    ausserhalb,
    anderswo: orte.anderswo ?? [],
  };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
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
  beschriftungen: Beschriftungen,
): Buchstabe[] {
  const orte = regionalzentren
    .flatMap((zentrum) =>
      zentrum.gebiete.flatMap(({ ags, art, name }) =>
        (gemeinden[ags] ?? []).map((ort) => ({
          name: ort,
          gebiet: gebietName({ art, name }, beschriftungen.artUndName),
          zentrum: zentrumName(zentrum, beschriftungen),
          href: zustaendigPath(zentrum.id),
        })),
      ),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'de') || a.gebiet.localeCompare(b.gebiet, 'de'));
  const letters = [...new Set(orte.map(({ name }) => buchstabeOf(name)))];
  return letters.map((id) => ({ id, orte: orte.filter(({ name }) => buchstabeOf(name) === id) }));
}

/** Address of the index, which changes with the Orte: no old copy answers on a new page. */
export function orteIndexHref(index: OrteIndex): string {
  const hash = createHash('sha256').update(JSON.stringify(index)).digest('hex');
  return `${ORTE_INDEX}?${hash.slice(0, 8)}`;
}
