import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { musterlandPublic } from '../../support/fixture.ts';
import { content, dist, linksIn, pageAt, pages, textOf } from '../../support/site.ts';

/** Short titles, which tabs and histories show instead of the heading. */
const SHORT: Readonly<Record<string, string>> = {
  '/situationen/alles-lang/': 'Alles ist so lang wie erlaubt',
  '/situationen/zaun/': 'Bemalter Zaun',
};

const SITE = 'https://beratung-musterland.example';
/** Every page of the invented team: its heading, its sentence for search engines. */
const PAGES: readonly (readonly [address: string, heading: string, description: string])[] = [
  ['/', 'Willkommen im Musterland', 'Eine erfundene Beratung.'],
  ['/404.html', 'Nicht da', 'Hier ist nichts.'],
  ['/angebot/', 'Angebot', 'Erfundenes Angebot.'],
  [
    '/aushang/grossheide/',
    'Zum Aufhängen: Beratungsstelle Heide-Übersee',
    'Ein erfundenes Blatt: Beratungsstelle Heide-Übersee.',
  ],
  [
    '/aushang/nordheim/',
    'Zum Aufhängen: Beratungsstelle Nordheim',
    'Ein erfundenes Blatt: Beratungsstelle Nordheim.',
  ],
  ['/datenschutz/', 'Datenschutz', 'Was gespeichert wird.'],
  ['/einfach/', 'Einfach gesagt', 'Eine erfundene Seite in einfachen Sätzen.'],
  [
    '/formen/',
    'Alles, was ein Text enthalten darf',
    'Jede Form von Markdown, die im Handbuch steht, einmal auf einer Seite, mit langen Wörtern und kurzen.',
  ],
  ['/impressum/', 'Impressum', 'Wer hier schreibt.'],
  ['/inhalt/', 'Inhalt', 'Alle Seiten.'],
  ['/kontakt/', 'Kontakt', 'Erfundene Nummern.'],
  [
    '/kontakt/grossheide/',
    'Beratungsstelle Heide-Übersee',
    'Telefonnummern, E-Mail-Adressen und Gebiet: Beratungsstelle Heide-Übersee (früher Große Heide).',
  ],
  [
    '/kontakt/nordheim/',
    'Beratungsstelle Nordheim',
    'Telefonnummern, E-Mail-Adressen und Gebiet: Beratungsstelle Nordheim.',
  ],
  ['/meldungen/', 'Neues', 'Erfundene Meldungen.'],
  ['/protokoll/', 'Ein Blatt zum Ausfüllen', 'Ein erfundenes Blatt.'],
  ['/situationen/', 'Was ist los?', 'Erfundene Anlässe mit ersten Schritten.'],
  [
    '/situationen/alles-lang/',
    'Alles ist so lang, wie es nur irgend sein darf, wirklich wah',
    'Eine Situation, bei der alles so lang ist, wie es sein darf und dann noch ein Wort und dann noch ein Wort und dann noch ein Wort und dann noch ein Wort und dann noch ein Wort.',
  ],
  [
    '/situationen/zaun/',
    'Jemand hat den Zaun & die Tür bemalt',
    'Was zu tun ist, wenn ein erfundener Zaun bemalt wurde.',
  ],
  [
    '/weitere-hilfe/',
    'Siehe auch: andere Stellen',
    'Andere erfundene Stellen, für den Fall, dass sie besser passen.',
  ],
  ['/zustaendig/', 'Wer hilft wo?', 'Erfundene Orte und ihre Zentren.'],
  ['/zustaendig/orte/', 'Orte im Musterland', 'Alle erfundenen Orte.'],
];
/** Pages below another one, with the whole way back. */
const WAYS: Readonly<Record<string, string>> = {
  '/aushang/grossheide/':
    'Start → /, Kontakt → /kontakt/, Beratungsstelle Heide-Übersee → /kontakt/grossheide/, Zum Aufhängen: Beratungsstelle Heide-Übersee → /aushang/grossheide/',
  '/aushang/nordheim/':
    'Start → /, Kontakt → /kontakt/, Beratungsstelle Nordheim → /kontakt/nordheim/, Zum Aufhängen: Beratungsstelle Nordheim → /aushang/nordheim/',
  '/kontakt/grossheide/':
    'Start → /, Kontakt → /kontakt/, Beratungsstelle Heide-Übersee → /kontakt/grossheide/',
  '/kontakt/nordheim/':
    'Start → /, Kontakt → /kontakt/, Beratungsstelle Nordheim → /kontakt/nordheim/',
  '/situationen/alles-lang/':
    'Start → /, Anlässe → /situationen/, Alles ist so lang wie erlaubt → /situationen/alles-lang/',
  '/situationen/zaun/': 'Start → /, Anlässe → /situationen/, Bemalter Zaun → /situationen/zaun/',
  '/zustaendig/orte/': 'Start → /, Mein Ort → /zustaendig/, Orte im Musterland → /zustaendig/orte/',
};
/** Which link of the navigation a page belongs to. */
const MARKED: Readonly<Record<string, string>> = {
  '/angebot/': 'Angebot',
  '/zustaendig/': 'Mein Ort',
  '/zustaendig/orte/': 'Mein Ort',
  '/kontakt/': 'Kontakt',
  '/kontakt/grossheide/': 'Kontakt',
  '/kontakt/nordheim/': 'Kontakt',
  '/weitere-hilfe/': 'Weitere Hilfe',
};

