/**
 * The Transformer, one token at a time, with a cache of keys and values: what every Transformer runtime does.
 *
 * Weights are packed as the model's are (int8 by default, f32 norms and embedding), keys and values are kept in f32. Keys
 * lie in the layout of `gatherGemvF32` and values as rows of `gatherAxpyF32`, so each is read once a token by a kernel that
 * streams memory. What has no operation runs on the host: writing the new key and value into the cache, the angles of the
 * position, and the mask. Programs are recorded for a multiple of 256 cached tokens and kept.
 */
import { type Arena, type Backend, BLOCK_NEURONS, ops, pack } from "../../src/kernels/index.ts";
import {
  add,
  type CompiledTape,
  embedding,
  type ParameterSet,
  reluSquared,
  Tape,
  type Tensor,
} from "../../src/tensor/index.ts";
import { type Rotation, rotate, rotation, setPosition } from "./rotary.ts";
import { norm, type TransformerConfig } from "./transformer.ts";

/** Cached tokens that one program is recorded for. */
const BUCKET = 256;
const HIDDEN = -1e4;
/** Rows interleaved in packed keys. */
const ROWS = 8;

type Format = "int8" | "f32";

interface Cache {
  /** f32 [H, capacity / 8, N, 8]. */
  readonly keys: Float32Array;
  /** f32 [H, capacity, N]. */
  readonly values: Float32Array;
}

interface Matrix {
  readonly w: Uint8Array;
  readonly outputs: number;
  readonly inputs: number;
}

export class TransformerDecoder {
  readonly config: TransformerConfig;
  /** f32 [V] after the last token. */
  readonly logits: Float32Array;
  /** Tokens read. */
  position = 0;
  readonly #backend: Backend;
  readonly #parameters: ParameterSet;
  readonly #format: Format;
  readonly #capacity: number;
  readonly #caches: readonly Cache[];
  readonly #matrices = new Map<string, Matrix>();
  readonly #programs = new Map<number, CompiledTape>();
  readonly #arena: Arena;
  readonly #id: Int32Array;
  readonly #allBlocks: Int32Array;
  readonly #mask: Float32Array;
  readonly #self: Float32Array;
  readonly #target: Int32Array;
  readonly #queryTurn: Rotation;
  readonly #keyTurn: Rotation;

