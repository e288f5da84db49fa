import encodeQR from 'qr';

/** Modules of white around the code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * A QR code as a drawing.
 *
 * @param text what a camera reads, e.g. a full web address
 * @returns `size`: modules on each side with the quiet zone; `path`: SVG path data of the dark
 *   modules, one unit each. Error correction M restores 15 % of a soiled or torn code.
 */
export function qrCode(text: string): { size: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const path = rows.map((row, y) => runs(row).map(([x, length]) => bar(x, y, length)).join(''));
  return { size: rows.length, path: path.join('') };
}

/** Neighbouring dark modules of a row as one: where a run begins and how long it is. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}

function bar(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}
