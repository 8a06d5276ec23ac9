/**
 * Memory for kernels: regions of one buffer, and arenas that give out arrays from a region one after another.
 *
 * Arrays begin on cache lines and are zeroed. A fresh buffer is zero already, so only bytes that were given out before are
 * cleared: a reserved region whose pages nobody touched costs no memory.
 */
import { MemoryError, RangeLimitError, ShoalError } from "../core/index.ts";
import type { Arena } from "./backend.ts";
import { ARRAY_TYPES, type ArrayOf, type Dtype } from "./operation.ts";

/** Bytes of a cache line; every array begins on one. */
export const ALIGNMENT_BYTES = 64;

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;

/** Bytes [start, end) of the buffer; those before `cleanFrom` may have been written. */
interface Region {
  readonly start: number;
  readonly end: number;
  readonly cleanFrom: number;
}

/** An arena over one region of a buffer. */
class BumpArena implements Arena {
  readonly name: string;
  readonly limitBytes: number;
  readonly #buffer: ArrayBufferLike;
  readonly #start: number;
  readonly #onRelease: (cleanFrom: number) => void;
  #top: number; // first free byte
  #cleanFrom: number; // bytes from here on were never given out
  #isReleased = false;

  constructor(
    name: string,
    limitBytes: number,
    buffer: ArrayBufferLike,
    region: Region,
    onRelease: (cleanFrom: number) => void,
  ) {
    this.name = name;
    this.limitBytes = limitBytes;
    this.#buffer = buffer;
    this.#start = region.start;
    this.#top = region.start;
    this.#cleanFrom = region.cleanFrom;
    this.#onRelease = onRelease;
  }

  get usedBytes(): number {
    return this.#top - this.#start;
  }

  allocate<D extends Dtype>(dtype: D, length: number, label: string): ArrayOf[D] {
    if (this.#isReleased) throw new ShoalError("released", `arena "${this.name}" was released; ${label} needs another`);
    if (!Number.isSafeInteger(length) || length < 0) {
      throw new RangeLimitError(`arena "${this.name}"`, label, "a whole number of elements", length);
    }
    const type = ARRAY_TYPES[dtype];
    const bytes = length * type.BYTES_PER_ELEMENT;
    const start = this.#start + aligned(this.usedBytes);
    const end = start + bytes;
    if (end > this.#start + this.limitBytes) {
      throw new MemoryError(this.name, this.limitBytes, this.usedBytes, bytes, label);
    }
    const usedBefore = Math.min(end, this.#cleanFrom) - start;
    if (usedBefore > 0) new Uint8Array(this.#buffer, start, usedBefore).fill(0);
    this.#top = end;
    this.#cleanFrom = Math.max(this.#cleanFrom, end);
    return new type(this.#buffer, start, length);
  }

  f32(length: number, label: string): Float32Array {
    return this.allocate("f32", length, label);
  }

  i32(length: number, label: string): Int32Array {
    return this.allocate("i32", length, label);
  }

  reset(): void {
    this.#top = this.#start;
  }

  release(): void {
    if (this.#isReleased) return;
    this.#isReleased = true;
    this.#top = this.#start;
    this.#onRelease(this.#cleanFrom);
  }
}

/** Reserves regions of one buffer for arenas, first fit, and joins what they give back. */
export class RegionAllocator {
  readonly #buffer: ArrayBufferLike;
  readonly #capacityBytes: number;
  #free: Region[]; // ascending, no two adjacent

  /**
   * Takes over bytes [startByte, endByte) of a buffer, which must be zero there.
   * @throws RangeLimitError if they do not lie inside the buffer.
   */
  constructor(buffer: ArrayBufferLike, startByte: number, endByte: number) {
    const start = aligned(startByte);
    if (!(startByte >= 0 && start <= endByte && endByte <= buffer.byteLength)) {
      const span = `${startByte}..${endByte}`;
      throw new RangeLimitError("RegionAllocator", "startByte..endByte", `inside 0..${buffer.byteLength}`, span);
    }
    this.#buffer = buffer;
    this.#capacityBytes = endByte - start;
    this.#free = [{ start, end: endByte, cleanFrom: start }];
  }

  /** Bytes in no arena; the longest run of them may be shorter. */
  get freeBytes(): number {
    return this.#free.reduce((sum, { start, end }) => sum + end - start, 0);
  }

  /**
   * An arena over a region of its own.
   * @throws RangeLimitError if the limit is not a positive whole number.
   * @throws MemoryError if no free run of bytes is that long.
   */
  arena(name: string, limitBytes: number): Arena {
    if (!Number.isSafeInteger(limitBytes) || limitBytes < 1) {
      throw new RangeLimitError(`arena "${name}"`, "limitBytes", "a positive whole number", limitBytes);
    }
    const index = this.#free.findIndex(({ start, end }) => end - start >= limitBytes);
    if (index < 0) {
      const used = this.#capacityBytes - this.freeBytes;
      throw new MemoryError("memory", this.#capacityBytes, used, limitBytes, `arena "${name}"`);
    }
    const { start, end: freeEnd, cleanFrom } = this.#free[index]!;
    const end = Math.min(start + aligned(limitBytes), freeEnd);
    const rest = { start: end, end: freeEnd, cleanFrom: Math.max(end, cleanFrom) };
    this.#free.splice(index, 1, ...(end < freeEnd ? [rest] : []));

    const region = { start, end, cleanFrom: Math.min(end, cleanFrom) };
    return new BumpArena(name, limitBytes, this.#buffer, region, (cleanFrom) => this.#giveBack(start, end, cleanFrom));
  }

  #giveBack(start: number, end: number, cleanFrom: number): void {
    let region: Region = { start, end, cleanFrom };
    const others: Region[] = [];
    for (const free of this.#free) {
      if (free.end === region.start) region = joined(free, region);
      else if (region.end === free.start) region = joined(region, free);
      else others.push(free);
    }
    this.#free = [...others, region].sort((a, b) => a.start - b.start);
  }
}

/** Two adjacent regions as one, clean only behind the last byte that either gave out. */
function joined(left: Region, right: Region): Region {
  const cleanFrom = right.cleanFrom > right.start ? right.cleanFrom : left.cleanFrom;
  return { start: left.start, end: right.end, cleanFrom };
}
