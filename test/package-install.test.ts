/** The package as users get it: packed, installed into an empty folder, and run where there is no network. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPackage } from "./built-package.ts";

let folder = "";
let installed = "";

beforeAll(() => {
  const built = buildPackage();
  folder = mkdtempSync(join(tmpdir(), "shoal-install-"));
  const quiet = { encoding: "utf8", stdio: "pipe" } as const;
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: built.folder, ...quiet })) as [
    { filename: string },
  ];
  built.remove();
  installed = join(folder, "app");
  mkdirSync(installed);
  writeFileSync(join(installed, "package.json"), "{}");
  // What this repository was installed from lies in npm's cache, so nothing needs to be fetched.
  const options = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", ...options, join(folder, filename)], { cwd: installed, ...quiet });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function files(path: string): string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
const bytesOf = (path: string): number => files(path).reduce((sum, file) => sum + statSync(file).size, 0);

describe("installed without scripts", () => {
  const own = (): string => join(installed, "node_modules/shoal");

  test("the package and all it depends on have at most 15 MB without the model", () => {
    const model = bytesOf(join(own(), "models"));
    expect((bytesOf(join(installed, "node_modules")) - model) / 1e6).toBeLessThanOrEqual(15);
  });

  test("neither it nor anything it depends on has an install script, or needs a compiler", () => {
    const manifests = files(join(installed, "node_modules")).filter((file) => file.endsWith("package.json"));
    for (const file of manifests) {
      const { scripts = {} } = JSON.parse(readFileSync(file, "utf8")) as { scripts?: Record<string, string> };
      // A package's own folder alone: deeper ones are fixtures and entry points.
      const isPackage = /node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]package\.json$/.test(file);
      const names = Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name));
      expect(isPackage ? names : [], file).toEqual([]);
    }
    expect(files(join(installed, "node_modules")).filter((file) => /\.node$|binding\.gyp$/.test(file))).toEqual([]);
  });
});

/** A namespace of its own without any route; loopback alone is there. Unprivileged users have it on most Linux systems. */
const ISOLATED = ["unshare", "--map-root-user", "--net", "sh", "-c"] as const;
const probe = spawnSync(ISOLATED[0], [...ISOLATED.slice(1), "ip link set lo up"], { stdio: "ignore" });
const canIsolate = probe.status === 0;

/** Runs inside: starts the service as a user does, asks, teaches, and says what came of it. */
const DRIVER = `
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
const outside = await new Promise((resolve) => {
  const socket = connect({ host: "192.0.2.1", port: 443 });
  socket.on("error", ({ code }) => resolve(code)).on("connect", () => resolve("connected"));
});
const child = spawn("npx", ["--no", "--", "shoal", "serve", "--port", "0", "--data", "data"], { detached: true });
let output = "";
const address = await new Promise((resolve, reject) => {
  const take = (piece) => {
    output += piece;
    const found = /Shoal is at (\\S+)/.exec(output);
    if (found) resolve(found[1]);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  child.on("close", () => reject(new Error(output)));
});
const headers = { authorization: "Bearer " + readFileSync("data/token", "utf8").trim(), "content-type": "application/json" };
const post = async (path, body) => (await fetch(address + path, { method: "POST", headers, body: JSON.stringify(body) })).json();
const answer = await post("/v1/chat/completions", { messages: [{ role: "user", content: "Hello." }], max_tokens: 8 });
const taught = await post("/api/shoal/lessons", { text: "The spare key is in the blue box." });
const page = await fetch(address + "/");
console.log(JSON.stringify({ outside, answer, taught, page: [page.status, page.headers.get("content-type")] }));
process.kill(-child.pid, "SIGTERM");
`;

describe.skipIf(!canIsolate)(
  canIsolate
    ? "in a network namespace without routes"
    : "without a network (skipped: this system has no `unshare --net`)",
  () => {
    test("npx shoal serve starts, answers, learns and shows its page", () => {
      writeFileSync(join(installed, "driver.mjs"), DRIVER);
      const inside = `ip link set lo up && exec "${process.execPath}" driver.mjs`;
      const { stdout, stderr } = spawnSync(ISOLATED[0], [...ISOLATED.slice(1), inside], {
        cwd: installed,
        encoding: "utf8",
        timeout: 120_000,
      });
      expect(stdout, stderr).not.toBe("");
      const { outside, answer, taught, page } = JSON.parse(stdout) as Record<string, never>;
      expect(outside).toBe("ENETUNREACH");
      expect(answer).toMatchObject({ object: "chat.completion", usage: { completion_tokens: expect.any(Number) } });
      expect(taught).toMatchObject({ lesson: { state: "learned" } });
      // The page is there where it was built before it was packed.
      expect(page).toEqual(hasPage() ? [200, "text/html; charset=utf-8"] : [404, "application/json"]);
    });
  },
);

const hasPage = (): boolean => readdirSync(join(installed, "node_modules/shoal")).includes("web");
