/** The caller's side of the port: a Shoal whose methods are messages. */
import { Channel, ShoalError } from "../../core/index.ts";
import type { AnswerEvent, AskOptions, Shoal } from "../../runtime/index.ts";
import { errorOf } from "./faults.ts";
import type { FromThread, MethodName, Methods, Port, StreamName, ToThread } from "./messages.ts";

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Calls and streams that are under way over one port. */
export class Link {
  readonly #port: Port<ToThread>;
  readonly #calls = new Map<number, Waiting>();
  readonly #streams = new Map<number, Channel<AnswerEvent>>();
  /** What stops listening to a caller's signal. */
  readonly #deaf = new Map<number, () => void>();
  #lastId = 0;
  #broken: Error | null = null;

  constructor(port: Port<ToThread>) {
    this.#port = port;
  }

  call<M extends MethodName>(method: M, given: readonly unknown[]): ReturnType<Methods[M]> {
    const id = ++this.#lastId;
    const promise = new Promise<unknown>((resolve, reject) => {
      if (this.#broken) throw this.#broken;
      const { args, signalAt, signal } = splitSignal(given);
      this.#calls.set(id, { resolve, reject });
      try {
        this.#port.postMessage({ type: "call", id, method, args, ...(signalAt === undefined ? {} : { signalAt }) });
      } catch (error) {
        this.#calls.delete(id);
        throw error;
      }
      this.#listen(id, signal);
    });
    return promise as ReturnType<Methods[M]>;
  }

  stream(method: StreamName, input: unknown, options: AskOptions = {}): AsyncIterable<AnswerEvent> {
    if (this.#broken) throw this.#broken;
    if (options.constraint) {
      throw new ShoalError("not-portable", "a constraint cannot go to the engine's thread; `json` and `tools` can");
    }
    const id = ++this.#lastId;
    const channel = new Channel<AnswerEvent>(() => {
      if (this.#settle(id)) this.#port.postMessage({ type: "leave", id });
    });
    const { signal, ...rest } = options;
    this.#streams.set(id, channel);
    this.#port.postMessage({ type: "ask", id, method, args: [input, rest] });
    this.#listen(id, signal);
    return channel;
  }

  /** Takes what the thread says of calls and streams. */
  take(message: Extract<FromThread, { id: number }>): void {
    const { id } = message;
    switch (message.type) {
      case "event":
        this.#streams.get(id)?.send(message.event);
        return;
      case "result": {
        const call = this.#calls.get(id);
        this.#settle(id);
        call?.resolve(message.value);
        return;
      }
      case "end": {
        const channel = this.#streams.get(id);
        this.#settle(id);
        channel?.close();
        return;
      }
      case "fault": {
        const call = this.#calls.get(id);
        const channel = this.#streams.get(id);
        this.#settle(id);
        const error = errorOf(message.fault);
        call?.reject(error);
        channel?.fail(error);
      }
    }
  }

  /** Fails everything under way and to come: the other side is gone. */
  break(error: Error): void {
    if (this.#broken) return;
    this.#broken = error;
    const calls = [...this.#calls.values()];
    const channels = [...this.#streams.values()];
    for (const id of [...this.#calls.keys(), ...this.#streams.keys()]) this.#settle(id);
    for (const { reject } of calls) reject(error);
    for (const channel of channels) channel.fail(error);
  }

  #listen(id: number, signal: AbortSignal | undefined): void {
    if (!signal) return;
    const abort = (): void => this.#port.postMessage({ type: "abort", id });
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener("abort", abort, { once: true });
    this.#deaf.set(id, () => signal.removeEventListener("abort", abort));
  }

  /** Forgets a call or stream. @returns whether it was under way */
  #settle(id: number): boolean {
    this.#deaf.get(id)?.();
    this.#deaf.delete(id);
    return this.#calls.delete(id) || this.#streams.delete(id);
  }
}

/** Takes the signal out of the options at the end, where there is one. */
function splitSignal(given: readonly unknown[]): { args: unknown[]; signalAt?: number; signal?: AbortSignal } {
  const at = given.length - 1;
  const last = given[at] as { signal?: unknown } | null | undefined;
  if (typeof last !== "object" || last === null || !(last.signal instanceof AbortSignal)) return { args: [...given] };
  const { signal, ...rest } = last as { signal: AbortSignal };
  return { args: [...given.slice(0, at), rest], signalAt: at, signal };
}

/**
 * @param link the link to the engine as it is at the moment of a call: a new one after the thread was started again.
 */
export function remoteShoal(link: () => Promise<Link>, rest: Pick<Shoal, "firings" | "close">): Shoal {
  const call =
    <M extends MethodName>(method: M) =>
    async (...args: Parameters<Methods[M]>): Promise<Awaited<ReturnType<Methods[M]>>> =>
      (await (await link()).call(method, args)) as Awaited<ReturnType<Methods[M]>>;
  const stream = (method: StreamName) =>
    async function* (input: unknown, options?: AskOptions): AsyncGenerator<AnswerEvent> {
      yield* (await link()).stream(method, input, options);
    };
  return {
    ...{ ask: stream("ask"), complete: stream("complete"), resume: stream("resume"), continue: stream("continue") },
    ...{
      info: call("info"),
      teach: call("teach"),
      propose: call("propose"),
      lessons: call("lessons"),
      decide: call("decide"),
    },
    ...{ forget: call("forget"), undo: call("undo"), settled: call("settled") },
    ...{ export: call("export"), import: call("import"), score: call("score"), logits: call("logits") },
    ...{ tokenize: call("tokenize"), detokenize: call("detokenize"), embed: call("embed") },
    conversations: {
      ...{ list: call("conversations.list"), turns: call("conversations.turns") },
      ...{ create: call("conversations.create"), rename: call("conversations.rename") },
      ...{ remove: call("conversations.remove"), fork: call("conversations.fork") },
      ...{ export: call("conversations.export"), import: call("conversations.import") },
    },
    records: {
      ...{ list: call("records.list"), get: call("records.get") },
      ...{ add: call("records.add"), remove: call("records.remove") },
    },
    ...rest,
  };
}
