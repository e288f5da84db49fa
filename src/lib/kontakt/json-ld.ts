import type {
  AdministrativeArea,
  ContactPoint,
  Graph,
  OpeningHoursSpecification,
  Organization,
  Place,
  Service,
} from 'schema-dts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import { geprueftAm } from '../values/herkunft.ts';
import { gebietName } from '../values/gebiete-text.ts';
import { plainSpaces, pruefZeilen, zentrumName } from './contact-lines.ts';
import type { Sprechzeit } from '../content/schemas/sprechzeiten.ts';
import type { Inhalte } from '../astro/queries.ts';
import type { Gebiet, Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';
import { slug } from '../values/slug.ts';
import { internationalTelefon } from '../values/telefon.ts';
import type { Wochentag } from '../values/wochentage.ts';

/** Where a postcode has five digits (ISO 3166-1). */
const COUNTRY = 'DE';

/** @see https://schema.org/DayOfWeek */
const DAYS = {
  Montag: 'Monday',
  Dienstag: 'Tuesday',
  Mittwoch: 'Wednesday',
  Donnerstag: 'Thursday',
  Freitag: 'Friday',
  Samstag: 'Saturday',
  Sonntag: 'Sunday',
} as const satisfies Record<Wochentag, string>;

/**
 * What search engines may know: the service, who carries it, how each confirmed centre is reached,
 * and where and when. Every value comes from the content. An unconfirmed number stays on the pages,
 * which warn of it: that it is its present carrier's nobody has said.
 *
 * @param zentren the centres whose people and numbers the page shows
 * @param traeger the carriers of all centres
 * @param site address of the website
 * @see https://schema.org/Service, https://schema.org/ContactPoint, https://schema.org/PostalAddress,
 *   https://schema.org/OpeningHoursSpecification
 */
export function jsonLd(
  zentren: readonly Regionalzentrum[],
  traeger: readonly string[],
  website: Inhalte['website'],
  site: URL,
  beschriftungen: Beschriftungen,
): Graph {
  const carriers = [...new Set(traeger)];
  const idOf = (name: string) => new URL(`#traeger-${slug(name)}`, site).href;
  const service: Service = {
    '@type': 'Service',
    '@id': new URL('#dienst', site).href,
    name: `${website.name} ${website.land}`,
    description: `${website.aufgabe} ${website.zusage}.`,
    url: site.href,
    areaServed: { '@type': 'AdministrativeArea', name: website.land },
    provider: carriers.map((name) => ({ '@id': idOf(name) })),
  };
  const organizations = carriers.map((name): Organization => {
    const own = zentren.filter((zentrum) => zentrum.traeger === name && geprueftAm(zentrum));
    const points = own.flatMap((zentrum) => contactPoints(zentrum, website, site, beschriftungen));
    const location = own.flatMap((zentrum) => places(zentrum, website, site, beschriftungen));
    return {
      '@type': 'Organization',
      '@id': idOf(name),
      name,
      ...(points.length > 0 && { contactPoint: points }),
      ...(location.length > 0 && { location }),
    };
  });
  return { '@context': 'https://schema.org', '@graph': [service, ...organizations] };
}

function contactPoints(
  zentrum: Regionalzentrum,
  { ersteAdresse }: Inhalte['website'],
  site: URL,
  beschriftungen: Beschriftungen,
): ContactPoint[] {
  return zentrum.ansprechpersonen.map(({ telefon, email }) => ({
    '@type': 'ContactPoint',
    // without the person: a name in a search engine outlives its page
    name: zentrumName(zentrum, beschriftungen),
    description: pruefZeilen(zentrum, ersteAdresse, beschriftungen).join(' '),
    contactType: beschriftungen.kontaktArt,
    telephone: internationalTelefon(telefon),
    ...(email && { email }),
    areaServed: zentrum.gebiete.map((gebiet) => area(gebiet, beschriftungen)),
    ...(zentrum.sprechzeiten && { hoursAvailable: zentrum.sprechzeiten.map(openingHours) }),
    url: new URL(zentrum.path, site).href,
  }));
}

/** Where a centre is, if it says so, and when somebody is there. */
function places(
  zentrum: Regionalzentrum,
  { ersteAdresse }: Inhalte['website'],
  site: URL,
  beschriftungen: Beschriftungen,
): Place[] {
  const { anschrift, sprechzeiten } = zentrum;
  if (!anschrift) return [];
  const { strasse, zusatz, plz, ort } = anschrift;
  return [
    {
      '@type': 'Place',
      name: zentrumName(zentrum, beschriftungen),
      description: pruefZeilen(zentrum, ersteAdresse, beschriftungen).join(' '),
      address: {
        '@type': 'PostalAddress',
        streetAddress: strasse,
        ...(zusatz && { extendedAddress: zusatz }),
        postalCode: plz,
        addressLocality: ort,
        addressCountry: COUNTRY,
      },
      ...(sprechzeiten && { openingHoursSpecification: sprechzeiten.map(openingHours) }),
      url: new URL(zentrum.path, site).href,
    },
  ];
}

function openingHours({ tage, von, bis }: Sprechzeit): OpeningHoursSpecification {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: tage.map((tag) => `https://schema.org/${DAYS[tag]}` as const),
    opens: von,
    closes: bis,
  };
}

function area({ name, art, ags }: Gebiet, beschriftungen: Beschriftungen): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    name: gebietName({ art, name }, beschriftungen),
    identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: ags },
  };
}

/** The graph as it may stand inside a `script` element: no `<` can end it (HTML, 4.12.1.3). */
export function serializeJsonLd(graph: Graph): string {
  return plainSpaces(JSON.stringify(graph)).replaceAll('<', '\\u003c');
}
