import type { OrtssucheWorte } from '../lib/content/schemas/ortssuche.ts';
import { fill } from '../lib/fill.ts';
import { createOrtssuche, type Fund, type Ort, type OrteIndex } from '../lib/ortssuche.ts';

/*
 * Seat of the search in the page. What is asked stands in the fragment of the address, which no
 * browser sends: it can be shared and the way back works. The places are loaded when the field is
 * used. Without this script the form leads to the list of all places.
 */

const suche = part<HTMLElement>(document, '.ortssuche');
const form = part<HTMLFormElement>(suche, 'form');
const field = part<HTMLInputElement>(suche, 'input');
const answer = part<HTMLElement>(suche, '[role=status]');
const results = part<HTMLElement>(suche, '.ortssuche__treffer');
const nothing = part<HTMLTemplateElement>(suche, 'template');
const worte = JSON.parse(suche.dataset['worte'] ?? '{}') as OrtssucheWorte;

interface Orte {
  index: OrteIndex;
  finde: (eingabe: string) => Fund;
}
let loading: Promise<Orte> | undefined;
/** Which question is the latest: an answer to an older one comes too late. */
let turn = 0;

field.addEventListener('focus', () => void load().catch(() => undefined));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const before = location.hash;
  location.hash = String(new URLSearchParams({ ort: field.value.trim() }));
  // the same question again changes no address
  if (location.hash === before) void show();
});
window.addEventListener('hashchange', () => void show());
void show();

function load(): Promise<Orte> {
  loading ??= fetch(suche.dataset['index'] ?? '').then(async (response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const index = (await response.json()) as OrteIndex;
    return { index, finde: createOrtssuche(index) };
  });
  // after a hole in the coverage the next try asks anew
  loading.catch(() => (loading = undefined));
  return loading;
}

async function show(): Promise<void> {
  const asked = new URLSearchParams(location.hash.slice(1)).get('ort')?.trim();
  // an anchor of the page asks nothing, and takes nothing away
  if (asked === undefined && location.hash) return;
  const own = (turn += 1);
  field.value = asked ?? '';
  results.replaceChildren();
  answer.textContent = asked === '' ? worte.leer : asked ? worte.laedt : '';
  if (!asked) return;

  const orte = await load().catch(() => undefined);
  if (own !== turn) return;
  if (orte) present(asked, orte.finde(asked), orte.index);
  else answer.textContent = worte.fehler;
}

function present(eingabe: string, { art, orte, ausserhalb }: Fund, { gebiete }: OrteIndex): void {
  const zentren = new Map<string, Ort[]>();
  for (const ort of orte) {
    const id = gebiete[ort.ags]?.zentrum ?? '';
    zentren.set(id, [...(zentren.get(id) ?? []), ort]);
  }
  const groups = [...zentren].map(([id, own]) => ({
    places: list(own.map((ort) => placeText(ort, gebiete))),
    card: cardOf(id),
  }));
  answer.textContent = fill(sentenceFor(art, zentren.size), {
    eingabe,
    zentrum: groups[0]?.card.querySelector('h3')?.textContent ?? '',
    anzahl: String(zentren.size),
    orte: [...new Set(orte.map(({ name }) => name))].join(', '),
  });
  results.replaceChildren(...groups.flatMap(({ places, card }) => [places, card]));
  if (ausserhalb.length > 0) {
    results.append(paragraph(fill(worte.ausserhalb, { orte: ausserhalb.join(', ') })));
  }
  if (ausserhalb.length > 0 || art !== 'genau') results.append(nothing.content.cloneNode(true));
}

/** A copy of the centre's entry on this page, without its anchor. */
function cardOf(zentrum: string): Element {
  const card = document.getElementById(zentrum)?.closest('article')?.cloneNode(true);
  if (!(card instanceof Element)) throw new Error(`Der Eintrag „${zentrum}“ fehlt auf der Seite`);
  for (const element of card.querySelectorAll('[id]')) element.removeAttribute('id');
  return card;
}

function sentenceFor(art: Fund['art'], zentren: number): string {
  if (art !== 'genau') return worte[art];
  return zentren > 1 ? worte.mehrere : worte.ein;
}

function placeText({ name, ags }: Ort, gebiete: OrteIndex['gebiete']): string {
  const gebiet = gebiete[ags]?.titel ?? '';
  return name === gebiet ? name : fill(worte.ort, { ort: name, gebiet });
}

function list(texts: readonly string[]): HTMLElement {
  const ul = document.createElement('ul');
  ul.append(
    ...texts.map((text) => {
      const li = document.createElement('li');
      li.textContent = text;
      return li;
    }),
  );
  return ul;
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}

function part<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`${selector} fehlt (components/Ortssuche.astro)`);
  return found;
}
