import { means } from '../../values/spellings.ts';
import { writtenOf, type Written } from '../addresses/redirects.ts';
import { isSound, type Draft, type Drafts } from '../parse/drafts.ts';
import type { KnownContent } from '../schemas/kinds.ts';
import { sitePathsOf } from '../addresses/site-paths.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';

/** A name or an address leads on only where nothing stands, and to one address. One line is told once. */
export function checkWeiterleitungen({ entries }: Drafts): Problem[] {
  // what has pages of its own nobody knows before it is mended
  const regionalzentren = entries.regionalzentren.filter((centre) =>
    isSound(centre, ['ansprechpersonen']),
  );
  const found = [
    ...[
      entries.angebote,
      entries.situationen,
      entries.regionalzentren,
      entries['weitere-hilfe'],
    ].flatMap(takenNames),
    ...takenAddresses({ ...entries, regionalzentren }),
  ];
  return [...new Map(found.reverse().map((one) => [`${one.file} ${one.line}`, one])).values()];
}

/** A name means one file of its kind: the one that has it, or one that had it before. */
function takenNames(files: readonly Draft[]): Problem[] {
  const names = files.flatMap((entry) => {
    const { weiterleitungen = [] } = entry.data as { weiterleitungen?: string[] };
    return weiterleitungen.map((name, index) => ({ name, entry, index }));
  });
  return names.flatMap(({ name, entry, index }, at) => {
    const earlier = names.slice(0, at).find((other) => other.name === name)?.entry;
    const owner = files.find(({ id }) => id === name) ?? earlier;
    const message = `Zu „${name}“ gehört schon ${owner?.file}. Hier steht nur ein Name, den es nicht mehr gibt. Bitte diese Zeile löschen.`;
    return owner ? [problemAt(entry, ['weiterleitungen', index], message)] : [];
  });
}

function takenAddresses(content: KnownContent): Problem[] {
  const addresses = [...sitePathsOf(content).keys()];
  const all = writtenOf(content);
  return all.flatMap((one) => {
    const message = explainTaken(one, addresses) ?? explainOther(one, all);
    return message ? [problemAt(one.entry, ['weiterleitungen', one.index], message)] : [];
  });
}

function explainTaken({ from, to }: Written, addresses: readonly string[]): string | undefined {
  if (addresses.includes(from)) return taken(from, '');
  // to write another spelling of the page itself is right: not every host knows all of them
  const other = addresses.find((one) => one !== to && means(from, one));
  return other && taken(other, `, und ${from} ist nur eine andere Schreibweise davon`);
}

function taken(address: string, why: string): string {
  return `Unter ${address} steht schon etwas auf dieser Website${why}. Eine Weiterleitung braucht eine Adresse, die es nicht mehr gibt. Bitte diese Zeile löschen.`;
}

function explainOther({ from, to }: Written, all: readonly Written[]): string | undefined {
  // servers that compare by patterns take two spellings for one
  const other = all.find((candidate) => means(from, candidate.from));
  return other && other.to !== to
    ? `Von ${other.from} führt schon eine Weiterleitung nach ${other.to}, durch ${other.entry.file}. Bitte eine von beiden löschen.`
    : undefined;
}
