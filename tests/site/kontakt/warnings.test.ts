import { describe, expect, test } from 'vitest';
import { pageAt, pages, textOf } from '../../support/site.ts';

describe('what is not confirmed is explained once', () => {
  const explained = (address: string) =>
    pageAt(address)
      .document.querySelectorAll(
        'main :is(.herkunft--ungeprueft, .regionalzentren-kurz__erklaerung)',
      )
      .map(textOf);

  test('above the cards, with the source that all of them have', () => {
    expect(explained('/kontakt/')[0]).toBe(
      'Nicht bestätigt. Diese Angaben stammen aus Artikel in einem erfundenen Wiki (andere Website), übernommen am 20. Januar 2026. Vielleicht stimmen sie nicht mehr. Fragen Sie zuerst, mit wem Sie sprechen. Wer hilft, wenn niemand antwortet?',
    );
  });

  test('above the entries that the search shows', () => {
    expect(explained('/zustaendig/')).toEqual([
      'Was nicht bestätigt ist, kann veraltet sein. Wer hilft, wenn niemand antwortet?',
    ]);
  });
});

describe('another service', () => {
  const entry = (id: string) => {
    const page = pages.find(({ document }) => document.querySelector(`h3[id="${id}"]`));
    return textOf(page?.document.getElementById(id)?.closest('article'));
  };
  const warning = 'Nummern nicht bestätigt. Die aktuellen stehen auf der Website dieser Stelle.';

  test('whose numbers are not confirmed says so, and where the present ones are', () => {
    expect(entry('nachbar')).toContain(warning);
    expect(entry('nachbar')).not.toContain('Geprüft');
  });

  test('whose numbers are confirmed says since when', () => {
    expect(entry('wege')).toContain('Geprüft am 10. Februar 2026');
    expect(entry('wege')).not.toContain(warning);
  });

  test.each(['notruf', 'ohne-weg'])('with nothing to confirm says neither: %s', (id) => {
    expect(entry(id)).not.toMatch(/bestätigt|Geprüft/);
  });
});
