/**
 * Work that goes on in the background, one job after another, in slices of a few milliseconds.
 *
 * Between slices other work runs; while an answer streams, teaching takes only a small share of the time.
 */
import { AbortedError, type Clock, throwIfAborted } from "../core/index.ts";

export interface TeachingQueueOptions {
  readonly clock: Clock;
  /** Lets other work run, for at least so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** Share of the time that may be spent on teaching at this moment, in (0, 1]. */
  readonly share: () => number;
}

interface Job {
  readonly name: string;
  readonly start: () => Generator<void, void>;
  readonly signal: AbortSignal | undefined;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export class TeachingQueue {
  readonly #options: TeachingQueueOptions;
  readonly #waiting: Job[] = [];
  #running: Promise<void> | null = null;
  #dropped = new Set<string>();
  #current: string | null = null;

  constructor(options: TeachingQueueOptions) {
    this.#options = options;
  }

  /** Jobs that are not done. */
  get length(): number {
    return this.#waiting.length + (this.#current === null ? 0 : 1);
  }

  /**
   * Adds a job. Resolves when it is done.
   *
   * @throws AbortedError (by rejection) if the signal fires or the job is dropped before it is done
   */
  add(name: string, start: () => Generator<void, void>, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ name, start, signal, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  has(name: string): boolean {
    return this.#current === name || this.#waiting.some((job) => job.name === name);
  }

  /** Gives up all jobs. */
  clear(): void {
    for (const name of new Set(this.#waiting.map((job) => job.name))) this.drop(name);
    if (this.#current !== null) this.#dropped.add(this.#current);
  }

  /** Gives up the jobs of this name; one that runs stops after its slice. */
  drop(name: string): void {
    if (this.#current === name) this.#dropped.add(name);
    for (const job of this.#waiting.filter((waiting) => waiting.name === name)) {
      this.#waiting.splice(this.#waiting.indexOf(job), 1);
      job.reject(new AbortedError(`teaching ${name.slice(0, 12)}`));
    }
  }

  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    for (;;) {
      await this.#options.pause(0);
      const job = this.#waiting.shift();
      if (!job) break;
      this.#current = job.name;
      try {
        await this.#work(job);
        job.resolve();
      } catch (error) {
        job.reject(error);
      }
      this.#dropped.delete(job.name);
      this.#current = null;
    }
    this.#running = null;
  }

  async #work({ name, start, signal }: Job): Promise<void> {
    const { clock, pause, share } = this.#options;
    const slices = start();
    for (;;) {
      throwIfAborted(signal, "teaching");
      if (this.#dropped.has(name)) throw new AbortedError("teaching");
      const before = clock.monotonic();
      if (slices.next().done) return;
      const spent = clock.monotonic() - before;
      await pause(spent * (1 / share() - 1));
    }
  }
}
