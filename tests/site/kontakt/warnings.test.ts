import { describe, expect, test } from 'vitest';
import { pageAt, textOf } from '../../support/site.ts';

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
