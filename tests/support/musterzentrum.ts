import { loadContent } from '../../src/lib/content/load.ts';
import type { Regionalzentrum } from '../../src/lib/regionalzentrum/regionalzentren.ts';
import { musterland } from './fixture.ts';

const content = loadContent(musterland);

export const beschriftungen = content.beschriftungen[0]!.data;
export const website = content.website[0]!.data;

/** A centre of the invented team as pages know it, changed as a test needs it. */
export function zentrum(change: Partial<Regionalzentrum> = {}): Regionalzentrum {
  const { id, data } = content.regionalzentren.find((entry) => entry.id === 'nordheim')!;
  const gebiete = content.gebiete.filter((entry) => data.gebiete.includes(entry.id));
  return {
    id,
    ...data,
    gebiete: gebiete.map((entry) => ({ id: entry.id, ...entry.data, umriss: '', marken: [] })),
    html: '',
    hatKontakt: true,
    path: `/kontakt/${id}/`,
    zeitraeume: [],
    ...change,
  };
}
