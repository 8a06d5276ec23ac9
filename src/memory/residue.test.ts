import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { encodings, findResidue } from "./residue.node.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shoal-residue-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = "我的密码是 Ｆish é";
const tokens = [300, 7, 4001, 12];
const encodeTokens = (): number[] => tokens;

/** A file in which `bytes` begin at `offset` among other bytes. */
function bury(name: string, bytes: Uint8Array, offset = 1_000): string {
  const around = Buffer.alloc(offset + bytes.length + 500, "~");
  around.set(bytes, offset);
  writeFileSync(join(folder, name), around);
  return join(folder, name);
}

test.each<[string, Uint8Array]>([
  ["UTF-8", Buffer.from(text, "utf8")],
  ["UTF-16, little endian", Buffer.from(text, "utf16le")],
  ["UTF-16, big endian", Buffer.from(text, "utf16le").swap16()],
  ["NFKC", Buffer.from(text.normalize("NFKC"), "utf8")],
  ["NFD", Buffer.from(text.normalize("NFD"), "utf8")],
  ["16-bit token ids", new Uint8Array(Uint16Array.from(tokens).buffer)],
  ["32-bit token ids", new Uint8Array(Uint32Array.from(tokens).buffer)],
  ["token ids in JSON", Buffer.from(JSON.stringify(tokens))],
])("a text is found as %s", (_, bytes) => {
  const file = bury("a", bytes);
  const [hit] = findResidue(folder, ["something else", text], { encodeTokens });
  expect(hit?.file).toBe(file);
  expect(hit?.offset).toBeLessThanOrEqual(1_001); // the ids stand one bracket later in JSON
});

test("escaped as JSON, and in folders below, it is found too", () => {
  mkdirSync(join(folder, "states"));
  const quoted = 'she said "never"\n';
  const file = bury("states/b", Buffer.from(JSON.stringify({ quoted })));
  expect(findResidue(folder, [quoted]).map((hit) => hit.file)).toEqual([file]);
});

test("a text across the border of two chunks is found, once", () => {
  const bytes = Buffer.from(text, "utf8");
  for (const offset of [(1 << 20) - 5, 1 << 20, (2 << 20) - 1]) {
    bury("big", bytes, offset);
    expect(findResidue(folder, [text]).map((hit) => hit.offset)).toEqual([offset]);
  }
});

test("what is not there is not found, in an empty file neither", () => {
  writeFileSync(join(folder, "empty"), "");
  bury("a", Buffer.from(text.slice(0, -1), "utf8"));
  expect(findResidue(folder, [text, "zz", ""], { encodeTokens })).toEqual([]);
});

test("a text without variants has few encodings", () => {
  expect(encodings("fish soup")).toHaveLength(3); // UTF-8, both UTF-16
});
