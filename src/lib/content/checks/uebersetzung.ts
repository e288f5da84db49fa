import { createHash } from 'node:crypto';
import { fieldName } from '../problems/fields.ts';
import { suggest } from '../problems/explain.ts';
import { all, check, each, type Check } from '../parse/drafts.ts';
import type { Problem } from '../problems/problem.ts';
import type { Content, Entry, FileFacts, KnownEntry } from '../schemas/kinds.ts';

/** A section named in `uebersetzt` is there, on this page and on the German one. */
export const UEBERSETZUNG_CHECKS: readonly Check[] = [
  check({ seiten: all('uebersetzt', 'text'), 'weitere-hilfe': each('text') }, (content) =>
    content.seiten.flatMap((seite) =>
      (seite.data.uebersetzt?.abschnitte ?? []).flatMap(({ abschnitt, nach }, index) => {
        const own = [INTRODUCTION, ...seite.text.headings.map(({ slug }) => slug)];
        const hasText = textAt(nach, content) !== undefined;
        const wrong = own.includes(abschnitt)
          ? !hasText && ['nach', `Den Text „${nach}“ gibt es nicht.`]
          : [
              'abschnitt',
              `Den Abschnitt „${abschnitt}“ gibt es hier nicht. ${suggest(abschnitt, own)}`,
            ];
        if (!wrong) return [];
        const fieldPath = ['uebersetzt', 'abschnitte', index, wrong[0] ?? ''];
        return [
          {
            file: seite.file,
            line: seite.lineOf(fieldPath),
            field: fieldName(fieldPath),
            message: wrong[1] ?? '',
          },
        ];
      }),
    ),
  ),
];

/**
 * Translations whose German text has changed since: which section, which sentences are new, which
 * are gone, and what to write once it is translated. A hint: German must not wait for Polish.
 */
export function staleUebersetzungen(content: Content): Problem[] {
  return content.seiten.flatMap((seite) =>
    (seite.data.uebersetzt?.abschnitte ?? []).flatMap(({ abschnitt, nach, stand }, index) => {
      const sentences = textAt(nach, content) ?? [];
      const now = standOf(sentences);
      if (now === stand) return [];
      const fieldPath = ['uebersetzt', 'abschnitte', index, 'stand'];
      const message = `Der deutsche Text „${nach}“ ist ein anderer, als der Abschnitt „${abschnitt}“ hier sagt. ${changes(sentences, stand)} Bitte nachziehen, den Tag bei „am“ ändern und hier schreiben: stand: "${now}"`;
      return [
        { file: seite.file, line: seite.lineOf(fieldPath), field: fieldName(fieldPath), message },
      ];
    }),
  );
}

/** What stands before the first heading, with the introduction and the promises of a page. */
const INTRODUCTION = 'einleitung';

/** The sentences at `start`, `start#gefahr` or `weitere-hilfe/lobbi`; nothing where there are none. */
function textAt(
  nach: string,
  { seiten, 'weitere-hilfe': hilfe }: KnownPages,
): string[] | undefined {
  const [path = '', anchor] = nach.split('#');
  const [, stelle] = /^weitere-hilfe\/(.*)$/.exec(path) ?? [];
  if (stelle) {
    const entry = hilfe.find(({ id }) => id === stelle);
    return entry && sentencesOf(entry.text.texts.map(({ text }) => text));
  }
  const seite = seiten.find(({ id }) => id === path);
  if (!seite) return undefined;
  return anchor ? sectionOf(seite, anchor) : sentencesOf(introductionOf(seite));
}
interface KnownPages {
  seiten: readonly (FileFacts & { data: object })[];
  'weitere-hilfe': readonly FileFacts[];
}

function introductionOf(seite: FileFacts & { data: object }): string[] {
  const { einleitung, merkmale = [] } = seite.data as Partial<Entry<'seiten'>['data']>;
  const [first] = seite.text.headings;
  const before = seite.text.texts.filter(({ line }) => !first || line < first.line);
  return [
    ...(einleitung ? [einleitung] : []),
    ...merkmale.map(({ titel, text }) => `${titel}: ${text}`),
    ...before.map(({ text }) => text),
  ];
}

function sectionOf({ text }: FileFacts | KnownEntry, anchor: string): string[] | undefined {
  const { headings, texts } = text;
  const index = headings.findIndex(({ slug, aliases }) => [slug, ...aliases].includes(anchor));
  const heading = headings[index];
  if (!heading) return undefined;
  const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
  const inside = texts.filter(({ line }) => line >= heading.line && (!next || line < next.line));
  return sentencesOf(inside.map((piece) => piece.text));
}

function sentencesOf(texts: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });
  return texts.flatMap((text) =>
    [...segmenter.segment(text.replaceAll('\n', ' '))]
      .map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
}

/** A short sum for each sentence: it tells later which are new, and where one was. */
function standOf(sentences: readonly string[]): string {
  return sentences.map(sumOf).join('-');
}

function sumOf(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 4);
}

function changes(sentences: readonly string[], stand: string): string {
  const before = stand.split('-').filter(Boolean);
  const now = sentences.map(sumOf);
  const added = sentences.filter((_, index) => !before.includes(now[index] ?? ''));
  const gone = before.flatMap((sum, index) => (now.includes(sum) ? [] : [index + 1]));
  return [
    ...(added.length > 0 ? [`Neu: ${added.map((sentence) => `„${sentence}“`).join(' ')}`] : []),
    ...(gone.length > 0 ? [`Weg ist von ${before.length} Sätzen: Nummer ${gone.join(', ')}.`] : []),
    ...(added.length + gone.length === 0 ? ['Die Reihenfolge der Sätze hat sich geändert.'] : []),
  ].join(' ');
}
