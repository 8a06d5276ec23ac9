import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

/** The whole engine stays below 100 kB; what chooses, loads and runs the builds takes 11. */
const LIMIT_BYTES = 85_000;

test("the three builds together are small enough to be downloaded without a thought", () => {
  const sizes = ["baseline", "relaxed", "turbo"].map(
    (variant) => gzipSync(readFileSync(new URL(`./build/${variant}.wasm`, import.meta.url))).length,
  );
  expect(sizes.reduce((a, b) => a + b)).toBeLessThan(LIMIT_BYTES);
});
