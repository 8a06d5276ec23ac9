/** The command line as a person meets it: child processes, a model of random weights. */
import { spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tinyModelFolder } from "../../test/fixtures/tiny-model.ts";
import { openMemory } from "../memory/index.ts";
import { askCommand } from "./ask.ts";
import { benchCommand } from "./bench.ts";
import { chatCommand } from "./chat.ts";
import { forgetCommand } from "./forget.ts";
import { infoCommand } from "./info.ts";
import { lessonsCommand } from "./lessons.ts";
import { listCommand } from "./list.ts";
import { logitsCommand } from "./logits.ts";
import { pullCommand } from "./pull.ts";
import { rmCommand } from "./rm.ts";
import { scoreCommand } from "./score.ts";
import { showCommand } from "./show.ts";
import { teachCommand } from "./teach.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let tiny: Awaited<ReturnType<typeof tinyModelFolder>>;
let data = "";
beforeAll(async () => {
  tiny = await tinyModelFolder();
  data = join(tiny.folder, "data");
});
afterAll(() => tiny.remove());

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Running {
  readonly input?: string;
  /** Called with each piece of standard output. */
  readonly onOutput?: (piece: string, interrupt: () => void) => void;
}

function shoal(words: readonly string[], { input = "", onOutput }: Running = {}): Promise<Outcome> {
  const environment = { ...process.env, NO_COLOR: "1", LANG: "C", LC_ALL: "", XDG_DATA_HOME: join(tiny.folder, "xdg") };
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], {
    cwd: root,
    env: environment,
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => {
    stdout += piece;
    onOutput?.(String(piece), () => child.kill("SIGINT"));
  });
  child.stderr.on("data", (piece: Buffer) => {
    stderr += piece;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

const place = (): string[] => ["--model", tiny.model, "--data", data, "--threads", "1"];
const json = ({ stdout }: Outcome): unknown => JSON.parse(stdout);

describe("help", () => {
  const commands: readonly (() => Command)[] = [
    ...[askCommand, benchCommand, chatCommand, forgetCommand, infoCommand, lessonsCommand],
    ...[listCommand, logitsCommand, pullCommand, rmCommand, scoreCommand, showCommand, teachCommand],
  ];
  test("every command says what it does, and those that print data can print JSON", () => {
    for (const command of commands.map((make) => make())) {
      expect(command.description().length, command.name()).toBeGreaterThan(20);
      for (const option of command.options) expect(option.description, option.flags).not.toBe("");
      const isTalk = command.name() === "chat" || command.name() === "bench"; // bench prints nothing else
      expect(command.options.some(({ long }) => long === "--json") || isTalk, command.name()).toBe(true);
    }
  });

  test("all commands are listed", async () => {
    const { code, stdout } = await shoal(["--help"]);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toContain(`  ${command().name()} `);
  });
});

test("ask streams its answer, and as JSON gives its figures", async () => {
  const plain = await shoal(["ask", "Where is the dog?", ...place(), "--new", "--max-tokens", "8"]);
  expect(plain).toMatchObject({ code: 0, stderr: "" });
  const { code, stdout } = await shoal(["ask", "-", ...place(), "--new", "--max-tokens", "8", "--json"], {
    input: "Where is the dog?\n",
  });
  expect(code).toBe(0);
  const answer = JSON.parse(stdout) as Record<string, unknown>;
  expect(plain.stdout).toBe(`${String(answer["answer"])}\n`);
  expect(answer).toMatchObject({ tokens: 8, sources: [], lessons: [], finish: "length" });
  for (const key of ["tokensPerSecond", "firstTokenMs"]) expect(answer[key], key).toBeGreaterThan(0);
});

test("what one process is taught another lists, recalls and forgets", async () => {
  const text = "The manual for the printer is behind the calendar.";
  const taught = json(await shoal(["teach", text, ...place()])) as { id: string };
  expect(json(await shoal(["lessons", ...place(), "--json"]))).toMatchObject([{ id: taught.id, text }]);
  const question = ["ask", "Where is the manual for the printer?", ...place(), "--new", "--no-implicit", "--json"];
  expect(json(await shoal([...question, "--max-tokens", "3"]))).toMatchObject({ sources: [{ id: taught.id, text }] });
  expect(json(await shoal([...question, "--max-tokens", "3", "--no-recall"]))).toMatchObject({ sources: [] });
  const receipt = await shoal(["forget", taught.id.slice(0, 6), ...place()]);
  expect(json(receipt)).toMatchObject({ forgotten: 1, residue: 0 });
  expect(json(await shoal(["lessons", ...place(), "--json"]))).toEqual([]);
});

test("chat answers line after line and obeys commands", async () => {
  const { code, stdout, stderr } = await shoal(["chat", ...place(), "--new", "--max-tokens", "4"], {
    input: "你好\nRemember that the dog is in the garden.\n/lessons\n/undo\n/quit\nnever read\n",
  });
  expect(code).toBe(0);
  expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
  expect(stderr).toContain("learned: Remember that the dog is in the garden. · /undo");
  expect(stderr).toContain("forgotten: 1 · traces left: 0");
});

test("Ctrl-C stops an answer, which is then whole as far as it goes", async () => {
  let isInterrupted = false;
  const { code, stdout } = await shoal(["ask", "Where?", ...place(), "--new", "--max-tokens", "1000000"], {
    onOutput: (_, interrupt) => {
      if (!isInterrupted) interrupt();
      isInterrupted = true;
    },
  });
  expect(code).toBe(0);
  expect(stdout.endsWith("\n")).toBe(true);
});

test("score and logits print one JSON value a text or position", async () => {
  const file = join(tiny.folder, "lines.txt");
  writeFileSync(file, "The dog is in the garden.\n狗在花园里。\n");
  const lines = await shoal(["score", ...place(), "--lines", file]);
  const scores = lines.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, number>);
  expect(scores.map(({ line, bytes }) => [line, bytes])).toEqual([
    [1, 25],
    [2, 18],
  ]);
  for (const { nats, bytes, bitsPerByte } of scores) expect(bitsPerByte).toBeCloseTo(nats! / Math.LN2 / bytes!, 9);
  const found = json(await shoal(["logits", ...place(), "--tokens", "11,100,101", "--top", "2", "--json"]));
  expect(found).toMatchObject([{ position: 0, token: 11 }, { token: 100 }, { token: 101 }]);
});

describe("failures", () => {
  test.each([
    [["ask", "hi", "--model", "/no/such/model"], 1, /^shoal: \/no\/such\/model\/config\.json is missing/],
    [["ask", "hi", "--max-tokens", "none"], 2, /must be a whole number from 1/],
    [["dance"], 2, /unknown command/],
  ] as const)("%j ends with %i and one line", async (words, code, message) => {
    const outcome = await shoal(words);
    expect(outcome).toMatchObject({ code, stdout: "" });
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr.trimEnd().split("\n").length).toBe(1);
  });

  test.each([
    [askCommand, [], /missing required argument/],
    [forgetCommand, [], /say what to forget/],
    [forgetCommand, ["--all", "--since", "2h"], /say what to forget/],
    [forgetCommand, ["--since", "soon"], /like 2h, 30m or 7d/],
    [logitsCommand, ["--top", "3"], /give either --tokens or --text/],
    [logitsCommand, ["--tokens", "1,x"], /whole numbers with commas/],
    [teachCommand, ["a", "--source", "rumour"], /must begin with person/],
  ] as const)("wrong usage is said, %#", async (make, words, text) => {
    const command = make()
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    await expect(command.parseAsync([...words], { from: "user" })).rejects.toThrow(text);
  });

  test("a folder that another process has open is named, and info tells what it can", async () => {
    const held = join(tiny.folder, "held");
    const memory = await openMemory(held);
    const words = ["--model", tiny.model, "--data", held, "--threads", "1"];
    const asked = await shoal(["ask", "hi", ...words]);
    expect(asked).toMatchObject({ code: 1, stdout: "" });
    expect(asked.stderr).toContain(`process ${process.pid}`);
    expect(json(await shoal(["info", ...words, "--json"]))).toMatchObject({ lessons: null, heldBy: process.pid });
    memory.close();
    rmSync(held, { recursive: true });
  });
});
