import type { Check, Drafts } from './parse/drafts.ts';
import type { Problem } from './problems/problem.ts';
import { checkInherited } from './ledger/inherited.ts';
import { checkAdressen } from './ledger/lost.ts';
import { checkUnknownQuellen } from './checks/belege.ts';
import { checkAushangAdresse, checkAushangGebiete, checkAushangWebsite } from './checks/aushang.ts';
import {
  checkLonelyGebiete,
  checkMarken,
  checkSharedGebiete,
  checkUmrisse,
  checkUnknownGebiete,
} from './checks/gebiete.ts';
import { FREMDSPRACHE_CHECKS } from './checks/fremdsprachen.ts';
import { checkEmptyGruppen, checkLostGruppen } from './checks/gruppen.ts';
import { checkLinks, checkOwnAddress, checkTwins } from './checks/links.ts';
import { MELDUNG_CHECKS } from './checks/meldungen.ts';
import { NAME_CHECKS } from './checks/names.ts';
import { ORDER_CHECKS } from './checks/order.ts';
import { PERSON_CHECKS } from './checks/personen.ts';
import {
  checkEmptyGebiete,
  checkOrteKeys,
  checkOrtsteile,
  checkUnlistedOrte,
} from './checks/orte.ts';
import {
  checkOrtssuche,
  checkOrtssucheText,
  checkFieldBausteine,
  NAVIGATION_CHECKS,
} from './checks/pages.ts';
import { requirePages } from './checks/required.ts';
import { SITUATION_CHECKS } from './checks/situationen.ts';
import { UEBERSETZUNG_CHECKS } from './checks/uebersetzung.ts';
import { checkWeiterleitungen } from './checks/weiterleitungen.ts';

const CHECKS: readonly Check[] = [
  ...NAVIGATION_CHECKS,
  ...NAME_CHECKS,
  ...ORDER_CHECKS,
  ...MELDUNG_CHECKS,
  ...PERSON_CHECKS,
  ...SITUATION_CHECKS,
  ...FREMDSPRACHE_CHECKS,
  ...UEBERSETZUNG_CHECKS,
  checkUnknownGebiete,
  checkSharedGebiete,
  checkLonelyGebiete,
  checkUmrisse,
  checkMarken,
  checkOrteKeys,
  checkEmptyGebiete,
  checkUnlistedOrte,
  checkOrtsteile,
  checkAushangWebsite,
  checkAushangGebiete,
  checkAushangAdresse,
  checkLostGruppen,
  checkEmptyGruppen,
  checkFieldBausteine,
  checkOrtssucheText,
  checkOrtssuche,
  checkTwins,
  checkOwnAddress,
  checkLinks,
  checkWeiterleitungen,
  checkAdressen,
  checkInherited,
  checkUnknownQuellen,
];

/**
 * What no single file can know: names that point to other files, orders, completeness. Every check
 * runs, and says nothing of what it cannot judge before a file is mended.
 */
export function checkReferences(read: Drafts): Problem[] {
  const { problems, drafts } = requirePages(read);
  return [...problems, ...CHECKS.flatMap((run) => run(drafts))];
}
