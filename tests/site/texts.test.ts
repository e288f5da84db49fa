import { describe, expect, test } from 'vitest';
import { angebotPath, ERSATZ, seitePath } from '../../src/lib/addresses.ts';
import { createRenderer } from '../../src/lib/markdown/render.ts';
import { parse } from 'node-html-parser';
import { content, pageAt, pages, textOf } from '../support/site.ts';

const externalHint = content.beschriftungen[0]!.data.externerLink;
const render = createRenderer({ externalHint });

/** Paragraphs, headings and list items of a Markdown text, as a reader meets them. */
function blocksOf(body: string): string[] {
  const document = parse(render(body).html.replace(/<!--[\s\S]*?-->/g, ''));
  return document.querySelectorAll('p, h2, h3, h4, li, dt, dd').map(textOf).filter(Boolean);
}

/** No-break spaces count as spaces. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('nothing an editor wrote is lost:', () => {
  test.each(content.seiten.map(({ id, data, body }) => [id, data, body] as const))(
    'the page %s shows heading, introduction and every paragraph',
    (id, data, body) => {
      const address = id === ERSATZ ? '/404.html' : seitePath(id);
      const text = textOf(pageAt(address).document);
      expect(text).toContain(plain(data.titel));
      if (data.einleitung) expect(text).toContain(plain(data.einleitung));
      for (const { titel, text: words } of data.merkmale)
        expect(text).toContain(plain(`${titel} ${words}`));
      for (const block of blocksOf(body)) expect(text).toContain(block);
    },
  );

  test.each(content.angebote.map(({ id, data, body }) => [id, data, body] as const))(
    'the offer %s stands under its official name, with question and text',
    (id, data, body) => {
      const offer = pageAt('/angebot/').document.getElementById(id);
      expect(textOf(offer)).toBe(plain(data.titel));
      const text = textOf(offer?.parentNode ?? null);
      expect(text).toContain(plain(data.frage));
      for (const block of blocksOf(body)) expect(text).toContain(block);
    },
  );

  test.each(content.regionalzentren.map(({ id, body }) => [id, body] as const))(
    'what is told about the centre %s stands on the contact page',
    (id, body) => {
      const place = pageAt('/kontakt/').document.getElementById(id)?.closest('li, article');
      for (const block of blocksOf(body)) expect(textOf(place ?? null)).toContain(block);
    },
  );

  test.each(content['weitere-hilfe'].map(({ id, data, body }) => [id, data, body] as const))(
    'the other service %s stands with name, text and link',
    (id, data, body) => {
      const entry = pages
        .map(({ document }) => document.getElementById(id)?.closest('.weitere-hilfe-eintrag'))
        .find((found) => found);
      expect(textOf(entry ?? null)).toContain(plain(data.name));
      for (const block of blocksOf(body)) expect(textOf(entry ?? null)).toContain(block);
      if (data.link) expect(entry?.querySelector(`a[href="${data.link}"]`)).toBeTruthy();
    },
  );
});

test('what is not known about the operator is shown as missing', () => {
  const { betreiber } = content.website[0]!.data;
  const { fehlt } = content.beschriftungen[0]!.data;
  const unknown = Object.values(betreiber).filter((value) => value === null).length;
  const shown = pageAt('/impressum/').document.querySelectorAll('.betreiber-angaben em');
  expect(shown.map(textOf)).toEqual(Array(unknown).fill(fehlt));
});

test('the list of all pages leads to every page', () => {
  const links = pageAt('/inhalt/')
    .document.querySelectorAll('main a')
    .map((link) => link.getAttribute('href'));
  for (const { id } of content.seiten.filter((seite) => seite.id !== ERSATZ)) {
    expect(links).toContain(seitePath(id));
  }
  for (const { id } of content.angebote) expect(links).toContain(angebotPath(id));
});
