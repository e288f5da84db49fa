import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes, type ReadResult } from 'zxing-wasm/reader';
import type { Sheet } from '../../src/lib/paper/sheet.ts';

/** A QR code as a camera sees it on paper. */
export interface SeenCode {
  text: string;
  /** Millimetres of the code itself, without its white border. */
  size: number;
  /** Modules of white on the side where there are fewest. */
  quietZone: number;
}

/** Dots per point: 216 dots per inch, less than any printer has. */
const SCALE = 3;
const MILLIMETRES = 25.4 / 72 / SCALE;

interface Picture {
  /** Four bytes a pixel. */
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
  colorSpace: 'srgb';
}

/** All QR codes on the first page, read from its picture by a decoder that knows nothing of us. */
export async function readQrCodes(sheet: Sheet): Promise<SeenCode[]> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
  const picture = await photograph(sheet);
  const codes = await readBarcodes(picture, { formats: ['QRCode'] });
  return codes.map((code) => measure(code, picture));
}

async function photograph({ bytes }: Sheet): Promise<Picture> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const { data, width, height } = await document
    .getPage(0)
    .render({ scale: SCALE, render: 'bitmap' });
  document.destroy();
  library.destroy();
  return { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' };
}

function measure({ text, position, extra }: ReadResult, picture: Picture): SeenCode {
  const pixels = position.topRight.x - position.topLeft.x;
  // ISO/IEC 18004: a code of version v has 17 + 4 v modules on each side
  const module = pixels / (17 + 4 * Number(JSON.parse(extra).Version));
  return { text, size: pixels * MILLIMETRES, quietZone: whiteAround(position, picture) / module };
}

/** Pixels of white around a code, on the side where there are fewest. */
function whiteAround({ topLeft, bottomRight }: ReadResult['position'], picture: Picture): number {
  const { data, width } = picture;
  const isWhite = (x: number, y: number) => (data[(y * width + x) * 4] ?? 0) > 200;
  const range = (from: number, to: number) =>
    Array.from({ length: Math.round(to) - Math.round(from) }, (_, i) => Math.round(from) + i);
  const xs = range(topLeft.x, bottomRight.x);
  const ys = range(topLeft.y, bottomRight.y);
  const sides = [
    (step: number) => ys.every((y) => isWhite(xs[0]! - step, y)),
    (step: number) => ys.every((y) => isWhite(xs.at(-1)! + step, y)),
    (step: number) => xs.every((x) => isWhite(x, ys[0]! - step)),
    (step: number) => xs.every((x) => isWhite(x, ys.at(-1)! + step)),
  ];
  // the outermost pixels may belong to the code's own soft edge
  const steps = range(3, 200);
  return Math.min(...sides.map((white) => steps.find((step) => !white(step)) ?? 200));
}
