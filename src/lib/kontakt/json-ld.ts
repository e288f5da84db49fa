import type { AdministrativeArea, ContactPoint, Graph, NGO, Service } from 'schema-dts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import { geprueftAm } from '../values/herkunft.ts';
import { gebietName } from '../values/gebiete-text.ts';
import { plainSpaces, pruefZeilen, zentrumName } from './lines.ts';
import type { Gebiet, Inhalte, Regionalzentrum } from '../astro/queries.ts';
import { slug } from '../values/slug.ts';
import { internationalTelefon } from '../values/telefon.ts';

/** Language of the whole website and of the people behind it (BCP 47). */
const LANGUAGE = 'de';

/**
 * What search engines may know: the service, who carries it, and how each centre is reached.
 * Every value comes from the content; what is unconfirmed says so here as well, and is a number of
 * the service: that it is one of the present carrier nobody has said.
 *
 * @param zentren the centres whose people and numbers the page shows
 * @param traeger the carriers of all centres
 * @param site address of the website
 * @see https://schema.org/Service, https://schema.org/ContactPoint
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
  const pointsOf = (which: (zentrum: Regionalzentrum) => boolean) =>
    zentren
      .filter(which)
      .flatMap((zentrum) => contactPoints(zentrum, website, site, beschriftungen));
  const unconfirmed = pointsOf((zentrum) => !geprueftAm(zentrum));
  const service: Service = {
    '@type': 'Service',
    '@id': new URL('#dienst', site).href,
    name: `${website.name} ${website.land}`,
    description: `${website.aufgabe} ${website.zusage}.`,
    url: site.href,
    areaServed: { '@type': 'AdministrativeArea', name: website.land },
    provider: carriers.map((name) => ({ '@id': idOf(name) })),
    ...(unconfirmed.length > 0 && {
      availableChannel: unconfirmed.map((servicePhone) => ({
        '@type': 'ServiceChannel',
        servicePhone,
      })),
    }),
  };
  const ngos = carriers.map((name): NGO => {
    const own = pointsOf((zentrum) => zentrum.traeger === name && Boolean(geprueftAm(zentrum)));
    return {
      '@type': 'NGO',
      '@id': idOf(name),
      name,
      ...(own.length > 0 && { contactPoint: own }),
    };
  });
  return { '@context': 'https://schema.org', '@graph': [service, ...ngos] };
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
    availableLanguage: LANGUAGE,
    url: new URL(zentrum.path, site).href,
  }));
}

function area({ name, art, ags }: Gebiet, beschriftungen: Beschriftungen): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    name: gebietName({ art, name }, beschriftungen.artUndName),
    identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: ags },
  };
}

/** The graph as it may stand inside a `script` element: no `<` can end it (HTML, 4.12.1.3). */
export function serializeJsonLd(graph: Graph): string {
  return plainSpaces(JSON.stringify(graph)).replaceAll('<', '\\u003c');
}
