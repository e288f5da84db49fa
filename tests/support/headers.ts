import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The headers that a built website sends with the answer to an address, read from `_headers` as
 * Netlify and Cloudflare Pages do: all rules that match apply, two values of a header are joined.
 */
export function headersAt(folder: string, address: string): Record<string, string> {
  const all: Record<string, string> = {};
  const file = readFileSync(path.join(folder, '_headers'), 'utf8');
  for (const [rule = '', ...lines] of file.split(/\n(?=\/)/).map((block) => block.split('\n'))) {
    const pattern = rule.replaceAll('.', '\\.').replace('*', '.*');
    if (!new RegExp(`^${pattern}$`).test(address)) continue;
    for (const line of lines.filter(Boolean)) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      all[name] = name in all ? `${all[name]}, ${value}` : value;
    }
  }
  return all;
}
