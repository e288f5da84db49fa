import { parseVCards } from 'vcard4-ts';

/** What an address book reads from a card. */
export interface Karte {
  fn: string[];
  n: string[];
  org: string[];
  tel: string[];
  email: string[];
  /** The parts of the one address that hold something; a comma that is not escaped cuts one in two. */
  adr?: Record<string, string[]> | undefined;
  url: string[];
  uid: string | undefined;
  note: string[];
}

/**
 * Reads the one card of a file with a parser that did not write it.
 * @throws Error with every warning of the parser except the one about the version: it knows the
 *   rules of 4.0, whose folding and escapes are those of 3.0 (RFC 6350, 3.2 and 3.4; RFC 2426, 5)
 */
export function readKarte(file: string): Karte {
  const { vCards = [], nags = [] } = parseVCards(file);
  const [card, ...others] = vCards;
  if (!card || others.length > 0) throw new Error(`${vCards.length} cards in one file`);
  const warnings = [...nags, ...(card.nags ?? [])].filter(
    ({ attributes }) => attributes?.property !== 'VERSION',
  );
  if (warnings.length > 0 || card.unparseable) throw new Error(JSON.stringify(card));
  const values = (property: { value: unknown }[] | undefined = []) =>
    property.map(({ value }) => String(value));
  return {
    fn: values(card.FN),
    n: card.N?.value.familyNames ?? [],
    org: card.ORG?.[0].value.flatMap((part) => part.split(';')) ?? [],
    tel: values(card.TEL),
    email: values(card.EMAIL),
    adr: filled(card.ADR?.[0].value),
    url: values(card.URL),
    uid: card.UID?.value,
    note: values(card.NOTE).flatMap((note) => note.split('\n')),
  };
}

function filled(parts: Record<string, string[] | undefined> | undefined) {
  const held = Object.entries(parts ?? {}).filter(([, texts]) => texts?.some(Boolean));
  return parts && (Object.fromEntries(held) as Record<string, string[]>);
}
