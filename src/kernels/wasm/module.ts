/**
 * A compiled variant and its instances.
 */
import { ShoalError } from "../../core/index.ts";
import { OPERATIONS } from "../contract.ts";
import { KERNEL_TABLE, WORKSPACE_START } from "./layout.ts";

/** Exported kernels in the order of their codes. */
export const KERNEL_NAMES: readonly string[] = OPERATIONS.map((operation) => operation.name);

/** Longest sleep before a thread looks whether another has failed. */
const NAP_MS = 100;

export interface KernelExports {
  runProgram(program: number, threads: number): void;
  initialise(): void;
  setWorkspace(address: number): void;
  setGemmTile(tile: number): void;
}

/**
 * Rewrites the module's memory import from shared to unshared, for pages that are not cross-origin isolated.
 * The limits of an imported memory begin with a flags byte: 1 = has a maximum, 3 = has a maximum and is shared.
 */
export function unshareMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  const name = [3, 0x65, 0x6e, 0x76, 6, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 2]; // "env" "memory", kind 2 = memory
  for (let i = 8; i + name.length < copy.length; i++) {
    if (name.every((byte, j) => copy[i + j] === byte)) {
      copy[i + name.length] = copy[i + name.length]! & 1;
      return copy;
    }
  }
  throw new ShoalError("kernel-module", "the kernel module imports no memory; run `npm run build:wasm` again");
}

/** An instance over `memory` with its kernels in the function table. */
export function instantiate(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
): KernelExports & Record<string, unknown> {
  const table = new WebAssembly.Table({ element: "anyfunc", initial: KERNEL_TABLE + KERNEL_NAMES.length });
  const abort = (): never => {
    throw new ShoalError("kernel-abort", "a kernel aborted");
  };
  const words = new Int32Array(memory.buffer);
  const nap = (address: number, value: number): void => {
    Atomics.wait(words, address >> 2, value, NAP_MS); // see ./assembly/program.ts
  };
  const instance = new WebAssembly.Instance(module, { env: { memory, table, abort, nap } });
  const exports = instance.exports as unknown as KernelExports & Record<string, unknown>;
  KERNEL_NAMES.forEach((name, code) => {
    if (name in exports) table.set(KERNEL_TABLE + code, exports[name]);
  });
  exports.setWorkspace(WORKSPACE_START);
  return exports;
}
