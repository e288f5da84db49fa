import type { Content } from './kinds.ts';
import type { Problem } from './problem.ts';
import { checkAdressen } from './references/adressen.ts';
import { checkAushang } from './references/aushang.ts';
import { checkGebiete, checkUmrisse } from './references/gebiete.ts';
import { checkGruppen } from './references/gruppen.ts';
import { checkLinks } from './references/links.ts';
import { checkNames } from './references/names.ts';
import { checkOrte } from './references/orte.ts';
import { checkOrder } from './references/order.ts';
import { checkWeiterleitungen } from './references/weiterleitungen.ts';
import { checkNavigation, checkOrtssuche, checkRequired, checkWege } from './references/pages.ts';

/**
 * What no single file can know: names that point to other files, orders, completeness.
 *
 * @param shown path for messages of a place below the content folder, e.g. `seiten/start.md`
 */
export function checkReferences(content: Content, shown: (place: string) => string): Problem[] {
  const problems = [
    ...checkRequired(content, shown),
    ...checkNavigation(content),
    ...checkNames(content),
    ...checkGebiete(content),
    ...checkUmrisse(content),
    ...checkOrte(content),
    ...checkAushang(content),
    ...checkGruppen(content),
    ...checkWege(content),
    ...checkOrtssuche(content),
    ...checkOrder(content.angebote, () => ''),
    ...checkOrder(content.regionalzentren, () => ''),
    ...checkOrder(content['weitere-hilfe'], (entry) => entry.data.gruppe),
    ...checkLinks(content),
    ...checkWeiterleitungen(content),
  ];
  // an address is often missing because of one of those
  return problems.length > 0 ? problems : checkAdressen(content);
}
