import type { Entry } from '../kinds.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem } from '../problem.ts';

type Ordered = Entry<'angebote'> | Entry<'regionalzentren'> | Entry<'weitere-hilfe'>;

/** Two entries on one place would stand in an order nobody chose. */
export function checkOrder<E extends Ordered>(
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
