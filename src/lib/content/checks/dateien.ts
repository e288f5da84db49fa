import { DATEIEN, dateiPath } from '../../values/paths.ts';
import { dateigroesse } from '../../values/dateigroesse.ts';
import { rightName } from '../parse/dateien.ts';
import { suggest } from '../problems/explain.ts';
import type { Problem } from '../problems/problem.ts';
import { entriesOf, type Content, type Datei } from '../schemas/kinds.ts';

/** At 1 Mbit/s, as with poor coverage, this takes a quarter of a minute. */
const LARGE = 2_000_000;

/** Whether a link is meant for a file, wherever its writer thinks that it lies. */
export function isDateiLink(address: string): boolean {
  return address.startsWith(DATEIEN) || /\.pdf$/i.test(address);
}

/** What is told of a link to a file that is not there. */
export function explainMissingDatei(href: string, dateien: readonly Datei[]): string {
  const paths = dateien.map(({ name }) => dateiPath(name));
  const [written = ''] = href.split('#');
  // in another folder, or with capitals, it is still this one
  const meant = dateiPath(rightName(written.split('/').at(-1) ?? ''));
  const advice = paths.length > 0 ? suggest(meant, paths) : 'Dort liegt noch keine Datei.';
  return `Der Link „${href}“ führt zu keiner Datei. Dateien liegen in public${DATEIEN}. ${advice}`;
}

/** Files that no text links to, and files that are large for a field road. */
export function dateiHints(content: Content): Problem[] {
  const links = entriesOf(content).flatMap(([, entries]) =>
    entries.flatMap(({ text }) => text.links.map(({ href }) => href.replace(/#.*/, ''))),
  );
  return content.dateien.flatMap(({ name, file, bytes }) => {
    const messages = [
      ...(links.includes(dateiPath(name)) ? [] : [explainUnlinked(name)]),
      ...(bytes > LARGE ? [explainLarge(bytes)] : []),
    ];
    return messages.map((message) => ({ file, message }));
  });
}

function explainUnlinked(name: string): string {
  return `Auf diese Datei führt kein Link. In einem Text sähe er so aus: [Faltblatt](${dateiPath(name)})`;
}

function explainLarge(bytes: number): string {
  return `Diese Datei hat ${dateigroesse(bytes)}. Bei schlechtem Empfang wartet man darauf lange. Bis ${dateigroesse(LARGE)} ist es gut: Viele Programme können ein PDF für den Bildschirm speichern, mit kleineren Bildern.`;
}
