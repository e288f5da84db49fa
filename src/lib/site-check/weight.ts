import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { KONTAKT_TEXT } from '../values/paths.ts';
import type { Content } from '../content/schemas/kinds.ts';
import type { Problem } from '../content/problems/problem.ts';
import type { Built } from './built.ts';
import { headersAt, readHeaderRules } from './headers.ts';
import { sourceOf } from './source.ts';

/**
 * Bytes that arrive in the first round trip of a connection: ten segments of 1,460 (RFC 6928).
 * What is larger keeps somebody with poor coverage waiting once more.
 */
export const FIRST_ROUND_TRIP = 14_600;
/** What hosts say themselves: status, date, length, ETag, their name. */
const HOST_HEADERS = 300;

/** Pages, and the contacts as text, that need more than one round trip: a hint with what to do. */
export function weightHints(built: Built, content: Content): Problem[] {
  const rules = readHeaderRules(built.folder);
  const text = readFileSync(path.join(built.folder, KONTAKT_TEXT));
  return [
    ...built.pages.map(({ path: address, html }) => ({ address, bytes: Buffer.from(html) })),
    { address: KONTAKT_TEXT, bytes: text },
  ].flatMap(({ address, bytes }) => {
    const weight = bytesOnTheWire(bytes, headersAt(address, rules));
    if (weight <= FIRST_ROUND_TRIP) return [];
    const file = sourceOf(address, content) ?? address;
    return [{ file, message: explain(address, weight) }];
  });
}

/**
 * What an answer weighs as hosts send it: compressed with brotli at the level they use, headers as
 * HTTP/1.1 writes them.
 */
export function bytesOnTheWire(
  body: Uint8Array,
  headers: Readonly<Record<string, string>>,
): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return brotliCompressSync(body, { params }).length + lines.join('').length + HOST_HEADERS;
}

function explain(address: string, weight: number): string {
  const bytes = (count: number) => `${count.toLocaleString('de-DE')} Bytes`;
  const advice =
    address === KONTAKT_TEXT
      ? 'Kürzer wird sie mit weniger Ansprechpersonen je Zentrum.'
      : 'Kürzer wird sie, wenn ein Abschnitt eine eigene Seite bekommt oder ein Text kürzer wird.';
  return `${address} wiegt ${bytes(weight)}. Bis ${bytes(FIRST_ROUND_TRIP)} kommt alles mit der ersten Antwort an, darüber wartet, wer schlechten Empfang hat. ${advice}`;
}
