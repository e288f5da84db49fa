import { describe, expect, test } from 'vitest';
import { holdsName, holdsPartOfName, tellsName } from '../../../src/lib/values/personenname.ts';

describe('a text holds a name', () => {
  test.each([
    ['as it is written', 'Fragen Sie Łucja Großé.', 'Łucja Großé'],
    ['with a space that does not break', 'Łucja\u00A0Großé', 'Łucja Großé'],
    ['the other way round', 'Großé, Łucja', 'Łucja Großé'],
    ['as an address', '/team/lucja-grosse/', 'Łucja Großé'],
    ['in a link', 'sms:?&body=%C5%81ucja%20Gro%C3%9F%C3%A9%3A', 'Łucja Großé'],
    ['folded in a card', 'NOTE:Łucja Gro\r\n ßé', 'Łucja Großé'],
    ['with a sign that HTML escapes', 'Toni O&#39;Neill', "Toni O'Neill"],
    ['by the last name with a title', 'Fragen Sie Frau Großé.', 'Łucja Großé'],
    ['of whom something is', 'Herrn Großés Nummer', 'Łucja Großé'],
  ])('%s', (_how, text, name) => {
    expect(holdsName(text, name)).toBe(true);
  });

  test.each([
    ['the first name alone', 'Łucja', 'Łucja Großé'],
    ['a longer name', 'Łucja Großéwald', 'Łucja Großé'],
    ['an office', 'jedes Büro', 'Büro'],
    ['a numbered office', 'Büro 2', 'Büro 2'],
    ['a broken escape', '100 %E4', 'Łucja Großé'],
  ])('not: %s', (_what, text, name) => {
    expect(holdsName(text, name)).toBe(false);
  });
});

describe('an address tells a name', () => {
  test.each([
    'rat@lucja-grosse.example',
    'lucja.grosse@verein.example',
    'grosse@verein.example',
    'l-grosse@verein.example',
  ])('%s', (email) => {
    expect(tellsName(email, 'Łucja Großé')).toBe(true);
  });

  test.each([
    ['rat@verein.example', 'Łucja Großé'],
    ['rat@grosse.example', 'Łucja Großé'],
    ['von-hier@verein.example', 'Ada von Muster'],
    ['team@verein.example', 'Team'],
  ])('not: %s of %s', (email, name) => {
    expect(tellsName(email, name)).toBe(false);
  });
});

test('a part of a name is found on its own, but not within another word', () => {
  expect(holdsPartOfName('Großé hat Urlaub.', 'Łucja Großé')).toBe(true);
  expect(holdsPartOfName('Łucjas Urlaub', 'Łucja Großé')).toBe(true);
  expect(holdsPartOfName('Der Großéwald', 'Łucja Großé')).toBe(false);
  expect(holdsPartOfName('Im Büro', 'Büro')).toBe(false);
});
