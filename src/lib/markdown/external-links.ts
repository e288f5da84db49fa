import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * Marks links that leave the website: a class for the eye, hidden words for the ear and for
 * pages without CSS (WCAG 2.2, technique G201).
 *
 * @param hint what is said after the link text, e.g. `andere Website`
 */
export function externalLinks(md: MarkdownIt, hint: string): void {
  md.core.ruler.push('external_links', (state: StateCore) => {
    for (const { children } of state.tokens) if (children) mark(children);
  });

  function mark(children: Token[]): void {
    let outward = false;
    for (const token of children) {
      if (token.type === 'link_open') {
        const href = String(token.attrGet('href') ?? '');
        outward = /^https?:/.test(href);
        if (outward) token.attrJoin('class', 'extern');
        if (href.startsWith('tel:')) token.attrJoin('class', 'telefon');
      }
      if (token.type === 'link_close') {
        token.meta = { outward };
        outward = false;
      }
    }
  }

  md.renderer.rules['link_close'] = (tokens, index) => {
    const { outward } = (tokens[index]?.meta ?? {}) as { outward?: boolean };
    const words = outward
      ? `<span class="visually-hidden"> (${md.utils.escapeHtml(hint)})</span>`
      : '';
    return `${words}</a>`;
  };
}
