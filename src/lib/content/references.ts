import type { Check, Drafts } from './drafts.ts';
import type { Problem } from './problem.ts';
import { checkAdressen } from './references/adressen.ts';
import {
  checkAushangAdresse,
  checkAushangGebiete,
  checkAushangWebsite,
} from './references/aushang.ts';
import {
  checkLonelyGebiete,
  checkMarken,
  checkSharedGebiete,
  checkUmrisse,
  checkUnknownGebiete,
} from './references/gebiete.ts';
import { checkEmptyGruppen, checkLostGruppen } from './references/gruppen.ts';
import { checkLinks, checkOwnAddress, checkTwins } from './references/links.ts';
import { NAME_CHECKS } from './references/names.ts';
import { ORDER_CHECKS } from './references/order.ts';
import { checkEmptyGebiete, checkOrteKeys, checkUnlistedOrte } from './references/orte.ts';
import {
  checkOrtssuche,
  checkOrtssucheText,
  checkWege,
  NAVIGATION_CHECKS,
} from './references/pages.ts';
import { requirePages } from './references/required.ts';
import { checkWeiterleitungen } from './references/weiterleitungen.ts';

const CHECKS: readonly Check[] = [
  ...NAVIGATION_CHECKS,
  ...NAME_CHECKS,
  ...ORDER_CHECKS,
  checkUnknownGebiete,
  checkSharedGebiete,
  checkLonelyGebiete,
  checkUmrisse,
  checkMarken,
  checkOrteKeys,
  checkEmptyGebiete,
  checkUnlistedOrte,
  checkAushangWebsite,
  checkAushangGebiete,
  checkAushangAdresse,
  checkLostGruppen,
  checkEmptyGruppen,
  checkWege,
  checkOrtssucheText,
  checkOrtssuche,
  checkTwins,
  checkOwnAddress,
  checkLinks,
  checkWeiterleitungen,
  checkAdressen,
];

/**
 * What no single file can know: names that point to other files, orders, completeness. Every check
 * runs, and says nothing of what it cannot judge before a file is mended.
 */
export function checkReferences(read: Drafts): Problem[] {
  const { problems, drafts } = requirePages(read);
  return [...problems, ...CHECKS.flatMap((run) => run(drafts))];
}
