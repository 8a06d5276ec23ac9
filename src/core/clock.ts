/** Time as a parameter, so that whatever reads it can be tested without waiting. */
export interface Clock {
  /** Milliseconds since 1970, for records. */
  now(): number;
  /** Milliseconds from an arbitrary start that never goes back, for durations. */
  monotonic(): number;
}

/** The machine's own clocks. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  #timeMs: number;

  constructor(timeMs = 0) {
    this.#timeMs = timeMs;
  }

  now(): number {
    return this.#timeMs;
  }

  monotonic(): number {
    return this.#timeMs;
  }

  advance(ms: number): void {
    this.#timeMs += ms;
  }
}
