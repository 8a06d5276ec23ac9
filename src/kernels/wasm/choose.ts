/**
 * Chooses the variant and GEMM tile for this machine: every candidate is compiled, tested and timed once, about 20 ms in
 * all, and the outcome is kept by engine version and processor. A choice that was kept is tested again, but not timed: the
 * build may be another since.
 */
import { type Clock, ShoalError } from "../../core/index.ts";
import type { KernelInfo } from "../backend.ts";
import type { Host } from "./host.ts";
import { unshareMemory } from "./module.ts";
import { faultOfTile, selfTest, type Timing } from "./selftest.ts";
import { GEMM_TILES, type Variant } from "./variants.ts";

export interface Choice {
  readonly variant: Variant;
  readonly tile: number;
  readonly module: WebAssembly.Module;
  readonly candidates: KernelInfo["candidates"];
}

interface Remembered {
  readonly variant: Variant;
  readonly tile: number;
  readonly candidates: KernelInfo["candidates"];
}

export interface ChoiceOptions {
  /** False forbids turbo, whose engine flag holds for the whole process. */
  readonly turbo: boolean;
  /** Use this variant or fail. */
  readonly variant?: Variant;
  readonly shared: boolean;
  readonly clock: Clock;
}

/** @throws ShoalError "no-kernel" if no variant passes its self-test, with the reason for each. */
export async function chooseKernel(host: Host, options: ChoiceOptions): Promise<Choice> {
  const offered = host.variants(options.turbo);
  const variants = options.variant ? offered.filter((name) => name === options.variant) : offered;
  const key = `${host.machine} | ${options.shared ? "shared" : "unshared"} | ${variants.join()}`;
  const remembered = await recall(host, key, variants);
  const module = remembered && (await stillSound(host, remembered, options.shared));
  if (module) return { ...remembered, module };

  const candidates: KernelInfo["candidates"][number][] = [];
  let best: (Omit<Choice, "candidates"> & { gflops: number }) | null = null;
  for (const variant of variants) {
    const result = await candidate(host, variant, options);
    if (typeof result === "string") {
      candidates.push({ kernel: variant, gflops: 0, rejected: result });
      continue;
    }
    candidates.push({ kernel: variant, gflops: Math.round(result.gflops * 10) / 10 });
    if (!best || result.gflops > best.gflops) best = { variant, ...result };
  }
  if (!best) {
    const reasons = candidates.map((c) => `${c.kernel}: ${c.rejected}`).join("; ") || "this engine has none of them";
    throw new ShoalError("no-kernel", `no kernel build is usable here (${reasons}). WebAssembly SIMD is needed.`);
  }
  host.prepare(best.variant); // functions that are optimised later must see the same engine flags
  const choice = { variant: best.variant, tile: best.tile, candidates };
  await host.writeCache(key, JSON.stringify(choice));
  return { ...choice, module: best.module };
}

/** The module with its fastest tile, or the reason why this variant must not be used. */
async function candidate(
  host: Host,
  variant: Variant,
  { shared, clock }: ChoiceOptions,
): Promise<(Timing & { module: WebAssembly.Module }) | string> {
  try {
    const module = await compile(host, variant, shared);
    const result = selfTest(module, GEMM_TILES[variant].length, shared, clock);
    return typeof result === "string" ? result : { ...result, module };
  } catch (error) {
    return String(error); // it does not compile, or traps
  }
}

/** The module of a choice that was kept, or null if it is no longer what it was. */
async function stillSound(
  host: Host,
  { variant, tile }: Remembered,
  shared: boolean,
): Promise<WebAssembly.Module | null> {
  try {
    const module = await compile(host, variant, shared);
    return faultOfTile(module, tile, shared) ? null : module;
  } catch {
    return null; // chosen anew, and the reason is told there
  }
}

async function compile(host: Host, variant: Variant, shared: boolean): Promise<WebAssembly.Module> {
  host.prepare(variant);
  const bytes = await host.readWasm(variant);
  return WebAssembly.compile(shared ? bytes : unshareMemory(bytes));
}

async function recall(host: Host, key: string, variants: readonly Variant[]): Promise<Remembered | null> {
  const text = await host.readCache(key);
  if (text === null) return null;
  try {
    const found = JSON.parse(text) as Remembered;
    const valid =
      variants.includes(found.variant) && found.tile in GEMM_TILES[found.variant] && Array.isArray(found.candidates);
    return valid ? found : null;
  } catch {
    return null;
  }
}
