import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Sha256, sha256Hex, toHex } from "./sha256.ts";

test("the published examples of FIPS 180-4 come out", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("any message, cut anywhere, hashes as the platform hashes it", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
      const ours = new Sha256();
      const platform = createHash("sha256");
      for (const piece of pieces) {
        ours.update(piece);
        platform.update(piece);
      }
      expect(toHex(ours.digest())).toBe(platform.digest("hex"));
    }),
  );
});

test("every length around the block boundary is padded rightly", () => {
  for (let length = 50; length <= 130; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => i);
    expect(sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
