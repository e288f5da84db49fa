import type { BausteinName } from '../markdown/baustein.ts';
import type { Content, Entry } from './kinds.ts';

/** A place on a page that a link can lead to. */
export interface Anchor {
  id: string;
  /** The file that brings it, and the line there. */
  file: string;
  line: number;
  /** Whether it is the name of the file, which no text can change. */
  isName?: boolean;
}

/** Every anchor of a page: its own headings, and what its Bausteine bring. */
export function anchorsOf(seite: Entry<'seiten'>, content: Content): Anchor[] {
  const { bausteine } = seite.text;
  return [
    ...headingsOf(seite),
    ...bausteine.flatMap(({ name, argument }) => broughtBy(name, argument, content)),
  ];
}

function broughtBy(name: BausteinName, argument: string, content: Content): Anchor[] {
  const { angebote, regionalzentren, ortssuche, 'weitere-hilfe': hilfe } = content;
  switch (name) {
    case 'angebote':
      return angebote.flatMap(withHeadings);
    case 'regionalzentren':
      return regionalzentren.filter(hasContact).flatMap(withHeadings);
    case 'ortssuche':
      return ortssuche.flatMap((entry) => [
        ...['ortssuche-feld', 'ortssuche-hinweis'].map((id) => ({ id, file: entry.file, line: 1 })),
        ...headingsOf(entry),
      ]);
    case 'regionalzentren-kurz':
      return regionalzentren.flatMap(ownAnchors);
    case 'weitere-regionalzentren':
      return regionalzentren.filter((entry) => !hasContact(entry)).flatMap(withHeadings);
    case 'weitere-hilfe':
      return hilfe.filter(({ data }) => data.gruppe === argument).flatMap(withHeadings);
    default:
      return [];
  }
}

function withHeadings(entry: Entry): Anchor[] {
  return [...ownAnchors(entry), ...headingsOf(entry)];
}

/** The entry's id, and the ids it had before. */
function ownAnchors({ id, file, data }: Entry): Anchor[] {
  const { weiterleitungen = [] } = data as { weiterleitungen?: string[] };
  return [id, ...weiterleitungen].map((name) => ({ id: name, file, line: 1, isName: true }));
}

function headingsOf(entry: Entry): Anchor[] {
  return entry.text.headings.flatMap(({ slug, aliases, line }) =>
    [slug, ...aliases].map((id) => ({ id, file: entry.file, line })),
  );
}

function hasContact({ data }: Entry<'regionalzentren'>): boolean {
  return data.ansprechpersonen.length > 0;
}
