/**
 * Tensors, gradients, optimisers and weight files: what a model is written in, trained with and kept in.
 *
 * A `Tape` collects commands while model code runs once; its program then runs for every step. `operations/` holds the
 * differentiable operations, `optimisers/` the updates, `parameters.ts` the trained arrays.
 */
export * from "./operations/elementwise.ts";
export * from "./operations/feed-forward.ts";
export * from "./operations/linear.ts";
export * from "./operations/norms.ts";
export * from "./operations/time-mixing.ts";
export * from "./operations/tokens.ts";
export { AdamW, type AdamWOptions } from "./optimisers/adamw.ts";
export { type Clip, clipByNorm } from "./optimisers/clip.ts";
export { Muon, type MuonOptions } from "./optimisers/muon.ts";
export { ParameterSet, type ParameterSpec } from "./parameters.ts";
export {
  type ByteSource,
  parseSafetensors,
  readSafetensorsHeader,
  SafetensorsFile,
  type SafetensorsHeader,
  type StoredArray,
  storedArray,
} from "./safetensors.ts";
export { ELEMENT_BYTES, type SafetensorsDtype, type SafetensorsErrorCode } from "./safetensors-format.ts";
export type { TensorRecord } from "./safetensors-header.ts";
export { type WritableTensor, writeSafetensors } from "./safetensors-write.ts";
export { type CompiledTape, type GradientSlot, Tape } from "./tape.ts";
export { Parameter, type ParameterGroup, Tensor } from "./tensor.ts";
