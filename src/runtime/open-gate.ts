/** A gate that stands open for many at a time, and is closed while one does what nobody may be inside for. */
export class OpenGate {
  readonly #inside = new Set<Promise<unknown>>();
  #closing: Promise<void> = Promise.resolve();

  /** Runs `work` beside others; waits while the gate is closed. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    for (let closing: Promise<void> | null = null; closing !== this.#closing; ) {
      closing = this.#closing;
      await closing;
    }
    const running = work();
    const settled = running.catch(() => {});
    this.#inside.add(settled);
    try {
      return await running;
    } finally {
      this.#inside.delete(settled);
    }
  }

  /** Closes the gate, waits until nobody is inside, and runs `work` alone. */
  async alone<T>(work: () => T | Promise<T>): Promise<T> {
    const before = this.#closing;
    let open = (): void => {};
    this.#closing = new Promise((resolve) => {
      open = resolve;
    });
    try {
      await before;
      await Promise.all(this.#inside);
      return await work();
    } finally {
      open();
    }
  }
}
