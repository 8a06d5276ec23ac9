/** A language over bytes, read from left to right: what answers are held to. */

/** States are never changed, so that many tokens can be tried from one. */
export interface ByteAutomaton<S> {
  readonly start: S;
  /** The state after one more byte, or null if no text of the language goes on so. */
  next(state: S, byte: number): S | null;
  /** Whether the text may end here. */
  isComplete(state: S): boolean;
  /** The fewest bytes with which the text can end; 0 exactly where it is complete. */
  leastBytes(state: S): number;
}
