import { describe, expect, test } from "vitest";
import { type PthTensor, pthFile, pthPickle, zipFile } from "../../../test/fixtures/pth-file.ts";
import { FormatError } from "../../core/index.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { memoryFile } from "./memory-file.ts";
import { openCheckpoint } from "./open-checkpoint.ts";
import { MAX_PICKLE_BYTES, MAX_PICKLE_TEXT_BYTES, MAX_STEPS } from "./pth-format.ts";
import { readPickle } from "./pth-pickle.ts";
import { quantise } from "./quantise.ts";
import { type Rwkv7Geometry, randomRwkv7 } from "./random-checkpoint.ts";

const TINY: Rwkv7Geometry = {
  layers: 2,
  width: 32,
  headSize: 16,
  neurons: 64,
  vocabulary: 40,
  ranks: { decay: 32, rate: 32, value: 32, gate: 32 },
};

const open = (bytes: Uint8Array): Promise<Checkpoint> => openCheckpoint(memoryFile(bytes), "tiny.pth");

async function codeOf(opening: Promise<unknown>): Promise<string> {
  return opening.then(
    () => "sound",
    (error: unknown) => {
      if (error instanceof FormatError) return error.code;
      throw error;
    },
  );
}

const EMBEDDING: PthTensor = { shape: [2, 2], dtype: "F32", bytes: quantise("F32", Float32Array.of(1, 2, 3, 4)) };
const SMALL = new Map([["emb.weight", EMBEDDING]]);

describe("a sound file", () => {
  test.each(["F32", "F16", "BF16"] as const)("in %s gives back every tensor", async (dtype) => {
    const written = randomRwkv7(TINY, 4);
    const stored = written.map(({ name, shape, values }) => {
      // BlinkDL keeps dimensions of 1 around vectors, and leftovers in layer 0 that nothing reads.
      const full = shape.length === 1 && name.includes(".att.") ? [1, 1, ...shape] : shape;
      return [name, { shape: full, dtype, bytes: quantise(dtype, values()) }] as const;
    });
    stored.push(["blocks.0.att.v1", { shape: [32, 32], dtype, bytes: quantise(dtype, new Float32Array(1024)) }]);
    const checkpoint = await open(pthFile(new Map(stored)));
    expect(checkpoint).toMatchObject({ format: "pth", vocabulary: null });
    expect([...checkpoint.tensors.keys()]).toEqual(written.map(({ name }) => name));
    for (const { name, shape, values } of written) {
      const tensor = checkpoint.tensors.get(name)!;
      expect(tensor, name).toMatchObject({ shape, dtype });
      expect(Buffer.compare(await tensor.bytes(), quantise(dtype, values())), name).toBe(0);
    }
  });

  test("may have places as archives beyond 4 GiB do", async () => {
    const { tensors } = await open(
      zipFile(
        new Map([
          ["big/data.pkl", pthPickle(SMALL)],
          ["big/data/0", EMBEDDING.bytes],
        ]),
        true,
      ),
    );
    expect(await tensors.get("emb.weight")!.rows(1, 2)).toEqual(Float32Array.of(3, 4));
  });

  // Made by Python's own pickle with stand-ins for PyTorch's classes: an ordered dictionary with the attribute `_metadata`,
  // a parameter around a tensor, one that begins within its storage.
  test.each([
    [
      2,
      "gAJjY29sbGVjdGlvbnMKT3JkZXJlZERpY3QKcQApUnEBKFgKAAAAZW1iLndlaWdodHECY3RvcmNoLl91dGlscwpfcmVidWlsZF90ZW5zb3JfdjIK" +
        "cQMoKFgHAAAAc3RvcmFnZXEEY3RvcmNoCkJGbG9hdDE2U3RvcmFnZQpxBVgBAAAAMHEGWAMAAABjcHVxB0sMdHEIUUsASwRLA4ZxCUsDSwGGcQqJ" +
        "aAApUnELdHEMUnENWBAAAABibG9ja3MuMC5hdHQueF9ycQ5jdG9yY2guX3V0aWxzCl9yZWJ1aWxkX3BhcmFtZXRlcgpxD2gDKChoBGN0b3JjaApG" +
        "bG9hdFN0b3JhZ2UKcRBYAQAAADFxEWgHSwN0cRJRSwBLAUsBSwOHcRNLA0sDSwGHcRSJaAApUnEVdHEWUnEXiGgAKVJxGIdxGVJxGlgQAAAAYmxv" +
        "Y2tzLjAuYXR0LnJfa3EbaAMoKGgEY3RvcmNoCkhhbGZTdG9yYWdlCnEcWAEAAAAycR1oB0sGdHEeUUsDSwFLA4ZxH2gKiWgAKVJxIHRxIVJxInV9" +
        "cSNYCQAAAF9tZXRhZGF0YXEkaAApUnElKFgAAAAAcSZ9cSdYBwAAAHZlcnNpb25xKEsBc1gDAAAAZW1icSl9cSpoKEsBc3VzYi4=",
    ],
    [
      4,
      "gASVnAEAAAAAAACMC2NvbGxlY3Rpb25zlIwLT3JkZXJlZERpY3SUk5QpUpQojAplbWIud2VpZ2h0lIwMdG9yY2guX3V0aWxzlIwSX3JlYnVpbGRf" +
        "dGVuc29yX3YylJOUKCiMB3N0b3JhZ2WUjAV0b3JjaJSMD0JGbG9hdDE2U3RvcmFnZZSTlIwBMJSMA2NwdZRLDHSUUUsASwRLA4aUSwNLAYaUiWgC" +
        "KVKUdJRSlIwQYmxvY2tzLjAuYXR0LnhfcpRoBYwSX3JlYnVpbGRfcGFyYW1ldGVylJOUaAcoKGgIaAmMDEZsb2F0U3RvcmFnZZSTlIwBMZRoDUsD" +
        "dJRRSwBLAUsBSwOHlEsDSwNLAYeUiWgCKVKUdJRSlIhoAilSlIeUUpSMEGJsb2Nrcy4wLmF0dC5yX2uUaAcoKGgIaAmMC0hhbGZTdG9yYWdllJOU" +
        "jAEylGgNSwZ0lFFLA0sBSwOGlGgQiWgCKVKUdJRSlHV9lIwJX21ldGFkYXRhlGgCKVKUKIwAlH2UjAd2ZXJzaW9ulEsBc4wDZW1ilH2UaDFLAXN1" +
        "c2Iu",
    ],
  ])("is read as Python pickles it, protocol %d", (_protocol, base64) => {
    expect([...readPickle(Buffer.from(base64, "base64"))]).toEqual([
      ["emb.weight", { dtype: "BF16", key: "0", storageElements: 12, offset: 0, shape: [4, 3], strides: [3, 1] }],
      [
        "blocks.0.att.x_r",
        { dtype: "F32", key: "1", storageElements: 3, offset: 0, shape: [1, 1, 3], strides: [3, 3, 1] },
      ],
      ["blocks.0.att.r_k", { dtype: "F16", key: "2", storageElements: 6, offset: 3, shape: [1, 3], strides: [3, 1] }],
    ]);
  });
});

