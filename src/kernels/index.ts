/**
 * Numbers, fast: a closed list of operations (`contract.ts`) and the backends that compute them.
 *
 * Read `contract.ts` first; `reference/` says in plain TypeScript what each operation computes, `wasm/` does it fast.
 * A backend gives memory in arenas and runs programs of commands in it; nothing here knows of tensors or models.
 */
export { RegionAllocator } from "./arena.ts";
export type { Arena, Backend, CompileOptions, KernelInfo, Program } from "./backend.ts";
export { type ColumnFormat, packColumns, unpackColumns } from "./column-packing.ts";
export { ConformanceError, type ConformanceReport, kernelConformance } from "./conformance.ts";
export * as ops from "./contract.ts";
export { BLOCK_NEURONS, PACK_ROWS, QUANT_GROUP, SUM_SEGMENTS, WKV_CHUNK } from "./contract.ts";
export * from "./half-floats.ts";
export { type Arguments, type ArrayOf, type Command, command, type Dtype, type Operation } from "./operation.ts";
export * from "./packing.ts";
export { createReferenceBackend } from "./reference/backend.ts";
export { createWasmBackend, type WasmBackendOptions } from "./wasm/backend.ts";
export { currentHost } from "./wasm/host.ts";
export { threadsStarted } from "./wasm/threads-started.ts";
