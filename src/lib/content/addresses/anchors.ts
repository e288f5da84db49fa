import type { BausteinName } from '../../markdown/bausteine.ts';
import type { FileFacts, Kind, KnownContent, KnownEntry } from '../schemas/kinds.ts';

/** A part of a page that a link can lead to. */
export interface Anchor {
  id: string;
  /** The file that brings it, and the line there. */
  file: string;
  line: number;
  /** Whether it is the name of the file, which no text can change. */
  isName?: boolean;
  /** Whether it comes and goes, so that nothing is promised to those who link to it. */
  isPassing?: boolean;
}

/** The content that stands on pages by Bausteine. */
export type Placed = Pick<
  KnownContent,
  'angebote' | 'meldungen' | 'regionalzentren' | 'ortssuche' | 'weitere-hilfe'
>;

/** What a Baustein brings to its page: files of a kind, with their anchors. */
interface Brought {
  kind: Kind & keyof Placed;
  /** @param argument what the editor wrote behind the name */
  anchors: (content: Placed, argument: string) => Anchor[];
}

/** The Bausteine that bring anchors. */
export const BROUGHT: Partial<Record<BausteinName, Brought>> = {
  angebote: {
    kind: 'angebote',
    anchors: ({ angebote }) => angebote.flatMap(withHeadings),
  },
  meldungen: {
    kind: 'meldungen',
    anchors: ({ meldungen }) =>
      meldungen.flatMap(withHeadings).map((anchor) => ({ ...anchor, isPassing: true })),
  },
  ortssuche: {
    kind: 'ortssuche',
    anchors: ({ ortssuche }) =>
      ortssuche.flatMap((entry) => [
        ...['ortssuche-feld', 'ortssuche-hinweis'].map((id) => ({ id, file: entry.file, line: 1 })),
        ...headingsOf(entry),
      ]),
  },
  regionalzentren: {
    kind: 'regionalzentren',
    anchors: ({ regionalzentren }) => regionalzentren.filter(mayHaveContact).flatMap(withHeadings),
  },
  'regionalzentren-kurz': {
    kind: 'regionalzentren',
    anchors: ({ regionalzentren }) => regionalzentren.flatMap(ownAnchors),
  },
  'weitere-hilfe': {
    kind: 'weitere-hilfe',
    anchors: ({ 'weitere-hilfe': hilfe }, argument) =>
      hilfe.filter(({ data: { gruppe = argument } }) => gruppe === argument).flatMap(withHeadings),
  },
  'weitere-regionalzentren': {
    kind: 'regionalzentren',
    anchors: ({ regionalzentren }) => regionalzentren.filter(mayLackContact).flatMap(withHeadings),
  },
};

/**
 * Every anchor of a page: its own headings, and what its Bausteine bring. An entry of which it is
 * not known whether it stands there, since its fields have to be mended, does.
 */
export function anchorsOf(seite: FileFacts, content: Placed): Anchor[] {
  const { bausteine } = seite.text;
  return [
    ...headingsOf(seite),
    ...bausteine.flatMap(({ name, argument }) => BROUGHT[name]?.anchors(content, argument) ?? []),
  ];
}

function withHeadings(entry: KnownEntry): Anchor[] {
  return [...ownAnchors(entry), ...headingsOf(entry)];
}

/** The entry's id, and the ids it had before. */
function ownAnchors({ id, file, data }: KnownEntry): Anchor[] {
  const { weiterleitungen = [] } = data as { weiterleitungen?: string[] };
  return [id, ...weiterleitungen].map((name) => ({ id: name, file, line: 1, isName: true }));
}

function headingsOf({ file, text }: FileFacts): Anchor[] {
  return text.headings.flatMap(({ slug, aliases, line }) =>
    [slug, ...aliases].map((id) => ({ id, file, line })),
  );
}

/** Whether the website has numbers of its own for this centre, or may have once it is mended. */
export function mayHaveContact({ data }: KnownEntry<'regionalzentren'>): boolean {
  return data.ansprechpersonen?.length !== 0;
}

function mayLackContact({ data }: KnownEntry<'regionalzentren'>): boolean {
  return !data.ansprechpersonen?.length;
}
