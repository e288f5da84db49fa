import type { OrtssucheWorte } from '../lib/content/schemas/ortssuche.ts';
import { fill } from '../lib/values/fill.ts';
import { createOrtssuche, type Fund, type Ort, type OrteIndex } from '../lib/gebiete/ortssuche.ts';

/*
 * Seat of the search in the page. What is asked stands in the fragment of the address, which no
 * browser sends: it can be shared and the way back works. The index is loaded when the field is
 * used. Without this script the form leads to the list of all Orte.
 */

const suche = part<HTMLElement>(document, '.ortssuche');
const form = part<HTMLFormElement>(suche, 'form');
const field = part<HTMLInputElement>(suche, 'input');
const answer = part<HTMLElement>(suche, '[role=status]');
const results = part<HTMLElement>(suche, '.ortssuche__treffer');
const nothing = part<HTMLTemplateElement>(suche, 'template');
const list = part<HTMLAnchorElement>(suche, '.ortssuche__verzeichnis a');
const worte = JSON.parse(suche.dataset['worte'] ?? '{}') as OrtssucheWorte;

interface Orte {
  index: OrteIndex;
  finde: (eingabe: string) => Fund;
}
/** Milliseconds after which a hanging connection counts as none. */
const PATIENCE = 10_000;

let loading: Promise<Orte> | undefined;
/** Which question is the latest: an answer to an older one comes too late. */
let turn = 0;

field.addEventListener('focus', () => void load().catch(() => undefined));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const before = location.hash;
  const asked = field.value.trim();
  if (asked) location.hash = String(new URLSearchParams({ ort: asked }));
  else {
    turn += 1;
    tell(worte.leer);
    bringIntoView();
  }
  field.setAttribute('aria-invalid', String(!asked));
  // the same question again changes no address
  if (asked && location.hash === before) void show();
});
window.addEventListener('hashchange', () => void show());
void show();

function load(): Promise<Orte> {
  loading ??= fetchOrte();
  // after a hole in the coverage the next try asks anew
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchOrte(): Promise<Orte> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  const response = await fetch(suche.dataset['index'] ?? '', { signal: patience.signal });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const index = (await response.json()) as OrteIndex;
  clearTimeout(timer);
  return { index, finde: createOrtssuche(index) };
}

async function show(): Promise<void> {
  const asked = new URLSearchParams(location.hash.slice(1)).get('ort')?.trim();
  // an anchor of the page asks nothing, and takes nothing away
  if (asked === undefined && location.hash) return;
  const own = (turn += 1);
  field.value = asked ?? '';
  tell(asked ? worte.laedt : '');
  if (!asked) return;
  field.setAttribute('aria-invalid', 'false');
  bringIntoView();

  const orte = await load().catch(() => undefined);
  if (own !== turn) return;
  if (orte) present(asked, orte.finde(asked), orte.index);
  else tell(worte.fehler, element('p', list.cloneNode(true)), nothing.content.cloneNode(true));
  // the answer is below the field: the keyboard on the screen would cover it
  if (matchMedia('(pointer: coarse)').matches) field.blur();
  bringIntoView();
}

function present(eingabe: string, { art, orte, ausserhalb }: Fund, index: OrteIndex): void {
  const zentren = new Map<string, Ort[]>();
  for (const ort of orte) {
    const id = index.gebiete[ort.ags]?.zentrum ?? '';
    zentren.set(id, [...(zentren.get(id) ?? []), ort]);
  }
  const [zentrum = ''] = zentren.keys();
  const away = ausserhalb.map((ort) => fill(worte.ausserhalb, { ort }));
  const sentence =
    art === 'nichts' && away.length > 0
      ? away.join(', ')
      : fill(sentenceFor(art, zentren.size, away.length > 0), {
          eingabe,
          zentrum: index.zentren[zentrum]?.titel ?? '',
          anzahl: String(zentren.size),
          orte: [...new Set(orte.map(({ name }) => name))].join(', '),
        });
  const found =
    art === 'genau'
      ? [...zentren].flatMap(([id, own]) => [orteList(own, index), cardOf(id)])
      : [guesses(orte, index)];
  const isSure = art === 'genau' && away.length === 0;
  // who asks for a name may mean another Ort of this name
  const isName = orte.some((ort) => !ort.art) && !/\d/.test(eingabe);
  tell(
    sentence,
    ...found,
    ...(art === 'nichts' ? [] : away.map((one) => element('p', one))),
    ...(isSure && isName ? [element('p', worte.auchOrtsteil)] : []),
    ...(isSure ? [] : [nothing.content.cloneNode(true)]),
  );
}

