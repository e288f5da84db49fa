import { expect, test } from 'vitest';
import { content, pageAt, pages } from '../../support/site.ts';

/** A list of links for MediaWiki; the anchors are those of the ledger. */
const LINES = `
* [https://beratung-musterland.example/ Beratung Beispiel Musterland]
* [https://beratung-musterland.example/#erfunden Erfunden]
* [https://beratung-musterland.example/angebot/ Beratung Beispiel Musterland: Angebot]
* [https://beratung-musterland.example/angebot/#zuhoeren Zuhören]
* [https://beratung-musterland.example/angebot/#mitdenken Mitdenken]
* [https://beratung-musterland.example/angebot/#begleiten Begleiten und Moderieren von Bündnissen]
* [https://beratung-musterland.example/zustaendig/ Beratung Beispiel Musterland: Wer hilft wo?]
* [https://beratung-musterland.example/zustaendig/#suche Suche]
* [https://beratung-musterland.example/zustaendig/#gebiete Gebiete]
* [https://beratung-musterland.example/zustaendig/#zentren Zentren]
* [https://beratung-musterland.example/kontakt/ Beratung Beispiel Musterland: Kontakt]
* [https://beratung-musterland.example/kontakt/#nordheim Beratungsstelle Nordheim]
* [https://beratung-musterland.example/kontakt/#grossheide Beratungsstelle Heide-Übersee]
* [https://beratung-musterland.example/kontakt/#erste-adresse Wenn niemand antwortet]
* [https://beratung-musterland.example/kontakt/#weitere Weitere]
* [https://beratung-musterland.example/weitere-hilfe/ Beratung Beispiel Musterland: Siehe auch: andere Stellen]
* [https://beratung-musterland.example/weitere-hilfe/#sofort Sofort]
* [https://beratung-musterland.example/weitere-hilfe/#spaeter Später]
* [https://beratung-musterland.example/weitere-hilfe/#verlinken Auf diese Website verlinken]
`.trim();
const lines = LINES.split('\n');

test('ready links to every page and part are where an editor placed them, and nowhere else', () => {
  const shown = pages.flatMap(({ path, document }) =>
    document.querySelectorAll('.wiki-links code').map(({ text }) => [path, text]),
  );
  expect(shown).toEqual(lines.map((line) => ['/weitere-hilfe/', line]));
});

test.each(lines)('%s leads to an anchor that exists and is published', (line) => {
  const { pathname, hash } = new URL(line.slice(3).split(' ')[0]!);
  const { document } = pageAt(pathname);
  if (!hash) return;
  expect(document.getElementById(hash.slice(1))).not.toBeNull();
  expect(content.adressen[0]!.data.adressen[pathname]).toHaveProperty([hash.slice(1)]);
});
