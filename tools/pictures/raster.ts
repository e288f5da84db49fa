import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';
import { escapeXml } from '../../src/lib/values/escape-xml.ts';
import { svgOf } from './svg.ts';

/** The one font of drawings; in it `font-family="Source Serif 4"` and weight 700 are found. */
const FONT = '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf';
const RENDERER = '@resvg/resvg-wasm/index_bg.wasm';

export interface Raster {
  /** PNG of an SVG drawing, in the drawing's own size. */
  png: (svg: string) => Uint8Array<ArrayBuffer>;
  /** Width of a line of text in units of the font size: 1 is as wide as the font is high. */
  textWidth: (text: string) => number;
}

/**
 * Turns drawings into pictures, the same on every machine: renderer and font come from npm,
 * nothing is taken from the system. Started once, since the renderer can be loaded only once.
 *
 * @throws Error if renderer or font are not installed (`npm install` in tools/)
 */
export async function getRaster(): Promise<Raster> {
  return (raster ??= start());
}
let raster: Promise<Raster> | undefined;

async function start(): Promise<Raster> {
  const { resolve } = createRequire(import.meta.url);
  const [renderer, font] = await Promise.all([
    readFile(resolve(RENDERER)),
    readFile(resolve(FONT)),
  ]);
  await initWasm(renderer);
  const options: ResvgRenderOptions = { font: { fontBuffers: [font] } };
  return {
    png: (svg) => new Uint8Array(new Resvg(svg, options).render().asPng()),
    textWidth: (text) => {
      const line = `<text y="100" font-family="Source Serif 4" font-weight="700" font-size="100">${escapeXml(text)}</text>`;
      const box = new Resvg(svgOf(9_000, 200, line), options).getBBox();
      return (box?.width ?? 0) / 100;
    },
  };
}