test('every text of an editor and every centre with numbers has its page', () => {
  expect(pages.map((page) => page.path).sort()).toEqual(
    [...PAGES.map(([address]) => address), '/ar/'].sort(),
  );
});

test('what lies in the public folder is served byte by byte', () => {
  const files = readdirSync(musterlandPublic, { recursive: true, encoding: 'utf8' }).filter(
    (file) => statSync(path.join(musterlandPublic, file)).isFile(),
  );
  expect(files).toContain('favicon.svg');
  for (const file of files) {
    const served = readFileSync(path.join(dist, file));
    expect(served.equals(readFileSync(path.join(musterlandPublic, file))), file).toBe(true);
  }
});

describe.each(PAGES)('%s', (address, heading, description) => {
  const { document, html } = pageAt(address);
  const url = address === '/404.html' ? undefined : SITE + address;

  test('has language, title, description and one main heading', () => {
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('de');
    expect(document.querySelector('title')?.text).toBe(
      address === '/'
        ? 'Beratung Beispiel Musterland: Erfunden und umsonst'
        : `${SHORT[address] ?? heading} · Beratung Beispiel Musterland`,
    );
    const meta = document.querySelector('meta[name=description]');
    expect(meta?.getAttribute('content')).toBe(description);
    expect(document.querySelectorAll('h1').map(textOf)).toEqual([heading]);
  });

  test('has one main part that the skip link, first of all links, leads to', () => {
    expect(document.querySelectorAll('main#inhalt')).toHaveLength(1);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#inhalt');
  });

  test('names its own address, unless it is shown instead of missing ones', () => {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(url);
    const robots = document.querySelector('meta[name=robots]')?.getAttribute('content');
    expect(robots).toBe(address === '/404.html' ? 'noindex' : undefined);
  });

  test('is complete after one request and runs no script, but for the search of places', () => {
    expect(document.querySelectorAll('iframe, img, link[rel=stylesheet]')).toEqual([]);
    // data for search engines is no script: nothing executes it
    const scripts = document
      .querySelectorAll('script')
      .filter(({ attributes }) => attributes['type'] !== 'application/ld+json');
    expect(scripts).toHaveLength(document.querySelector('.ortssuche, .ortssuche-kurz') ? 1 : 0);
    for (const { attributes, text } of scripts) {
      expect(attributes).toEqual({ type: 'module', src: expect.stringMatching(/^\/_astro\//) });
      expect(text).toBe('');
    }
    expect(html).not.toMatch(/\son\w+=|\sstyle=|@import|url\(/);
  });

  test('shows name, sentence and picture where its link is shared (Open Graph)', () => {
    const og = Object.fromEntries(
      document
        .querySelectorAll('meta[property^="og:"]')
        .map((meta) => [meta.getAttribute('property')!.slice(3), meta.getAttribute('content')!]),
    );
    expect(og).toEqual({
      type: 'website',
      locale: 'de_DE',
      site_name: 'Beratung Beispiel Musterland',
      title: heading,
      description,
      ...(url && { url }),
      image: 'https://beratung-musterland.example/vorschaubild.png',
      'image:width': '1200',
      'image:height': '630',
      'image:alt': 'Beratung Beispiel Musterland, darüber der Umriss von Musterland',
    });
  });

  test('labels its parts for screen readers', () => {
    const parts = document.querySelectorAll(':is(nav, aside)[aria-label]');
    expect(parts.map((part) => part.getAttribute('aria-label'))).toEqual([
      'In anderen Sprachen',
      'Hauptnavigation',
      'Hilfe am Telefon',
      ...(address in WAYS ? ['Sie sind hier'] : []),
      ...(address === '/zustaendig/orte/' ? ['Buchstaben'] : []),
      'Über diese Website',
    ]);
    expect(textOf(document.querySelector('.skip-link'))).toBe('Direkt zum Text');
  });

  test('has the same navigation, in which its part is marked', () => {
    const links = document.querySelectorAll('.site-nav a');
    expect(linksIn(document.querySelector('.site-nav'))).toEqual([
      'Angebot → /angebot/',
      'Mein Ort → /zustaendig/',
      'Kontakt → /kontakt/',
      'Weitere Hilfe → /weitere-hilfe/',
    ]);
    const marked = links.filter((link) => link.hasAttribute('aria-current')).map(textOf);
    expect(marked).toEqual(address in MARKED ? [MARKED[address]] : []);
  });

  test('shows the way back if it is below another page, every step under its own title', () => {
    expect(linksIn(document.querySelector('.breadcrumb')).join(', ')).toBe(WAYS[address] ?? '');
    const steps = document.querySelectorAll('.breadcrumb a');
    const current = steps.map((step) => step.getAttribute('aria-current'));
    expect(current.findIndex((value) => value === 'page')).toBe(steps.length - 1);
  });

  test('ends with the service’s name, the pages that the law wants, and what editors note', () => {
    const footer = document.querySelector('.site-footer');
    const own = url ? ` Beratung Beispiel Musterland · Adresse dieser Seite: ${url}` : '';
    expect(textOf(footer)).toBe(
      `Beratung Beispiel Musterland Inhalt Datenschutz Impressum Diese Website gibt es nicht, und niemand betreibt sie.${own}`,
    );
    expect(footer?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      '/inhalt/',
      '/datenschutz/',
      '/impressum/',
    ]);
    const current = footer?.querySelectorAll('[aria-current="page"]') ?? [];
    expect(current.map((link) => link.getAttribute('href'))).toEqual(
      ['/inhalt/', '/datenschutz/', '/impressum/'].filter((one) => one === address),
    );
  });

  test('has ASCII ids, each once', () => {
    const ids = document.querySelectorAll('[id]').map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('gives every second heading an anchor', () => {
    for (const heading of document.querySelectorAll('h2')) expect(heading.id).not.toBe('');
  });

  test('has only links of known kinds', () => {
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(HREF);
    }
  });

  test('says which links leave the website', () => {
    const outward = document
      .querySelectorAll('a')
      .filter((a) => /^https?:/.test(a.getAttribute('href') ?? ''));
    for (const link of outward) {
      expect(link.classList.contains('extern')).toBe(true);
      expect(textOf(link)).toMatch(/ \(andere Website\)$/);
    }
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: RULES });
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`)),
    ).toEqual([]);
  });
});

/** Rules that are off, with the reason. */
const RULES = {
  // Astro writes `<meta>` and `<path></path>`: both are right
  'void-style': 'off',
  // wants a non-breaking space in every telephone number; CSS keeps ours together
  'tel-non-breaking': 'off',
  // the title names page and service; nothing important cuts it
  'long-title': 'off',
} as const;

/** Inside, outside, to a number, to an address, or with a text to whom the reader chooses. */
const HREF =
  /^(#|\/|https:\/\/|tel:\+?\d+$|mailto:[^\s@?]+@[^\s@?]+$|mailto:\?subject=|sms:\?&body=)/;

test.each(['/', '/aushang/nordheim/', '/ar/'])(
  'the styles of %s have their layers in order',
  (address) => {
    const css = pageAt(address)
      .document.querySelectorAll('style')
      .map((style) => style.text)
      .join('');
    const layers = [...css.matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names]) =>
      names!.split(/,\s*/),
    );
    const order = ['reset', 'tokens', 'base', 'prose', 'components', 'utilities', 'print'];
    expect([...new Set(layers)]).toEqual(order);
  },
);

test('once an operator is named, no page says that there is none', () => {
  const { ohneBetreiber } = content.website[0]!.data;
  for (const { html } of pages) expect(html).not.toContain(ohneBetreiber);
});

test('the ways to help come in the same order on every page (WCAG 3.2.6)', () => {
  const parts = ['.site-header', '.skip-link', '.hilfe-leiste', 'main', '.site-footer'];
  for (const { path, document } of pages) {
    const found = document
      .querySelectorAll('body *')
      .map((element) => parts.find((part) => element.matches(part)))
      .filter((part) => part !== undefined);
    expect(found, path).toEqual(parts);
  }
});
