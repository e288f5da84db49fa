/** Size of what a page is shown in, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A browser that can be asked what it makes of a page. */
export interface Engine {
  /** Shows the page at an address in a view of that size. */
  open(url: string, size: Size): Promise<void>;
  /** What a function finds inside the page. It is sent as text: nothing from outside is known to it. */
  ask<Answer>(question: () => Answer): Promise<Answer>;
  close(): Promise<void>;
}

/** Says what to do where an engine is missing; the tests never pass it over in silence. */
export function missing(what: string): Error {
  return new Error(
    `${what} is not on this machine. Debian and Ubuntu: .ci/engines installs all that \`npm run test:engines\` needs.`,
  );
}
