/** What surrounds the WKV-7 recurrence: its inputs from projections, and the bonus and gate of its output. */
import { dim, f32, operation } from "../operation.ts";
import { perD, rowsD } from "./shapes.ts";

const headed = { rows: dim(), D: dim(), H: dim({ divides: "D" }) };

/**
 * Turns projections into what the WKV-7 recurrence takes (heads of N = D / H channels, s = sigmoid):
 *   decay   = exp(-exp(-0.5) s(w0 + wRaw))
 *   a       = s(a0 + aRaw)
 *   kappa   = k kK, kappaHat = kappa / max(|kappa|, 1e-12) per head
 *   kOut    = k (1 + (a - 1) kA)
 *   vOut    = v + (vFirst - v) s(v0 + vRaw), or v where vFirst is null
 *   removal = -kappaHat,  replacement = kappaHat a
 * v0, vRaw and vFirst are given together or not at all.
 */
export const wkvPrepare = operation("wkvPrepare", {
  ...headed,
  k: f32.in(rowsD),
  v: f32.in(rowsD),
  wRaw: f32.in(rowsD),
  aRaw: f32.in(rowsD),
  vRaw: f32.optional("in", rowsD),
  vFirst: f32.optional("in", rowsD, "vRaw"),
  w0: f32.in(perD),
  a0: f32.in(perD),
  v0: f32.optional("in", perD, "vRaw"),
  kK: f32.in(perD),
  kA: f32.in(perD),
  decay: f32.out(rowsD),
  kOut: f32.out(rowsD),
  vOut: f32.out(rowsD),
  removal: f32.out(rowsD),
  replacement: f32.out(rowsD),
});
/** Activations' gradients are overwritten, except dvFirst, to which every layer adds. */
export const wkvPrepareBackward = operation("wkvPrepareBackward", {
  ...headed,
  k: f32.in(rowsD),
  v: f32.in(rowsD),
  wRaw: f32.in(rowsD),
  aRaw: f32.in(rowsD),
  vRaw: f32.optional("in", rowsD),
  vFirst: f32.optional("in", rowsD, "vRaw"),
  w0: f32.in(perD),
  a0: f32.in(perD),
  v0: f32.optional("in", perD, "vRaw"),
  kK: f32.in(perD),
  kA: f32.in(perD),
  ddecay: f32.in(rowsD),
  dkOut: f32.in(rowsD),
  dvOut: f32.in(rowsD),
  dremoval: f32.in(rowsD),
  dreplacement: f32.in(rowsD),
  dk: f32.out(rowsD),
  dv: f32.out(rowsD),
  dwRaw: f32.out(rowsD),
  daRaw: f32.out(rowsD),
  dvRaw: f32.optional("out", rowsD, "vRaw"),
  dvFirst: f32.optional("inout", rowsD, "vRaw"),
  dw0: f32.inout(perD),
  da0: f32.inout(perD),
  dv0: f32.optional("inout", perD, "vRaw"),
  dkK: f32.inout(perD),
  dkA: f32.inout(perD),
});

/** out = (y + (sum over the head of r k rK) v) g; without g the last factor is absent. */
export const bonusGate = operation("bonusGate", {
  ...headed,
  y: f32.in(rowsD),
  r: f32.in(rowsD),
  k: f32.in(rowsD),
  v: f32.in(rowsD),
  rK: f32.in(perD),
  g: f32.optional("in", rowsD),
  out: f32.out(rowsD),
});
/** dy and dg are overwritten; dr, dk, dv are added to. g and dg are given together or not at all. */
export const bonusGateBackward = operation("bonusGateBackward", {
  ...headed,
  y: f32.in(rowsD),
  r: f32.in(rowsD),
  k: f32.in(rowsD),
  v: f32.in(rowsD),
  rK: f32.in(perD),
  g: f32.optional("in", rowsD),
  dout: f32.in(rowsD),
  dy: f32.out(rowsD),
  dr: f32.inout(rowsD),
  dk: f32.inout(rowsD),
  dv: f32.inout(rowsD),
  dg: f32.optional("out", rowsD, "g"),
  drK: f32.inout(perD),
});