describe("a pickle that is not a dictionary of tensors is refused", () => {
  const pickle = (body: string): Promise<Map<string, unknown>> =>
    Promise.resolve().then(() => readPickle(Buffer.from(`\x80\x02${body}`, "latin1")));

  test.each([
    ["cos\nsystem\n(X\x07\x00\x00\x00rm -rf ~tR.", "os.system"],
    ["cbuiltins\neval\n(X\x01\x00\x00\x001tR.", "builtins.eval"],
    ["\x8c\x05posix\x8c\x06system\x93.", "posix.system"],
    ["ctorch.storage\n_load_from_bytes\n.", "torch.storage._load_from_bytes"],
    ["ctorch\nLongStorage\n.", "torch.LongStorage"],
    ["c__main__\nPayload\n)\x81.", "__main__.Payload"],
  ])("%j asks for code, and is told by name", async (body, name) => {
    await expect(pickle(body)).rejects.toMatchObject({ code: "pth-global", message: expect.stringContaining(name) });
  });

  test.each([
    ["a number", "K\x01.", "pth-content"],
    ["a dictionary of numbers", "}X\x01\x00\x00\x00aK\x01s.", "pth-content"],
    ["keys that are numbers", "}K\x01K\x01s.", "pth-content"],
    ["a name twice", "}X\x01\x00\x00\x00aNsX\x01\x00\x00\x00aNs.", "pth-duplicate-key"],
    ["an opcode that PyTorch never writes", "}\x81.", "pth-pickle"],
    ["an object by its class (INST)", "(ios\nsystem\n.", "pth-pickle"],
    ["an empty stack", ".", "pth-pickle"],
    ["a tuple without its mark", "K\x01t.", "pth-pickle"],
    ["a mark where a value belongs", "(R.", "pth-pickle"],
    ["a memory that holds nothing", "h\x05.", "pth-pickle"],
    ["no end", "}", "pth-pickle"],
    ["a text beyond the end", "X\xff\x00\x00\x00a", "pth-pickle"],
    ["a text of 4 GiB", "X\xff\xff\xff\xff", "pth-limit"],
    ["a name without an end", `c${"a".repeat(MAX_PICKLE_TEXT_BYTES + 2)}`, "pth-limit"],
    ["a text that is not UTF-8", "X\x01\x00\x00\x00\xff.", "pth-pickle"],
    ["a number of 255 bytes", `\x8a\xff${"\x01".repeat(255)}.`, "pth-pickle"],
    ["a dictionary called with arguments", "ccollections\nOrderedDict\nK\x01\x85R.", "pth-pickle"],
    [
      "a tensor without a storage",
      "ctorch._utils\n_rebuild_tensor_v2\n(NK\x00))t R.".replace("t R", "tR"),
      "pth-pickle",
    ],
    ["a storage of no class", "(X\x07\x00\x00\x00storageNNNNtQ.", "pth-pickle"],
    ["attributes of a text", "X\x01\x00\x00\x00aNb.", "pth-pickle"],
    ["nothing", "", "pth-pickle"],
  ])("%s", async (_what, body, code) => expect(await codeOf(pickle(body))).toBe(code));

  test("another protocol", async () => {
    for (const start of ["(", "\x80\x01}.", "\x80\x06}."]) {
      expect(await codeOf(Promise.resolve().then(() => readPickle(Buffer.from(start, "latin1"))))).toBe("pth-pickle");
    }
  });

  test("a tensor of 9 dimensions", async () => {
    const tensors = new Map([["emb.weight", { ...EMBEDDING, shape: new Array(9).fill(1) }]]);
    expect(await codeOf(Promise.resolve().then(() => readPickle(pthPickle(tensors))))).toBe("pth-limit");
  });

  test("more opcodes than there may be", async () => {
    expect(await codeOf(pickle("N".repeat(MAX_STEPS + 1)))).toBe("pth-limit");
  });
});

