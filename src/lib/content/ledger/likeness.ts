import leven from 'leven';

/** From 0 to 1, how much two ids are alike: `fuer-wen` is wholly in `fuer-wen-sind-wir-da`. */
export function likeness(a: string, b: string): number {
  const letters = 1 - leven(a, b) / Math.max(a.length, b.length, 1);
  const [few = [], many = []] = [a.split('-'), b.split('-')].sort((x, y) => x.length - y.length);
  const common = few.filter((word) => many.includes(word)).length / few.length;
  return Math.max(letters, common * 0.9);
}

/** What is so much alike that it may be the same. */
export const ALIKE = 0.5;

/**
 * Finds for what was lost what came in its place: the most alike first, each once. What is left
 * alone on both sides belongs together.
 *
 * @param alike from 0 to 1
 */
export function pairUp<L, C>(
  lost: readonly L[],
  candidates: readonly C[],
  alike: (lost: L, candidate: C) => number,
): Map<L, C> {
  const pairs = new Map<L, C>();
  const ranked = lost
    .flatMap((one) => candidates.map((other) => ({ one, other, value: alike(one, other) })))
    .filter(({ value }) => value >= ALIKE)
    .sort((a, b) => b.value - a.value);
  for (const { one, other } of ranked) {
    if (!pairs.has(one) && ![...pairs.values()].includes(other)) pairs.set(one, other);
  }
  const [alone, ...more] = lost.filter((one) => !pairs.has(one));
  const [left, ...others] = candidates.filter((other) => ![...pairs.values()].includes(other));
  if (alone !== undefined && left !== undefined && more.length + others.length === 0) {
    pairs.set(alone, left);
  }
  return pairs;
}