  /** @param capacity tokens that the cache can hold; a multiple of 256. */
  constructor(
    backend: Backend,
    config: TransformerConfig,
    parameters: ParameterSet,
    arena: Arena,
    capacity: number,
    format: Format = "int8",
  ) {
    const { width: D, layers, headSize: N, vocabulary } = config;
    const H = D / N;
    this.config = config;
    this.#backend = backend;
    this.#parameters = parameters;
    this.#format = format;
    this.#arena = arena;
    this.#capacity = capacity;
    this.logits = arena.f32(vocabulary, "logits");
    this.#caches = Array.from({ length: layers }, () => ({
      keys: arena.f32(capacity * D, "keys"),
      values: arena.f32(capacity * D, "values"),
    }));
    this.#id = arena.i32(1, "id");
    this.#allBlocks = arena.i32(capacity / BLOCK_NEURONS, "blocks");
    for (let i = 0; i < this.#allBlocks.length; i++) this.#allBlocks[i] = i;
    this.#mask = arena.f32(capacity, "mask").fill(HIDDEN);
    this.#self = arena.f32(capacity, "self");
    this.#target = arena.i32(H, "target");
    this.#queryTurn = rotation(arena, [0], H, N, 1 / Math.sqrt(N));
    this.#keyTurn = rotation(arena, [0], H, N, 1);
    for (const { name, shape, data } of parameters) {
      if (shape.length !== 2) continue;
      const [outputs, inputs] = shape as [number, number];
      const packed = pack(format, data, outputs, inputs);
      const w = arena.allocate("u8", packed.length, name);
      w.set(packed);
      this.#matrices.set(name, { w, outputs, inputs });
    }
  }

  /** Bytes of keys and values for so many tokens. */
  cacheBytes(tokens: number): number {
    return tokens * this.config.layers * 2 * this.config.width * Float32Array.BYTES_PER_ELEMENT;
  }

  /** Reads one token and leaves the logits of the next. */
  step(id: number): void {
    const { position: t } = this;
    const H = this.config.width / this.config.headSize;
    this.#id[0] = id;
    this.#mask[t] = 0;
    this.#self.fill(0, Math.max(0, t - 1), t);
    this.#self[t] = 1;
    this.#target.fill(t);
    setPosition(this.#queryTurn, 0, t, H, 1 / Math.sqrt(this.config.headSize));
    setPosition(this.#keyTurn, 0, t, H, 1);
    this.#program(Math.ceil((t + 1) / BUCKET) * BUCKET).run();
    this.position++;
  }

  /** As if `tokens` tokens had been read: to measure a step without reading a prompt. */
  pretend(tokens: number, value: () => number): void {
    for (const { keys, values } of this.#caches) {
      for (let i = 0; i < keys.length; i++) [keys[i], values[i]] = [value(), value()];
    }
    this.position = tokens;
    this.#self.fill(0);
    this.#mask.fill(HIDDEN);
    this.#mask.fill(0, 0, tokens);
  }

  #program(tokens: number): CompiledTape {
    let program = this.#programs.get(tokens);
    if (!program) {
      program = this.#record(tokens);
      this.#programs.set(tokens, program);
    }
    return program;
  }

  #record(tokens: number): CompiledTape {
    const { layers } = this.config;
    const parameters = this.#parameters;
    const tape = new Tape(this.#backend, this.#arena, { training: false });
    let x = embedding(tape, this.#id, parameters.get("emb.weight"), [1]);
    x = norm(tape, parameters, "ln0", x);
    for (let i = 0; i < layers; i++) {
      const layer = `blocks.${i}`;
      const xx = norm(tape, parameters, `${layer}.ln1`, x);
      const q = rotate(tape, this.#apply(tape, `${layer}.attention.query`, xx), this.#queryTurn);
      const k = rotate(tape, this.#apply(tape, `${layer}.attention.key`, xx), this.#keyTurn);
      const v = this.#apply(tape, `${layer}.attention.value`, xx);
      const cache = this.#caches[i]!;
      tape.call(() => this.#remember(cache, k.data, v.data));
      const mixed = this.#attend(tape, cache, q, tokens);
      x = add(tape, x, this.#apply(tape, `${layer}.attention.output`, mixed));
      const up = this.#apply(tape, `${layer}.up`, norm(tape, parameters, `${layer}.ln2`, x));
      x = add(tape, x, this.#apply(tape, `${layer}.down`, reluSquared(tape, up)));
    }
    const logits = this.#apply(tape, "emb", norm(tape, parameters, "ln_out", x));
    tape.record(ops.copy, { n: logits.data.length, x: logits.data, y: this.logits });
    return tape.compile({ threads: 1 });
  }

  #apply(tape: Tape, name: string, x: Tensor): Tensor {
    const { w, outputs: N, inputs: K } = this.#matrices.get(`${name}.weight`)!;
    const y = tape.tensor(name, [1, N]);
    const gemv = this.#format === "f32" ? ops.gemvF32 : ops.gemvInt8;
    tape.record(gemv, { N, K, w, x: x.data, y: y.data, accumulate: 0 });
    return y;
  }

  #remember({ keys, values }: Cache, k: Float32Array, v: Float32Array): void {
    const { headSize: N, width: D } = this.config;
    const t = this.position;
    for (let h = 0; h < D / N; h++) {
      const head = h * this.#capacity * N;
      for (let n = 0; n < N; n++) {
        keys[head + ((t >> 3) * N + n) * ROWS + (t & 7)] = k[h * N + n]!;
        values[head + t * N + n] = v[h * N + n]!;
      }
    }
  }

  #attend(tape: Tape, { keys, values }: Cache, q: Tensor, tokens: number): Tensor {
    const { headSize: N, width: D } = this.config;
    const H = D / N;
    const S = tokens / BLOCK_NEURONS;
    const blocks = this.#capacity / BLOCK_NEURONS;
    const indices = this.#allBlocks.subarray(0, S);
    const scores = tape.tensor("scores", [H, tokens]);
    const masked = tape.tensor("masked", [H, tokens]);
    const P = tape.tensor("probabilities", [H, tokens]);
    const out = tape.tensor("attention", [1, D]);
    const head = (h: number, cache: Float32Array): Float32Array =>
      cache.subarray(h * this.#capacity * N, (h + 1) * this.#capacity * N);
    for (let h = 0; h < H; h++) {
      const of = head(h, keys);
      const w = new Uint8Array(of.buffer, of.byteOffset, of.byteLength);
      const [x, y] = [q.data.subarray(h * N, (h + 1) * N), scores.data.subarray(h * tokens, (h + 1) * tokens)];
      tape.record(ops.gatherGemvF32, { S, blocks, K: N, indices, w, x, y });
    }
    const rows = { rows: H, D: tokens };
    tape.record(ops.addBias, { ...rows, x: scores.data, bias: this.#mask.subarray(0, tokens), y: masked.data });
    // Leaves softmax - onehot(this token) in place of the scores; see ./attention.ts.
    tape.record(ops.softmaxCrossEntropy, {
      rows: H,
      V: tokens,
      gradient: 1,
      logits: masked.data,
      targets: this.#target,
      weights: tape.constant("ones", new Float32Array(H).fill(1)),
      loss: tape.saved("unused loss", H),
    });
    tape.record(ops.addBias, { ...rows, x: masked.data, bias: this.#self.subarray(0, tokens), y: P.data });
    for (let h = 0; h < H; h++) {
      const [x, y] = [P.data.subarray(h * tokens, (h + 1) * tokens), out.data.subarray(h * N, (h + 1) * N)];
      const v = head(h, values);
      tape.record(ops.gatherAxpyF32, { S, blocks, D: N, indices, h: x, v, y, accumulate: 0 });
    }
    return out;
  }
}
