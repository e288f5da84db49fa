import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../src/lib/markdown/render.ts';

const render = createRenderer({ externalHint: 'woanders' });
const html = (text: string) => render(text).html.trim();
const messages = (text: string) => render(text).problems.map(({ message }) => message);
/** No-break spaces made visible. */
const typeset = (text: string) => html(text).replaceAll('\u00A0', '~');

describe('headings', () => {
  test('take the id an editor gave them', () => {
    expect(html('## Für wen? {#fuer-alle}')).toBe('<h2 id="fuer-alle">Für wen?</h2>');
  });

  test('get an ASCII id of their words otherwise', () => {
    expect(html('## Über *uns*')).toBe('<h2 id="ueber-uns">Über <em>uns</em></h2>');
    expect(html('## Siehe [dort](/weg/)')).toContain('id="siehe-dort"');
  });

  test('keep the ids they had before, for links that name them', () => {
    const { html: code, headings } = render('## Für wen? {#fuer-wen #zielgruppe #wer}');
    expect(code.trim()).toBe(
      '<h2 id="fuer-wen"><span id="zielgruppe"></span><span id="wer"></span>Für wen?</h2>',
    );
    expect(headings[0]).toMatchObject({ slug: 'fuer-wen', aliases: ['zielgruppe', 'wer'] });
  });

  test.each([
    ['# Titel', 'hat nur ein #'],
    ['## Titel {#neu #Alt}', 'braucht eine Kennung'],
    ['## Titel {#neu alt}', 'braucht eine Kennung'],
    ['## Titel {#neu #neu}', 'steht zweimal'],
    ['## Alt\n\n## Titel {#neu #alt}', 'steht zweimal'],
    ['## Eins\n\n#### Drei', 'fehlt eine Ebene'],
    ['## Gleich\n\n## Gleich', 'steht zweimal'],
    ['## Titel {#Groß}', 'braucht eine Kennung'],
    ['## ???', 'braucht eine Kennung'],
    ['## Inhalt', 'ist schon vergeben'],
    ['> ## Zitat', 'in einer Liste oder einem Zitat'],
  ])('%j is told to the editor: %s', (text, message) => {
    expect(messages(text)).toEqual([expect.stringContaining(message)]);
  });

  test('are told with their line', () => {
    expect(render('Text\n\n# Titel').problems[0]?.line).toBe(3);
  });
});

