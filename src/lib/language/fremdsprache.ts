import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { FremdspracheData } from '../content/schemas/fremdsprache.ts';
import { seitePath, START } from '../values/paths.ts';
import type { WebsiteData } from '../content/schemas/website.ts';

/** Words and facts that every page shows. */
interface Spoken {
  beschriftungen: Beschriftungen;
  website: WebsiteData;
}

/**
 * The same in another language.
 *
 * @param fremdsprache of the page; none for a German one
 * @throws Error later, when a component asks for a label that this language does not have: there is
 *   no German stand-in
 */
export function inLanguage(
  german: Spoken,
  fremdsprache: FremdspracheData | undefined,
): Spoken & { isForeign: boolean } {
  if (!fremdsprache) return { ...german, isForeign: false };
  const { name, beschriftungen, website } = fremdsprache;
  const { notruf, ...words } = website;
  return {
    beschriftungen: strict(beschriftungen, name),
    website: { ...german.website, ...words, notruf: { ...german.website.notruf, name: notruf } },
    isForeign: true,
  };
}

function strict(labels: object, language: string): Beschriftungen {
  return new Proxy(labels, {
    get: (target, key) => {
      if (key in target) return target[key as keyof typeof target];
      throw new Error(
        `Die Beschriftung „${String(key)}“ gibt es auf ${language} nicht: content/fremdsprachen/, src/lib/content/schemas/fremdsprache.ts`,
      );
    },
  }) as Beschriftungen;
}

/**
 * Addresses of the same in each language, as search engines want them: every one names all, also
 * itself, and German stands for any other language.
 *
 * @param path of a page
 * @returns BCP 47 → path; nothing for a page that is there in one language only
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export function alternatesOf(
  path: string,
  fremdsprachen: readonly { path: string; beschriftungen: { sprache: string } }[],
): ReadonlyMap<string, string> {
  const german = seitePath(START);
  const all = [
    ['de', german] as const,
    ...fremdsprachen.map((one) => [one.beschriftungen.sprache, one.path] as const),
    ['x-default', german] as const,
  ];
  const isOne = fremdsprachen.length > 0 && all.some(([, own]) => own === path);
  return new Map(isOne ? all : []);
}
