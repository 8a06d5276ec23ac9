/**
 * Events on their way to one reader, who may be slower than whoever sends them: the sender never waits.
 *
 * A reader that leaves its loop closes the channel, which is how an answer that nobody reads is stopped.
 */
interface Reader<T> {
  resolve(result: IteratorResult<T>): void;
  reject(error: unknown): void;
}

export class Channel<T> implements AsyncIterableIterator<T> {
  readonly #events: T[] = [];
  readonly #onLeave: () => void;
  #reader: Reader<T> | null = null; // while it waits
  #end: { readonly error?: unknown } | null = null;

  constructor(onLeave: () => void) {
    this.#onLeave = onLeave;
  }

  send(event: T): void {
    if (this.#end) return;
    const reader = this.#takeReader();
    if (reader) reader.resolve({ done: false, value: event });
    else this.#events.push(event);
  }

  /** No event will follow. */
  close(): void {
    this.#end ??= {};
    this.#takeReader()?.resolve({ done: true, value: undefined });
  }

  /** The reader meets this error after the events that were sent. */
  fail(error: unknown): void {
    if (this.#end) return;
    const reader = this.#takeReader();
    this.#end = reader ? {} : { error };
    reader?.reject(error);
  }

  async next(): Promise<IteratorResult<T>> {
    if (this.#events.length > 0) return { done: false, value: this.#events.shift() as T };
    if (this.#end) {
      const { error } = this.#end;
      this.#end = {};
      if (error !== undefined) throw error;
      return { done: true, value: undefined };
    }
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }

  async return(): Promise<IteratorResult<T>> {
    if (!this.#end) this.#onLeave();
    this.#end = {};
    this.#events.length = 0;
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #takeReader(): Reader<T> | null {
    const reader = this.#reader;
    this.#reader = null;
    return reader;
  }
}
