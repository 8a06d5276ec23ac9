/** Completes a build with what the TypeScript compiler leaves out: WebAssembly files, and the command's executable bit. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const WASM = "kernels/wasm/build"; // the same place below src/ and dist/, so that one relative URL finds it from both

/** @param dist the compiler's output folder */
export function copyAssets(dist: string): void {
  mkdirSync(join(dist, WASM), { recursive: true });
  for (const name of readdirSync(join(root, "src", WASM)).filter((name) => name.endsWith(".wasm"))) {
    copyFileSync(join(root, "src", WASM, name), join(dist, WASM, name));
  }
  const command = join(dist, "cli/main.js");
  if (existsSync(command)) chmodSync(command, 0o755);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  copyAssets(join(root, "dist"));
}
