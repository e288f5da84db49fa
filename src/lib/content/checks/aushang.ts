import { hasKontakt } from '../../values/herkunft.ts';
import { aushangPath } from '../../values/paths.ts';
import { gebieteText } from '../../values/gebiete-text.ts';
import { spokenUrl } from '../../values/spoken-url.ts';
import { all, check, each, type Sound } from '../parse/drafts.ts';
import { problemAt } from '../problems/problem-at.ts';

/**
 * Characters that a notice has room for. What a single field can hold stands in its schema;
 * `tests/browser/aushang/aushang.test.ts` fills everything to the limit and prints it.
 */
const ROOM = { gebiete: 240, adresse: 75, website: 36 };

type WithAdresse = Sound<'website', 'adresse'>;

/** The address of the website fits on a strip. */
export const checkAushangWebsite = check({ website: each('adresse') }, ({ website }) =>
  website.filter(isTooLong).map((entry) => {
    const { length } = spokenUrl(entry.data.adresse);
    const message = `Diese Adresse hat ${length} Zeichen, höchstens ${ROOM.website} passen auf einen Abreißstreifen. Bitte eine kürzere wählen.`;
    return problemAt(entry, ['adresse'], message);
  }),
);

/** The names of a centre's areas fit on its notice. */
export const checkAushangGebiete = check(
  {
    regionalzentren: each('gebiete', 'ansprechpersonen'),
    gebiete: each('name', 'art'),
    beschriftungen: all('artUndName'),
  },
  ({ regionalzentren, gebiete, beschriftungen }) =>
    regionalzentren
      .filter(({ data }) => hasKontakt(data))
      .flatMap((entry) => {
        const pattern = beschriftungen[0]?.data.artUndName ?? '';
        const own = gebiete.filter(({ id }) => entry.data.gebiete.includes(id));
        const names = own.map(({ data }) => data);
        const { length } = gebieteText(names, { artUndName: pattern });
        const message = `Die Namen dieser Gebiete haben zusammen ${length} Zeichen, höchstens ${ROOM.gebiete} passen auf den Aushang. Bitte in content/gebiete/ kürzen, soweit es die Namen erlauben.`;
        return length > ROOM.gebiete ? [problemAt(entry, ['gebiete'], message)] : [];
      }),
);

/** The address of a notice fits on it. */
export const checkAushangAdresse = check(
  { regionalzentren: each('ansprechpersonen'), website: all('adresse') },
  ({ regionalzentren, website }) => {
    // with a shorter website the addresses of the notices may fit
    if (website.some(isTooLong)) return [];
    const site = website[0]?.data.adresse ?? '';
    return regionalzentren
      .filter(({ data }) => hasKontakt(data))
      .flatMap(({ id, file }) => {
        const { length } = spokenUrl(new URL(aushangPath(id), site).href);
        const message = `Die Adresse des Aushangs hätte ${length} Zeichen, höchstens ${ROOM.adresse} passen darauf. Bitte den Dateinamen kürzen.`;
        return length > ROOM.adresse ? [{ file, message }] : [];
      });
  },
);

function isTooLong({ data }: WithAdresse): boolean {
  return spokenUrl(data.adresse).length > ROOM.website;
}
