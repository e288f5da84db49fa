import { spellCheckDocument } from 'cspell-lib';
import type { Content } from '../content/schemas/kinds.ts';
import type { Problem } from '../content/problems/problem.ts';
import { textsOf } from '../content/problems/fields.ts';
import type { Prosa } from './prose.ts';

/**
 * Words that neither the German dictionary nor the content's own names and words know.
 * It takes seconds, since the dictionary is large.
 */
export async function spellingHints(
  prosa: readonly Prosa[],
  known: readonly string[],
): Promise<Problem[]> {
  // line by line, so that a position in the whole leads back to its line
  const lines = prosa.flatMap(({ file, line, text }) =>
    text.split('\n').map((part, index) => ({ file, line: line + index, text: part })),
  );
  const text = lines.map((one) => one.text).join('\n');
  const { issues, errors } = await spellCheckDocument(
    { uri: 'file:///texte.txt', text, languageId: 'plaintext', locale: 'de' },
    { generateSuggestions: true, numSuggestions: 3, noConfigSearch: true },
    {
      language: 'de',
      import: ['@cspell/dict-de-de/cspell-ext.json'],
      dictionaries: ['de-de'],
      words: [...known],
      maxNumberOfProblems: 10_000,
      ignoreRegExpList: ['https?://\\S+', '\\S+@\\S+', '\\b[\\w-]+\\.(?:de|org|example)\\b'],
    },
  );
  const [error] = errors ?? [];
  if (error) throw error;
  return issues.flatMap(({ text: word, offset, suggestions: all = [] }) => {
    const suggestions = [...new Map(all.map((one) => [one.toLowerCase(), one])).values()];
    const found = lines[text.slice(0, offset).split('\n').length - 1];
    const meant =
      suggestions.length > 0 ? ` Gemeint ist vielleicht: ${suggestions.join(', ')}.` : '';
    const message = `Das Wort „${word}“ steht nicht im Wörterbuch.${meant} Ist es richtig, gehört es in content/sprache.md unter „woerter“.`;
    return found ? [{ file: found.file, line: found.line, message }] : [];
  });
}

/** Names of people, Orte, carriers and groups, and the team's own words. */
export function knownWords({
  sprache,
  orte,
  gebiete,
  regionalzentren,
  website,
}: Content): string[] {
  const names = [
    ...orte.flatMap(({ data }) =>
      [
        data.gemeinden,
        data.plz,
        data.ausserhalb,
        data.ortsteile ?? {},
        data.gegenden ?? {},
        data.anderswo ?? [],
      ].flatMap(namesIn),
    ),
    ...gebiete.map(({ data }) => data.name),
    ...regionalzentren.flatMap(({ data }) => [
      data.traeger,
      data.name,
      data.sitz ?? '',
      data.anschrift?.ort ?? '',
      ...data.ansprechpersonen.map(({ name }) => name),
    ]),
    ...website.flatMap(({ data }) => [data.land, data.ersteAdresse.anschrift?.ort ?? '']),
  ];
  const words = names.flatMap((name) => name.split(/[^\p{L}]+/u)).filter(Boolean);
  return [...new Set([...words, ...sprache.flatMap(({ data }) => data.woerter)])];
}

function namesIn(data: unknown): string[] {
  return textsOf(data).map(({ text }) => text);
}
