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
import { ortssucheSchema } from './ortssuche.ts';
import { ortsverzeichnisSchema } from './ortsverzeichnis.ts';
import { quellenSchema } from './quellen.ts';
import { regionalzentrumSchema } from './regionalzentrum.ts';
import { seiteSchema } from './seite.ts';
import { situationSchema } from './situation.ts';
import { spracheSchema } from './sprache.ts';
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
  sprache: { schema: spracheSchema, firstHeading: 0 },
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
  /** The Markdown text below the front matter. */
  body: string;
  /** Line of the file on which `body` starts, counted from 1. */
  bodyLine: number;
  /** Line on which a field of the front matter stands. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** What stands in `body`. */
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
  bytes: number;
}

interface Dateien {
  /** What lies in `public/dateien/`, in the order of the names. */
  dateien: readonly Datei[];
}

/** All content of the website, each kind in the order of its file names. */
export type Content = { [K in Kind]: Entry<K>[] } & Dateien;

/** The content files of each kind. */
export function entriesOf({ dateien: _, ...kinds }: Content): [kind: Kind, entries: Entry[]][] {
  return Object.entries(kinds) as [Kind, Entry[]][];
}

/** One content file of which some fields may be missing, since an editor has to mend them first. */
export interface KnownEntry<K extends Kind = Kind> extends FileFacts {
  data: Partial<DataOf<K>>;
}

/** What is known of the content before everything is in order; checked content is so, too. */
export type KnownContent = { [K in Kind]: readonly KnownEntry<K>[] } & Dateien;
