/**
 * Everything the host can reach. A kernel is exported under the name of its operation; the host puts it into the function
 * table at 64 + the operation's code.
 *
 * One source, three builds: ASC_FEATURE_RELAXED_SIMD and SHOAL_TURBO are constants at compile time.
 */
import { initialise as initialiseMasks } from "./common";
import { initialiseConstants } from "./constants";

/** Writes the constants that kernels load. Called once for a memory, before any kernel. */
export function initialise(): void {
  initialiseMasks();
  initialiseConstants();
}

export { setWorkspace } from "./common";
export { columnGemvInt4, columnGemvInt8 } from "./column-gemv";
export { fromBf16, toBf16 } from "./bf16";
export {
  add,
  axpy,
  copy,
  exp,
  expBackward,
  fill,
  linearCombination,
  multiply,
  multiplyBackward,
  reluSquared,
  reluSquaredBackward,
  sigmoid,
  sigmoidBackward,
  tanh,
  tanhBackward,
} from "./elementwise";
export { groupNorm, groupNormBackward, layerNorm, layerNormBackward } from "./norms";
export { addBias, sumRows } from "./row-sums";
export { exponentialMean, exponentialMeanBackward } from "./exponential-mean";
export { tokenShift, tokenShiftBackward } from "./token-shift";
export { gatherAxpyBf16, gatherAxpyF32, gatherAxpyInt8 } from "./gather-axpy";
export { gatherGemmDown, gatherGemmGrad, gatherGemmUp } from "./gather-gemm";
export { gemm, gemmBf16, gemmInt4, gemmInt8 } from "./gemm";
export { setGemmTile } from "./gemm-tiles";
export {
  gatherGemvBf16,
  gatherGemvF32,
  gatherGemvInt4,
  gatherGemvInt8,
  gemvBf16,
  gemvF32,
  gemvInt4,
  gemvInt8,
} from "./gemv";
export {
  packBf16,
  packInt4,
  packInt8,
  packNeuronsInt8,
  unpackBf16,
  unpackInt4,
  unpackInt8,
  unpackNeuronsInt8,
} from "./pack";
export { packColumnsInt4, packColumnsInt8 } from "./pack-columns";
export { columnGemmInt4, columnGemmInt8, roundedGemmInt4, roundedGemmInt8 } from "./rounded-gemm";
export { runProgram, workerLoop } from "./program";
export { embeddingGather, embeddingGatherBf16, embeddingScatter } from "./embedding";
export { logSoftmax, softmaxCrossEntropy } from "./loss";
export { adamW, adamWBf16, clipFactor, muonApply, muonMomentum, scaleByNorm, sumSquares } from "./optimisers";
export { countBlocks, scaleBlocks, scaleBlocksBackward, selectBlocks, selectBlocksBackward } from "./selection";
export { wkv7 } from "./wkv7";
export { wkv7Backward } from "./wkv7-backward";
export { bonusGate, bonusGateBackward } from "./bonus-gate";
export { wkvPrepare } from "./wkv-prepare";
export { wkvPrepareBackward } from "./wkv-prepare-backward";
export { topK } from "./top-k";
export { normalizeRows, normalizeRowsBackward } from "./unit-rows";
