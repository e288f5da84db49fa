import { fill } from '../../fill.ts';
import type { Content, Entry } from '../kinds.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem } from '../problem.ts';

/** What has one name stands once: a copied file that nobody changed, a name said twice. */
export function checkNames(content: Content): Problem[] {
  const { seiten, angebote, regionalzentren, 'weitere-hilfe': hilfe } = content;
  return [
    ...twins(seiten, 'titel', ({ data }) => data.titel),
    ...twins(angebote, 'titel', ({ data }) => data.titel),
    ...twins(regionalzentren, 'name', ({ data }) => data.name),
    ...twins(hilfe, 'name', ({ data }) => data.name),
    ...regionalzentren.flatMap((entry) => [
      ...saidTwice(entry, content),
      ...personTwins(entry),
      ...gebietTwins(entry),
    ]),
  ];
}

function twins<E extends Entry>(
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

/** The website puts „Regionalzentrum“ before the name, and „heute“ before today's. */
function saidTwice(entry: Entry<'regionalzentren'>, { beschriftungen }: Content): Problem[] {
  const { name, heute } = entry.data;
  const before = beschriftungen.map(({ data }) => fill(data.regionalzentrum, { name: '' }).trim());
  const word = before.find((one) => one && name.startsWith(`${one} `));
  return [
    ...(word
      ? [
          problemAt(
            entry,
            ['name'],
            `„${word}“ setzt die Website selbst davor. Bitte nur: ${name.slice(word.length + 1)}`,
          ),
        ]
      : []),
    ...(heute === name
      ? [
          problemAt(
            entry,
            ['heute'],
            'Das ist derselbe Name wie bei „name“. Hat er sich nicht geändert, bitte die Zeile „heute“ löschen.',
          ),
        ]
      : []),
  ];
}

function personTwins(entry: Entry<'regionalzentren'>): Problem[] {
  const { ansprechpersonen } = entry.data;
  return ansprechpersonen.flatMap(({ name, telefon }, index) => {
    const first = ansprechpersonen.findIndex(
      (other) => other.name === name && other.telefon === telefon,
    );
    const message = `„${name}“ steht mit dieser Nummer schon hier. Bitte eine davon löschen.`;
    return first < index ? [problemAt(entry, ['ansprechpersonen', index, 'name'], message)] : [];
  });
}

function gebietTwins(entry: Entry<'regionalzentren'>): Problem[] {
  const { gebiete } = entry.data;
  return gebiete.flatMap((id, index) =>
    gebiete.indexOf(id) < index
      ? [problemAt(entry, ['gebiete', index], `„${id}“ steht hier zweimal.`)]
      : [],
  );
}
