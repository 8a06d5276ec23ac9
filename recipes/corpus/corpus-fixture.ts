/**
 * A small corpus folder for tests: brotli files of lines and the list that describes them.
 */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** The shared folder of this machine, or "" where there is none and tests on the real corpus are skipped. */
export const SHARED_FOLDER: string = process.env["SHOAL_SHARED"] ?? "";

type Files = Readonly<Record<string, readonly string[]>>;

/** Writes `files` and a FILES.tsv; `stored` puts other content under a name than the list says. */
export async function writeCorpus(folder: string, files: Files, stored: Files = {}): Promise<void> {
  const rows = ["file\tlines\tbytes\tcompressed\tsha256_16"];
  for (const [file, lines] of Object.entries(files)) {
    const plain = Buffer.from(lines.map((line) => `${line}\n`).join(""));
    const prefix = createHash("sha256").update(plain).digest("hex").slice(0, 16);
    const content = Buffer.from((stored[file] ?? lines).map((line) => `${line}\n`).join(""));
    const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    rows.push([file, lines.length, plain.length, compressed.length, prefix].join("\t"));
    await writeFile(join(folder, file), compressed);
  }
  await writeFile(join(folder, "FILES.tsv"), `${rows.join("\n")}\n`);
}
