import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Rule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * The rules of a `_headers` file, as Netlify and Cloudflare Pages read them.
 *
 * @param folder of a built website
 */
export function readHeaderRules(folder: string): Rule[] {
  const blocks = readFileSync(path.join(folder, '_headers'), 'utf8').split(/\n(?=\/)/);
  return blocks.map((block) => {
    const [address = '', ...lines] = block.split('\n').filter(Boolean);
    const escaped = address
      .replace(/[.]/g, '\\$&')
      .replace(/:[a-z]+/g, '[^/]+')
      .replace('*', '.*');
    const headers = lines.map((line): [string, string] => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      return [name, value];
    });
    return { pattern: new RegExp(`^${escaped}$`), headers };
  });
}

/** What the hosts answer to an address: values of several rules for one header are joined. */
export function headersAt(address: string, rules: readonly Rule[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of rules
    .filter(({ pattern }) => pattern.test(address))
    .flatMap(({ headers }) => headers)) {
    all[name] = name in all ? `${all[name]}, ${value}` : value;
  }
  return all;
}