describe("a tensor that does not fit its storage is refused", () => {
  const withPickle = (change: (text: string) => string, storage = EMBEDDING.bytes): Promise<Checkpoint> => {
    const pickle = Buffer.from(change(Buffer.from(pthPickle(SMALL)).toString("latin1")), "latin1");
    return open(
      zipFile(
        new Map([
          ["m/data.pkl", pickle],
          ["m/data/0", storage],
        ]),
      ),
    );
  };
  const SHAPE = "(J\x02\x00\x00\x00J\x02\x00\x00\x00t";
  test.each<[string, string, (text: string) => string]>([
    ["sound", "sound", (text) => text],
    ["an offset of 1", "pth-tensor", (text) => text.replace("QJ\x00", "QJ\x01")],
    ["a negative offset", "pth-pickle", (text) => text.replace("QJ\x00\x00\x00\x00", "QJ\xff\xff\xff\xff")],
    ["3 rows in place of 2", "pth-tensor", (text) => text.replace(SHAPE, "(J\x03\x00\x00\x00J\x02\x00\x00\x00t")],
    ["no rows", "pth-tensor", (text) => text.replace(SHAPE, "(J\x00\x00\x00\x00J\x02\x00\x00\x00t")],
    ["a dimension of -2", "pth-pickle", (text) => text.replace(SHAPE, "(J\xfe\xff\xff\xffJ\x02\x00\x00\x00t")],
    [
      "2^62 rows",
      "pth-pickle",
      (text) => text.replace(SHAPE, "(\x8a\x08\x00\x00\x00\x00\x00\x00\x00\x40J\x02\x00\x00\x00t"),
    ],
    [
      "2^50 rows",
      "pth-tensor",
      (text) => text.replace(SHAPE, "(\x8a\x07\x00\x00\x00\x00\x00\x00\x04J\x02\x00\x00\x00t"),
    ],
    [
      "a transposed view",
      "pth-tensor",
      (text) => text.replace("(J\x02\x00\x00\x00J\x01\x00\x00\x00t", "(J\x01\x00\x00\x00J\x02\x00\x00\x00t"),
    ],
    ["more strides than dimensions", "pth-pickle", (text) => text.replace(SHAPE, "(J\x02\x00\x00\x00t")],
    ["a storage said to be larger", "pth-tensor", (text) => text.replace("J\x04", "J\x05")],
    ["a storage that is not there", "pth-missing", (text) => text.replace("X\x01\x00\x00\x000", "X\x01\x00\x00\x001")],
    [
      "a storage outside the folder",
      "pth-missing",
      (text) => text.replace("X\x01\x00\x00\x000", "X\x0b\x00\x00\x00../data.pkl"),
    ],
    ["a name that RWKV-7 has not", "checkpoint-architecture", (text) => text.replace("emb.weight", "emb.height")],
  ])("%s: %s", async (_what, code, change) => expect(await codeOf(withPickle(change))).toBe(code));

  test("a storage that is shorter than it says", async () => {
    expect(await codeOf(withPickle((text) => text, EMBEDDING.bytes.subarray(1)))).toBe("pth-tensor");
  });
});

