/** A link outward behind which nothing stands. */
export interface DeadLink {
  url: string;
  /** German, e.g. `antwortet mit 404`. */
  answer: string;
  /** Pages that show it. */
  pages: readonly string[];
}

/** Refusals of machines, which say nothing about what a visitor sees. */
const MACHINES_REFUSED = [401, 403, 405, 406, 429, 999];
const TIMEOUT = 20_000;

/**
 * Asks for every address, one after the other, so that no host is bothered.
 *
 * @param links address → pages that show it
 * @param ask `fetch`, or what stands in for it
 */
export async function deadLinks(
  links: ReadonlyMap<string, readonly string[]>,
  ask: typeof fetch = fetch,
): Promise<DeadLink[]> {
  const dead: DeadLink[] = [];
  for (const [url, pages] of links) {
    // once more after a failure: a moment of absence is no dead link
    const answer = (await explain(url, ask)) && (await explain(url, ask));
    if (answer) dead.push({ url, answer, pages });
  }
  return dead;
}

/** @returns nothing if somebody answers there */
async function explain(url: string, ask: typeof fetch): Promise<string | undefined> {
  try {
    const { ok, status } = await ask(url, { signal: AbortSignal.timeout(TIMEOUT) });
    return ok || MACHINES_REFUSED.includes(status) ? undefined : `antwortet mit ${status}`;
  } catch {
    return 'antwortet nicht';
  }
}
