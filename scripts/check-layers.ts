/**
 * The walls of the house: a room imports only rooms on a lower floor, and only through their `index.ts`.
 *
 * `npm run layers` checks the whole tree and prints one line per broken rule:
 *
 * - `floor`       a room imports a room on its own floor or above
 * - `not-index`   a file reaches into a room past its `index.ts`
 * - `own-index`   a file inside a room imports the room's own `index.ts` (tests may, they are nobody's import)
 * - `no-room`     a file of `src/` belongs to no room of the table, or names one that is not in it
 * - `outside`     a file of `src/` imports a file outside `src/`, or Shoal by its package name
 * - `host`        `model` or below touches file system, network or process outside `*.node.ts` and `*.browser.ts`, or
 *                 loads such a file otherwise than by `import()`, which a page would have to load too
 * - `cycle`       files import one another by value; types alone may
 *
 * ARCHITECTURE.md shows the same table, and a test compares the two.
 */
import { builtinModules } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type ImportEdge, importCycles, listScripts, readModule, type SourceModule } from "./module-graph.ts";

/** Every room and its floor, in reading order. */
export const ROOMS: Readonly<Record<string, number>> = {
  core: 0,
  kernels: 1,
  tokenizer: 1,
  tensor: 2,
  evaluation: 2,
  model: 3,
  training: 4,
  memory: 4,
  learning: 5,
  agent: 6,
  swarm: 6,
  runtime: 7,
  server: 8,
  cli: 9,
};

/** Folders beside `src/` that may use every room, through its `index.ts`. */
const USERS = ["web", "recipes", "bench", "test", "examples", "scripts"];

/** Rooms up to this floor run unchanged in Node, in a worker and in a page. */
const HIGHEST_PORTABLE_FLOOR = ROOMS["model"] as number;
const HOST_GLOBALS: ReadonlySet<string> = new Set(
  "process Buffer require __dirname __filename fetch XMLHttpRequest WebSocket EventSource".split(" "),
);
const HOST_FILE = /\.(?:node|browser)\.ts$/;
const TEST_FILE = /\.test\.tsx?$/;

export type Rule = "floor" | "not-index" | "own-index" | "no-room" | "outside" | "host" | "cycle";

export interface Violation {
  readonly rule: Rule;
  /** Path from the root, with the line where there is one: "src/model/yan.ts:3". */
  readonly at: string;
  readonly message: string;
}

/** Checks the tree below `root`. @throws Error naming the file when one does not parse. */
export function checkLayers(root: string): Violation[] {
  const skip = (path: string): boolean =>
    // AssemblyScript is not TypeScript: its own compiler resolves its imports, which stay inside the folder.
    path === "src/kernels/wasm/assembly" || path === "bench/peers" || /(?:^|\/)(?:node_modules|dist|build)$/.test(path);
  const modules = listScripts(root, ["src", ...USERS], skip).map((path) => readModule(root, path, HOST_GLOBALS));
  return [...modules.flatMap(checkModule), ...importCycles(modules).map(cycleViolation)];
}

function checkModule(module: SourceModule): Violation[] {
  const { path, imports, globals } = module;
  const violations: Violation[] = [];
  const report = (rule: Rule, line: number | undefined, message: string): void => {
    violations.push({ rule, at: line === undefined ? path : `${path}:${line}`, message });
  };

  const room = roomOf(path);
  if (room !== undefined && ROOMS[room] === undefined) {
    report("no-room", undefined, `${room === "" ? "src/ itself" : room} is not in the room table`);
    return violations;
  }

  for (const edge of imports) {
    const broken = checkImport(path, room, edge);
    if (broken) report(broken.rule, edge.line, broken.message);
  }

  const isPortable = room !== undefined && (ROOMS[room] as number) <= HIGHEST_PORTABLE_FLOOR;
  if (isPortable && !HOST_FILE.test(path) && !TEST_FILE.test(path)) {
    for (const { kind, specifier, line } of imports) {
      if (isNodeBuiltin(specifier)) report("host", line, `${room} may import ${specifier} only in a *.node.ts file`);
      if (kind === "value" && HOST_FILE.test(specifier)) {
        report("host", line, `${room} may load ${specifier} only by import(), so that it loads on other hosts`);
      }
    }
    for (const { name, line } of globals) {
      report("host", line, `${room} may use ${name} only in a *.node.ts or *.browser.ts file`);
    }
  }
  return violations;
}

function checkImport(
  path: string,
  room: string | undefined,
  { kind, specifier, target }: ImportEdge,
): { rule: Rule; message: string } | undefined {
  if (target === undefined) {
    const isShoal = specifier === "shoal" || specifier.startsWith("shoal/");
    if (!isShoal || room === undefined) return undefined;
    return { rule: "outside", message: `${room} may not import ${specifier}: name the room's file` };
  }
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) {
    if (room === undefined || kind === "url" || TEST_FILE.test(path)) return undefined;
    return { rule: "outside", message: `${room} may not import ${target}, which is outside src/` };
  }
  if (targetRoom === room) {
    if (target !== `src/${room}/index.ts` || TEST_FILE.test(path)) return undefined;
    return { rule: "own-index", message: `${room} may not import its own index.ts: name the file that is meant` };
  }
  const targetFloor = ROOMS[targetRoom];
  if (targetFloor === undefined) return { rule: "no-room", message: `${targetRoom} is not in the room table` };
  if (room !== undefined && targetFloor >= (ROOMS[room] as number)) {
    const floors = `floor ${ROOMS[room]} may not see floor ${targetFloor}`;
    return { rule: "floor", message: `${room} may not import ${targetRoom}: ${floors}` };
  }
  if (target !== `src/${targetRoom}/index.ts`) {
    return { rule: "not-index", message: `import ${targetRoom} through src/${targetRoom}/index.ts, not ${target}` };
  }
  return undefined;
}

/** The room of a path from the root; "" for a file in `src/` itself; undefined outside `src/`. */
function roomOf(path: string): string | undefined {
  if (path !== "src" && !path.startsWith("src/")) return undefined;
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] as string) : "";
}

function isNodeBuiltin(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}

function cycleViolation(files: readonly string[]): Violation {
  return { rule: "cycle", at: files[0] as string, message: `import cycle of ${files.length}: ${files.join(", ")}` };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const violations = checkLayers(fileURLToPath(new URL("..", import.meta.url)));
  for (const { rule, at, message } of violations) console.error(`${at}  ${rule}  ${message}`);
  if (violations.length > 0) process.exitCode = 1;
  else console.log("layers: clean");
}
