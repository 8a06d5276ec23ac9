/** ggml's processor backend, from the libraries inside node-llama-cpp, called through koffi: q4_0 weights times f32. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { f16FromNumber } from "../../src/kernels/index.ts";
import type { Peer } from "./peers.ts";
import { DISTINCT_ROWS, INT4_TOLERANCE, type Int4Work, wrongProduct } from "./work.ts";

type Native = (...args: unknown[]) => unknown;
interface Library {
  func(signature: string): Native;
}
interface Koffi {
  load(path: string, options?: { global: boolean }): Library;
  struct(name: string, fields: Record<string, string>): unknown;
  decode(pointer: unknown, type: string, length: number): Float32Array;
}

const [TYPE_F32, TYPE_Q4_0] = [0, 2];
const GROUP = 32;
const GROUP_BYTES = 18;

export async function openGgml(require: NodeJS.Require): Promise<Peer> {
  const koffi = require("koffi") as Koffi;
  const installed = fileURLToPath(new URL("../peers/node_modules", import.meta.url)); // neither package exports these files
  const { version } = require(join(installed, "node-llama-cpp/package.json")) as { version: string };
  const folder = join(installed, "@node-llama-cpp/linux-x64/bins/linux-x64");
  const base = koffi.load(join(folder, "libggml-base.so"), { global: true });
  const best = readdirSync(folder)
    .filter((file) => file.startsWith("libggml-cpu-"))
    .map((file) => {
      const library = koffi.load(join(folder, file));
      return { file, library, score: library.func("int ggml_backend_score()")() as number };
    })
    .reduce((a, b) => (b.score > a.score ? b : a));

  koffi.struct("ggml_init_params", { mem_size: "size_t", mem_buffer: "void*", no_alloc: "bool" });
  const memcpy = koffi.load("libc.so.6").func("void* memcpy(void* to, const void* from, size_t bytes)");
  const compute = best.library.func("int ggml_graph_compute_with_ctx(void* context, void* graph, int threads)");
  const init = base.func("void* ggml_init(ggml_init_params params)");
  const tensor = base.func("void* ggml_new_tensor_2d(void* context, int type, int64_t columns, int64_t rows)");
  const multiply = base.func("void* ggml_mul_mat(void* context, void* a, void* b)");
  const newGraph = base.func("void* ggml_new_graph(void* context)");
  const expand = base.func("void ggml_build_forward_expand(void* graph, void* tensor)");
  const dataOf = base.func("void* ggml_get_data(void* tensor)");
  const free = base.func("void ggml_free(void* context)");

  return {
    name: `ggml q4_0 (node-llama-cpp ${version}, ${best.file.slice("libggml-cpu-".length, -".so".length)})`,
    prepare: async (work, threads) => {
      if (work.kind !== "int4") return undefined;
      const { N, K, rows, x } = work;
      const weights = packQ40(work);
      const context = init({ mem_size: weights.length + 64 * 2 ** 20, mem_buffer: null, no_alloc: false });
      const a = tensor(context, TYPE_Q4_0, K, N);
      const b = tensor(context, TYPE_F32, K, 1);
      const y = multiply(context, a, b);
      const graph = newGraph(context);
      expand(graph, y);
      memcpy(dataOf(a), weights, weights.length);
      memcpy(dataOf(b), x, x.byteLength);
      return {
        name: "ggml q4_0",
        run: () => void compute(context, graph, threads),
        wrong: () => wrongProduct(rows, x, koffi.decode(dataOf(y), "float", N), INT4_TOLERANCE),
        close: () => void free(context),
      };
    },
  };
}

/** Groups of 32: an f16 scale, then 16 bytes with weights 0..15 in the low nibbles and 16..31 in the high ones. */
function packQ40({ N, K, rows }: Int4Work): Uint8Array {
  const rowBytes = (K / GROUP) * GROUP_BYTES;
  const part = new Uint8Array(DISTINCT_ROWS * rowBytes);
  for (let from = 0, to = 0; from < rows.length; from += GROUP, to += GROUP_BYTES) {
    const group = rows.subarray(from, from + GROUP);
    const furthest = group.reduce((m, w) => (Math.abs(w) > Math.abs(m) ? w : m), 0);
    const scale = furthest / -8;
    const half = f16FromNumber(scale);
    part[to] = half & 255;
    part[to + 1] = half >> 8;
    const integer = (i: number): number => Math.min(15, Math.round((group[i] as number) / scale) + 8);
    for (let i = 0; i < GROUP / 2; i++) part[to + 2 + i] = integer(i) | (integer(i + GROUP / 2) << 4);
  }
  const weights = new Uint8Array(N * rowBytes);
  for (let at = 0; at < weights.length; at += part.length) weights.set(part, at);
  return weights;
}
