/**
 * Compiles the AssemblyScript kernels: one WebAssembly file per variant.
 *
 * - `baseline` runs wherever 128-bit SIMD does (Node 20, Safari)
 * - `relaxed`  adds relaxed SIMD (Node >= 22, Chrome, Firefox)
 * - `turbo`    is relaxed with loops shaped for V8's 256-bit revectoriser (Node >= 24)
 *
 * A variant's entry is `assembly/<variant>.ts` where there is one, else `assembly/index.ts`, which can branch on
 * `ASC_FEATURE_RELAXED_SIMD` (the compiler's) and `SHOAL_TURBO` (0 or 1, set here).
 *
 * `npm run build:wasm` compiles only when a source, the compiler or this file has changed; `-- --force` always.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = "src/kernels/wasm/assembly";
const OUTPUT = "src/kernels/wasm/build";
// Run as its own process: imported through tsx, the compiler's 15 MB would be transformed first, which takes seconds.
const COMPILER = join(root, "node_modules/assemblyscript");

const VARIANTS = {
  baseline: ["--use", "SHOAL_TURBO=0"],
  relaxed: ["--use", "SHOAL_TURBO=0", "--enable", "relaxed-simd"],
  turbo: ["--use", "SHOAL_TURBO=1", "--enable", "relaxed-simd"],
} as const;

type Variant = keyof typeof VARIANTS;

const COMMON = [
  ..."-O3 --noAssert --runtime stub".split(" "),
  // The host brings one memory for all arenas; 65536 pages are the 4 GiB that 32-bit addresses reach.
  ..."--importMemory --importTable --sharedMemory --initialMemory 1 --maximumMemory 65536".split(" "),
  ..."--enable simd --enable threads".split(" "),
];

/** The entry of a variant, from the root. @throws Error when there is none. */
function entryOf(variant: Variant): string {
  for (const name of [`${variant}.ts`, "index.ts"]) {
    if (existsSync(join(root, SOURCES, name))) return `${SOURCES}/${name}`;
  }
  throw new Error(`${SOURCES} has neither ${variant}.ts nor index.ts to build ${variant}.wasm from`);
}

/** A hash over everything that decides the output. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const path of [join(COMPILER, "package.json"), fileURLToPath(import.meta.url)]) hash.update(readFileSync(path));
  const names = readdirSync(join(root, SOURCES), { recursive: true, encoding: "utf8" });
  for (const name of names.filter((name) => name.endsWith(".ts")).sort()) {
    hash.update(`\n${name}\n`).update(readFileSync(join(root, SOURCES, name)));
  }
  return hash.digest("hex");
}

/** Compiles one variant to `path`. @throws Error with the compiler's own report. */
async function compile(variant: Variant, path: string): Promise<void> {
  const entry = entryOf(variant);
  const options = ["--baseDir", root, "--outFile", path, ...COMMON, ...VARIANTS[variant]];
  try {
    await promisify(execFile)(process.execPath, [join(COMPILER, "bin/asc.js"), entry, ...options]);
  } catch (cause) {
    const report = (cause as { stderr?: string }).stderr ?? String(cause);
    throw new Error(`${entry} does not compile to ${variant}.wasm\n${report}`, { cause });
  }
}

/** Compiles every variant, or changes nothing. @throws Error when one does not compile. */
async function build(isForced: boolean): Promise<void> {
  const output = join(root, OUTPUT);
  const variants = Object.keys(VARIANTS) as Variant[];
  const stampFile = join(output, "fingerprint.txt");
  const stamp = fingerprint();
  const isComplete = variants.every((variant) => existsSync(join(output, `${variant}.wasm`)));
  if (!isForced && isComplete && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
    console.log("wasm: up to date");
    return;
  }

  mkdirSync(output, { recursive: true });
  // Compiled elsewhere and moved, so that whoever loads a file meanwhile reads the old one or the new one.
  const workspace = mkdtempSync(join(output, "compiling-"));
  try {
    await Promise.all(variants.map((variant) => compile(variant, join(workspace, `${variant}.wasm`))));
    for (const variant of variants) {
      const path = join(output, `${variant}.wasm`);
      renameSync(join(workspace, `${variant}.wasm`), path);
      const binary = readFileSync(path);
      console.log(`wasm: ${variant} ${binary.length} bytes, ${gzipSync(binary).length} gzipped`);
    }
    writeFileSync(stampFile, stamp);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

await build(process.argv.includes("--force")).catch((error: Error) => {
  console.error(`wasm: ${error.message}`);
  process.exitCode = 1;
});
