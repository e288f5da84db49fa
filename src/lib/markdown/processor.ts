import type { MarkdownProcessor } from 'astro/markdown';
import { createRenderer, type MarkdownOptions } from './render.ts';

/** markdown-it in the seat Astro offers for it: `markdown.processor`. */
export function markdownItProcessor(options: MarkdownOptions): MarkdownProcessor<MarkdownOptions> {
  return {
    name: 'markdown-it',
    options,
    createRenderer: async () => {
      const render = createRenderer(options);
      return {
        render: async (content, { frontmatter = {} } = {}) => {
          const { html, headings } = render(content);
          return {
            code: html,
            metadata: { headings, localImagePaths: [], remoteImagePaths: [], frontmatter },
          };
        },
      };
    },
  };
}
