import { describe, expect, test } from "vitest";
import { systemClock } from "../../core/index.ts";
import { createWasmBackend } from "./backend.ts";
import { type ChoiceOptions, chooseKernel } from "./choose.ts";
import { nodeHost } from "./host.node.ts";
import type { Host } from "./host.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** This machine, which offers the baseline build under two names, and keeps what it is given in `kept`. */
function hostOf(parts: Partial<Host> = {}): Host & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    ...nodeHost(),
    variants: () => ["relaxed", "baseline"],
    readWasm: () => nodeHost().readWasm("baseline"),
    readCache: async (key) => kept.get(key) ?? null,
    writeCache: async (key, value) => void kept.set(key, value),
    kept,
    ...parts,
  };
}

const OPTIONS: ChoiceOptions = { turbo: true, shared: true, clock: systemClock };

/** A build in which another kernel goes by the name of `gemm`. */
async function wrongBuild(): Promise<Bytes> {
  const bytes = await nodeHost().readWasm("baseline");
  const exportOf = (name: string): number => {
    const entry = [name.length, ...new TextEncoder().encode(name), 0]; // an exported function; its number follows
    const at = bytes.findIndex((_, i) => entry.every((byte, j) => bytes[i + j] === byte));
    expect(at).toBeGreaterThan(0);
    return at + entry.length;
  };
  const gemm = exportOf("gemm");
  const length = bytes[gemm]! < 128 ? 1 : 2; // numbers have 7 bits a byte
  const other = ["fill", "copy", "add", "exp"].map(exportOf).find((at) => length === 2 || bytes[at]! < 128)!;
  const number = bytes[other]! < 128 ? [bytes[other]! | 0x80, 0] : [...bytes.subarray(other, other + 2)];
  bytes.set(length === 1 ? [bytes[other]!] : number, gemm);
  return bytes;
}

/** What relaxed is replaced by; baseline is sound. */
const instead = (bytes: () => Promise<Bytes>): Partial<Host> => ({
  readWasm: (variant) => (variant === "relaxed" ? bytes() : nodeHost().readWasm("baseline")),
});

describe("the choice of a build", () => {
  test("reports every candidate with its speed", async () => {
    const { variant, candidates } = await chooseKernel(hostOf(), OPTIONS);
    expect(candidates.map(({ kernel }) => kernel)).toEqual(["relaxed", "baseline"]);
    const fastest = Math.max(...candidates.map(({ gflops }) => gflops));
    expect(candidates.find(({ kernel }) => kernel === variant)?.gflops).toBe(fastest);
    expect(fastest).toBeGreaterThan(0);
  });

  test.each<[string, () => Promise<Bytes>, RegExp]>([
    ["computes wrongly", wrongBuild, /^GEMM tile 0 is off by NaN$/],
    ["does not compile", async () => new Uint8Array([0, 1, 2, 3]), /CompileError/],
  ])("passes over one that %s, and says why", async (_, bytes, reason) => {
    const { variant, candidates } = await chooseKernel(hostOf(instead(bytes)), OPTIONS);
    expect(variant).toBe("baseline");
    expect(candidates[0]).toMatchObject({ kernel: "relaxed", gflops: 0, rejected: expect.stringMatching(reason) });
  });

  test("fails with every reason where none is sound", async () => {
    const choice = chooseKernel(hostOf({ readWasm: wrongBuild }), OPTIONS);
    await expect(choice).rejects.toMatchObject({
      code: "no-kernel",
      message: expect.stringMatching(/relaxed: GEMM tile .*; baseline: GEMM tile /),
    });
  });
});

describe("a choice that was kept", () => {
  test("is taken without timing anything", async () => {
    const host = hostOf();
    const { candidates } = await chooseKernel(host, OPTIONS);
    const stopped = { ...systemClock, monotonic: (): number => expect.unreachable("the clock was read") };
    expect(await chooseKernel(host, { ...OPTIONS, clock: stopped })).toMatchObject({ candidates });
  });

  test("is tested again, and made anew when the build has become wrong", async () => {
    const host = hostOf();
    await chooseKernel(host, OPTIONS);
    for (const [key, value] of [...host.kept])
      host.kept.set(key, value.replace(/"variant":"\w+"/, '"variant":"relaxed"'));
    const { variant } = await chooseKernel({ ...host, ...instead(wrongBuild) }, OPTIONS);
    expect(variant).toBe("baseline");
  });

  test.each(["{", "null", "[]", '{"variant":"turbo","tile":0}', '{"variant":"baseline","tile":9,"candidates":[]}'])(
    "is ignored when it reads %s",
    async (text) => {
      const host = hostOf({ readCache: async () => text });
      expect((await chooseKernel(host, OPTIONS)).candidates).toHaveLength(2);
    },
  );
});

test("a host can forbid turbo, and every program that SHOAL_TURBO=0 is set for", async () => {
  const asked: boolean[] = [];
  const host = hostOf({
    variants: (allowTurbo) => {
      asked.push(allowTurbo);
      return ["baseline"];
    },
  });
  for (const turbo of [false, true]) (await createWasmBackend({ host, threads: 1, turbo })).close();
  expect(asked).toEqual([false, true]);

  expect(nodeHost().variants(false)).not.toContain("turbo");
  process.env["SHOAL_TURBO"] = "0";
  expect(nodeHost().variants(true)).not.toContain("turbo");
  delete process.env["SHOAL_TURBO"];
});
