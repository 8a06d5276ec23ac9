/** onnxruntime-web's MatMulNBits: 4-bit weights in groups of 32 times f32. */
import type { Peer } from "./peers.ts";
import { DISTINCT_ROWS, INT4_TOLERANCE, type Int4Work, wrongProduct } from "./work.ts";

interface Session {
  run(feeds: Record<string, unknown>): Promise<Record<string, { readonly data: Float32Array }>>;
  release(): Promise<void>;
}
interface OnnxRuntime {
  readonly env: { wasm: { numThreads: number }; logLevel: string; readonly versions: { readonly web?: string } };
  readonly InferenceSession: { create(model: Uint8Array, options: object): Promise<Session> };
  readonly Tensor: new (type: "float32", data: Float32Array, shape: number[]) => unknown;
}

const GROUP = 32;

export async function openOnnxRuntime(require: NodeJS.Require): Promise<Peer> {
  const ort = require("onnxruntime-web") as OnnxRuntime;
  let started = 0; // its number of threads is fixed by the first session
  return {
    name: `onnxruntime-web ${ort.env.versions.web ?? ""}`.trim(),
    prepare: async (work, threads) => {
      if (work.kind !== "int4" || (started !== 0 && started !== threads)) return undefined;
      started = threads;
      ort.env.wasm.numThreads = threads;
      ort.env.logLevel = "error";
      const session = await ort.InferenceSession.create(matMulNBits(work), { executionProviders: ["wasm"] });
      const A = new ort.Tensor("float32", work.x, [1, work.K]);
      let y: Float32Array = new Float32Array();
      return {
        name: "onnxruntime-web MatMulNBits",
        run: async () => {
          y = (await session.run({ A }))["C"]?.data ?? y;
        },
        wrong: () => wrongProduct(work.rows, work.x, y, INT4_TOLERANCE),
        close: () => void session.release(),
      };
    },
  };
}

// ------------------------------------------------------- the model file: protocol buffers of onnx.proto, opset 17

type Bytes = Uint8Array;

function join(...parts: readonly Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

function varint(value: number): Bytes {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}

const integer = (field: number, value: number): Bytes => join(varint(field * 8), varint(value));
const bytes = (field: number, value: Bytes): Bytes => join(varint(field * 8 + 2), varint(value.length), value);
const text = (field: number, value: string): Bytes => bytes(field, new TextEncoder().encode(value));

const [TYPE_FLOAT, TYPE_UINT8, ATTRIBUTE_INT] = [1, 2, 2];
const DOMAIN = "com.microsoft";

function tensor(name: string, type: number, shape: readonly number[], raw: Bytes): Bytes {
  return join(...shape.map((size) => integer(1, size)), integer(2, type), text(8, name), bytes(9, raw));
}

function floatValue(name: string, shape: readonly number[]): Bytes {
  const dims = join(...shape.map((size) => bytes(1, integer(1, size))));
  return join(text(1, name), bytes(2, bytes(1, join(integer(1, TYPE_FLOAT), bytes(2, dims)))));
}

function attribute(name: string, value: number): Bytes {
  return bytes(5, join(text(1, name), integer(3, value), integer(20, ATTRIBUTE_INT)));
}

function operatorSet(domain: string, version: number): Bytes {
  return bytes(8, join(text(1, domain), integer(2, version)));
}

/** A model of one node, C[1, N] = A[1, K] W^T; accuracy level 4 lets it round A to int8 as we do. */
function matMulNBits(work: Int4Work): Bytes {
  const { N, K } = work;
  const { nibbles, scales } = packNBits(work);
  const node = join(
    ...["A", "B", "S"].map((name) => text(1, name)),
    text(2, "C"),
    text(4, "MatMulNBits"),
    ...Object.entries({ K, N, bits: 4, block_size: GROUP, accuracy_level: 4 }).map(([name, v]) => attribute(name, v)),
    text(7, DOMAIN),
  );
  const graph = join(
    bytes(1, node),
    text(2, "product"),
    bytes(5, tensor("B", TYPE_UINT8, [N, K / GROUP, GROUP / 2], nibbles)),
    bytes(5, tensor("S", TYPE_FLOAT, [(N * K) / GROUP], new Uint8Array(scales.buffer))),
    bytes(11, floatValue("A", [1, K])),
    bytes(12, floatValue("C", [1, N])),
  );
  return join(integer(1, 8), bytes(7, graph), operatorSet("", 17), operatorSet(DOMAIN, 1));
}

/** Adjacent weights share a byte, the first in the low nibble; value + 8. */
function packNBits({ N, K, rows }: Int4Work): { nibbles: Bytes; scales: Float32Array } {
  const part = new Uint8Array(rows.length / 2);
  const partScales = new Float32Array(rows.length / GROUP);
  for (let g = 0; g < partScales.length; g++) {
    const group = rows.subarray(g * GROUP, (g + 1) * GROUP);
    const furthest = group.reduce((m, w) => (Math.abs(w) > Math.abs(m) ? w : m), 0);
    const scale = furthest / -8;
    partScales[g] = scale;
    const value = (i: number): number => Math.min(15, Math.round((group[i] as number) / scale) + 8);
    for (let i = 0; i < GROUP; i += 2) part[(g * GROUP + i) / 2] = value(i) | (value(i + 1) << 4);
  }
  const nibbles = new Uint8Array((N * K) / 2);
  const scales = new Float32Array((N * K) / GROUP);
  for (let n = 0; n < N; n += DISTINCT_ROWS) {
    nibbles.set(part, (n * K) / 2);
    scales.set(partScales, (n * K) / GROUP);
  }
  return { nibbles, scales };
}
