/** How the caller of a long run keeps the pane alive. */
export interface Pace {
  /** Lets the browser draw and handle input. */
  readonly breathe: () => Promise<void>;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** How long a piece of work may hold the thread before it breathes. */
  readonly sliceMs: number;
}
