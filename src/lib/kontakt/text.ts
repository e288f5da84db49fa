import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { ErsteAdresse } from '../content/schemas/website.ts';
import { fill } from '../values/fill.ts';
import {
  emailsOf,
  ersteAdresseZeilen,
  geprueftZeilen,
  kontaktZeilen,
  nummerAmStueck,
  ohneBetreiberZeile,
  plainSpaces,
  standZeile,
  zeitraeumeFuerAlle,
  zeitraumMitZentren,
  zeitraumSatz,
  zentrumName,
} from './lines.ts';
import type { Inhalte } from '../astro/queries.ts';
import type { Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';
import { spokenUrlParts, spokenUrl } from '../values/spoken-url.ts';
import { wrap } from '../values/wrap.ts';

/** Columns that the narrowest terminal and the narrowest phone show. */
const WIDTH = 40;
/**
 * Hosts send `.txt` without a charset unless they are told, and browsers then read it as
 * Windows-1252. The mark makes it UTF-8 anywhere, also as a saved or forwarded file.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * All contacts as plain text in 40 columns, with line feeds: the first address, every centre with
 * its area, people and numbers, and how old all of it is.
 *
 * @param url full address of the contact page
 */
export function kontaktText(
  zentren: readonly Regionalzentrum[],
  website: Inhalte['website'],
  url: string,
  beschriftungen: Beschriftungen,
): string {
  const { name, land, zusage, notruf, ersteAdresse } = website;
  const blocks = [
    [
      ...heading(`${name} ${land}`, '='),
      ...wrap(`${zusage}.`, WIDTH),
      ...ohneBetreiberZeile(website).flatMap((line) => wrap(line, WIDTH)),
      '',
      ...wrap(
        standZeile(
          [...zentren.filter(({ hatKontakt }) => hatKontakt), ersteAdresse],
          beschriftungen,
        ),
        WIDTH,
      ),
      ...wrap(fill(beschriftungen.neuesteAngaben, { adresse: spokenUrl(url) }), WIDTH),
    ],
    wrap(`${notruf.name}: ${nummerAmStueck(notruf.telefon)}`, WIDTH),
    ersteAdresseBlock(ersteAdresse, beschriftungen),
    ...zeitraeumeFuerAlle(zentren).map((zeitraum) =>
      wrap(zeitraumMitZentren(zeitraum, zentren, beschriftungen), WIDTH),
    ),
    ...zentren.map((zentrum) => zentrumBlock(zentrum, ersteAdresse, beschriftungen)),
  ];
  const text = blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
  return BYTE_ORDER_MARK + plainSpaces(text);
}

function ersteAdresseBlock(ersteAdresse: ErsteAdresse, beschriftungen: Beschriftungen): string[] {
  const { name, link } = ersteAdresse;
  return [
    ...heading(name, '-'),
    ...wrap(beschriftungen.hilfeErsteAdresse, WIDTH),
    ...ersteAdresseZeilen(ersteAdresse).flatMap((line) => wrap(line, WIDTH)),
    ...webLines(link),
    ...geprueftAbsatz(ersteAdresse, [], beschriftungen),
  ];
}

function zentrumBlock(
  zentrum: Regionalzentrum,
  { telefon }: ErsteAdresse,
  beschriftungen: Beschriftungen,
): string[] {
  const { link, hatKontakt } = zentrum;
  // what is for all stands above
  const zeitraeume = zentrum.zeitraeume.filter(({ fuerAlle }) => !fuerAlle);
  const instead = fill(beschriftungen.ohneNummerText, { telefon: nummerAmStueck(telefon) });
  return [
    ...heading(zentrumName(zentrum, beschriftungen), '-'),
    ...zeitraeume.flatMap((zeitraum) => wrap(zeitraumSatz(zeitraum, beschriftungen), WIDTH)),
    ...kontaktZeilen(zentrum, beschriftungen).flatMap((line) => wrap(line, WIDTH)),
    ...(hatKontakt
      ? geprueftAbsatz(zentrum, emailsOf(zentrum), beschriftungen)
      : wrap(instead, WIDTH)),
    ...webLines(link),
  ];
}

/** As running text: every byte counts where reception is poor. */
function geprueftAbsatz(...args: Parameters<typeof geprueftZeilen>): string[] {
  return wrap(geprueftZeilen(...args).join(' '), WIDTH);
}

function heading(text: string, rule: string): string[] {
  const lines = wrap(plainSpaces(text), WIDTH);
  return [...lines, rule.repeat(Math.min(WIDTH, Math.max(...lines.map((line) => line.length))))];
}

/** An address too long for a line goes on in the next, behind a slash. */
function webLines(link: string): string[] {
  return spokenUrlParts(link).reduce<string[]>((lines, part) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + part.length <= WIDTH
      ? [...lines.slice(0, -1), last + part]
      : [...lines, part];
  }, []);
}
