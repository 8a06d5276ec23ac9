/** A recorded pass over packed rows, and what a text costs a network. */
import type { Arena, Backend } from "../../src/kernels/index.ts";
import { type CompiledTape, crossEntropy, type ParameterSet, Tape } from "../../src/tensor/index.ts";
import { type BatchArrays, type EncodedDocument, Packer, type Placement } from "../../src/training/index.ts";
import type { Network } from "./network.ts";

export interface Recorded {
  readonly program: CompiledTape;
  readonly batch: BatchArrays;
  readonly loss: Float32Array;
  readonly prepare: () => void;
  readonly activationBytes: number;
}

/** @param aheadWeight weight of the loss of the token after the next, for a network that predicts it. */
export function recordRows(
  backend: Backend,
  arena: Arena,
  network: Network,
  parameters: ParameterSet,
  { B, T, active }: { B: number; T: number; active: number },
  counts: readonly Int32Array[],
  training: boolean,
  aheadWeight = 0,
): Recorded {
  const batch: BatchArrays = {
    ids: arena.i32(B * T, "ids"),
    targets: arena.i32(B * T, "targets"),
    weights: arena.f32(B * T, "weights"),
    starts: arena.i32(B * T, "starts"),
  };
  const tape = new Tape(backend, arena, { training });
  const { out, ahead, prepare } = network.record({ tape, arena, parameters, batch, B, T, active, counts });
  const head = parameters.get(network.head);
  const loss = crossEntropy(tape, out, head, { ids: batch.targets, weights: batch.weights });
  const further = { ids: arena.i32(B * T, "further targets"), weights: arena.f32(B * T, "further weights") };
  if (ahead) crossEntropy(tape, ahead, head, further);
  if (training) tape.backward();
  const prepareAll = (): void => {
    prepare();
    further.ids.fill(-1);
    for (let t = 0; t + 1 < B * T; t++) {
      if ((t + 1) % T === 0 || batch.starts[t + 1] === 1) continue;
      further.ids[t] = batch.targets[t + 1]!;
      further.weights[t] = aheadWeight * batch.weights[t + 1]!;
    }
  };
  return { program: tape.compile(), batch, loss, prepare: prepareAll, activationBytes: arena.usedBytes };
}

export interface Scores {
  readonly validationNats: number;
  readonly bitsPerByte: number;
  /** The same by kind of text. */
  readonly proseBits: number;
  readonly poemBits: number;
}

/** @param each gets every piece with the nats of its tokens; both hold until it returns. */
export async function scoreText(
  pass: Recorded,
  documents: readonly EncodedDocument[],
  B: number,
  T: number,
  each?: (piece: Placement, nats: Float32Array) => void,
): Promise<Scores> {
  let next = 0;
  const reader = new Packer(async () => documents[next++] ?? null, T);
  let count = 0;
  const nats = { prose: 0, poem: 0 };
  const bytes = { prose: 0, poem: 0 };
  for (;;) {
    const placements = await reader.fill(pass.batch, B);
    if (placements.length === 0) break;
    pass.prepare();
    pass.program.run();
    for (const piece of placements) {
      const { row, start, end } = piece;
      const of = isPoem(piece.kind) ? "poem" : "prose";
      const losses = pass.loss.subarray(row * T + start, row * T + end);
      nats[of] += sum(losses);
      bytes[of] += piece.bytes;
      count += end - start;
      each?.(piece, losses);
    }
  }
  const bits = (n: number, size: number): number => n / Math.LN2 / size;
  const all = nats.prose + nats.poem;
  return {
    validationNats: all / count,
    bitsPerByte: bits(all, bytes.prose + bytes.poem),
    proseBits: bits(nats.prose, bytes.prose),
    poemBits: bits(nats.poem, bytes.poem),
  };
}

export const isPoem = (kind: string): boolean => kind.startsWith("poem");

export const sum = (values: Float32Array): number => values.reduce((total, value) => total + value, 0);
