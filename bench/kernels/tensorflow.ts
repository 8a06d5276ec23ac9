/**
 * TensorFlow.js with its WebAssembly backend. In Node it has one thread. It gets its operands as they are, not transposed:
 * with a transposed operand it is twenty times slower.
 */
import { dirname } from "node:path";
import type { Peer } from "./peers.ts";
import { wrongGemm } from "./work.ts";

interface Tensor {
  dataSync(): Float32Array;
  dispose(): void;
}

interface TensorFlow {
  readonly version: { readonly tfjs: string };
  setBackend(name: string): Promise<boolean>;
  getBackend(): string;
  tensor2d(values: Float32Array, shape: [number, number]): Tensor;
  matMul(a: Tensor, b: Tensor): Tensor;
}

export async function openTensorFlow(require: NodeJS.Require): Promise<Peer> {
  const log = console.warn;
  console.warn = () => {}; // it advertises another package
  const tf = require("@tensorflow/tfjs") as TensorFlow;
  const path = require.resolve("@tensorflow/tfjs-backend-wasm");
  const wasm = require("@tensorflow/tfjs-backend-wasm") as { setWasmPaths(prefix: string): void };
  wasm.setWasmPaths(`${dirname(path)}/`);
  const isReady = await tf.setBackend("wasm");
  console.warn = log;
  if (!isReady || tf.getBackend() !== "wasm") throw new Error("its wasm backend does not start");
  return {
    name: `tfjs-backend-wasm ${tf.version.tfjs}`,
    prepare: async (work, threads) => {
      if (work.kind !== "gemm" || threads > 1) return undefined;
      const { M, N, K, transposed } = work;
      const a = tf.tensor2d(transposed === "TN" ? transpose(work.a, K, M) : work.a, [M, K]);
      const b = tf.tensor2d(transposed === "NT" ? transpose(work.b, N, K) : work.b, [K, N]);
      let c: Tensor | undefined;
      return {
        name: "tfjs-backend-wasm",
        run: () => {
          c?.dispose();
          c = tf.matMul(a, b);
        },
        wrong: () => (c ? wrongGemm(work, c.dataSync()) : "no result"),
        close: () => {
          for (const tensor of [a, b, c]) tensor?.dispose();
        },
      };
    },
  };
}

function transpose(x: Float32Array, rows: number, columns: number): Float32Array {
  return new Float32Array(x.length).map((_, i) => x[(i % rows) * columns + Math.floor(i / rows)] as number);
}
