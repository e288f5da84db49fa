import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { syntheticPages } from './synthetic.ts';

/** What stands in every bare project, whatever its size. */
const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
  'tsconfig.json': '{ "extends": "astro/tsconfigs/base" }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://bare.example', devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './src/content/pages' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
`,
  'src/layouts/Layout.astro': `---
const { title, description } = Astro.props;
---

<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    <meta name="description" content={description} />
  </head>
  <body>
    <main>
      <h1>{title}</h1>
      <slot />
    </main>
  </body>
</html>

<style>
  body {
    max-inline-size: 40rem;
    margin-inline: auto;
    font-family: serif;
  }
</style>
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';

export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }));
}

const { page } = Astro.props;
const { Content } = await render(page);
---

<Layout title={page.data.title} description={page.data.description}>
  <Content />
</Layout>
`,
};

/**
 * Writes what Astro's own manual has one begin with: a collection of Markdown files read by `glob`,
 * a schema, Astro's own Markdown, one layout, one route. Each file becomes a page.
 *
 * @param folder absolute path; made if it is not there. A `node_modules` with Astro lies above it
 * @param pages how many HTML pages the website shall have
 */
export function writeBareProject(folder: string, pages: number): void {
  for (const [file, text] of Object.entries(PROJECT)) write(path.join(folder, file), text);
  for (const { id, titel, beschreibung, text } of syntheticPages(pages)) {
    const head = `title: ${titel}\ndescription: ${beschreibung}`;
    write(path.join(folder, `src/content/pages/${id}.md`), `---\n${head}\n---\n\n${text}`);
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
