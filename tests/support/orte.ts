import { orteIndex } from '../../src/lib/gebiete/orte.ts';
import type { Content } from '../../src/lib/content/schemas/kinds.ts';
import type { OrteIndex } from '../../src/lib/gebiete/ortssuche.ts';

/** The places of a content folder as the search reads them. */
export function orteIndexOf({
  orte,
  regionalzentren,
  gebiete,
  beschriftungen,
}: Content): OrteIndex {
  const zentren = regionalzentren.map(({ id, data }) => ({
    id,
    name: data.name,
    heute: data.heute,
    gebiete: gebiete
      .filter((gebiet) => data.gebiete.includes(gebiet.id))
      .map((gebiet) => ({ id: gebiet.id, ...gebiet.data, umriss: '', marken: [] })),
  }));
  return orteIndex(orte[0]!.data, zentren, beschriftungen[0]!.data);
}
