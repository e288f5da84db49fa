import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { explainEmail } from '../values/email.ts';
import { parseTelefon } from '../values/telefon.ts';
import { explainOutwardUrl } from '../values/outward-url.ts';
import { isUpload, NO_IMAGE } from './embeds.ts';
import type { MarkdownEnv } from './found.ts';
import type { MarkdownOptions } from './render.ts';
import { lineOf } from './source-lines.ts';

/**
 * Marks links that leave the website: a class for the eye, hidden words for the ear and for
 * pages without CSS (WCAG 2.2, technique G201). Says of files what and how large they are, before
 * somebody with poor coverage opens one. Collects links that stay, and reports what must not stand
 * in a text.
 */
export function links(md: MarkdownIt, { externalHint, fileHints }: MarkdownOptions): void {
  md.core.ruler.push('links', (state: StateCore) => {
    for (const { children } of state.tokens) {
      children?.forEach((token, index) => {
        const line = lineOf(token);
        if (token.type === 'link_open')
          readLink(token, textOf(children, index), line, state.env as MarkdownEnv);
        if (token.type === 'image') {
          (state.env as MarkdownEnv).problems.push({ line, message: NO_IMAGE });
        }
      });
      markEnds(children ?? [], fileHints);
    }
  });

  md.renderer.rules['link_close'] = (tokens, index) => {
    const { outward, file } = (tokens[index]?.meta ?? {}) as LinkEnd;
    const words = ` (${md.utils.escapeHtml(externalHint)})`;
    const type = file ? ` ${md.utils.escapeHtml(file)}` : '';
    return `${type}${outward ? `<span class="visually-hidden">${words}</span>` : ''}</a>`;
  };
}

/** Words that say nothing of where a link leads (WCAG 2.4.9). */
const WEAK =
  /^(?:(?:bitte )?hier(?: klicken)?|klicken sie hier|mehr|weiter|weiterlesen|link|dies(?:e seite)?)$/i;

/** The words between the two ends of a link. */
function textOf(tokens: readonly Token[], open: number): string {
  const rest = tokens.slice(open + 1);
  const close = rest.findIndex(({ type }) => type === 'link_close');
  return rest
    .slice(0, close)
    .map(({ content }) => content)
    .join('')
    .replaceAll('\n', ' ')
    .trim();
}

function readLink(open: Token, text: string, line: number, env: MarkdownEnv): void {
  const href = String(open.attrGet('href') ?? '');
  const report = (message: string) => env.problems.push({ line, message });

  if (!text) report(`Der Link „${href}“ hat keinen Text. Richtig wäre: [Kontakt](/kontakt/)`);
  if (WEAK.test(text.replace(/[.…!:→»\s]+$/, ''))) {
    const message = `Der Link „${text}“ sagt nicht, wohin er führt. Besser die Sache selbst verlinken, zum Beispiel: [Kontakt](/kontakt/)`;
    env.hints.push({ line, message });
  }
  if (/^https:/i.test(href)) {
    const message = explainOutwardUrl(decode(href));
    if (isUpload(href)) report(NO_IMAGE);
    else if (message) report(`${message} Richtig wäre zum Beispiel: https://www.beispiel.de/`);
    env.outward.push({ href, line });
    open.attrJoin('class', 'extern');
  }
  // no link is two kinds at once
  else if (/^(\/(?!\/)|#)/.test(href)) env.links.push({ href, line });
  else if (href.startsWith('tel:')) checkTelefon(href, text, report);
  else if (href.startsWith('mailto:')) checkEmail(href, report);
  else {
    report(explainHref(href));
    // whatever happens to the report, nothing runs
    open.attrs = [];
  }
  if (/^(?:tel|mailto):/.test(href)) env.contacts.push({ href, line });
  if (href.startsWith('tel:')) open.attrJoin('class', 'telefon');
}

function explainHref(href: string): string {
  if (/^https?:\/\/(?:localhost|127\.|192\.168\.)/i.test(href)) {
    const { pathname } = new URL(href);
    return `„${href}“ ist nur auf Ihrem eigenen Computer zu sehen. Richtig wäre: ${pathname}`;
  }
  if (/^[^\s/:@]+@[^\s/:@]+\.\w+$/.test(href)) {
    return `Vor der E-Mail-Adresse fehlt mailto:, also: mailto:${href}`;
  }
  if (/\.pdf$/i.test(href)) {
    return `Der Link „${decode(href)}“ führt nirgendwohin. Zu einer Datei führt zum Beispiel: /dateien/faltblatt.pdf`;
  }
  const [, page = ''] = /^([a-z\d-]+)(?:\.md|\.html)?\/?$/.exec(href) ?? [];
  if (page) return `Der Link „${href}“ braucht Schrägstriche, also: /${page}/`;
  if (/^http:/i.test(href)) {
    return `Der Link „${href}“ ist nicht verschlüsselt. Bitte mit https:// schreiben: ${href.replace(/^http/i, 'https')}`;
  }
  if (/^www\./i.test(href)) return `Vor „${href}“ fehlt https://, also: https://${href}`;
  if (!href) return 'Hier fehlt die Adresse des Links. Richtig wäre: [Kontakt](/kontakt/)';
  return `Der Link „${decode(href)}“ führt nirgendwohin. Auf dieser Website: /kontakt/ – nach außen: https://www.beispiel.de/`;
}

/** As the editor wrote it. */
function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function checkEmail(href: string, report: (message: string) => void): void {
  const address = decode(href.replace(/^mailto:/, '').replace(/\?.*/, ''));
  const message = explainEmail(address);
  if (message) report(`Der Link „${decode(href)}“: ${message}`);
}

/** The number stands twice in such a link; both have to be the same. */
function checkTelefon(href: string, text: string, report: (message: string) => void): void {
  const shown = parseTelefon(text.replaceAll('\u00A0', ' '));
  if (!shown.ok) report(`Der Text „${text}“ ist keine Telefonnummer. ${shown.reason}`);
  else if (`tel:${shown.dial}` !== href) {
    report(
      `Der Text „${text}“ und der Link „${href}“ sind verschieden. Richtig: tel:${shown.dial}`,
    );
  }
}

/** What is said after the text of a link. */
type LinkEnd = {
  outward?: boolean;
  /** What and how large the file is to which it leads. */
  file?: string | undefined;
};

/** The end of a link knows where its beginning led. */
function markEnds(children: Token[], fileHints: MarkdownOptions['fileHints']): void {
  let end: LinkEnd = {};
  for (const token of children) {
    if (token.type === 'link_open') {
      const file = fileHints?.get(String(token.attrGet('href')).replace(/#.*/, ''));
      end = { outward: token.attrGet('class') === 'extern', file };
    }
    if (token.type === 'link_close') token.meta = end;
  }
}
