/** Places for answers: a few run at once, a bounded number waits in line, one more is refused. */
import { HttpError } from "./http-error.ts";
import { LIMITS } from "./limits.ts";

export class Places {
  #running = 0;
  readonly #line: (() => void)[] = [];

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#line.length;
  }

  /**
   * Waits for a place.
   * @returns gives the place back; calling it twice is harmless.
   * @throws HttpError 429 when the line is full.
   */
  async take(signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw gone();
    if (this.#running >= LIMITS.running) {
      if (this.#line.length >= LIMITS.waiting) {
        throw new HttpError(429, "busy", `${LIMITS.waiting} requests are waiting already; try again later`);
      }
      await new Promise<void>((resolve, reject) => {
        const leave = (): void => {
          this.#line.splice(this.#line.indexOf(enter), 1);
          reject(gone());
        };
        const enter = (): void => {
          signal.removeEventListener("abort", leave);
          resolve();
        };
        signal.addEventListener("abort", leave, { once: true });
        this.#line.push(enter);
      });
    } else {
      this.#running++;
    }
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const next = this.#line.shift();
      if (next) next();
      else this.#running--;
    };
  }

  /** Runs `work` in one place. @throws HttpError 429 when the line is full. */
  async during<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const leave = await this.take(signal);
    try {
      return await work();
    } finally {
      leave();
    }
  }
}

function gone(): HttpError {
  return new HttpError(503, "gone", "the client went away");
}