describe('links', () => {
  test('that leave the website say so to eye and ear', () => {
    expect(html('[Amt](https://amt.example/)')).toBe(
      '<p><a href="https://amt.example/" class="extern">Amt<span class="visually-hidden"> (woanders)</span></a></p>',
    );
  });

  test('inside the website stay plain, also after an outward one', () => {
    expect(html('[A](https://a.example/) [B](/b/)')).toContain('<a href="/b/">B</a>');
  });

  test('to a telephone keep their number on one line', () => {
    expect(html('[110](tel:110)')).toContain('class="telefon"');
  });

  test('written as an address are recognised, names of websites are not', () => {
    expect(html('Siehe https://a.example/x')).toContain('href="https://a.example/x"');
    expect(html('Siehe beispiel.de')).not.toContain('<a');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('never run %s', (href) => {
    const { html: rendered, problems } = render(`[x](${href})`);
    expect(rendered).toBe('<p><a>x</a></p>\n');
    expect(problems).toEqual([{ line: 1, message: expect.stringContaining('führt nirgendwohin') }]);
  });

  test.each(['hier', 'hier klicken', 'Klicken Sie hier', 'mehr …', 'Link', 'weiter »'])(
    'that say „%s“ get a hint',
    (words) => {
      const { problems, hints } = render(`Text\n\n[${words}](/kontakt/)`);
      expect(problems).toEqual([]);
      expect(hints).toEqual([{ line: 3, message: expect.stringContaining('sagt nicht, wohin') }]);
    },
  );

  test.each(['Kontakt', 'Mehr über das Angebot', 'hierher'])('that say „%s“ get none', (words) => {
    expect(render(`[${words}](/kontakt/)`).hints).toEqual([]);
  });
});

describe('links that would lead nowhere or astray', () => {
  test.each([
    ['[x](http://a.example/)', 'Bitte mit https:// schreiben: https://a.example/'],
    ['[x](//a.example/)', 'führt nirgendwohin'],
    ['[x](info@a.example)', 'fehlt mailto:, also: mailto:info@a.example'],
    [
      '[x](http://localhost:4321/kontakt/)',
      'nur auf Ihrem eigenen Computer zu sehen. Richtig wäre: /kontakt/',
    ],
    ['[x](https://www.a)', 'keine vollständige Adresse: Am Ende fehlt zum Beispiel .de'],
    ['[x](https://https://www.a.example)', 'steht https:// zweimal'],
    ['[x](https:/www.a.example)', 'beginnt nicht mit https://'],
    ['[x](https://www.a.example/,)', 'ein Satzzeichen'],
    ['[x](https://a:b@c.example/)', 'Zugangsdaten'],
    ['[x](https://www.a.example/?utm_source=b)', 'Kennungen'],
    ['[Mail](mailto:info(at)a.example)', 'keine E-Mail-Adresse'],
    ['[x](kontakt.md)', 'braucht Schrägstriche, also: /kontakt/'],
    ['[x](www.a.example)', 'fehlt https://, also: https://www.a.example'],
    ['[](/kontakt/)', 'hat keinen Text'],
    ['[x][y]\n\n[y]: javascript:alert(1)', 'führt nirgendwohin'],
    ['ein <b>fettes</b> Wort', 'HTML gibt es hier nicht: „<b“'],
    ['<script>alert(1)</script>', 'HTML gibt es hier nicht: „<script“'],
    ['<!-- Notiz -->', 'HTML gibt es hier nicht: „<!--“'],
    ['- <br/>', 'HTML gibt es hier nicht'],
    ['[x]()', 'Hier fehlt die Adresse des Links'],
    ['[030 231 25 00](tel:+49302312501)', 'sind verschieden. Richtig: tel:+49302312500'],
    ['[anrufen](tel:110)', 'ist keine Telefonnummer'],
    ['![Bild](/bild.png)', 'Bilder gibt es'],
  ])('%s: %s', (text, message) => {
    expect(messages(text)).toEqual([expect.stringContaining(message)]);
  });

  test('are collected with their line where they stay on the website', () => {
    expect(render('Text\n\n[a](/a/#b), [c](#c)').links).toEqual([
      { href: '/a/#b', line: 3 },
      { href: '#c', line: 3 },
    ]);
  });
});

describe('raw HTML', () => {
  test.each(['<script>alert(1)</script>', '<b>fett</b>', '<!--baustein karte -->'])(
    '%s is shown as text',
    (text) => {
      expect(html(text)).toContain('&lt;');
      expect(html(text)).not.toContain(text);
    },
  );
});

describe('German typography', () => {
  test.each([
    ['"Ja", sagt sie.', '„Ja“, sagt sie.'],
    ['Sie sagt: "Er rief \'Halt\'."', 'Sie sagt: „Er rief ‚Halt‘.“'],
    ["Johann's Idee", 'Johann’s Idee'],
    ['z.B. und d. h. und u. a.', 'z.~B. und d.~h. und u.~a.'],
    ['ein e. V. und i. d. R.', 'ein e.~V. und i.~d.~R.'],
    ['15 mm, 7 % und 30 Euro', '15~mm, 7~% und 30~Euro'],
    ['§ 5 und Art. 6 Abs. 1', '§~5 und Art.~6 Abs.~1'],
    ['am 31. Mai 2026', 'am 31.~Mai~2026'],
    ['030 231 25 00', '030~231~25~00'],
    ['030 - 231 25 00', '030~-~231~25~00'],
    ['+49 30 2312500', '+49~30~2312500'],
    ['116 016', '116~016'],
    ['Ort - und Zeit', 'Ort~– und Zeit'],
    ['und so weiter...', 'und so weiter…'],
    ['(c) bleibt (c)', '(c) bleibt (c)'],
    ['2001 bis 2010', '2001 bis 2010'],
    ['15\nmm und z.\nB.', '15~mm und z.~B.'],
    ['Ja! - Nein', 'Ja!~– Nein'],
    ['die 115 300 Menschen', 'die 115 300 Menschen'],
    ['05 - 31', '05 - 31'],
    ['Bedarfs- und Ressourcen', 'Bedarfs- und Ressourcen'],
  ])('%s → %s', (text, expected) => {
    expect(typeset(text)).toBe(`<p>${expected}</p>`);
  });

  test('leaves code and bare addresses alone', () => {
    expect(html('`z.B. "x"`')).toBe('<p><code>z.B. &quot;x&quot;</code></p>');
    expect(html('https://a.example/a...b')).toContain('>https://a.example/a...b');
  });
});

describe('tables, lists and definition lists', () => {
  test('come out as editors expect', () => {
    expect(html('| A | B |\n|---|---|\n| 1 | 2 |')).toContain('<td>2</td>');
    expect(html('1. eins\n2. zwei')).toContain('<ol>');
    expect(html('Wort\n: Erklärung')).toContain('<dd>Erklärung</dd>');
  });
});

describe('Bausteine', () => {
  test('cut a page into text and places for components', () => {
    const text =
      'Vorweg\n\n{{ wege }}\n\n## Titel {#t}\n\nText\n\n{{ weitere-hilfe gefahr }}\n\nSchluss';
    expect(render(text).abschnitte).toEqual([
      {
        parts: [
          { kind: 'text', html: '<p>Vorweg</p>' },
          { kind: 'baustein', name: 'wege', argument: '' },
        ],
      },
      {
        heading: { id: 't', html: 'Titel' },
        parts: [
          { kind: 'text', html: '<p>Text</p>' },
          { kind: 'baustein', name: 'weitere-hilfe', argument: 'gefahr' },
          { kind: 'text', html: '<p>Schluss</p>' },
        ],
      },
    ]);
  });

  test('follow each other without a line between being lost', () => {
    const [abschnitt] = render('{{ wege }}\n\n{{ gebiete }}\n\nText').abschnitte;
    expect(abschnitt?.parts.map(({ kind }) => kind)).toEqual(['baustein', 'baustein', 'text']);
  });

  test.each([
    ['{{ weg }}', 'Den Baustein „weg“ gibt es nicht.'],
    ['Text {{ wege }}', 'steht allein auf seiner Zeile'],
    ['{{ }}', 'steht allein auf seiner Zeile'],
    ['- {{ wege }}', 'steht allein auf seiner Zeile'],
    ['> {{ wege }}', 'steht allein auf seiner Zeile'],
    ['{{ weitere-hilfe }}', 'fehlt noch die Angabe: {{ weitere-hilfe gruppe }}'],
    ['{{ wege links }}', 'steht nichts mehr: {{ wege }}'],
  ])('%s is told to the editor: %s', (text, message) => {
    expect(messages(text)).toEqual([expect.stringContaining(message)]);
  });
});

describe('Markdown that would stay as text, or text that would become Markdown', () => {
  test.each([
    ['[0385 123456](tel:0385 123456)', 'Richtig wäre: [0385 123456](tel:+49385123456)'],
    ['[Mail](mailto: info@a.example)', 'Richtig wäre: [Mail](mailto:'],
    ['[Seite] (https://a.example/)', 'Richtig wäre: [Seite](https://a.example/)'],
    ['[Seite](https://a.example/', 'wird kein Link'],
    ['(Seite)[https://a.example/]', 'wird kein Link'],
    ['[[Kontakt]]', 'wird kein Link'],
    ['Siehe www.a.example/seite', '„www.a.example/seite“ wird kein Link: Davor fehlt https://'],
    ['Text[^1]', 'Fußnoten gibt es hier nicht'],
    ['##Titel', 'Nach ## fehlt ein Leerzeichen'],
    ['Das ist **wichtig', 'Die Zeichen ** würden so auf der Seite stehen'],
    ['Das ist ** wichtig **', 'Die Zeichen ** würden so auf der Seite stehen'],
    ['• eins\n• zwei', 'nicht mit •'],
    ['– eins\n– zwei', 'nicht mit –'],
    ['-eins\n-zwei', 'Nach - fehlt ein Leerzeichen'],
    ['1.eins', 'Nach 1. fehlt ein Leerzeichen'],
    ['23. November 2026 ist Treffen.', 'wird zu einer nummerierten Liste'],
    ['Berater*innen und Kolleg*innen', 'Der Stern zwischen Buchstaben'],
    ['Absatz {#neu}', 'Eine Kennung steht hinter einer Überschrift'],
    ['{ angebote }', 'ein Baustein allein auf seiner Zeile'],
    ['    eingerückt', 'um vier oder mehr Leerzeichen eingerückt'],
    ['```\n```', 'Programmtext gibt es hier nicht'],
    ['- [ ] offen', 'Kästchen zum Abhaken'],
    [':::info', 'Kästen mit :::'],
  ])('%j is told to the editor: %s', (text, message) => {
    expect(messages(text)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    'Ein *schräges* und ein **fettes** Wort.',
    'Die Sitzung am 23\\. November – sie war kurz – ist vorbei.',
    '– Ein Zitat beginnt so.',
    '1. eins\n2. zwei',
    'Kolleg\\*innen',
    '[110](tel:110), [Seite](https://a.example/a_(b)) und https://a.example/',
    '[www.a.example](https://www.a.example/)',
    'Preis: 5 * 3 [sic] (ungefähr)',
    '5 % der Fälle',
  ])('%j is fine', (text) => {
    expect(messages(text)).toEqual([]);
  });
});
