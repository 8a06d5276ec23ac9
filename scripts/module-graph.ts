/**
 * Who imports whom: parses every script under some folders and lists its imports and the host globals it names.
 *
 * A real parser (the one inside Vite) rather than a regular expression, so that comments and strings cannot deceive it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { parseSync } from "vite";

/**
 * How a file names another one.
 *
 * - `value`: executed when the file is loaded
 * - `dynamic`: executed by `import()`, when the program comes to it
 * - `type`: erased by the compiler
 * - `url`: `new URL("./x.ts", import.meta.url)`, as workers are started; another thread's module graph
 */
export type ImportKind = "value" | "dynamic" | "type" | "url";

export interface ImportEdge {
  readonly kind: ImportKind;
  /** As written: "../core/index.ts", "node:fs", "zod". */
  readonly specifier: string;
  /** For a relative specifier, the path from the root with forward slashes; else undefined. */
  readonly target: string | undefined;
  readonly line: number; // from 1
}

export interface GlobalUse {
  readonly name: string;
  readonly line: number; // from 1
}

export interface SourceModule {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly imports: readonly ImportEdge[];
  /** Uses of the watched globals, bare or as a member of `globalThis`. */
  readonly globals: readonly GlobalUse[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const SCRIPT = /\.(?:ts|tsx|mts|js|jsx|mjs)$/;

/** Lists the scripts below `folders` in name order; folders that do not exist are passed over. */
export function listScripts(root: string, folders: readonly string[], skip: (path: string) => boolean): string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const absolute = join(folder, entry.name);
      const path = relative(root, absolute).split(sep).join("/");
      if (skip(path)) continue;
      if (entry.isDirectory()) visit(absolute);
      else if (SCRIPT.test(entry.name)) found.push(path);
    }
  };
  const present = new Set(readdirSync(root, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? [e.name] : [])));
  for (const folder of folders) if (present.has(folder)) visit(join(root, folder));
  return found;
}

/** @throws Error naming the file when it does not parse. */
export function readModule(root: string, path: string, watchedGlobals: ReadonlySet<string>): SourceModule {
  const text = readFileSync(join(root, path), "utf8");
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);

  const imports: ImportEdge[] = [];
  const globals: GlobalUse[] = [];
  const lineOf = (node: Node): number => text.slice(0, node.start).split("\n").length;
  const addImport = (kind: ImportKind, source: unknown, node: Node): void => {
    const specifier = literal(source);
    if (specifier === undefined) return;
    const target = specifier.startsWith(".") ? posix.join(dirname(path), specifier.replace(/\?.*$/, "")) : undefined;
    imports.push({ kind, specifier, target, line: lineOf(node) });
  };

  const visit = (node: Node): void => {
    switch (node.type) {
      case "ImportDeclaration":
        addImport(node["importKind"] === "type" ? "type" : "value", node["source"], node);
        return; // its names are bindings, not uses
      case "ExportAllDeclaration":
        addImport(node["exportKind"] === "type" ? "type" : "value", node["source"], node);
        return;
      case "ExportNamedDeclaration":
        if (!node["source"]) break;
        addImport(node["exportKind"] === "type" ? "type" : "value", node["source"], node);
        return;
      case "ImportExpression":
        addImport("dynamic", node["source"], node);
        break;
      case "TSImportType":
        addImport("type", node["source"], node);
        break;
      case "NewExpression":
        if (isModuleUrl(node)) addImport("url", (node["arguments"] as unknown[])[0], node);
        break;
      case "Identifier":
        if (watchedGlobals.has(node["name"] as string)) {
          globals.push({ name: node["name"] as string, line: lineOf(node) });
        }
        break;
      case "MemberExpression": {
        const name = memberOfGlobalThis(node);
        if (name !== undefined && watchedGlobals.has(name)) globals.push({ name, line: lineOf(node) });
        break;
      }
    }
    for (const child of children(node)) visit(child);
  };
  visit(program as unknown as Node);
  return { path, imports, globals };
}

/** Groups of files that import one another by value, at once or later, each in path order. Tarjan 1972, "Depth-first search". */
export function importCycles(modules: readonly SourceModule[]): string[][] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const cycles: string[][] = [];

  const visit = (path: string): number => {
    const order = index.size;
    index.set(path, order);
    let lowest = order;
    stack.push(path);
    onStack.add(path);
    let importsItself = false;
    for (const { kind, target } of byPath.get(path)?.imports ?? []) {
      if (kind === "type" || kind === "url" || target === undefined || !byPath.has(target)) continue;
      if (target === path) importsItself = true;
      if (!index.has(target)) lowest = Math.min(lowest, visit(target));
      else if (onStack.has(target)) lowest = Math.min(lowest, low.get(target) ?? (index.get(target) as number));
    }
    low.set(path, lowest);
    if (lowest === order) {
      const group = stack.splice(stack.indexOf(path));
      for (const member of group) onStack.delete(member);
      if (group.length > 1 || importsItself) cycles.push(group.sort());
    }
    return lowest;
  };
  for (const { path } of modules) if (!index.has(path)) visit(path);
  return cycles;
}

function literal(node: unknown): string | undefined {
  const value = (node as Node | null)?.["value"];
  return typeof value === "string" ? value : undefined;
}

/** `new URL(x, import.meta.url)` */
function isModuleUrl(node: Node): boolean {
  const callee = node["callee"] as Node;
  const base = (node["arguments"] as Node[])[1];
  return (
    callee.type === "Identifier" &&
    callee["name"] === "URL" &&
    base?.type === "MemberExpression" &&
    (base["object"] as Node).type === "MetaProperty"
  );
}

/** The name in `globalThis.name`, `self.name`, `window.name` or `globalThis["name"]`. */
function memberOfGlobalThis(node: Node): string | undefined {
  const object = node["object"] as Node;
  if (object.type !== "Identifier" || !/^(?:globalThis|self|window)$/.test(object["name"] as string)) return undefined;
  const property = node["property"] as Node;
  return node["computed"] ? literal(property) : (property["name"] as string | undefined);
}

/** Child nodes, without names that are only labels of members (`a.fetch`, `{ fetch: 1 }`, `class { fetch() {} }`). */
function* children(node: Node): Generator<Node> {
  for (const [key, value] of Object.entries(node)) {
    if ((key === "property" || key === "key") && !node["computed"]) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) yield item;
    } else if (isNode(value)) yield value;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}
