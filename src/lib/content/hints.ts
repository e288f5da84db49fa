import { uncitedQuellen } from './checks/belege.ts';
import { predecessorHints } from './ledger/inherited.ts';
import { newAdressen } from './ledger/ledger.ts';
import { agedConfirmations } from './checks/confirmation.ts';
import { contactHints } from './checks/contact-hints.ts';
import { dateiHints } from './checks/dateien.ts';
import { meldungHints } from './checks/meldungen.ts';
import { personHints } from './checks/personen.ts';
import { staleUebersetzungen } from './checks/uebersetzung.ts';
import { fieldName, textsOf } from './problems/fields.ts';
import { entriesOf, type Content, type Entry } from './schemas/kinds.ts';
import type { Problem } from './problems/problem.ts';

/**
 * What would be better but stops nothing: old or missing confirmations, periods that are over, links that do not say
 * where they lead, and what typing leaves behind.
 *
 * @param today as `2026-05-31`; what is a year old is told
 */
export function contentHints(content: Content, today: string): Problem[] {
  const entries = entriesOf(content).flatMap(([, ofKind]) => ofKind);
  return [
    ...agedConfirmations(content, today),
    ...meldungHints(content, today),
    ...unrecorded(content),
    ...predecessorHints(content),
    ...contactHints(content),
    ...uncitedQuellen(content),
    ...dateiHints(content),
    ...personHints(content),
    ...staleUebersetzungen(content),
    ...entries.flatMap((entry) => [
      ...entry.text.hints.map((hint) => ({ file: entry.file, ...hint })),
      ...fieldHints(entry),
    ]),
  ];
}

/** What is published should be held, so that nobody takes it away by mistake. */
function unrecorded(content: Content): Problem[] {
  const [first, ...others] = newAdressen(content);
  if (!first) return [];
  const more = others.length > 0 ? ` und ${others.length} weitere Adressen` : '';
  const message = `Neu sind ${first}${more}. Ab dem Veröffentlichen bleiben sie: Links darauf führen dann immer zum Ziel. Bis dahin dürfen sie sich noch ändern.`;
  return content.adressen.map(({ file }) => ({ file, message }));
}

const TYPING: readonly [pattern: RegExp, message: string][] = [
  [
    /^[„“”"].*[“”"]$/,
    'Die Anführungszeichen erscheinen so auf der Website. Sind nur gerade " um den ganzen Wert gemeint, bitte diese verwenden.',
  ],
  [/(?<!^)"(?!$)/, 'Gerade Anführungszeichen stehen so auf der Website. Besser: „Wort“'],
  [/\S {2,}\S/, 'Hier stehen zwei Leerzeichen. Eines genügt.'],
];

function fieldHints(entry: Entry): Problem[] {
  return textsOf(entry.data).flatMap(({ fieldPath, text }) => {
    const [, message] = TYPING.find(([pattern]) => pattern.test(text)) ?? [];
    const { file, lineOf } = entry;
    return message ? [{ file, line: lineOf(fieldPath), field: fieldName(fieldPath), message }] : [];
  });
}
