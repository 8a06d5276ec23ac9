/** The sequence operations of the model: token shift, exponential means, and the WKV-7 recurrence with what surrounds it. */
import { ops, WKV_CHUNK } from "../../kernels/index.ts";
import type { Tape } from "../tape.ts";
import type { Parameter, Tensor } from "../tensor.ts";

/** What sequence operations know of their sequences. */
export interface Sequences {
  readonly B: number;
  readonly T: number;
  /** i32 [B, T], 1 at the first token of a document; null if only the state says where a sequence begins. */
  readonly starts: Int32Array | null;
}

/** Blends of every token with the one before it, one for each row of `mix` [J, D]. `previous` is [B, D]. */
export function tokenShift(
  tape: Tape,
  x: Tensor,
  mix: Parameter,
  previous: Float32Array,
  { B, T, starts }: Sequences,
): Tensor[] {
  const [J, D] = [mix.data.length / x.width, x.width];
  const y = tape.tensor(mix.name, [J, ...x.shape]);
  const parts = Array.from({ length: J }, (_, j) => y.part(j));
  const shared = { B, T, D, J, x: x.data, previous, starts, mix: mix.data };
  tape.record(ops.tokenShift, { ...shared, y: y.data });
  tape.onBackward(() => {
    const dy = tape.arrivedInParts(y, parts);
    const dx = tape.gradient(x);
    const dmix = tape.parameterGradient(mix);
    tape.record(ops.tokenShiftBackward, { ...shared, dy, dx: dx.array, dmix, accumulate: dx.accumulate });
    tape.consumed(y);
  });
  return parts;
}

/**
 * h[t] = decay h[t-1] + gain v[t] per channel with constant decay and gain [D]; `state` [B, D].
 * @param h where to write; a new tensor by default.
 */
export function exponentialMean(
  tape: Tape,
  v: Tensor,
  decay: Float32Array,
  gain: Float32Array,
  state: Float32Array,
  { B, T, starts }: Sequences,
  h: Tensor = tape.tensor("mean", v.shape),
): Tensor {
  const D = v.width;
  tape.record(ops.exponentialMean, { B, T, D, v: v.data, decay, gain, starts, state, h: h.data });
  tape.onBackward(() => {
    const dh = tape.arrived(h);
    const dv = tape.gradient(v);
    tape.record(ops.exponentialMeanBackward, {
      B,
      T,
      D,
      decay,
      gain,
      starts,
      dh,
      dv: dv.array,
      accumulate: dv.accumulate,
    });
    tape.consumed(h);
  });
  return h;
}

/** Projections of the time mix, [B, T, D] each. */
export interface WkvProjections {
  readonly k: Tensor;
  readonly v: Tensor;
  readonly wRaw: Tensor;
  readonly aRaw: Tensor;
  /** The value of the first layer and its gate's projection; absent in the first layer itself. */
  readonly residual: { readonly vRaw: Tensor; readonly vFirst: Tensor; readonly v0: Parameter } | null;
}

export interface WkvParameters {
  readonly w0: Parameter;
  readonly a0: Parameter;
  readonly kK: Parameter;
  readonly kA: Parameter;
}

/** What the recurrence takes, [B, T, D] each. */
export interface WkvInputs {
  readonly decay: Tensor;
  readonly k: Tensor;
  readonly v: Tensor;
  readonly removal: Tensor;
  readonly replacement: Tensor;
}

