/** Sizes that the operations, their kernels and their callers agree on. */

/** Neurons in one block, the unit of neuron selection. */
export const BLOCK_NEURONS = 32;
/** Tokens between two kept WKV states; documents start on multiples of it. */
export const WKV_CHUNK = 16;
/** Rows of a packed matrix that are interleaved. */
export const PACK_ROWS = 8;
/** Weights that share one scale in the int8 and int4 forms. */
export const QUANT_GROUP = 32;
/** Most columns of a packed matrix: a vector of this length, rounded, fits a thread's scratch memory. */
export const MAX_PACKED_K = 524288;
/** Most columns where many rows are rounded at once. */
export const MAX_ROUNDED_K = 65536;
/** Fixed segments of a sum over a whole array, so that the result does not depend on the number of threads. */
export const SUM_SEGMENTS = 64;
