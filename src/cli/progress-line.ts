/** One line on stderr that rewrites itself; on a stream that is not a terminal, a line now and then. */
import pc from "picocolors";

const BAR_WIDTH = 20;
const QUIET_INTERVAL_MS = 10_000;

export class ProgressLine {
  #lastMs = 0;
  readonly #stream = process.stderr;

  /** @param share done, 0 to 1. */
  show(text: string, share: number): void {
    const now = performance.now();
    if (this.#stream.isTTY) {
      const filled = Math.round(Math.min(1, share) * BAR_WIDTH);
      const bar = `${"━".repeat(filled)}${pc.dim("─".repeat(BAR_WIDTH - filled))}`;
      this.#stream.write(`\r\x1b[2K${bar} ${text}`);
    } else if (now - this.#lastMs > QUIET_INTERVAL_MS) {
      this.#lastMs = now;
      this.#stream.write(`${text}\n`);
    }
  }

  /** A line of its own, above the progress. */
  say(text: string): void {
    this.#stream.write(`${this.#stream.isTTY ? "\r\x1b[2K" : ""}${text}\n`);
  }

  end(): void {
    if (this.#stream.isTTY) this.#stream.write("\n");
  }
}
