/**
 * The speed of this machine's memory for one thread of WebAssembly: a loop that reads 64 bytes a turn and does nothing
 * with them. What a product reads from memory it cannot read faster.
 */
import type { Contender } from "./measure.ts";

const loads = (local: number, offset: number): number[] => [
  ...[0x20, local, 0x20, 0, 0xfd, 0x00, 4, offset], // local.get, local.get p, v128.load
  ...[0xfd, 0x51, 0x21, local], //                      v128.xor, local.set
];

/** (p, end) => a word of the xor of all vectors from p to end. */
const BODY = [
  ...[1, 2, 0x7b, 0x03, 0x40], // two locals v128; loop
  ...[...loads(2, 0), ...loads(3, 16), ...loads(2, 32), ...loads(3, 48)],
  ...[0x20, 0, 0x41, 0xc0, 0, 0x6a, 0x22, 0, 0x20, 1, 0x49, 0x0d, 0, 0x0b], // p += 64; again while p < end
  ...[0x20, 2, 0x20, 3, 0xfd, 0x51, 0xfd, 0x1b, 0, 0x0b], // the first word of the two locals' xor
];

const MODULE = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 7, 1, 0x60, 2, 0x7f, 0x7f, 1, 0x7f], // (i32, i32) -> i32
  ...[2, 15, 1, 3, ...Buffer.from("env"), 6, ...Buffer.from("memory"), 2, 0, 1],
  ...[3, 2, 1, 0],
  ...[7, 8, 1, 4, ...Buffer.from("read"), 0, 0],
  ...[10, BODY.length + 2, 1, BODY.length, ...BODY],
]);

const PAGE_BYTES = 65536;

/** Reads as many bytes as the case beside it, rounded up to whole pages. */
export function readLoop(name: string, bytes: number): Contender {
  const pages = Math.ceil(bytes / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: pages });
  const words = new Int32Array(memory.buffer);
  let expected = 0;
  for (let i = 0; i < words.length; i++) {
    words[i] = Math.imul(i, 0x9e3779b1);
    if (i % 4 === 0) expected ^= words[i] as number;
  }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(MODULE), { env: { memory } });
  const read = exports["read"] as (start: number, end: number) => number;
  let got = 0;
  return {
    name,
    run: () => {
      got = read(0, pages * PAGE_BYTES);
    },
    wrong: () => (got === expected ? undefined : `read ${got}, expected ${expected}`),
  };
}
