import { means } from '../../delivery/spellings.ts';
import { writtenOf } from '../../weiterleitungen.ts';
import type { Content } from '../kinds.ts';
import { placesOf } from '../places.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem } from '../problem.ts';

/** An address leads on only where nothing stands, and to one place. */
export function checkWeiterleitungen(content: Content): Problem[] {
  const places = placesOf(content);
  const all = writtenOf(content);
  return all.flatMap(({ from, to, entry, index }) => {
    const place = ['weiterleitungen', index];
    const own = places.has(from) ? from : [...places.keys()].find((one) => means(from, one));
    if (own) {
      const message = `Unter ${own} steht schon etwas auf dieser Website${own === from ? '' : `, und ${from} führt von selbst dorthin`}. Eine Weiterleitung braucht eine Adresse, die es nicht mehr gibt. Bitte diese Zeile löschen.`;
      return [problemAt(entry, place, message)];
    }
    const other = all.find((candidate) => candidate.from === from);
    if (other && other.to !== to) {
      const message = `Von ${from} führt schon eine Weiterleitung nach ${other.to}, durch ${other.entry.file}. Bitte eine von beiden löschen.`;
      return [problemAt(entry, place, message)];
    }
    return [];
  });
}
