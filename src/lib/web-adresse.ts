/**
 * A web address as one says it, cut where a line may break.
 * `https://www.beispiel.de/index.php/Ein_Titel` → `['www.beispiel.de/', 'index.php/', 'Ein_', 'Titel']`.
 */
export function addressParts(link: string): string[] {
  const { host, pathname } = new URL(link);
  const spoken = `${host}${decodeURI(pathname)}`.replace(/\/$/, '');
  return spoken.split(/(?<=[/_])/);
}
