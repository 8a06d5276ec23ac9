/**
 * Other engines, measured beside us. They are installed apart (bench/peers/README.md); one that is not there is left out,
 * and said so. All of them run in this process and so under the same engine flags.
 */
import { createRequire } from "node:module";
import { openGgml } from "./ggml.ts";
import type { Contender } from "./measure.ts";
import { openOnnxRuntime } from "./onnx-runtime.ts";
import { openOpenBlas } from "./openblas.ts";
import { openTensorFlow } from "./tensorflow.ts";
import type { Work } from "./work.ts";

export interface Peer {
  readonly name: string;
  /** The same work, or undefined if this peer has no such operation or not for so many threads. */
  prepare(work: Work, threads: number): Promise<PeerContender | undefined>;
}

export interface PeerContender extends Contender {
  /** Frees what the work took. */
  close(): void;
}

/** Loads packages that are installed in bench/peers. */
export const requirePeer: NodeJS.Require = createRequire(new URL("../peers/package.json", import.meta.url));

/** Opens the peers that are there. `note` is told of the others. */
export async function openPeers(note: (text: string) => void): Promise<Peer[]> {
  const peers: Peer[] = [];
  for (const [name, open] of Object.entries({
    OpenBLAS: openOpenBlas,
    "tfjs-backend-wasm": openTensorFlow,
    ggml: openGgml,
    "onnxruntime-web": openOnnxRuntime,
  })) {
    try {
      peers.push(await open(requirePeer));
    } catch (error) {
      note(`${name} is left out: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  return peers;
}
