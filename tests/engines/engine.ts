/** Size of what a page is shown in, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A browser that shows a page and answers questions about it. */
export interface Engine {
  /** Shows the page at an address in a view of that size. */
  open(url: string, size: Size): Promise<void>;
  /** The result of a function inside the page. It is sent as text: it must not use anything from outside. */
  ask<Answer>(question: () => Answer): Promise<Answer>;
  close(): Promise<void>;
}

/** An error that says what to do where an engine is missing: its tests are never skipped. */
export function missing(what: string): Error {
  return new Error(
    `${what} is not on this machine. Debian and Ubuntu: .ci/engines installs all that \`npm run test:engines\` needs.`,
  );
}
