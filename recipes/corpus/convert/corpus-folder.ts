/**
 * Reading the corpus folder: brotli files of one JSON object a line, listed with their SHA-256 in FILES.tsv.
 *
 * A file is checked whole before its first line is used, so a damaged one is refused by name and nothing of it has been
 * trained on. Lines are then streamed: memory stays at one brotli window and one line, whatever the file's size.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createBrotliDecompress } from "node:zlib";
import { FormatError, IntegrityError } from "../../../src/core/index.ts";

/** The longest line of the corpus is a book of 1.2 MB. */
const MAX_LINE_BYTES = 8 * 1024 * 1024;

interface Entry {
  readonly bytes: number;
  /** First 16 hex digits of the SHA-256 of the uncompressed file; empty where the list gives none. */
  readonly sha256Prefix: string;
}

export class CorpusFolder {
  readonly #folder: string;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #verified = new Set<string>();

  private constructor(folder: string, entries: ReadonlyMap<string, Entry>) {
    this.#folder = folder;
    this.#entries = entries;
  }

  /** @throws FormatError if the folder has no readable FILES.tsv. */
  static async open(folder: string): Promise<CorpusFolder> {
    const path = join(folder, "FILES.tsv");
    let table: string;
    try {
      table = await readFile(path, "utf8");
    } catch (cause) {
      throw new FormatError("corpus-list", `${path} cannot be read. Is ${folder} the corpus folder?`, { cause });
    }
    const [header, ...rows] = table.trimEnd().split("\n");
    if (header !== "file\tlines\tbytes\tcompressed\tsha256_16") {
      throw new FormatError("corpus-list", `${path}: expected the columns file, lines, bytes, compressed, sha256_16`);
    }
    const entries = new Map<string, Entry>();
    for (const row of rows) {
      const [file = "", , bytes = "", , sha256Prefix = ""] = row.split("\t");
      entries.set(file, { bytes: Number(bytes), sha256Prefix });
    }
    return new CorpusFolder(folder, entries);
  }

  /**
   * Checks that a file is present and is the one that FILES.tsv describes.
   *
   * @throws FormatError if it is not listed or cannot be read, IntegrityError if its content is another.
   */
  async verify(file: string): Promise<void> {
    if (this.#verified.has(file)) return;
    if (!file.endsWith(".br")) {
      await this.#plainText(file);
      return;
    }
    const entry = this.#entry(file);
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of this.#chunks(file)) {
      hash.update(chunk);
      bytes += chunk.length;
      if (bytes > entry.bytes) break;
    }
    const prefix = hash.digest("hex").slice(0, entry.sha256Prefix.length);
    if (bytes !== entry.bytes || prefix !== entry.sha256Prefix) {
      throw new IntegrityError(
        "corpus-file",
        `${join(this.#folder, file)} is not the file that FILES.tsv lists: expected ${entry.bytes} bytes with ` +
          `SHA-256 ${entry.sha256Prefix}…, got ${bytes} bytes with ${prefix}…. Copy it again.`,
      );
    }
    this.#verified.add(file);
  }

  /** The lines of a verified file, in batches as they come out of the decompressor. */
  async *lines(file: string): AsyncGenerator<string[]> {
    await this.verify(file);
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of this.#chunks(file)) {
      const end = chunk.lastIndexOf(10);
      if (end < 0) {
        rest = Buffer.concat([rest, chunk]);
      } else {
        const whole = Buffer.concat([rest, chunk.subarray(0, end)]).toString("utf8");
        rest = Buffer.from(chunk.subarray(end + 1));
        yield whole.split("\n");
      }
      if (rest.length > MAX_LINE_BYTES) {
        throw new FormatError("corpus-line", `${file}: a line is longer than ${MAX_LINE_BYTES} bytes`);
      }
    }
    if (rest.length > 0) yield [rest.toString("utf8")];
  }

  /** A whole file as text, for small auxiliary tables; one that is not brotli is read as it is and has no checksum. */
  async text(file: string): Promise<string> {
    if (!file.endsWith(".br")) return this.#plainText(file);
    const lines: string[] = [];
    for await (const batch of this.lines(file)) for (const line of batch) lines.push(line);
    return lines.join("\n");
  }

  async #plainText(file: string): Promise<string> {
    const path = join(this.#folder, file);
    try {
      return await readFile(path, "utf8");
    } catch (cause) {
      throw new FormatError("corpus-file", `${path} is missing`, { cause });
    }
  }

  #entry(file: string): Entry {
    const entry = this.#entries.get(file);
    if (entry === undefined) {
      throw new FormatError("corpus-file", `${file} is not listed in ${join(this.#folder, "FILES.tsv")}`);
    }
    return entry;
  }

  async *#chunks(file: string): AsyncGenerator<Buffer> {
    const path = join(this.#folder, file);
    const compressed = createReadStream(path);
    const plain = createBrotliDecompress({ chunkSize: 256 * 1024 });
    // pipe() does not carry a read error over; without this a missing file would hang the reader.
    compressed.on("error", (cause) => plain.destroy(cause));
    compressed.pipe(plain);
    try {
      for await (const chunk of plain) yield chunk as Buffer;
    } catch (cause) {
      const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
      if (missing) throw new FormatError("corpus-file", `${path} is missing`, { cause });
      throw new IntegrityError("corpus-file", `${path} is damaged and cannot be decompressed. Copy it again.`, {
        cause,
      });
    } finally {
      compressed.destroy();
      plain.destroy();
    }
  }
}
