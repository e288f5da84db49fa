import ICAL from 'ical.js';
import type { Anschrift } from '../content/schemas/anschrift.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import {
  emailsOf,
  kontaktZeilen,
  plainSpaces,
  pruefZeilen,
  standZeile,
  zentrumName,
} from './lines.ts';
import type { Inhalte, Regionalzentrum } from '../astro/queries.ts';
import { internationalTelefon } from '../values/telefon.ts';

// RFC 2426, 2.6: 75 octets with the space that begins a continued line, which ical.js does not count
ICAL.foldLength = 74;

/**
 * A centre's card for address books: vCard 3.0 (RFC 2426), CRLF, folded at 75 octets, without a
 * timestamp. One card with all numbers: an address book then holds one entry under the name of
 * the service, which stays right when people change. Who answers which number stands in the note.
 *
 * @param url full address of the centre's page
 */
export function vcard(
  zentrum: Regionalzentrum,
  website: Inhalte['website'],
  url: string,
  beschriftungen: Beschriftungen,
): string {
  const card = new ICAL.Component('vcard');
  // the version comes first, and with it the rules of 3.0
  card.addPropertyWithValue('version', '3.0');
  const name = zentrumName(zentrum, beschriftungen);
  // short: in a list of contacts, what tells two centres apart has to be seen
  const short = `${website.name} ${zentrum.name}`;
  addText(card, 'fn', short);
  addParts(card, 'n', [short, '', '', '', '']);
  addParts(card, 'org', [`${website.name} ${website.land}`, name]);
  const numbers = zentrum.ansprechpersonen.map(({ telefon }) => internationalTelefon(telefon));
  for (const number of new Set(numbers)) {
    addText(card, 'tel', number).setParameter('type', ['WORK', 'VOICE']);
  }
  for (const email of emailsOf(zentrum)) {
    addText(card, 'email', email).setParameter('type', ['INTERNET', 'WORK']);
  }
  if (zentrum.anschrift) addAnschrift(card, zentrum.anschrift);
  addText(card, 'url', url);
  // a newer card of the same centre then takes the place of the old one
  addText(card, 'uid', url);
  addText(card, 'note', note(zentrum, website, beschriftungen));
  // shown as an organisation by Apple's address book, ignored by others
  addText(card, 'x-abshowas', 'COMPANY');
  return `${card.toString()}\r\n`;
}

function note(
  zentrum: Regionalzentrum,
  website: Inhalte['website'],
  beschriftungen: Beschriftungen,
): string {
  return [
    // an address book has a field of its own for where somebody is, and none for when
    ...kontaktZeilen(zentrum, beschriftungen, ['anschrift']),
    `${website.zusage}.`,
    ...pruefZeilen(zentrum, website.ersteAdresse, beschriftungen),
    standZeile([zentrum], beschriftungen),
  ].join('\n');
}

function addText(card: ICAL.Component, name: string, value: string): ICAL.Property {
  return card.addPropertyWithValue(name, plainSpaces(value));
}

/**
 * Post office box, extended address, street, town, region, postcode, country (RFC 2426, 3.2.1). No
 * country: an address book takes that of its owner.
 */
function addAnschrift(card: ICAL.Component, { strasse, zusatz, plz, ort }: Anschrift): void {
  addParts(card, 'adr', ['', zusatz ?? '', strasse, ort, '', plz, '']).setParameter('type', 'WORK');
}

/** A value of several parts, such as `N` and `ORG`. */
function addParts(card: ICAL.Component, name: string, parts: readonly string[]): ICAL.Property {
  const property = new ICAL.Property(name, card);
  property.setValue(parts.map(plainSpaces));
  card.addProperty(property);
  return property;
}
