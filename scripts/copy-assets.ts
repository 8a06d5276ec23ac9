/** Completes `dist/` with what the TypeScript compiler leaves out: WebAssembly files, and the command's executable bit. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const wasm = "kernels/wasm/build"; // the same place below src/ and dist/, so that one relative URL finds it from both

if (existsSync(join(root, "src", wasm))) {
  mkdirSync(join(root, "dist", wasm), { recursive: true });
  for (const name of readdirSync(join(root, "src", wasm)).filter((name) => name.endsWith(".wasm"))) {
    copyFileSync(join(root, "src", wasm, name), join(root, "dist", wasm, name));
  }
}

const command = join(root, "dist/cli/main.js");
if (existsSync(command)) chmodSync(command, 0o755);
