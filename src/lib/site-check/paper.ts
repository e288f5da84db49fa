import { hasKontakt } from '../values/herkunft.ts';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { aushangPath, KONTAKT, seitePath, SITUATIONEN, situationPath } from '../values/paths.ts';
import type { Content, Entry } from '../content/schemas/kinds.ts';
import type { Problem } from '../content/problems/problem.ts';
import { launchBrowser } from '../paper/browser.ts';
import { print, type Sheet } from '../paper/sheet.ts';
import { formatTelefon } from '../values/telefon.ts';
import type { Built } from './built.ts';
import { missingNumber, numbersOf } from './numbers.ts';
import { sourceOf } from './source.ts';

/** What a printer makes of the contact page, of every notice and of every situation. */
export interface PaperReport {
  problems: Problem[];
  hints: Problem[];
}

/**
 * Prints the contact page, every notice and every situation in a browser: a number that is not on paper is a
 * mistake, a second sheet a hint. Without a browser on the machine there is a hint that says so.
 */
export async function paperReport(built: Built, content: Content): Promise<PaperReport> {
  const browser = await launchBrowser().catch(() => undefined);
  if (!browser) {
    const message = 'Auf diesem Gerät gibt es keinen Browser: Der Ausdruck wurde nicht geprüft.';
    return { problems: [], hints: [{ file: KONTAKT, message }] };
  }
  try {
    const reports: PaperReport[] = [];
    for (const address of printed(content)) {
      const file = path.join(built.folder, address, 'index.html');
      const sheet = await print(browser, pathToFileURL(file).href);
      reports.push(judge(sheet, address, built, content));
    }
    return {
      problems: reports.flatMap(({ problems }) => problems),
      hints: reports.flatMap(({ hints }) => hints),
    };
  } finally {
    await browser.close();
  }
}

/** What people print to hang it up. */
function printed({ regionalzentren, situationen }: Content): string[] {
  const centres = regionalzentren.filter(({ data }) => hasKontakt(data));
  return [
    KONTAKT,
    ...centres.map(({ id }) => aushangPath(id)),
    ...situationen.map(({ id }) => situationPath(id)),
  ];
}

function judge(sheet: Sheet, address: string, built: Built, content: Content): PaperReport {
  const digits = sheet.text.replace(/\D/g, '');
  const expected = numbersOf(content, built).filter(({ printedOn }) => printedOn.includes(address));
  const missing = expected.filter(
    ({ telefon }) => !digits.includes(formatTelefon(telefon).replace(/\D/g, '')),
  );
  const message = `${address} braucht gedruckt ${sheet.pages} Blätter, am besten hängt eines. ${advice(address, content)}`;
  return {
    problems: missing.map((number) =>
      missingNumber(number, `${address}, wenn man die Seite druckt`),
    ),
    hints: sheet.pages > 1 ? [{ file: sourceOf(address, content) ?? address, message }] : [],
  };
}

/** Which text gives the most when it gets shorter. */
function advice(address: string, { seiten, regionalzentren }: Content): string {
  if (address.startsWith(SITUATIONEN)) return 'Kürzer wird sie mit weniger Schritten.';
  if (address !== KONTAKT) return 'Kürzer wird er mit weniger oder kürzeren Angaben des Zentrums.';
  const texts: Entry[] = [
    ...seiten.filter(({ id }) => seitePath(id) === KONTAKT),
    ...regionalzentren,
  ];
  const [longest] = texts.sort((a, b) => lengthOf(b) - lengthOf(a));
  const most = longest ? `, am meisten in ${longest.file} (${lengthOf(longest)} Zeichen)` : '';
  return `Kürzer wird sie durch weniger Text unter den Zentren und über ihnen${most}.`;
}

/** Characters that a reader sees of a text. */
function lengthOf({ text }: Entry): number {
  return text.texts.reduce((sum, piece) => sum + piece.text.length, 0);
}
