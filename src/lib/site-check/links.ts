import type { Content } from '../content/schemas/kinds.ts';
import type { Problem } from '../content/problems/problem.ts';
import type { Built, Page } from './built.ts';
import { sourceOf } from './source.ts';

/** Links inside the built website that end in nothing. */
export function linkProblems(built: Built, content: Content): Problem[] {
  return built.pages.flatMap((page) =>
    hrefsOf(page)
      .filter((href) => !leadsSomewhere(href, page, built))
      .map((href) => ({
        file: sourceOf(page.path, content) ?? page.path,
        message: `Auf ${page.path} führt der Link „${href}“ ins Leere.`,
      })),
  );
}

/** Links that stay on the website, each once. */
function hrefsOf({ document }: Page): string[] {
  const hrefs = document.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
  return [...new Set(hrefs)].filter((href) => /^(?:$|#|\/)/.test(href));
}

function leadsSomewhere(href: string, from: Page, { pages, files }: Built): boolean {
  if (href === '') return false;
  const [address = '', anchor] = href.split('#');
  const page = address ? pages.find(({ path }) => path === address) : from;
  if (!page) return files.includes(address);
  return !anchor || page.document.getElementById(decodeURIComponent(anchor)) !== null;
}