function sentenceFor(art: Fund['art'], zentren: number, isAlsoAway: boolean): string {
  if (art !== 'genau') return worte[art];
  if (isAlsoAway) return worte.auchAusserhalb;
  return zentren > 1 ? worte.mehrere : worte.ein;
}

function tell(sentence: string, ...more: readonly Node[]): void {
  results.replaceChildren(...more);
  // who listens hears whom to call or what may be meant, without looking for the entry
  const numbers = [...results.querySelectorAll('article')].map(numberOf);
  const names = [...results.querySelectorAll('.ortssuche__vorschlaege a')].map(
    (link) => link.textContent,
  );
  const heard = element('span', numbers.join(' ') || names.join('; '));
  heard.className = 'visually-hidden';
  answer.replaceChildren(sentence, ...(heard.textContent ? [' ', heard] : []));
}

/** A centre's first number, as its entry has it, and its doubt. */
function numberOf(card: Element): string {
  const [zentrum = '', telefon = '', doubt = ''] = [
    'h3',
    'a[href^="tel:"]',
    '.ungeprueft strong',
  ].map((selector) =>
    (card.querySelector(selector)?.textContent ?? '').trim().replace(/\s+/g, ' '),
  );
  return telefon ? `${fill(worte.nummer, { zentrum, telefon })} ${doubt}`.trim() : '';
}

/** The head of the page or the edge of the screen would hide the answer. */
function bringIntoView(): void {
  if (answer.getBoundingClientRect().bottom > innerHeight / 2) suche.scrollIntoView();
}

function orteList(orte: readonly Ort[], index: OrteIndex): HTMLElement {
  return element('ul', ...orte.map((ort) => element('li', placeText(ort, index))));
}

function guesses(orte: readonly Ort[], index: OrteIndex): HTMLElement {
  const list = element('ul', ...orte.map((ort) => guess(ort, index)));
  list.className = 'ortssuche__vorschlaege';
  return list;
}

/** What may be meant: a link and no card, which might be that of a wrong centre. */
function guess(ort: Ort, index: OrteIndex): HTMLElement {
  const link = element('a', placeText(ort, index));
  link.setAttribute(
    'href',
    `#${String(new URLSearchParams({ ort: ort.gemeinde ? `${ort.name}, ${ort.gemeinde}` : ort.name }))}`,
  );
  const zentrum = index.zentren[index.gebiete[ort.ags]?.zentrum ?? '']?.titel ?? '';
  return element('li', link, element('small', zentrum));
}

/** A copy of the centre's entry on this page, without its anchor. */
function cardOf(zentrum: string): Element {
  const card = document.getElementById(zentrum)?.closest('article')?.cloneNode(true);
  if (!(card instanceof Element)) throw new Error(`Der Eintrag „${zentrum}“ fehlt auf der Seite`);
  for (const part of card.querySelectorAll('[id]')) part.removeAttribute('id');
  return card;
}

function element(tag: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

function placeText({ name, ags, gemeinde, art }: Ort, { gebiete }: OrteIndex): string {
  const gebiet = gebiete[ags]?.titel ?? '';
  if (art === 'kennzeichen') return fill(worte.kennzeichen, { kennzeichen: name, gebiet });
  if (gemeinde) return fill(worte.ortsteil, { ort: name, gemeinde, gebiet });
  if (name === gebiet) return name;
  return fill(art ? worte.gegend : worte.ort, { ort: name, gebiet });
}

function part<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`${selector} fehlt (components/gebiete/Ortssuche.astro)`);
  return found;
}