/** See `wkvPrepare` in the contract. */
export function wkvPrepare(tape: Tape, H: number, from: WkvProjections, parameters: WkvParameters): WkvInputs {
  const { k, v, wRaw, aRaw, residual } = from;
  const { w0, a0, kK, kA } = parameters;
  const out = {
    decay: tape.tensor("decay", k.shape),
    k: tape.tensor("k", k.shape),
    v: tape.tensor("v", k.shape),
    removal: tape.tensor("removal", k.shape),
    replacement: tape.tensor("replacement", k.shape),
  };
  const shared = {
    rows: k.rows,
    D: k.width,
    H,
    k: k.data,
    v: v.data,
    wRaw: wRaw.data,
    aRaw: aRaw.data,
    vRaw: residual?.vRaw.data ?? null,
    vFirst: residual?.vFirst.data ?? null,
    w0: w0.data,
    a0: a0.data,
    v0: residual?.v0.data ?? null,
    kK: kK.data,
    kA: kA.data,
  };
  tape.record(ops.wkvPrepare, {
    ...shared,
    decay: out.decay.data,
    kOut: out.k.data,
    vOut: out.v.data,
    removal: out.removal.data,
    replacement: out.replacement.data,
  });
  tape.onBackward(() => {
    const arrived = {
      ddecay: tape.arrived(out.decay),
      dkOut: tape.arrived(out.k),
      dvOut: tape.arrived(out.v),
      dremoval: tape.arrived(out.removal),
      dreplacement: tape.arrived(out.replacement),
    };
    const dvFirst = residual ? tape.addedGradient(residual.vFirst) : null;
    const written = residual ? [k, v, wRaw, aRaw, residual.vRaw] : [k, v, wRaw, aRaw];
    tape.overwrittenGradients(written, ([dk, dv, dwRaw, daRaw, dvRaw]) => {
      tape.record(ops.wkvPrepareBackward, {
        ...shared,
        ...arrived,
        dk: dk!,
        dv: dv!,
        dwRaw: dwRaw!,
        daRaw: daRaw!,
        dvRaw: dvRaw ?? null,
        dvFirst,
        dw0: tape.parameterGradient(w0),
        da0: tape.parameterGradient(a0),
        dv0: residual ? tape.parameterGradient(residual.v0) : null,
        dkK: tape.parameterGradient(kK),
        dkA: tape.parameterGradient(kA),
      });
    });
    for (const tensor of Object.values(out)) tape.consumed(tensor);
  });
  return out;
}

/**
 * The recurrence: y [B, T, D] from inputs and `state` [B, H, N, N], which is left at the last token.
 * The first state's gradient is dropped.
 */
export function wkv7(
  tape: Tape,
  H: number,
  r: Tensor,
  inputs: WkvInputs,
  state: Float32Array,
  { B, T, starts }: Sequences,
): Tensor {
  const D = r.width;
  const N = D / H;
  const y = tape.tensor("wkv", r.shape);
  const checkpoints = tape.training ? tape.saved("checkpoints", B * H * Math.ceil(T / WKV_CHUNK) * N * N) : null;
  const removed = tape.training ? tape.saved("removed", r.data.length) : null;
  const { decay, k, v, removal, replacement } = inputs;
  const shared = {
    B,
    T,
    H,
    N,
    r: r.data,
    decay: decay.data,
    k: k.data,
    v: v.data,
    removal: removal.data,
    replacement: replacement.data,
    starts,
  };
  tape.record(ops.wkv7, { ...shared, state, y: y.data, checkpoints, removed });
  tape.onBackward(() => {
    const dy = tape.arrived(y);
    const dstate = tape.saved("state gradient", B * H * N * N);
    tape.record(ops.fill, { n: dstate.length, value: 0, y: dstate });
    tape.overwrittenGradients(
      [r, decay, k, v, removal, replacement],
      ([dr, ddecay, dk, dv, dremoval, dreplacement]) => {
        tape.record(ops.wkv7Backward, {
          ...shared,
          checkpoints: checkpoints!,
          removed: removed!,
          dy,
          dstate,
          dr: dr!,
          ddecay: ddecay!,
          dk: dk!,
          dv: dv!,
          dremoval: dremoval!,
          dreplacement: dreplacement!,
        });
      },
    );
    tape.consumed(y);
  });
  return y;
}

/** (y + (sum over the head of r k rK) v) g. */
export function bonusGate(
  tape: Tape,
  H: number,
  y: Tensor,
  r: Tensor,
  { k, v }: WkvInputs,
  rK: Parameter,
  g: Tensor | null,
): Tensor {
  const out = tape.tensor("mixed", y.shape);
  const shared = {
    rows: y.rows,
    D: y.width,
    H,
    y: y.data,
    r: r.data,
    k: k.data,
    v: v.data,
    rK: rK.data,
    g: g?.data ?? null,
  };
  tape.record(ops.bonusGate, { ...shared, out: out.data });
  tape.onBackward(() => {
    const dout = tape.arrived(out);
    const [dr, dk, dv] = [r, k, v].map((tensor) => tape.addedGradient(tensor));
    tape.overwrittenGradients(g ? [y, g] : [y], ([dy, dg]) => {
      tape.record(ops.bonusGateBackward, {
        ...shared,
        dout,
        dy: dy!,
        dr: dr!,
        dk: dk!,
        dv: dv!,
        dg: dg ?? null,
        drK: tape.parameterGradient(rK),
      });
    });
    tape.consumed(out);
  });
  return out;
}
