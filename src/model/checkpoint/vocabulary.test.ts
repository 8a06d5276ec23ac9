import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readRwkvVocabulary } from "../../tokenizer/index.ts";
import { openCheckpointFile } from "./open-checkpoint.ts";
import { type Rwkv7Geometry, randomGguf } from "./random-checkpoint.ts";
import { VOCABULARY_FILE } from "./vocabulary.ts";

const published = join(process.env["SHOAL_SHARED"] ?? "../shared", "specs", `${VOCABULARY_FILE}.br`);

describe.skipIf(!existsSync(published))(
  "the published vocabulary (skipped where it is absent: set SHOAL_SHARED)",
  () => {
    const text = (): Buffer => brotliDecompressSync(readFileSync(published));
    const geometry: Rwkv7Geometry = {
      layers: 1,
      width: 32,
      headSize: 32,
      neurons: 32,
      vocabulary: 65_536,
      ranks: { decay: 32, rate: 32, value: 32, gate: 32 },
    };

    async function opened(carried: readonly Uint8Array[] | null, beside?: Uint8Array): Promise<string | null> {
      const folder = mkdtempSync(join(tmpdir(), "shoal-vocabulary-"));
      try {
        const path = join(folder, "model.gguf");
        writeFileSync(path, Buffer.concat([...randomGguf(geometry, { dtype: "F16", vocabulary: carried })]));
        if (beside) writeFileSync(join(folder, VOCABULARY_FILE), beside);
        const checkpoint = await openCheckpointFile(path);
        await checkpoint.close();
        return checkpoint.vocabulary && asText(checkpoint.vocabulary);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }

    /** Compared as one text: a runner takes seconds over 65,530 arrays. */
    const asText = (tokens: readonly Uint8Array[]): string =>
      tokens.map((token) => Buffer.from(token).toString("hex")).join();

    test("is the same from a GGUF file as from its own, or from the file beside the checkpoint", async () => {
      const tokens = readRwkvVocabulary(text());
      expect(tokens).toHaveLength(65_530);
      expect(await opened(tokens)).toBe(asText(tokens));
      expect(await opened(null, text())).toBe(asText(tokens));
      expect(await opened(null)).toBeNull();
    });
  },
);
