import { weiterleitungenOf } from '../../weiterleitungen.ts';
import type { Content, Entry } from '../kinds.ts';
import { placesOf, type Places } from '../places.ts';
import type { Problem } from '../problem.ts';

/** Addresses and anchors are promises: what was published once is there, or leads on. */
export function checkAdressen(content: Content): Problem[] {
  const places = placesOf(content);
  const leadOn = new Set(weiterleitungenOf(content).map(({ from }) => from));
  return content.adressen.flatMap((ledger) =>
    Object.entries(ledger.data.adressen)
      .filter(([address]) => !leadOn.has(address))
      .flatMap(([address, anchors]) =>
        places.has(address)
          ? lostAnchors(ledger, address, anchors, places)
          : [problem(ledger, ['adressen', address], explainAddress(address))],
      ),
  );
}

function lostAnchors(
  ledger: Entry<'adressen'>,
  address: string,
  anchors: readonly string[],
  places: Places,
): Problem[] {
  const today = new Set(places.get(address)?.map(({ id }) => id));
  return anchors.flatMap((anchor, index) =>
    today.has(anchor)
      ? []
      : [
          problem(
            ledger,
            ['adressen', address, index],
            explainAnchor(`${address}#${anchor}`, anchor),
          ),
        ],
  );
}

function explainAddress(address: string): string {
  const name =
    address
      .replace(/\/$/, '')
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  return `Unter ${address} stand schon etwas, andere verlinken darauf. Bitte in die Datei schreiben, zu der diese Adresse jetzt führen soll: weiterleitungen: [${name}]`;
}

function explainAnchor(link: string, anchor: string): string {
  return `Auf ${link} verlinken andere, diesen Anker gibt es nicht mehr. Bitte zu der Überschrift schreiben, zu der er jetzt führen soll, zum Beispiel: {#neue-kennung #${anchor}} – oder, war es eine Datei, in die neue Datei: weiterleitungen: [${anchor}]`;
}

function problem(
  ledger: Entry<'adressen'>,
  place: readonly PropertyKey[],
  message: string,
): Problem {
  return { file: ledger.file, line: ledger.lineOf(place), message };
}
