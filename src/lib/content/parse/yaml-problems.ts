import { isAlias, isPair, isScalar, visit, type Document } from 'yaml';
import { parseTelefon } from '../../values/telefon.ts';

/** A slip in the head of a file. */
interface YamlProblem {
  /** Character within the YAML. */
  position: number;
  message: string;
}

const QUOTE =
  'Bitte den ganzen Wert in gerade Anführungszeichen setzen, zum Beispiel: titel: "Beratung: so geht es"';

/** What the parser refuses, and what it would let pass with another meaning than the editor's. */
export function yamlProblems(document: Document, yaml: string): YamlProblem[] {
  // one slip makes the parser stumble many times: the first place is the one to mend
  const [first] = [...document.errors, ...document.warnings];
  if (first?.message.startsWith('Missing closing')) {
    const message =
      'Dieses Anführungszeichen ist nicht geschlossen. Am Ende des Werts steht noch eines.';
    return [{ position: lastQuote(document) ?? first.pos[0], message }];
  }
  if (first) {
    const [position] = first.pos;
    return [explainLines(yaml, position) ?? { position, message: explainYaml(first.code) }];
  }

  const found: YamlProblem[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node) || (node && typeof node === 'object' && 'anchor' in node && node.anchor)) {
      const position = (node as { range?: [number, number, number] }).range?.[0] ?? 0;
      found.push({ position, message: `Ein Wert darf nicht mit * oder & beginnen. ${QUOTE}` });
    }
    if (isPair(node) && !isScalar(node.key)) {
      const position = (node.key as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
      const message =
        'Hier wird der Name eines Feldes erwartet, zum Beispiel: titel: Kontakt. Bausteine {{ … }} gibt es nur im Text.';
      found.push({ position, message });
    }
    if (isScalar(node) && node.range && /^[ \t]+#/.test(yaml.slice(node.range[1]))) {
      const message = `Ab dem # gilt der Rest der Zeile als Notiz und erscheint nicht. ${QUOTE}`;
      found.push({ position: node.range[0], message });
    }
  });
  if (isScalar(document.contents)) {
    const message =
      'Nach dem Doppelpunkt fehlt ein Leerzeichen. Jede Zeile hat die Form feld: Wert';
    found.push({ position: 0, message });
  }
  return found;
}

/** What a field holds that others label. */
const ONLY: Record<string, string> = {
  telefon: 'die Nummer',
  email: 'die E-Mail-Adresse',
  link: 'die Webadresse',
};

/** Slips that can be seen in a line, in the words of who made them. */
const SLIPS: readonly [pattern: RegExp, explain: (found: RegExpExecArray) => string][] = [
  [
    /\u00A0/,
    () =>
      'In dieser Zeile steckt ein geschütztes Leerzeichen, wie es Textprogramme setzen. Bitte die Leerzeichen der Zeile löschen und neu tippen.',
  ],
  [
    /^\s*[•·–—*]\s/,
    ([mark]) =>
      `Eine Zeile einer Liste beginnt mit - und einem Leerzeichen, nicht mit ${mark.trim()}`,
  ],
  [
    /^\s*(?:- )?([\p{L}]+) *=/u,
    ([, name]) => `Nach dem Feld steht ein Doppelpunkt, kein Gleichheitszeichen: ${name}: …`,
  ],
  [
    /^\s*(?:- )?(\p{Ll}[\p{L}]*):(?=[^\s/])(.*)/u,
    ([, name, value]) => `Nach dem Doppelpunkt fehlt ein Leerzeichen, also: ${name}: ${value}`,
  ],
  [
    /^\s*(?:- )?(telefon|email|link): +([^\d"':]+:) +(.*)/u,
    ([, name = '', label, value = '']) =>
      `Bitte nur ${ONLY[name]}, ohne „${label}“. Die Zeile heißt dann: ${name}: ${value}${doubt(name, value)}`,
  ],
  [
    /^\s*(?:- )?(\p{Ll}[\p{L}]*): +[^"'\s].*?\s(\p{Ll}[\p{L}]*): /u,
    ([, name, next]) =>
      `In dieser Zeile stehen zwei Felder, „${name}“ und „${next}“: Bitte auf zwei Zeilen verteilen. Gehört der Doppelpunkt zum Wert, steht der ganze Wert in geraden Anführungszeichen.`,
  ],
  [
    /^\s*(?:- )?telefon: +([^"'].*: .*)/u,
    ([, value = '']) => {
      const number = parseTelefon(value);
      return number.ok ? QUOTE : number.reason;
    },
  ],
  [
    /^(\p{Ll}\p{L}*)(?: [^:]*)?$/u,
    ([, name]) => `Hinter „${name}“ fehlt der Doppelpunkt, also: ${name}: …`,
  ],
];

/** Of two slips in one line both are told. */
function doubt(name: string, value: string): string {
  const number = name === 'telefon' ? parseTelefon(value) : undefined;
  return number && !number.ok ? ` – dazu kommt: ${number.reason}` : '';
}

/** The parser stumbles at a slip, or on the line after it. */
function explainLines(yaml: string, position: number): YamlProblem | undefined {
  const before = yaml.slice(0, position).split('\n');
  const lines = yaml.split('\n');
  for (const index of [before.length - 1, before.length - 2]) {
    for (const [pattern, explain] of SLIPS) {
      const found = pattern.exec(lines[index] ?? '');
      if (found) {
        return { position: lines.slice(0, index).join('\n').length + 1, message: explain(found) };
      }
    }
  }
  return undefined;
}

/** Where the last value in quotation marks begins. */
function lastQuote(document: Document): number | undefined {
  let position: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE')) position = range?.[0];
    },
  });
  return position;
}

/** yaml's error codes in an editor's words. https://eemeli.org/yaml/#errors */
function explainYaml(code: string): string {
  const colon = `Hier stimmt die Einrückung nicht, oder der Wert enthält einen Doppelpunkt. ${QUOTE}`;
  const sign = `Der Wert beginnt mit einem Sonderzeichen oder geht nach dem Anführungszeichen weiter. ${QUOTE}`;
  const known: Record<string, string> = {
    BAD_ALIAS: sign,
    BAD_DQ_ESCAPE: `Nach einem \\ steht etwas Unbekanntes. Bitte den \\ löschen.`,
    BAD_INDENT:
      'Die Einrückung stimmt nicht. Felder, die zusammengehören, beginnen in derselben Spalte.',
    BAD_SCALAR_START: sign,
    BLOCK_AS_IMPLICIT_KEY: colon,
    DUPLICATE_KEY:
      'Dieses Feld steht zweimal. Beginnt hier ein neuer Eintrag einer Liste, fehlt der Strich - davor; sonst bitte eines davon löschen.',
    MISSING_CHAR:
      'Hier fehlt etwas: ein Anführungszeichen, eine Klammer, das Leerzeichen nach einem Strich oder der Doppelpunkt nach dem Feld. Geht ein Wert über mehrere Zeilen, steht nach dem Doppelpunkt >- und der Text eingerückt darunter.',
    MULTILINE_IMPLICIT_KEY: colon,
    TAB_AS_INDENT: 'Hier steht ein Tabulator. Bitte mit Leerzeichen einrücken.',
    TAG_RESOLVE_FAILED: sign,
    UNEXPECTED_TOKEN: sign,
  };
  return (
    known[code] ?? 'Der Kopf der Datei ist so nicht lesbar. Jede Zeile hat die Form feld: Wert'
  );
}
