import { fill } from '../values/fill.ts';
import { problemAt, type Problem } from './problems/problem.ts';
import type { Content, Entry } from './schemas/kinds.ts';
import { missingParts } from './tables.ts';

/** Bausteine that show a field of their page. */
const FIELD_OF = { wege: 'wege', protokoll: 'felder' } as const;

/** Fields, texts and Bausteine that need each other. */
export function fieldProblems(content: Content): Problem[] {
  const { seiten, ortssuche, meldungen } = content;
  return [
    ...repeatedWord(content),
    ...seiten.flatMap(fieldBausteine),
    ...seiten
      .filter(({ text }) => text.bausteine.some(({ name }) => name === 'ortssuche'))
      // the search shows copies of the centres' entries
      .flatMap((seite) => missingParts(seite, ['regionalzentren-kurz'], [])),
    ...seiten.flatMap(repeatedBausteine),
    ...ortssuche
      .filter(({ body }) => !body.trim())
      .map(({ file }) => ({
        file,
        message: `${NO_TEXT} Er erscheint, wenn nichts gefunden wird.`,
      })),
    ...meldungen
      .filter(({ data, body }) => !data.von && !body.trim())
      .map(({ file }) => ({ file, message: `${NO_TEXT} Nur mit einem Zeitraum geht es ohne.` })),
  ];
}

const NO_TEXT = 'Unter dem Kopf fehlt der Text.';

/** The website writes a word such as „Regionalzentrum“ before the name of a centre. */
function repeatedWord({ regionalzentren, beschriftungen }: Content): Problem[] {
  const [word = ''] = beschriftungen.map(({ data }) => fill(data.regionalzentrum, { name: '' }));
  return regionalzentren.flatMap((entry) =>
    (['name', 'heute'] as const)
      .filter((field) => word.trim() && entry.data[field]?.startsWith(word.trimStart()))
      .map((field) => {
        const message = `„${word.trim()}“ setzt die Website selbst davor. Bitte ohne dieses Wort schreiben.`;
        return problemAt(entry, [field], message);
      }),
  );
}

/** A field and the Baustein that shows it come together. */
function fieldBausteine(seite: Entry<'seiten'>): Problem[] {
  return Object.entries(FIELD_OF).flatMap(([name, field]): Problem[] => {
    const placed = seite.text.bausteine.find((one) => one.name === name);
    const isFilled = seite.data[field].length > 0;
    if (isFilled === Boolean(placed)) return [];
    if (!placed) {
      const message = `Was hier steht, erscheint nirgends: Im Text fehlt der Baustein {{ ${name} }}.`;
      return [problemAt(seite, [field], message)];
    }
    const message = `Zu diesem Baustein fehlt im Kopf der Datei das Feld „${field}“.`;
    return [{ file: seite.file, line: placed.line, message }];
  });
}

/** A Baustein brings anchors to its page; twice on a page they would not be unique. */
function repeatedBausteine({ file, text }: Entry<'seiten'>): Problem[] {
  return text.bausteine.flatMap(({ name, argument, line }, index, all) => {
    const first = all.findIndex((one) => one.name === name && one.argument === argument);
    const message = `Der Baustein „${name}“ steht auf dieser Seite schon, in Zeile ${all[first]?.line}. Bitte einen davon löschen.`;
    return first < index ? [{ file, line, message }] : [];
  });
}
