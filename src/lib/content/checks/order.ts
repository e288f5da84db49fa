import { check, each, type Check, type Sound } from '../parse/drafts.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';

type Ordered = Sound<
  'angebote' | 'situationen' | 'regionalzentren' | 'weitere-hilfe',
  'reihenfolge'
>;

/** Two entries with one number would stand in an order nobody chose. */
export const ORDER_CHECKS: readonly Check[] = [
  check({ angebote: each('reihenfolge') }, ({ angebote }) => orderTwins(angebote, () => '')),
  check({ situationen: each('reihenfolge') }, ({ situationen }) =>
    orderTwins(situationen, () => ''),
  ),
  check({ regionalzentren: each('reihenfolge') }, ({ regionalzentren }) =>
    orderTwins(regionalzentren, () => ''),
  ),
  check({ 'weitere-hilfe': each('reihenfolge', 'gruppe') }, ({ 'weitere-hilfe': hilfe }) =>
    orderTwins(hilfe, ({ data }) => data.gruppe),
  ),
];

function orderTwins<E extends Ordered>(
  entries: readonly E[],
  groupOf: (entry: E) => string,
): Problem[] {
  return entries.flatMap((entry) => {
    const twin = entries.find(
      (other) =>
        other.id < entry.id &&
        groupOf(other) === groupOf(entry) &&
        other.data.reihenfolge === entry.data.reihenfolge,
    );
    const message = `Diese Zahl hat auch ${twin?.file}. Jede Reihenfolge darf nur einmal vorkommen.`;
    return twin ? [problemAt(entry, ['reihenfolge'], message)] : [];
  });
}
