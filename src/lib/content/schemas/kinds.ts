import type { z } from 'astro/zod';
import type { Kind } from './kind-paths.ts';
import { adressenSchema } from './adressen.ts';
import { angebotSchema } from './angebot.ts';
import { aushangSchema } from './aushang.ts';
import { bestaetigungSchema } from './bestaetigung.ts';
import { beschriftungenSchema } from './beschriftungen.ts';
import { fremdspracheSchema } from './fremdsprache.ts';
import { gebietSchema, karteSchema } from './gebiet.ts';
import { meldungSchema } from './meldung.ts';
import { orteSchema } from './orte.ts';
import { ortssucheSchema, ortsverzeichnisSchema } from './ortssuche.ts';
import { quellenSchema } from './herkunft.ts';
import { regionalzentrumSchema } from './regionalzentrum.ts';
import { seiteSchema } from './seite.ts';
import { situationSchema } from './situation.ts';
import { websiteSchema } from './website.ts';
import { weitereHilfeSchema } from './weitere-hilfe.ts';
import type { RenderedText } from '../../markdown/found.ts';

/**
 * The kinds of content: what their front matter may hold, and on which level headings in their text
 * begin (0: no text).
 */
export const KINDS = {
  website: { schema: websiteSchema, firstHeading: 0 },
  beschriftungen: { schema: beschriftungenSchema, firstHeading: 0 },
  aushang: { schema: aushangSchema, firstHeading: 2 },
  bestaetigung: { schema: bestaetigungSchema, firstHeading: 0 },
  ortssuche: { schema: ortssucheSchema, firstHeading: 3 },
  ortsverzeichnis: { schema: ortsverzeichnisSchema, firstHeading: 0 },
  fremdsprachen: { schema: fremdspracheSchema, firstHeading: 0 },
  quellen: { schema: quellenSchema, firstHeading: 0 },
  seiten: { schema: seiteSchema, firstHeading: 2 },
  angebote: { schema: angebotSchema, firstHeading: 3 },
  situationen: { schema: situationSchema, firstHeading: 2 },
  regionalzentren: { schema: regionalzentrumSchema, firstHeading: 3 },
  gebiete: { schema: gebietSchema, firstHeading: 0 },
  'weitere-hilfe': { schema: weitereHilfeSchema, firstHeading: 4 },
  meldungen: { schema: meldungSchema, firstHeading: 3 },
  orte: { schema: orteSchema, firstHeading: 0 },
  adressen: { schema: adressenSchema, firstHeading: 0 },
  karte: { schema: karteSchema, firstHeading: 0 },
} as const satisfies Record<Kind, { schema: z.ZodType; firstHeading: number }>;

export type { Kind };
/** The fields of a kind, as its schema types them. */
export type DataOf<K extends Kind> = z.output<(typeof KINDS)[K]['schema']>;

/** What is known of every content file, whatever its fields hold. */
export interface FileFacts {
  /** File name without ending; the address of a page, the anchor of an offer. */
  id: string;
  /** Path for messages, e.g. `content/seiten/start.md`. */
  file: string;
  /** Place below the content folder without ending, as the ledger names the file: `seiten/start`. */
  origin: string;
  /** The Markdown text below the front matter. */
  body: string;
  /** Line of the file on which `body` starts, counted from 1. */
  bodyLine: number;
  /** Line on which a field of the front matter is written. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** What is in `body`. */
  text: RenderedText;
}

/** One content file, checked. */
export interface Entry<K extends Kind = Kind> extends FileFacts {
  data: DataOf<K>;
}

/** A file that pages hand out, e.g. a leaflet. */
export interface Datei {
  /** `faltblatt.pdf` */
  name: string;
  /** Path for messages: `public/dateien/faltblatt.pdf`. */
  file: string;
  /** As the ledger names it: `dateien/faltblatt`. */
  origin: string;
  bytes: number;
}

/** All content of the website, each kind in the order of its file names. */
export type Content = { [K in Kind]: Entry<K>[] } & { dateien: readonly Datei[] };

/** The content files of all kinds. */
export function allEntries({ dateien: _, ...kinds }: Content): Entry[] {
  return Object.values(kinds).flat();
}
