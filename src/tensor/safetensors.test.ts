import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormatError } from "../core/index.ts";
import { type ByteSource, parseSafetensors, readSafetensorsHeader, type StoredArray } from "./safetensors.ts";
import {
  ELEMENT_BYTES,
  MAX_HEADER_BYTES,
  MAX_METADATA_ENTRIES,
  MAX_RANK,
  MAX_TENSORS,
  MAX_TEXT_BYTES,
  type SafetensorsDtype,
  type SafetensorsErrorCode,
} from "./safetensors-format.ts";
import { type WritableTensor, writeSafetensors } from "./safetensors-write.ts";

/** A file with this header and so many bytes of data, whatever the header says. */
function file(header: string | Uint8Array, dataBytes = 0, announced?: bigint): Uint8Array {
  const json = typeof header === "string" ? new TextEncoder().encode(header) : header;
  const bytes = new Uint8Array(8 + json.length + dataBytes);
  new DataView(bytes.buffer).setBigUint64(0, announced ?? BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}

function tensor(shape: string, begin: number | string, end: number | string, dtype = "F32"): string {
  return `{"dtype":"${dtype}","shape":[${shape}],"data_offsets":[${begin},${end}]}`;
}

/** The code of the error that reading throws; "none" if it does not. */
function codeOf(bytes: Uint8Array): SafetensorsErrorCode | "none" {
  try {
    parseSafetensors(bytes);
  } catch (error) {
    if (error instanceof FormatError) return error.code as SafetensorsErrorCode;
    throw error;
  }
  return "none";
}

describe("reading", () => {
  test("a tensor is a view into the file", () => {
    const bytes = file(`{"a":${tensor("2,2", 0, 16)}}`.padEnd(64), 16);
    const read = parseSafetensors(bytes);
    expect(read.tensors.get("a")).toEqual({ dtype: "F32", shape: [2, 2], begin: 0, end: 16 });
    expect(read.bytes("a").buffer).toBe(bytes.buffer);
    expect(read.values("a").buffer).toBe(bytes.buffer);
  });

  test("a tensor that does not lie at a multiple of its element size is copied, from a Node Buffer too", () => {
    const written = writeSafetensors(new Map([["a", { dtype: "F32", shape: [2], data: new Float32Array([1.5, -2]) }]]));
    for (const shifted of [new Uint8Array(written.length + 1), Buffer.alloc(written.length + 1)]) {
      shifted.set(written, 1);
      const values = parseSafetensors(shifted.subarray(1)).values("a");
      expect(values).toEqual(new Float32Array([1.5, -2]));
      expect(values.buffer).not.toBe(shifted.buffer);
    }
  });

  test.each<[SafetensorsDtype, string]>([
    ["BOOL", "Uint8Array"],
    ["I8", "Int8Array"],
    ["U8", "Uint8Array"],
    ["F16", "Uint16Array"],
    ["BF16", "Uint16Array"],
    ["I32", "Int32Array"],
    ["U32", "Uint32Array"],
    ["F32", "Float32Array"],
    ["I64", "BigInt64Array"],
    ["F64", "Float64Array"],
  ])("%s is read as %s", (dtype, array) => {
    const size = 3 * ELEMENT_BYTES[dtype];
    const values = parseSafetensors(file(`{"a":${tensor("3", 0, size, dtype)}}`, size)).values("a");
    expect([values.constructor.name, values.length]).toEqual([array, 3]);
  });

  test("scalars have no dimensions, and a tensor may be empty", () => {
    const read = parseSafetensors(file(`{"scalar":${tensor("", 0, 4)},"none":${tensor("0,7", 0, 0)}}`, 4));
    expect(read.values("scalar")).toEqual(new Float32Array(1));
    expect(read.values("none")).toEqual(new Float32Array(0));
  });

  test("metadata and names may hold any text", () => {
    const read = parseSafetensors(
      file(`{"__metadata__":{"名":"\\u6a21\\ud83d\\ude00","__proto__":"\\n"},"\\"":${tensor("0", 0, 0)}}`),
    );
    expect([...read.metadata]).toEqual([
      ["名", "模😀"],
      ["__proto__", "\n"],
    ]);
    expect([...read.tensors.keys()]).toEqual(['"']);
  });

  test("a byte order mark is part of a name, not dropped from it", () => {
    const read = parseSafetensors(file(`{"a":${tensor("0", 0, 0)},"\ufeffa":${tensor("0", 0, 0)}}`));
    expect([...read.tensors.keys()]).toEqual(["a", "\ufeffa"]);
  });

  test("a file without tensors is a file", () => {
    expect(parseSafetensors(file("{}")).tensors.size).toBe(0);
    expect(parseSafetensors(file('{"__metadata__":{}}')).metadata.size).toBe(0);
  });

  test("a tensor that is not there is an error that names it", () => {
    const read = parseSafetensors(file("{}"));
    expect(() => read.values("blocks.0")).toThrow('the file has no tensor "blocks.0"');
    expect(() => read.bytes("blocks.0")).toThrow(FormatError);
  });

  test("names in messages are clipped, so that a file cannot fill a log", () => {
    const name = "x".repeat(100_000);
    expect(() => parseSafetensors(file(`{"${name}":${tensor("1", 0, 8)}}`, 8))).toThrow(/^.{1,300}$/);
  });
});

describe("the header alone", () => {
  /** A file of `sizeBytes` of which only the first part exists, and which records what was read. */
  function hugeFile(start: Uint8Array, sizeBytes: number): ByteSource & { readonly reads: [number, number][] } {
    const reads: [number, number][] = [];
    const read = async (offset: number, length: number): Promise<Uint8Array> => {
      reads.push([offset, length]);
      return start.slice(offset, offset + length);
    };
    return { sizeBytes, read, reads };
  }

  test("is read from a file of any size without touching the data", async () => {
    const header = `{"w":${tensor("1000000,800", 0, 3_200_000_000)}}`;
    const source = hugeFile(file(header), 8 + header.length + 3_200_000_000);
    const { tensors, dataStart } = await readSafetensorsHeader(source);
    expect(tensors.get("w")?.end).toBe(3_200_000_000);
    expect(dataStart).toBe(8 + header.length);
    expect(source.reads).toEqual([
      [0, 8],
      [8, header.length],
    ]);
  });

  test("is checked against the size of the file before it is read", async () => {
    const source = hugeFile(file("{}", 0, 50_000_000n), 10_000);
    await expect(readSafetensorsHeader(source)).rejects.toMatchObject({ code: "safetensors-truncated" });
    expect(source.reads).toEqual([[0, 8]]);
    await expect(readSafetensorsHeader(hugeFile(new Uint8Array(0), 0))).rejects.toBeInstanceOf(FormatError);
  });

  test("is refused when the file shrinks while it is read", async () => {
    const source = hugeFile(file("{}         "), 19);
    const shrinking = { sizeBytes: 19, read: async (at: number, n: number) => source.read(at, at === 0 ? n : 2) };
    await expect(readSafetensorsHeader(shrinking)).rejects.toMatchObject({ code: "safetensors-truncated" });
  });
});

describe("lengths and offsets at their limits", () => {
  test.each<[string, bigint, SafetensorsErrorCode | "none"]>([
    ["0", 0n, "safetensors-header-syntax"],
    ["1", 1n, "safetensors-header-syntax"],
    ["the whole header", 2n, "none"],
    ["one more", 3n, "safetensors-truncated"],
    ["the limit", BigInt(MAX_HEADER_BYTES), "safetensors-truncated"],
    ["the limit + 1", BigInt(MAX_HEADER_BYTES) + 1n, "safetensors-header-too-large"],
    ["2^31", 2n ** 31n, "safetensors-header-too-large"],
    ["2^32", 2n ** 32n, "safetensors-header-too-large"],
    ["2^32 + 2", 2n ** 32n + 2n, "safetensors-header-too-large"],
    ["2^53", 2n ** 53n, "safetensors-header-too-large"],
    ["2^64 - 1, also known as -1", 2n ** 64n - 1n, "safetensors-header-too-large"],
  ])("a header's length of %s", (_, length, code) => {
    expect(codeOf(file("{}", 0, length))).toBe(code);
  });

  test.each<[string, SafetensorsErrorCode]>([
    ["-1", "safetensors-header-syntax"],
    ["1.0", "safetensors-header-syntax"],
    ["1e1", "safetensors-header-syntax"],
    ["01", "safetensors-header-syntax"],
    ["NaN", "safetensors-header-syntax"],
    ['"4"', "safetensors-header-syntax"],
    ["null", "safetensors-header-syntax"],
    ["2147483648", "safetensors-size"],
    ["4294967296", "safetensors-size"],
    ["4294967297", "safetensors-size"],
    ["9007199254740991", "safetensors-overflow"],
    ["9007199254740992", "safetensors-overflow"],
    ["18446744073709551616", "safetensors-overflow"],
    ["4294967296,4294967296", "safetensors-overflow"],
    ["4294967296,4294967296,0", "safetensors-overflow"],
    [new Array(MAX_RANK).fill(4096).join(), "safetensors-overflow"],
    [new Array(MAX_RANK + 1).fill(1).join(), "safetensors-limit"],
  ])("a shape of [%s] over 4 bytes", (shape, code) => {
    expect(codeOf(file(`{"a":${tensor(shape, 0, 4)}}`, 4))).toBe(code);
  });

  test.each<[number | string, number | string, SafetensorsErrorCode | "none"]>([
    [0, 4, "none"],
    [0, 3, "safetensors-size"],
    [0, 5, "safetensors-size"],
    [1, 5, "safetensors-layout"],
    [4, 0, "safetensors-layout"],
    [0, "9007199254740991", "safetensors-size"],
    [0, "9007199254740993", "safetensors-overflow"],
    [0, "4,4", "safetensors-limit"],
    ["", 4, "safetensors-header-syntax"],
  ])("offsets [%s, %s] of one F32 in a file with 4 bytes of data", (begin, end, code) => {
    expect(codeOf(file(`{"a":${tensor("1", begin, end)}}`, 4))).toBe(code);
  });

  test("data that is missing or left over", () => {
    const header = `{"a":${tensor("4", 0, 16)}}`;
    expect(codeOf(file(header, 15))).toBe("safetensors-truncated");
    expect(codeOf(file(header, 17))).toBe("safetensors-layout");
    expect(codeOf(file("{}", 1))).toBe("safetensors-layout");
  });

  test("tensors that leave a hole or overlap", () => {
    const pair = (a: string, b: string): Uint8Array => file(`{"a":${a},"b":${b}}`, 12);
    expect(codeOf(pair(tensor("1", 0, 4), tensor("2", 4, 12)))).toBe("none");
    expect(codeOf(pair(tensor("2", 4, 12), tensor("1", 0, 4)))).toBe("none");
    expect(codeOf(pair(tensor("1", 0, 4), tensor("1", 8, 12)))).toBe("safetensors-layout");
    expect(codeOf(pair(tensor("2", 0, 8), tensor("2", 4, 12)))).toBe("safetensors-layout");
    expect(codeOf(pair(tensor("3", 0, 12), tensor("3", 0, 12)))).toBe("safetensors-layout");
    expect(codeOf(pair(tensor("3", 0, 12), tensor("0", 4, 4)))).toBe("safetensors-layout");
  });

  test("a longer text than the limit", () => {
    const metadata = (bytes: number): string => `{"__metadata__":{"k":"${"x".repeat(bytes)}"}}`;
    expect(codeOf(file(metadata(MAX_TEXT_BYTES)))).toBe("none");
    expect(codeOf(file(metadata(MAX_TEXT_BYTES + 1)))).toBe("safetensors-limit");
    expect(() => writeSafetensors(new Map(), new Map([["k", "\n".repeat(MAX_TEXT_BYTES / 2 + 1)]]))).toThrow(
      "at most 2097152, got 2097154",
    );
  });

  test("more tensors or metadata than the limits", () => {
    const tensors = (count: number): string =>
      `{${Array.from({ length: count }, (_, i) => `"${i}":${tensor("0", 0, 0)}`).join()}}`;
    const metadata = (count: number): string =>
      `{"__metadata__":{${Array.from({ length: count }, (_, i) => `"${i}":""`).join()}}}`;
    expect(codeOf(file(tensors(MAX_TENSORS)))).toBe("none");
    expect(codeOf(file(tensors(MAX_TENSORS + 1)))).toBe("safetensors-limit");
    expect(codeOf(file(metadata(MAX_METADATA_ENTRIES)))).toBe("none");
    expect(codeOf(file(metadata(MAX_METADATA_ENTRIES + 1)))).toBe("safetensors-limit");
  });
});

describe("headers that leave room for two opinions", () => {
  const zero = tensor("0", 0, 0);

  test.each<[string, string]>([
    ["tensor", `{"a":${zero},"a":${zero}}`],
    ["tensor, spelt differently", `{"a":${zero},"\\u0061":${zero}}`],
    ["metadata block", '{"__metadata__":{},"__metadata__":{}}'],
    ["metadata key", '{"__metadata__":{"k":"1","k":"2"}}'],
    ["dtype", '{"a":{"dtype":"F32","dtype":"F16","shape":[0],"data_offsets":[0,0]}}'],
    ["shape", '{"a":{"dtype":"F32","shape":[0],"shape":[0],"data_offsets":[0,0]}}'],
    ["data_offsets", '{"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0],"data_offsets":[0,0]}}'],
  ])("the same %s twice", (_, header) => {
    expect(codeOf(file(header))).toBe("safetensors-duplicate-key");
  });

  test.each<[string, string | Uint8Array]>([
    ["a space before the brace", " {}"],
    ["a list", "[]"],
    ["a byte order mark", "\ufeff{}"],
    ["something after the end", "{} {}"],
    ["a NUL as padding", "{}\0"],
    ["a comma too many", `{"a":${zero},}`],
    ["a comment", `{/**/"a":${zero}}`],
    ["a single quote", "{'a':1}"],
    ["a field that is unknown", '{"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0],"strides":[1]}}'],
    ["a field that is missing", '{"a":{"dtype":"F32","shape":[0]}}'],
    ["one offset", '{"a":{"dtype":"F32","shape":[0],"data_offsets":[0]}}'],
    ["metadata that is not text", '{"__metadata__":{"k":1}}'],
    ["metadata within metadata", '{"__metadata__":{"k":{}}}'],
    ["a control character in a name", `{"\n":${zero}}`],
    ["an escape that JSON does not have", `{"\\x61":${zero}}`],
    ["half a surrogate pair", `{"\\ud83d":${zero}}`],
    ["bytes that are not UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x7b, 0x7d, 0x7d])],
    ["a string that never ends", '{"a'],
    ["an escape that never ends", '{"a\\'],
    ["nesting 10,000 deep", `{"a":${"[".repeat(10_000)}`],
    ["nesting 10,000 deep in metadata", `{"__metadata__":${'{"a":'.repeat(10_000)}`],
  ])("%s", (_, header) => {
    expect(codeOf(file(header))).toBe("safetensors-header-syntax");
  });

  test.each(["f32", "F8_E4M3", "", "__proto__", "toString"])("element type %j", (dtype) => {
    expect(codeOf(file(`{"a":${tensor("0", 0, 0, dtype)}}`))).toBe("safetensors-dtype");
  });

  test("every shorter file is refused", () => {
    const whole = file(
      `{"__metadata__":{"k":"\\u6a21"},"a":${tensor("2", 0, 8)},"b":${tensor("1", 8, 10, "F16")}}  `,
      10,
    );
    expect(codeOf(whole)).toBe("none");
    for (let length = 0; length < whole.length; length++) {
      expect(codeOf(whole.subarray(0, length)), `cut after ${length} bytes`).toBe("safetensors-truncated");
    }
  });

  test("every shorter header is refused", () => {
    const header = `{"__metadata__":{"k":"\\u6a21"},"a":${tensor("2", 0, 8)},"b":${tensor("1", 8, 10, "F16")}}`;
    expect(codeOf(file(header, 10))).toBe("none");
    for (let length = 0; length < header.length; length++) {
      expect(codeOf(file(header.slice(0, length), 10)), header.slice(0, length)).toBe("safetensors-header-syntax");
    }
  });
});

describe("writing", () => {
  const dtypes = Object.keys(ELEMENT_BYTES) as SafetensorsDtype[];
  const anyTensor: fc.Arbitrary<WritableTensor> = fc
    .record({ dtype: fc.constantFrom(...dtypes), shape: fc.array(fc.nat(4), { maxLength: 4 }), seed: fc.nat(255) })
    .map(({ dtype, shape, seed }) => {
      const length = shape.reduce((product, n) => product * n, ELEMENT_BYTES[dtype] as number);
      return { dtype, shape, data: new Uint8Array(length).map((_, i) => i * 7 + seed) };
    });
  const anyTensors = fc
    .array(fc.tuple(fc.string({ unit: "grapheme" }), anyTensor), { maxLength: 8 })
    .map((entries) => new Map(entries.filter(([name]) => name !== "__metadata__")));
  const anyMetadata = fc
    .array(fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })))
    .map((entries) => new Map(entries.filter(([key]) => !/\p{Surrogate}/u.test(key))));

  test("what was written is read back, in place", () => {
    fc.assert(
      fc.property(anyTensors, anyMetadata, (tensors, metadata) => {
        const bytes = writeSafetensors(tensors, metadata);
        const read = parseSafetensors(bytes);
        expect(new Map(read.metadata)).toEqual(metadata);
        expect(read.tensors.size).toBe(tensors.size);
        for (const [name, { dtype, shape, data }] of tensors) {
          expect(read.tensors.get(name)).toMatchObject({ dtype, shape });
          expect(read.bytes(name)).toEqual(data);
          expect(read.values(name).buffer).toBe(bytes.buffer);
        }
      }),
    );
  });

  test("the order in which things come does not change the file", () => {
    fc.assert(
      fc.property(anyTensors, anyMetadata, (tensors, metadata) => {
        const reversed = <T>(map: Map<string, T>): Map<string, T> => new Map([...map].reverse());
        expect(writeSafetensors(reversed(tensors), reversed(metadata))).toEqual(writeSafetensors(tensors, metadata));
      }),
    );
  });

  test("a file that was read is written again byte for byte", () => {
    fc.assert(
      fc.property(anyTensors, anyMetadata, (tensors, metadata) => {
        const bytes = writeSafetensors(tensors, metadata);
        const read = parseSafetensors(bytes);
        const copy = [...read.tensors].map(([name, { dtype, shape }]): [string, WritableTensor] => [
          name,
          { dtype, shape, data: read.bytes(name) },
        ]);
        expect(writeSafetensors(new Map(copy), read.metadata)).toEqual(bytes);
      }),
    );
  });

  test("the header is what other readers expect", () => {
    const bytes = writeSafetensors(
      new Map<string, WritableTensor>([
        ["b", { dtype: "BF16", shape: [1], data: new Uint16Array([0x3f80]) }],
        ["a", { dtype: "F32", shape: [], data: new Float32Array([1]) }],
      ]),
      new Map([["format", "pt"]]),
    );
    const headerBytes = Number(new DataView(bytes.buffer).getBigUint64(0, true));
    expect(headerBytes % 8).toBe(0);
    expect(JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerBytes)))).toEqual({
      __metadata__: { format: "pt" },
      a: { dtype: "F32", shape: [], data_offsets: [0, 4] },
      b: { dtype: "BF16", shape: [1], data_offsets: [4, 6] },
    });
    expect([...bytes.subarray(8 + headerBytes)]).toEqual([0, 0, 0x80, 0x3f, 0x80, 0x3f]);
  });

  test.each<[string, string, SafetensorsDtype, number[], StoredArray, string]>([
    ["data of another length", "a", "F32", [2], new Float32Array(3), "shape"],
    ["data of another type", "a", "F32", [2], new Int32Array(2), "dtype"],
    ["half an element", "a", "F32", [1], new Uint8Array(3), "shape"],
    ["a negative dimension", "a", "F32", [-1, -1], new Float32Array(1), "range"],
    ["half a dimension", "a", "F32", [0.5, 2], new Float32Array(1), "range"],
    ["too many dimensions", "a", "F32", new Array(MAX_RANK + 1).fill(1), new Float32Array(1), "range"],
    ["the header's own name", "__metadata__", "F32", [1], new Float32Array(1), "range"],
    ["a name that is no text", "\ud83d", "F32", [1], new Float32Array(1), "range"],
  ])("%s is refused", (_, name, dtype, shape, data, code) => {
    const write = (): Uint8Array => writeSafetensors(new Map([[name, { dtype, shape, data }]]));
    expect(write).toThrow(expect.objectContaining({ code }));
  });
});