describe("an archive that is not what it says is refused", () => {
  const sound = pthFile(SMALL);
  /** Where text stands, from its `nth` place on. */
  const place = (text: string, nth = 0): number => {
    let at = -1;
    for (let i = 0; i <= nth; i++) at = Buffer.from(sound).indexOf(text, at + 1, "latin1");
    return at;
  };
  const CENTRAL = place("PK\x01\x02");
  const END = place("PK\x05\x06");
  const changed = (at: number, ...bytes: number[]): Uint8Array => {
    const copy = Uint8Array.from(sound);
    copy.set(bytes, at);
    return copy;
  };
  test.each<[string, string, Uint8Array]>([
    ["untouched", "sound", sound],
    ["compressed (a zip bomb's way)", "pth-compressed", changed(CENTRAL + 10, 8)],
    ["encrypted", "pth-compressed", changed(CENTRAL + 8, 1)],
    ["two sizes", "pth-compressed", changed(CENTRAL + 20, 1)],
    ["data.pkl changed", "pth-checksum", changed(place("emb.weight"), 0x45)],
    ["65,535 entries and no large directory", "pth-zip", changed(END + 10, 0xff, 0xff)],
    ["more entries than there are", "pth-zip", changed(END + 10, 200)],
    ["fewer entries than there are", "pth-zip", changed(END + 10, 1)],
    ["a directory beyond the end", "pth-truncated", changed(END + 16, 0xff, 0xff, 0xff, 0x7f)],
    ["a directory of 2 GiB", "pth-truncated", changed(END + 12, 0xff, 0xff, 0xff, 0x7f)],
    [
      "a pickle that is too large",
      "pth-limit",
      zipFile(new Map([["m/data.pkl", new Uint8Array(MAX_PICKLE_BYTES + 1)]])),
    ],
    ["several disks", "pth-zip", changed(END + 4, 1)],
    ["an entry beyond the directory", "pth-truncated", changed(CENTRAL + 42, 0xf0, 0xff, 0xff, 0x7f)],
    ["an entry that starts inside another", "pth-zip", changed(place("PK\x01\x02", 1) + 42, 8)],
    ["a size of 4 GiB without its field", "pth-zip", changed(CENTRAL + 24, 0xff, 0xff, 0xff, 0xff)],
    ["another name before the data", "pth-zip", changed(place("model/data.pkl"), 0x4d)],
    ["a longer name before the data", "pth-zip", changed(26, 15)],
    ["a name of 65,535 bytes", "pth-zip", changed(CENTRAL + 28, 0xff, 0xff)],
    ["big-endian storages", "pth-content", pthWithOrder("big")],
    ["an entry twice", "pth-duplicate-key", twice()],
    ["no data.pkl", "pth-missing", zipFile(new Map([["m/other.pkl", pthPickle(SMALL)]]))],
    [
      "two of them",
      "pth-missing",
      zipFile(
        new Map([
          ["a/data.pkl", pthPickle(SMALL)],
          ["b/data.pkl", pthPickle(SMALL)],
        ]),
      ),
    ],
    ["a pickle without an archive", "checkpoint-format", pthPickle(SMALL)],
  ])("%s: %s", async (_what, code, bytes) => expect(await codeOf(open(bytes))).toBe(code));

  function pthWithOrder(order: string): Uint8Array {
    return zipFile(
      new Map([
        ["m/data.pkl", pthPickle(SMALL)],
        ["m/byteorder", Buffer.from(order)],
        ["m/data/0", EMBEDDING.bytes],
      ]),
    );
  }

  function twice(): Uint8Array {
    const bytes = Buffer.from(
      zipFile(
        new Map([
          ["m/data/0", EMBEDDING.bytes],
          ["m/data/1", EMBEDDING.bytes],
        ]),
      ),
    );
    for (let at = bytes.indexOf("m/data/1"); at >= 0; at = bytes.indexOf("m/data/1")) bytes.write("m/data/0", at);
    return bytes;
  }

  test("cut anywhere, it is never taken for a shorter one", async () => {
    for (let length = 0; length < sound.length; length++) {
      expect(await codeOf(open(sound.subarray(0, length))), `${length} bytes`).toMatch(/^pth-zip$|^checkpoint-format$/);
    }
  });
});
