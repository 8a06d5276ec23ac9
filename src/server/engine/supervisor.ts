/**
 * A Shoal in a thread of its own, so that whoever asks stays responsive while it reads, writes and learns. A thread that
 * dies is told of and started again: what was acknowledged is on disk, what was under way fails with "engine-stopped".
 */
import { Worker } from "node:worker_threads";
import { type Clock, ShoalError, systemClock } from "../../core/index.ts";
import type { Shoal, ShoalInfo } from "../../runtime/index.ts";
import { errorOf } from "./faults.ts";
import type { EngineOptions, FromThread } from "./messages.ts";
import { Link, remoteShoal } from "./remote.ts";

/** A Shoal whose engine may be away for a moment. Calls made meanwhile wait for it. */
export interface ShoalThread extends Shoal {
  /** starting: also while it is started again; failed: it died too often, and every call says so. */
  readonly state: "starting" | "ready" | "failed" | "closed";
  /** How often the thread died. */
  readonly crashes: number;
  /** As it was when the thread was ready. */
  readonly opened: ShoalInfo;
}

export interface ShoalThreadOptions extends EngineOptions {
  readonly clock?: Clock;
  /** Told of each death of the thread, and of a start after one that failed. */
  onCrash?(error: Error): void;
  /** Starts the thread; a test may keep hold of it. */
  startThread?(options: EngineOptions): Worker;
}

/** A thread that dies so often in so short a time is not started again. */
const MOST_CRASHES = 3;
const CRASH_WINDOW_MS = 60_000;
/** Closing waits so long for what is under way; all that was acknowledged is on disk before. */
const CLOSE_MS = 4_000;

/**
 * Opens model and data folder in a new thread, and resolves when it is ready.
 * @throws what `createShoal` throws
 */
export async function createShoalThread(options: ShoalThreadOptions = {}): Promise<ShoalThread> {
  const supervisor = new Supervisor(options);
  await supervisor.link();
  const shoal = remoteShoal(() => supervisor.link(), {
    firings: () => supervisor.firings,
    close: () => supervisor.close(),
  });
  return Object.defineProperties(shoal, {
    opened: { get: () => supervisor.opened, enumerable: true },
    state: { get: () => supervisor.state, enumerable: true },
    crashes: { get: () => supervisor.crashes, enumerable: true },
  }) as ShoalThread;
}

/**
 * For objects that die young. What the engine works on lies in memory of its own; left to itself V8 takes 48 MiB for reading the
 * modules, and keeps them.
 */
const YOUNG_MIB = 6;

export function startEngineThread(options: EngineOptions): Worker {
  if (!import.meta.url.endsWith(".ts")) {
    const file = new URL("./engine-worker.js", import.meta.url);
    return new Worker(file, { workerData: options, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB } });
  }
  // From the sources a thread needs the loader that the process runs with, and does not inherit it.
  const file = JSON.stringify(new URL("./engine-worker.ts", import.meta.url));
  const source = `import("tsx/esm/api").then(({ register }) => { register(); return import(${file}); });`;
  return new Worker(source, { eval: true, workerData: options });
}

class Supervisor {
  state: ShoalThread["state"] = "starting";
  firings: readonly Int32Array[] = [];
  opened: ShoalInfo | null = null;
  readonly #options: EngineOptions;
  readonly #clock: Clock;
  readonly #onCrash: (error: Error) => void;
  readonly #startThread: (options: EngineOptions) => Worker;
  readonly #crashTimes: number[] = [];
  #worker: Worker | null = null;
  #link: Promise<Link>;
  #isClosed = (): void => {};

  constructor({ clock = systemClock, onCrash, startThread = startEngineThread, ...options }: ShoalThreadOptions) {
    this.#options = options;
    this.#clock = clock;
    this.#onCrash = onCrash ?? (() => {});
    this.#startThread = startThread;
    this.#link = this.#start();
  }

  get crashes(): number {
    return this.#crashTimes.length;
  }

  link(): Promise<Link> {
    return this.#link;
  }

  /** Lets answers and learning stop in their own way, and if that takes too long, in ours. */
  async close(): Promise<void> {
    if (this.state === "closed") return;
    const wasReady = this.state === "ready";
    this.state = "closed";
    const worker = this.#worker;
    if (wasReady && worker) {
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([
        new Promise<void>((resolve) => {
          this.#isClosed = resolve;
          worker.postMessage({ type: "close" });
        }),
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, CLOSE_MS);
        }),
      ]);
      clearTimeout(timer);
    }
    await worker?.terminate();
    await this.#release();
    this.#link = Promise.reject(new ShoalError("closed", "this Shoal was closed"));
    this.#link.catch(() => {});
  }

  #start(): Promise<Link> {
    const worker = this.#startThread(this.#options);
    this.#worker = worker;
    const starting = new Promise<Link>((resolve, reject) => {
      const link = new Link(worker);
      let fault: Error | null = null;
      worker.on("error", (error: Error) => {
        fault = error;
      });
      worker.on("exit", (code) => {
        const how = fault?.message ?? `exit code ${code}`;
        const error = new ShoalError("engine-stopped", `the engine's thread stopped: ${how}`, { cause: fault });
        reject(error);
        link.break(error);
        this.#isClosed();
        if (this.#worker === worker && this.state !== "closed") this.#restart(error);
      });
      worker.on("message", (message: FromThread) => {
        if (message.type === "ready") {
          this.firings = message.firings;
          this.opened = message.info;
          this.state = "ready";
          resolve(link);
        } else if (message.type === "failed") {
          this.state = this.state === "closed" ? "closed" : "failed";
          this.#worker = null; // it ends by itself, and is not started again
          reject(errorOf(message.fault));
          void worker.terminate();
        } else if (message.type === "closed") this.#isClosed();
        else link.take(message);
      });
    });
    starting.catch(() => {}); // told to every caller
    return starting;
  }

  async #startAgain(): Promise<Link> {
    await this.#release();
    return this.#start();
  }

  /** Gives the data folder free, which a thread that died did not. */
  async #release(): Promise<void> {
    if (!this.opened) return;
    const { releaseFolder } = await import("../../memory/index.ts");
    await releaseFolder(this.opened.data);
  }

  #restart(error: ShoalError): void {
    const now = this.#clock.monotonic();
    this.#crashTimes.push(now);
    const recent = this.#crashTimes.filter((time) => now - time < CRASH_WINDOW_MS).length;
    if (recent >= MOST_CRASHES) {
      this.state = "failed";
      this.#link = Promise.reject(error);
      this.#link.catch(() => {});
    } else {
      this.state = "starting";
      this.#link = this.#startAgain();
      this.#link.catch(this.#onCrash);
    }
    this.#onCrash(error);
  }
}
