/** Lets one at a time through, in the order in which they came: how several answers share one model. */
import { ShoalError } from "../core/index.ts";

interface Waiting {
  enter(): void;
  refuse(error: ShoalError): void;
}

export class Turnstile {
  readonly #waiting: Waiting[] = [];
  #isTaken = false;
  #isClosed = false;

  /** Whether nobody is inside. */
  get isFree(): boolean {
    return !this.#isTaken;
  }

  /** Whether somebody waits. */
  get isWanted(): boolean {
    return this.#waiting.length > 0;
  }

  /** Resolves when it is the caller's turn, which lasts until {@link leave}. @throws ShoalError "closed" */
  async enter(): Promise<void> {
    if (this.#isClosed) throw closedError();
    if (!this.#isTaken) {
      this.#isTaken = true;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ enter: resolve, refuse: reject });
    });
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next) next.enter();
    else this.#isTaken = false;
  }

  /** Refuses whoever waits, and whoever comes. */
  close(): void {
    this.#isClosed = true;
    for (const { refuse } of this.#waiting.splice(0)) refuse(closedError());
  }

  /** Runs `work` as one turn. */
  async during<T>(work: () => T | Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }
}

export function closedError(): ShoalError {
  return new ShoalError("closed", "this Shoal was closed; make a new one with createShoal()");
}
