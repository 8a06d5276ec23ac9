/** The package as it is published, built into a folder of its own, for tests that must not see the sources. */
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyAssets } from "../scripts/copy-assets.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export interface BuiltPackage {
  readonly folder: string;
  remove(): void;
}

/** Takes about two seconds. The WebAssembly files must have been built. @throws Error with the compiler's report */
export function buildPackage(): BuiltPackage {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "shoal-package-"));
  const dist = join(folder, "dist");
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options = ["-p", join(root, "tsconfig.build.json"), "--outDir", dist];
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the sources do not compile:\n${stdout}`);
  copyAssets(dist);
  for (const name of ["package.json", "README.md", "CHANGELOG.md", "LICENSE"]) {
    copyFileSync(join(root, name), join(folder, name));
  }
  cpSync(join(root, "models"), join(folder, "models"), { recursive: true });
  const page = join(root, "web/dist"); // where it was built
  if (existsSync(page)) cpSync(page, join(folder, "web/dist"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
