import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { explainEmail } from '../values/email.ts';
import { explainOutwardUrl } from '../values/outward-url.ts';
import { readableUrl } from '../values/spoken-url.ts';
import { parseTelefon } from '../values/telefon.ts';
import type { MarkdownEnv } from './found.ts';
import { fileMark, OUTWARD_MARK } from './link-words.ts';

/** Link texts without a purpose of their own (WCAG 2.2, 2.4.9). */
const WEAK =
  /^(?:(?:bitte )?hier(?: klicken)?|klicken sie hier|mehr|weiter|weiterlesen|link|dies(?:e seite)?)$/i;

/**
 * Collects links and reports those that cannot work. Adds classes, and marks for the words that the page
 * adds (`link-words.ts`).
 */
export function links(md: MarkdownIt): void {
  md.core.ruler.push('links', (state: StateCore) => {
    const env = state.env as MarkdownEnv;
    for (const block of state.tokens) {
      block.children?.forEach((token, index, children) => {
        if (token.type === 'image') {
          env.problems.push({ line: env.lineOf(block, '!['), message: NO_IMAGE });
        }
        if (token.type === 'link_open') readLink(children.slice(index), block, env);
      });
    }
  });
  md.renderer.rules['link_close'] = (tokens, index) => {
    const { marks = '' } = (tokens[index]?.meta ?? {}) as { marks?: string };
    return `${marks}</a>`;
  };
}

/** @param tokens of the block, from the opening of the link on */
function readLink(tokens: readonly Token[], block: Token, env: MarkdownEnv): void {
  const [open] = tokens as [Token, ...Token[]];
  const end = tokens.findIndex(({ type }) => type === 'link_close');
  const text = tokens
    .slice(1, end)
    .map(({ content }) => content)
    .join('')
    .replaceAll('\n', ' ')
    .trim();
  const href = String(open.attrGet('href') ?? '');
  checkLink(open, href, text, env.lineOf(block, href ? `(${href}` : text), env);
  const bytes = env.fileSizes.get(href.replace(/#.*/, ''));
  const marks = [
    bytes === undefined ? '' : fileMark(bytes),
    open.attrGet('class') === 'extern' ? OUTWARD_MARK : '',
  ];
  const close = tokens[end];
  if (close) close.meta = { marks: marks.join('') };
}

const NO_IMAGE =
  'Bilder gibt es auf dieser Website nicht. Bitte löschen und in Worten beschreiben, was zu sehen wäre.';

/** URLs under which Git hosts store files that were dragged into a text. */
const UPLOAD =
  /^https:\/\/(?:github\.com\/(?:user-attachments|[^/]+\/[^/]+\/assets)|(?:private-)?user-images\.githubusercontent\.com|[^/]+\/attachments)\//;

/** Common mistakes in links, with advice. */
const ADVICE: readonly [pattern: RegExp, message: string][] = [
  [
    /^https?:\/\/(?:localhost|127\.|192\.168\.)/i,
    'Das ist nur auf Ihrem eigenen Computer zu sehen.',
  ],
  [/^http:/i, 'Er ist nicht verschlüsselt, bitte mit https:// schreiben.'],
  [/^www\./i, 'Davor fehlt https://'],
  [/^[^\s/:@]+@[^\s/:@]+\.\w+$/, 'Vor der E-Mail-Adresse fehlt mailto:'],
  [/\.pdf$/i, 'Zu einer Datei führt zum Beispiel: /dateien/faltblatt.pdf'],
  [/^[a-z\d-]+(?:\.md|\.html)?\/?$/, 'Er braucht Schrägstriche, zum Beispiel: /kontakt/'],
];

function checkLink(open: Token, href: string, text: string, line: number, env: MarkdownEnv): void {
  const report = (message: string | undefined) => message && env.problems.push({ line, message });
  if (!text) report(`Der Link „${href}“ hat keinen Text. Richtig wäre: [Kontakt](/kontakt/)`);
  if (WEAK.test(text.replace(/[.…!:→»\s]+$/, ''))) {
    env.hints.push({ line, message: `Der Link „${text}“ sagt nicht, wohin er führt.` });
  }
  if (/^https:/i.test(href)) {
    env.outward.push({ href, line });
    report(UPLOAD.test(href) ? NO_IMAGE : explainOutwardUrl(readableUrl(href)));
    open.attrJoin('class', 'extern');
  } else if (/^(\/(?!\/)|#)/.test(href)) {
    env.links.push({ href, line });
  } else if (href.startsWith('tel:')) {
    env.contacts.push({ href, line });
    open.attrJoin('class', 'telefon');
    const shown = parseTelefon(text.replaceAll('\u00A0', ' '));
    if (!shown.ok) report(`Der Text „${text}“ ist keine Telefonnummer. ${shown.reason}`);
    else if (`tel:${shown.dial}` !== href)
      report(
        `Der Text „${text}“ und der Link „${href}“ sind verschieden. Richtig: tel:${shown.dial}`,
      );
  } else if (href.startsWith('mailto:')) {
    env.contacts.push({ href, line });
    report(explainEmail(readableUrl(href.replace(/^mailto:/, '').replace(/\?.*/, ''))));
  } else {
    const [, advice] = ADVICE.find(([pattern]) => pattern.test(href)) ?? [];
    report(
      `Der Link „${readableUrl(href)}“ führt nirgendwohin. ${advice ?? 'Auf dieser Website: /kontakt/ – nach außen: https://www.beispiel.de/'}`,
    );
    // a URL such as javascript: must never reach the page
    open.attrs = [];
  }
}
