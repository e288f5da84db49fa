import type {
  AdministrativeArea,
  ContactPoint,
  Graph,
  Organization,
  Place,
  Service,
} from 'schema-dts';
import type { Inhalte } from '../astro/queries.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { Gebiet, Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';
import { gebietName } from '../values/gebiete-text.ts';
import { geprueftAm } from '../values/herkunft.ts';
import { slug } from '../values/slug.ts';
import { internationalTelefon } from '../values/telefon.ts';
import type { Wochentag } from '../values/wochentage.ts';
import { plainSpaces, pruefZeilen, zentrumName } from './contact-lines.ts';

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
 * Structured data for search engines: the service, its carriers, and the contact points and places of
 * the confirmed centres. Unconfirmed numbers stay on pages, which warn of them.
 *
 * @param zentren the centres on the page
 * @param traeger the carriers of all centres
 * @param site URL of the website
 * @see https://schema.org/Service, https://schema.org/ContactPoint, https://schema.org/Place
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
    const own = zentren
      .filter((zentrum) => zentrum.traeger === name && geprueftAm(zentrum))
      .map((zentrum) => ({
        zentrum,
        shared: {
          name: zentrumName(zentrum, beschriftungen),
          description: pruefZeilen(zentrum, website.ersteAdresse, beschriftungen).join(' '),
          url: new URL(zentrum.path, site).href,
        },
      }));
    const points = own.flatMap(({ zentrum, shared }) =>
      contactPoints(zentrum, shared, beschriftungen),
    );
    const location = own.flatMap(({ zentrum, shared }) => places(zentrum, shared));
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

interface Shared {
  name: string;
  description: string;
  url: string;
}

/** One for each person, without the name: search engines keep names longer than pages do. */
function contactPoints(
  { ansprechpersonen, gebiete }: Regionalzentrum,
  shared: Shared,
  beschriftungen: Beschriftungen,
): ContactPoint[] {
  return ansprechpersonen.map(({ telefon, email }) => ({
    '@type': 'ContactPoint',
    ...shared,
    contactType: beschriftungen.kontaktArt,
    telephone: internationalTelefon(telefon),
    ...(email && { email }),
    areaServed: gebiete.map((gebiet) => area(gebiet, beschriftungen)),
  }));
}

/** The office with its opening hours, if its street is known. */
function places({ anschrift, sprechzeiten }: Regionalzentrum, shared: Shared): Place[] {
  if (!anschrift) return [];
  const { strasse, zusatz, plz, ort } = anschrift;
  return [
    {
      '@type': 'Place',
      ...shared,
      address: {
        '@type': 'PostalAddress',
        streetAddress: strasse,
        ...(zusatz && { extendedAddress: zusatz }),
        postalCode: plz,
        addressLocality: ort,
        addressCountry: 'DE',
      },
      ...(sprechzeiten && {
        openingHoursSpecification: sprechzeiten.map(({ tage, von, bis }) => ({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: tage.map((tag) => `https://schema.org/${DAYS[tag]}` as const),
          opens: von,
          closes: bis,
        })),
      }),
    },
  ];
}

function area({ name, art, ags }: Gebiet, beschriftungen: Beschriftungen): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    name: gebietName({ art, name }, beschriftungen),
    identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: ags },
  };
}

/** The graph for a `script` element, without a `<` that could end it (HTML, 4.12.1.3). */
export function serializeJsonLd(graph: Graph): string {
  return plainSpaces(JSON.stringify(graph)).replaceAll('<', '\\u003c');
}
