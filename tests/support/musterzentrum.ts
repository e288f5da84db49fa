import type { Content } from '../../src/lib/content/schemas/kinds.ts';
import { withLinkWords } from '../../src/lib/markdown/link-words.ts';
import {
  regionalzentrenOf,
  zeitraumOf,
  type Meldung,
  type Regionalzentrum,
} from '../../src/lib/regionalzentrum/regionalzentren.ts';
import { contentOf, MUSTERLAND } from './content-cases.ts';

/** What contacts are made of, as pages know it, from a content of tests. */
export function kontakteOf(content: Content) {
  const zentren = content.regionalzentren.map(({ id }) => id);
  const website = content.website[0]!.data;
  const beschriftungen = content.beschriftungen[0]!.data;
  const meldungen = content.meldungen.map(({ id, data, text: { html } }): Meldung => ({
    ...{ id, titel: data.titel, tag: data.tag, html: withLinkWords(html, beschriftungen) },
    zeitraum: zeitraumOf(data, zentren),
  }));
  const gebiete = content.gebiete.map(({ id, data }) => ({ id, ...data, umriss: '', marken: [] }));
  const zeitraeume = meldungen.flatMap(({ zeitraum }) => zeitraum ?? []);
  return {
    website,
    beschriftungen,
    meldungen,
    regionalzentren: regionalzentrenOf(content.regionalzentren, gebiete, zeitraeume, undefined),
  };
}

const musterland = kontakteOf(contentOf(MUSTERLAND));
export const { website, beschriftungen } = musterland;

/** A centre of the invented team as pages know it, changed as a test needs it. */
export function zentrum(change: Partial<Regionalzentrum> = {}): Regionalzentrum {
  return { ...musterland.regionalzentren.find(({ id }) => id === 'nordheim')!, ...change };
}
