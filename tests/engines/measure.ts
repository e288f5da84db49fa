/**
 * Checks how an engine shows a page, and returns a sentence for each finding. It runs inside the
 * page and must use nothing but its document.
 */
export function whatIsWrong(): string[] {
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.getClientRects().length > 0,
    );
  const name = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  const underlined = (element: Element) =>
    [element, ...element.querySelectorAll('*')].some((part) =>
      getComputedStyle(part).textDecorationLine.includes('underline'),
    );
  const pen = document.createElement('canvas').getContext('2d')!;
  /** Words in two lines that would have fitted in one. */
  const brokenWords = (element: Element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    pen.font = getComputedStyle(element).font;
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const fits = pen.measureText(word).width < element.clientWidth;
        // where directions meet, a word on one line has several boxes as well
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (fits && lines.size > 1) found.push(word);
      }
    }
    return found;
  };
  /** Whether the link to the present page looks different from those beside it. */
  const marked = (link: HTMLElement) => {
    const look = (element: Element) => {
      const { borderBlockEndColor, textDecorationLine, fontWeight } = getComputedStyle(element);
      return [borderBlockEndColor, textDecorationLine, fontWeight].join();
    };
    const others = [...link.closest('nav')!.querySelectorAll('a:not([aria-current])')];
    return others.every((other) => look(other) !== look(link));
  };
  const outlined = (element: HTMLElement) => {
    element.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
  };

  const numbers = shown('a[href^="tel:"]');
  const wide = document.documentElement.scrollWidth - innerWidth;
  return [
    ...(wide > 0 ? [`scrolls ${wide} px sideways`] : []),
    ...numbers
      .map((link) => link.querySelector('.telefon-link__nummer') ?? link)
      .filter((number) => number.getClientRects().length !== 1)
      .map((number) => `number in two lines: ${name(number)}`),
    ...numbers.filter((link) => !underlined(link)).map((link) => `no underline: ${name(link)}`),
    ...shown('nav [aria-current="page"]')
      .filter((link) => !marked(link))
      .map((link) => `page not marked: ${name(link)}`),
    ...shown('h1, h2, h3, nav a')
      .flatMap(brokenWords)
      .map((word) => `broken word: ${word}`),
    ...shown('a[href]:not([tabindex]), button, input, summary')
      .filter((element) => !outlined(element))
      .map((element) => `invisible focus: ${name(element)}`),
  ];
}
