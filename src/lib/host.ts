/**
 * A web address as one says it. `https://www.beispiel.de/kontakt/` → `www.beispiel.de/kontakt`.
 */
export function hostOf(link: string): string {
  const { host, pathname } = new URL(link);
  return `${host}${pathname}`.replace(/\/$/, '');
}
