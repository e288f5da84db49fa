import { slug } from '../../values/slug.ts';

/** `ueber-uns.md`: what becomes an address or an anchor. */
const FILE_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.md$/;
/** Addresses that the website or a server uses itself. */
const RESERVED = ['404.md', 'index.md', 'favicon.md', 'robots.md', 'readme.md'];

/** Pictures and copies that programs make: nothing is missing when they are gone. */
const NO_TEXT = /^~|~$|\.(?:bak|orig|tmp|swp|db|jpe?g|png|gif|webp|heic|svg|pdf|mp[34])$/i;
const TEXT_ENDING = /(?:\.(?:md|markdown|mdx|txt))+$/i;
const OTHER_ENDING = /\.(?:docx?|odt|rtf|pages|html?|ya?ml)$/i;

/** Whether a file's name makes an address: `ueber-uns.md`. */
export function isAddress(name: string): boolean {
  return FILE_NAME.test(name) && !RESERVED.includes(name);
}

/** What a file is whose name makes no address. */
export type Misnamed =
  /** Nothing of the website. */
  | { is: 'nothing' }
  /** A file that could become any. */
  | { is: 'anything' }
  /** The file that it would be under its right name, and whether it can be read as it is. */
  | { is: 'file'; id: string; isText: boolean };

/**
 * @param name that makes no address, e.g. `Über uns.md`, which is the file with the id `ueber-uns`
 */
export function misnamed(name: string): Misnamed {
  if (NO_TEXT.test(name)) return { is: 'nothing' };
  const id = slug(name.replace(TEXT_ENDING, '').replace(OTHER_ENDING, ''));
  if (!isAddress(`${id}.md`)) return { is: 'anything' };
  return { is: 'file', id, isText: !OTHER_ENDING.test(name) };
}
