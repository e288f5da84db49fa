import type { Drafts } from '../parse/drafts.ts';
import { sitePathsOf } from '../addresses/site-paths.ts';
import type { Problem } from '../problems/problem.ts';
import { lostOf, type Ledger, type Lost } from './gone.ts';
import { tellLostAnchors } from './lost-anchors.ts';
import { fileOfAddress, tellLostFiles } from './lost-files.ts';
import { sortLost } from './lost-names.ts';
import { fieldOf } from './paste.ts';

/**
 * Addresses and anchors are promises: what was published once is there, or leads on. What has one
 * cause is told once, where an editor can mend it, which is never the ledger.
 */
export function checkAdressen(drafts: Drafts): Problem[] {
  return drafts.entries.adressen.flatMap(({ data: { adressen: known } }) => {
    if (!known) return [];
    const ledger: Ledger = { drafts, known, paths: sitePathsOf(drafts.entries) };
    const lost = lostOf(ledger);
    const { files, anchors } = sortLost(lost, ledger);
    return [
      ...tellLostFiles(files, ledger),
      ...tellLostAnchors(anchors, ledger),
      ...tellOthers(lost, ledger),
    ];
  });
}

/** Addresses that no file has made by its name: any page may take them over. */
function tellOthers(lost: readonly Lost[], { drafts }: Ledger): Problem[] {
  if (drafts.incomplete.has('seiten')) return [];
  return lost
    .filter(({ address, anchor }) => anchor === undefined && !fileOfAddress(address))
    .map(({ address }) => {
      const message = `Unter ${address} stand schon etwas, andere verlinken darauf. In den Kopf der Seite, zu der diese Adresse führen soll, kommt:`;
      return {
        file: drafts.shown('seiten/'),
        message: [message, ...fieldOf([address])].join('\n'),
      };
    });
}
