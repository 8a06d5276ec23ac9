import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./folder-lock.node.ts";
import { FolderLockedError } from "./store-error.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shoal-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const claims = (): string[] => readdirSync(folder).filter((name) => name.startsWith("lock."));

/** Runs `code` with `lockFolder` and `folder` in scope in a process of its own. */
function script(code: string): string[] {
  const module = fileURLToPath(new URL("folder-lock.node.ts", import.meta.url));
  const prelude = `import { lockFolder } from ${JSON.stringify(module)}; const folder = ${JSON.stringify(folder)};`;
  return ["--import", "tsx", "--input-type=module", "--eval", `${prelude} ${code}`];
}

test("a folder is locked once, also by another name for it", () => {
  const lock = lockFolder(folder);
  const alias = `${folder}-alias`;
  symlinkSync(folder, alias);
  try {
    expect(() => lockFolder(folder)).toThrow(FolderLockedError);
    expect(() => lockFolder(alias)).toThrow(/already/);
    lock.release();
    lockFolder(alias).release();
    expect(claims()).toEqual([]);
  } finally {
    rmSync(alias);
  }
});

test("another process learns who has the folder open", () => {
  const lock = lockFolder(folder);
  const { stdout } = spawnSync(
    process.execPath,
    script("try { lockFolder(folder); } catch (e) { console.log(e.code, e.holderPid); }"),
    { encoding: "utf8" },
  );
  expect(stdout.trim()).toBe(`store-locked ${process.pid}`);
  lock.release();
});

test("the lock of a killed process falls", async () => {
  const child = spawn(
    process.execPath,
    script("lockFolder(folder); console.log('held'); setInterval(() => {}, 1000);"),
  );
  await new Promise((resolve) => child.stdout.once("data", resolve));
  expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ holderPid: child.pid }));
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  const lock = lockFolder(folder);
  expect(claims()).toHaveLength(1);
  lock.release();
});

test.runIf(process.platform === "linux")("the claim of an earlier process with the same id falls", () => {
  writeFileSync(join(folder, `lock.${process.pid}.1.00000000000000aa`), "");
  const lock = lockFolder(folder);
  expect(claims()).toHaveLength(1);
  lock.release();
});

test("files that only look like claims are left alone", () => {
  writeFileSync(join(folder, "lock.txt"), "");
  mkdirSync(join(folder, "lock.1"));
  lockFolder(folder).release();
  expect(readdirSync(folder).sort()).toEqual(["lock.1", "lock.txt"]);
});

test("of several processes that start together, no two hold the folder at once", async () => {
  // Each notes when it had the folder, on the machine's common clock.
  const code = `
    for (let i = 0; i < 4; i++) {
      try {
        const lock = lockFolder(folder);
        const from = process.hrtime.bigint();
        await new Promise((r) => setTimeout(r, 15));
        console.log(from + " " + process.hrtime.bigint());
        lock.release();
      } catch (e) { if (e.code !== "store-locked") throw e; }
      await new Promise((r) => setTimeout(r, 20 * Math.random()));
    }`;
  const outputs = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, script(code));
      let text = "";
      child.stdout.on("data", (data) => {
        text += data;
      });
      const status = await new Promise((resolve) => child.once("close", resolve));
      expect(status).toBe(0);
      return text;
    }),
  );
  const holds = outputs.flatMap((text) =>
    text
      .trim()
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(" ").map(BigInt) as [bigint, bigint]),
  );
  expect(holds.length).toBeGreaterThan(0);
  holds.sort(([a], [b]) => (a < b ? -1 : 1));
  for (let i = 1; i < holds.length; i++) {
    expect((holds[i] as [bigint, bigint])[0]).toBeGreaterThan((holds[i - 1] as [bigint, bigint])[1]);
  }
});
