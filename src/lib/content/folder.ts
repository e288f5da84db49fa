import path from 'node:path';

/** Where the content lies: `CONTENT_DIR` from the environment, else `content`. */
export function contentFolder(root: string): string {
  return path.resolve(root, process.env['CONTENT_DIR'] || 'content');
}
