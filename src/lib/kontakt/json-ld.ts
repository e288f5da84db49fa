import type { AdministrativeArea, ContactPoint, Graph, NGO, Service } from 'schema-dts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import { gebietName } from '../values/gebiete-text.ts';
import { plainSpaces, pruefZeilen, zentrumName } from './lines.ts';
import type { Gebiet, Inhalte, Regionalzentrum } from '../astro/queries.ts';
import { slug } from '../values/slug.ts';
import { internationalTelefon } from '../values/telefon.ts';

/** Language of the whole website and of the people behind it (BCP 47). */
const LANGUAGE = 'de';

/**
 * What search engines may know: the service, who carries it, and how each centre is reached.
 * Every value comes from the content; what is unconfirmed says so here as well.
 *
 * @param zentren the centres whose people and numbers the page shows
 * @param site address of the website
 * @see https://schema.org/Service, https://schema.org/ContactPoint
 */
export function jsonLd(
  zentren: readonly Regionalzentrum[],
  website: Inhalte['website'],
  site: URL,
  labels: Beschriftungen,
): Graph {
  const carriers = [...new Set(zentren.map(({ traeger }) => traeger))];
  const idOf = (traeger: string) => new URL(`#traeger-${slug(traeger)}`, site).href;
  const service: Service = {
    '@type': 'Service',
    '@id': new URL('#dienst', site).href,
    name: plainSpaces(`${website.name} ${website.land}`),
    description: plainSpaces(`${website.aufgabe} ${website.zusage}.`),
    url: site.href,
    areaServed: { '@type': 'AdministrativeArea', name: website.land },
    provider: carriers.map((traeger) => ({ '@id': idOf(traeger) })),
  };
  const ngos = carriers.map((traeger): NGO => {
    const own = zentren.filter((zentrum) => zentrum.traeger === traeger);
    return {
      '@type': 'NGO',
      '@id': idOf(traeger),
      name: plainSpaces(traeger),
      contactPoint: own.flatMap((zentrum) => contactPoints(zentrum, website, site, labels)),
    };
  });
  return { '@context': 'https://schema.org', '@graph': [service, ...ngos] };
}

function contactPoints(
  zentrum: Regionalzentrum,
  { ersteAdresse }: Inhalte['website'],
  site: URL,
  labels: Beschriftungen,
): ContactPoint[] {
  return zentrum.ansprechpersonen.map(({ telefon, email }) => ({
    '@type': 'ContactPoint',
    // without the person: a name in a search engine outlives its page
    name: plainSpaces(zentrumName(zentrum, labels)),
    description: plainSpaces(pruefZeilen(zentrum, ersteAdresse, labels).join(' ')),
    contactType: labels.kontaktArt,
    telephone: internationalTelefon(telefon),
    ...(email && { email }),
    areaServed: zentrum.gebiete.map((gebiet) => area(gebiet, labels)),
    availableLanguage: LANGUAGE,
    url: new URL(zentrum.path, site).href,
  }));
}

function area({ name, art, ags }: Gebiet, labels: Beschriftungen): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    name: plainSpaces(gebietName({ art, name }, labels.artUndName)),
    identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: ags },
  };
}

/** The graph as it may stand inside a `script` element: no `<` can end it (HTML, 4.12.1.3). */
export function serializeJsonLd(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
