import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MemoryError, RangeLimitError, ShoalError } from "../core/index.ts";
import { RegionAllocator } from "./arena.ts";
import { ARRAY_TYPES, type Dtype } from "./operation.ts";

const dtypes = Object.keys(ARRAY_TYPES) as Dtype[];
const make = (bytes = 4096): RegionAllocator => new RegionAllocator(new ArrayBuffer(bytes), 0, bytes);

describe("an arena", () => {
  test("gives zeroed arrays of the asked type and length that begin on cache lines", () => {
    const arena = make().arena("test", 4096);
    for (const dtype of dtypes) {
      const array = arena.allocate(dtype, 3, dtype);
      expect(array).toBeInstanceOf(ARRAY_TYPES[dtype]);
      expect([...array]).toEqual([0, 0, 0]);
      expect(array.byteOffset % 64).toBe(0);
    }
  });

  test("zeroes what was written before a reset", () => {
    const arena = make().arena("test", 4096);
    arena.f32(100, "first").fill(1);
    arena.reset();
    expect(arena.usedBytes).toBe(0);
    expect(arena.i32(30, "second").every((x) => x === 0)).toBe(true);
    expect(arena.f32(200, "third").every((x) => x === 0)).toBe(true);
  });

  test("does not touch memory that it never gave out", () => {
    const buffer = new ArrayBuffer(4096);
    const arena = new RegionAllocator(buffer, 0, 4096).arena("test", 4096);
    new Uint8Array(buffer).fill(7);
    expect(arena.allocate("u8", 64, "untouched").every((x) => x === 7)).toBe(true);
  });

  test("that is full throws a MemoryError with its name, limit, use and who asked", () => {
    const arena = make().arena("activations", 1000);
    arena.f32(100, "x");
    const fault = catchError(() => arena.f32(150, "logits")) as MemoryError;
    expect(fault).toBeInstanceOf(MemoryError);
    expect(fault).toMatchObject({ arena: "activations", limitBytes: 1000, usedBytes: 400, askedBytes: 600 });
    expect(fault.message).toMatch(/"activations".*logits.*600 bytes/);
    expect(arena.usedBytes).toBe(400);
  });

  test("holds exactly its limit", () => {
    const arena = make().arena("test", 1000);
    expect(arena.allocate("u8", 1000, "all")).toHaveLength(1000);
    expect(() => arena.allocate("u8", 1, "more")).toThrow(MemoryError);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses a length of %s", (length) => {
    expect(() => make().arena("test", 64).f32(length, "x")).toThrow(RangeLimitError);
  });

  test("gives nothing after its release, and a second release does nothing", () => {
    const regions = make();
    const arena = regions.arena("test", 4096);
    arena.release();
    arena.release();
    expect(regions.freeBytes).toBe(4096);
    expect(catchError(() => arena.f32(1, "x"))).toMatchObject({ code: "released" });
  });
});

describe("a region allocator", () => {
  test("stays inside its bytes and begins on a cache line", () => {
    const regions = new RegionAllocator(new ArrayBuffer(1024), 10, 1000);
    const array = regions.arena("test", 936).allocate("u8", 936, "all");
    expect([array.byteOffset, array.length]).toEqual([64, 936]);
  });

  test("refuses bytes outside the buffer and limits that are no size", () => {
    expect(() => new RegionAllocator(new ArrayBuffer(64), 0, 65)).toThrow(RangeLimitError);
    expect(() => new RegionAllocator(new ArrayBuffer(64), -64, 64)).toThrow(RangeLimitError);
    for (const limit of [0, -1, 0.5, Number.NaN]) expect(() => make().arena("test", limit)).toThrow(RangeLimitError);
  });

  test("that is exhausted throws a MemoryError naming the arena that asked", () => {
    const regions = make();
    regions.arena("weights", 4000);
    const fault = catchError(() => regions.arena("state", 200)) as MemoryError;
    expect(fault).toBeInstanceOf(MemoryError);
    expect(fault).toMatchObject({ limitBytes: 4096, askedBytes: 200 });
    expect(fault.message).toContain('arena "state"');
  });

  test("zeroes what an arena of another name wrote in the same place", () => {
    const regions = make();
    const first = regions.arena("first", 1024);
    const second = regions.arena("second", 1024);
    first.allocate("u8", 900, "a").fill(1);
    second.allocate("u8", 500, "b").fill(2);
    first.release();
    second.release();
    expect(
      regions
        .arena("third", 4096)
        .allocate("u8", 4096, "c")
        .every((x) => x === 0),
    ).toBe(true);
  });

  test("keeps every law in any sequence of reservations, writes and releases", () => {
    const step = fc.record({ release: fc.boolean(), which: fc.nat(), limit: fc.integer({ min: 1, max: 1500 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const regions = make();
        const live: { arena: ReturnType<RegionAllocator["arena"]>; array: Uint8Array; mark: number }[] = [];
        steps.forEach(({ release, which, limit }, index) => {
          if (release && live.length > 0) {
            live.splice(which % live.length, 1)[0]!.arena.release();
          } else {
            let arena: ReturnType<RegionAllocator["arena"]>;
            try {
              arena = regions.arena(`arena ${index}`, limit);
            } catch (error) {
              expect(error).toBeInstanceOf(MemoryError);
              return;
            }
            const array = arena.allocate("u8", (which % limit) + 1, "bytes");
            expect(array.every((x) => x === 0)).toBe(true); // cleared, whoever used it before
            const mark = (index % 255) + 1;
            array.fill(mark);
            live.push({ arena, array, mark });
          }
          for (const { array, mark } of live) expect(array.every((x) => x === mark)).toBe(true); // nobody overlaps
        });
        for (const { arena } of live) arena.release();
        expect(regions.freeBytes).toBe(4096);
        expect(regions.arena("everything", 4096).limitBytes).toBe(4096); // one run of bytes again
      }),
    );
  });
});

function catchError(action: () => void): ShoalError {
  try {
    action();
  } catch (error) {
    if (error instanceof ShoalError) return error;
  }
  throw new Error("expected a ShoalError");
}
