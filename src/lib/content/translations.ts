import { createHash } from 'node:crypto';
import { seitePath } from '../values/paths.ts';
import { linkTo } from './ledger.ts';
import { problemAt, type Problem } from './problems/problem.ts';
import { lostOf } from './published-urls.ts';
import type { Content, Entry } from './schemas/kinds.ts';

/**
 * German texts that a page in another language says it follows, and that do not exist. A published heading
 * that is gone is reported as lost, once for all languages.
 */
export function unknownTranslations(content: Content): Problem[] {
  const lost = lostOf(content).map(({ address, anchor }) => linkTo(address, anchor));
  const isLost = (name: string) => lost.includes(name.replace(/^[^#]+/, seitePath));
  return content.seiten.flatMap((seite) =>
    Object.keys(seite.data.uebersetzt?.nach ?? {})
      .filter((name) => textAt(name, content) === undefined && !isLost(name))
      .map((name) =>
        problemAt(seite, ['uebersetzt', 'nach', name], `Den Text „${name}“ gibt es nicht.`),
      ),
  );
}

/** One hint for each page whose German texts have changed since it was translated. */
export function staleTranslations(content: Content): Problem[] {
  return content.seiten.flatMap((seite) => {
    const stale = Object.entries(seite.data.uebersetzt?.nach ?? {}).flatMap(([name, hash]) => {
      const now = hashOf(textAt(name, content) ?? '');
      return now === hash ? [] : [{ name, line: `${name}: "${now}"` }];
    });
    if (stale.length === 0) return [];
    const names = stale.map(({ name }) => name).join(', ');
    const lines = stale.map(({ line }) => `\n    ${line}`).join('');
    const message = `Diese deutschen Texte haben sich geändert, seit sie übersetzt wurden: ${names}. Bitte nachziehen, den Tag bei „am“ ändern und unter „nach“ schreiben:${lines}`;
    return [problemAt(seite, ['uebersetzt', 'nach'], message)];
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);
}

/** The text at `start`, `start#gefahr` or `weitere-hilfe/lobbi`; nothing if there is none. */
function textAt(name: string, { seiten, 'weitere-hilfe': hilfe }: Content): string | undefined {
  const [id = '', anchor] = name.split('#');
  const service = hilfe.find(({ origin }) => origin === id);
  if (service) return service.body;
  const seite = seiten.find((one) => one.id === id);
  if (!seite) return undefined;
  return anchor ? sectionOf(seite, anchor) : introductionOf(seite);
}

/** Everything before the first heading, with the introduction and the short statements beside it. */
function introductionOf({ data, body, bodyLine, text }: Entry<'seiten'>): string {
  const [first] = text.headings;
  const lines = body.split('\n').slice(0, first && first.line - bodyLine);
  const merkmale = data.merkmale.map((merkmal) => `${merkmal.titel}: ${merkmal.text}`);
  return [data.einleitung ?? '', ...merkmale, ...lines].join('\n');
}

/** From a heading to the next one of its level. */
function sectionOf({ body, bodyLine, text }: Entry<'seiten'>, anchor: string): string | undefined {
  const { headings } = text;
  const index = headings.findIndex(({ slug, aliases }) => [slug, ...aliases].includes(anchor));
  const heading = headings[index];
  if (!heading) return undefined;
  const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
  const lines = body.split('\n');
  return lines.slice(heading.line - bodyLine, next && next.line - bodyLine).join('\n');
}
