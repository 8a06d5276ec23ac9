/** The engine's side of the port: does what is asked of a Shoal, and sends what comes of it. */
import type { AnswerEvent, AskOptions, Shoal } from "../../runtime/index.ts";
import { faultOf } from "./faults.ts";
import { type FromThread, METHODS, type Port, STREAMS, type ToThread } from "./messages.ts";

type Asked = Extract<ToThread, { type: "call" | "ask" }>;

export class Answering {
  readonly #shoal: Shoal;
  readonly #port: Port<FromThread>;
  readonly #running = new Map<number, { readonly stop: AbortController; hasLeft: boolean }>();

  constructor(shoal: Shoal, port: Port<FromThread>) {
    this.#shoal = shoal;
    this.#port = port;
  }

  /** Says that calls are answered from now on. */
  async start(): Promise<void> {
    const info = await this.#shoal.info();
    this.#port.postMessage({ type: "ready", firings: this.#shoal.firings(), info });
  }

  /** Takes one message; faults are sent back to whoever asked. */
  async take(message: ToThread): Promise<void> {
    switch (message.type) {
      case "call":
      case "ask":
        return this.#run(message);
      case "abort":
      case "leave": {
        const running = this.#running.get(message.id);
        if (running && message.type === "leave") running.hasLeft = true;
        running?.stop.abort();
        return;
      }
      case "close":
        try {
          await this.#shoal.close();
          this.#port.postMessage({ type: "closed" });
        } catch (error) {
          this.#port.postMessage({ type: "failed", fault: faultOf(error) });
        }
    }
  }

  async #run(asked: Asked): Promise<void> {
    const { id } = asked;
    const running = { stop: new AbortController(), hasLeft: false };
    this.#running.set(id, running);
    try {
      const args = withSignal(asked, running.stop.signal);
      if (asked.type === "call") {
        const value = await this.#method(asked.method)(...args);
        this.#port.postMessage({ type: "result", id, value });
      } else {
        if (!STREAMS.has(asked.method)) throw new TypeError(`a Shoal has no stream ${asked.method}`);
        const stream = this.#shoal[asked.method] as (...args: readonly unknown[]) => AsyncIterable<AnswerEvent>;
        for await (const event of stream(...args)) {
          if (running.hasLeft) break;
          this.#port.postMessage({ type: "event", id, event });
        }
        this.#port.postMessage({ type: "end", id });
      }
    } catch (error) {
      this.#port.postMessage({ type: "fault", id, fault: faultOf(error) });
    } finally {
      this.#running.delete(id);
    }
  }

  #method(name: string): (...args: readonly unknown[]) => Promise<unknown> {
    if (!METHODS.has(name)) throw new TypeError(`a Shoal has no method ${name}`);
    const path = name.split(".");
    const last = path.pop() as string;
    const owner = path.reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], this.#shoal);
    return (...args) => (owner as Record<string, (...args: readonly unknown[]) => Promise<unknown>>)[last]!(...args);
  }
}

/** A stream's options always have a signal, so that a reader who leaves stops the answer. */
function withSignal({ type, args, signalAt }: Asked, signal: AbortSignal): readonly unknown[] {
  const at = type === "ask" ? 1 : signalAt;
  if (at === undefined) return args;
  const options: AskOptions = { ...(args[at] as AskOptions | undefined), signal };
  return Object.assign([...args], { [at]: options });
}
