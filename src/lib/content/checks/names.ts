import { fill } from '../../values/fill.ts';
import { all, check, each, type Check, type Sound } from '../parse/drafts.ts';
import type { FileFacts } from '../schemas/kinds.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';

/** What has one name stands once: a copied file that nobody changed, a name said twice. */
export const NAME_CHECKS: readonly Check[] = [
  check({ seiten: each('titel') }, ({ seiten }) =>
    twins(seiten, 'titel', ({ data }) => data.titel),
  ),
  check({ angebote: each('titel') }, ({ angebote }) =>
    twins(angebote, 'titel', ({ data }) => data.titel),
  ),
  check({ situationen: each('titel') }, ({ situationen }) =>
    twins(situationen, 'titel', ({ data }) => data.titel),
  ),
  check({ regionalzentren: each('name', 'heute') }, ({ regionalzentren }) =>
    zentrumTwins(regionalzentren),
  ),
  check({ 'weitere-hilfe': each('name') }, ({ 'weitere-hilfe': hilfe }) =>
    twins(hilfe, 'name', ({ data }) => data.name),
  ),
  check(
    { regionalzentren: each('name', 'heute'), beschriftungen: all('regionalzentrum') },
    ({ regionalzentren, beschriftungen }) => {
      const labels = beschriftungen.map(({ data }) => data.regionalzentrum);
      return regionalzentren.flatMap((entry) => [
        ...saidTwice(entry, 'name', labels),
        ...saidTwice(entry, 'heute', labels),
      ]);
    },
  ),
  check({ regionalzentren: each('name', 'heute') }, ({ regionalzentren }) =>
    regionalzentren
      .filter(({ data }) => data.heute === data.name)
      .map((entry) => problemAt(entry, ['heute'], SAME_NAME)),
  ),
  check({ regionalzentren: each('ansprechpersonen') }, ({ regionalzentren }) =>
    regionalzentren.flatMap(personTwins),
  ),
  check({ regionalzentren: each('gebiete') }, ({ regionalzentren }) =>
    regionalzentren.flatMap(gebietTwins),
  ),
];

const SAME_NAME =
  'Das ist derselbe Name wie bei „name“. Hat er sich nicht geändert, bitte die Zeile „heute“ löschen.';

function twins<E extends FileFacts>(
  entries: readonly E[],
  field: string,
  nameOf: (entry: E) => string,
): Problem[] {
  const firsts = new Map<string, E>();
  return entries.flatMap((entry) => {
    const first = firsts.get(nameOf(entry));
    if (!first) firsts.set(nameOf(entry), entry);
    const message = `„${nameOf(entry)}“ heißt schon ${first?.file}. Bitte einen anderen Namen wählen oder eine der Dateien löschen.`;
    return first ? [problemAt(entry, [field], message)] : [];
  });
}

/** No two centres are looked for under one name, of today or of before. */
function zentrumTwins(entries: readonly Sound<'regionalzentren', 'name' | 'heute'>[]): Problem[] {
  const named = entries.flatMap((entry) =>
    (['name', 'heute'] as const).flatMap((field) => {
      const name = entry.data[field];
      return name ? [{ entry, field, name }] : [];
    }),
  );
  return named.flatMap(({ entry, field, name }, index) => {
    const first = named.slice(0, index).find((other) => other.name === name);
    const message = `„${name}“ heißt schon ${first?.entry.file}. Bitte einen anderen Namen wählen oder eine der Dateien löschen.`;
    return first && first.entry !== entry ? [problemAt(entry, [field], message)] : [];
  });
}

/** The website puts „Regionalzentrum“ before the name. */
function saidTwice(
  entry: Sound<'regionalzentren', 'name' | 'heute'>,
  field: 'name' | 'heute',
  labels: readonly string[],
): Problem[] {
  const { [field]: name = '' } = entry.data;
  const before = labels.map((label) => fill(label, { name: '' }).trim());
  const word = before.find((one) => one && name.startsWith(`${one} `));
  if (!word) return [];
  const message = `„${word}“ setzt die Website selbst davor. Bitte nur: ${name.slice(word.length + 1)}`;
  return [problemAt(entry, [field], message)];
}

function personTwins(entry: Sound<'regionalzentren', 'ansprechpersonen'>): Problem[] {
  const { ansprechpersonen } = entry.data;
  return ansprechpersonen.flatMap(({ name, telefon }, index) => {
    const first = ansprechpersonen.findIndex(
      (other) => other.name === name && other.telefon === telefon,
    );
    const message = `„${name}“ steht mit dieser Nummer schon hier. Bitte eine davon löschen.`;
    return first < index ? [problemAt(entry, ['ansprechpersonen', index, 'name'], message)] : [];
  });
}

function gebietTwins(entry: Sound<'regionalzentren', 'gebiete'>): Problem[] {
  const { gebiete } = entry.data;
  return gebiete.flatMap((id, index) =>
    gebiete.indexOf(id) < index
      ? [problemAt(entry, ['gebiete', index], `„${id}“ steht hier zweimal.`)]
      : [],
  );
}
