import { aushangPath } from '../../addresses.ts';
import { gebieteText } from '../../gebiete-text.ts';
import { spokenAddress } from '../../web-adresse.ts';
import type { Content, Entry } from '../kinds.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem } from '../problem.ts';

/**
 * Characters that a notice has room for. What a single field can hold stands in its schema;
 * `tests/browser/aushang.test.ts` fills everything to the limit and prints it.
 */
const ROOM = { gebiete: 240, adresse: 75, website: 36 };

/** What several files put on a notice together fits there. */
export function checkAushang(content: Content): Problem[] {
  const { regionalzentren, website } = content;
  const tooLong = website.flatMap(checkWebsite);
  // with a shorter website the addresses of the notices may fit
  if (tooLong.length > 0) return tooLong;
  return regionalzentren
    .filter(({ data }) => data.ansprechpersonen.length > 0)
    .flatMap((entry) => [...checkGebiete(entry, content), ...checkAdresse(entry, content)]);
}

function checkWebsite(entry: Entry<'website'>): Problem[] {
  const { length } = spokenAddress(entry.data.adresse);
  const message = `Diese Adresse hat ${length} Zeichen, höchstens ${ROOM.website} passen auf einen Abreißstreifen. Bitte eine kürzere wählen.`;
  return length > ROOM.website ? [problemAt(entry, ['adresse'], message)] : [];
}

function checkGebiete(
  entry: Entry<'regionalzentren'>,
  { gebiete, beschriftungen }: Content,
): Problem[] {
  const pattern = beschriftungen[0]?.data.artUndName ?? '';
  const own = gebiete.filter(({ id }) => entry.data.gebiete.includes(id));
  const names = own.map(({ data }) => data);
  const { length } = gebieteText(names, pattern);
  const message = `Die Namen dieser Gebiete haben zusammen ${length} Zeichen, höchstens ${ROOM.gebiete} passen auf den Aushang. Bitte in content/gebiete/ kürzen, soweit es die Namen erlauben.`;
  return length > ROOM.gebiete ? [problemAt(entry, ['gebiete'], message)] : [];
}

function checkAdresse({ id, file }: Entry<'regionalzentren'>, { website }: Content): Problem[] {
  const site = website[0]?.data.adresse ?? '';
  const { length } = spokenAddress(new URL(aushangPath(id), site).href);
  const message = `Die Adresse des Aushangs hätte ${length} Zeichen, höchstens ${ROOM.adresse} passen darauf. Bitte den Dateinamen kürzen.`;
  return length > ROOM.adresse ? [{ file, message }] : [];
}
