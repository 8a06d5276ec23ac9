/**
 * Everything the host can reach. A kernel is exported under the name of its operation; the host puts it into the function
 * table at 64 + the operation's code.
 *
 * One source, three builds: ASC_FEATURE_RELAXED_SIMD and SHOAL_TURBO are constants at compile time.
 */
export { initialise, setWorkspace } from "./common";
export { gemm } from "./gemm";
export { setGemmTile } from "./gemm-tiles";
export { runProgram, workerLoop } from "./program";
