/** The service as a process: its start, its stop, its data folder, and the commands that go through it. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltPackage, buildPackage } from "./built-package.ts";
import { namedEvents, type RunningService, runService } from "./fixtures/running-service.ts";
import { tinyModelFolder } from "./fixtures/tiny-model.ts";

let built: BuiltPackage;
let tiny: Awaited<ReturnType<typeof tinyModelFolder>>;
let command = "";
let data = "";
let service: RunningService;

beforeAll(async () => {
  built = buildPackage();
  command = join(built.folder, "dist/cli/main.js");
  tiny = await tinyModelFolder();
  data = join(tiny.folder, "data");
  service = await start();
}, 240_000);
afterAll(async () => {
  await service?.end("SIGKILL");
  tiny?.remove();
  built?.remove();
});

const start = (folder = data): Promise<RunningService> =>
  runService({ command, data: folder, model: tiny.model, args: ["--threads", "1"] });

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function shoal(...words: readonly string[]): Promise<Outcome> {
  const environment = { ...process.env, NO_COLOR: "1", LANG: "C", LC_ALL: "" };
  const child = spawn(process.execPath, [command, ...words], { env: environment });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => {
    stdout += piece;
  });
  child.stderr.on("data", (piece: Buffer) => {
    stderr += piece;
  });
  child.stdin.end();
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}
const json = ({ stdout }: Outcome): unknown => JSON.parse(stdout);
const lessons = async (): Promise<{ id: string; text: string }[]> =>
  ((await (await service.fetch("/api/shoal/lessons")).json()) as { lessons: { id: string; text: string }[] }).lessons;
const place = (): string[] => ["--data", data];

describe("a service", () => {
  test("says where it is in one line, and is then ready", async () => {
    expect(service.output()).toMatch(/^Shoal is at http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(await (await fetch(`${service.address}/health`)).json()).toEqual({ status: "ok" });
  });

  test("leaves in the data folder only its own files, readable by nobody else", () => {
    const names = readdirSync(data).sort();
    expect(names.map((name) => name.replace(/^lock\..*/, "lock"))).toEqual([
      "lock",
      "service.json",
      "shoal.db",
      "shoal.db-wal",
      "shoal.db.lock",
      "token",
    ]);
    for (const name of ["token", "service.json"]) expect(statSync(join(data, name)).mode & 0o077, name).toBe(0);
    expect(readFileSync(join(data, "token"), "utf8")).toMatch(/^[0-9a-f]{64}\n$/);
  });

  test.skipIf(process.platform !== "linux")("takes at rest less than 150 MB beside its weights", async () => {
    const bundled = await runService({ command, data: join(tiny.folder, "bundled") });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const text = await (await bundled.fetch("/metrics")).text();
    const value = (name: string): number => Number(new RegExp(`^shoal_${name} (.*)$`, "m").exec(text)?.[1]);
    await bundled.end("SIGTERM");
    expect(value("resident_bytes") - value("model_bytes")).toBeLessThan(150e6);
  });

  test("on a folder that another one holds says who holds it, and ends", async () => {
    const { code, stdout, stderr } = await shoal("serve", "--port", "0", ...place(), "--model", tiny.model);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`process ${service.child.pid} serves ${data} at ${service.address}`);
  });

  test("on a port that is taken says so, and gives the folder free", async () => {
    const port = new URL(service.address).port;
    const other = join(tiny.folder, "other");
    const { code, stderr } = await shoal("serve", "--port", port, "--data", other, "--model", tiny.model);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`port ${port} is taken`)]);
    expect(readdirSync(other).filter((name) => name.startsWith("lock."))).toEqual([]);
  });
});

describe("commands on a folder that a service holds go through it", () => {
  const FACT = "The spare key is in the blue box.";

  test("teach, lessons, ask, forget and info", async () => {
    const taught = json(await shoal("teach", FACT, ...place())) as { id: string; state: string };
    expect(taught.state).toBe("learned");
    expect(await lessons()).toMatchObject([{ id: taught.id, text: FACT }]);
    expect(json(await shoal("lessons", ...place(), "--json"))).toMatchObject([{ id: taught.id, text: FACT }]);

    const question = ["ask", "Where is the spare key?", ...place(), "--new", "--no-implicit", "--max-tokens", "4"];
    const asked = await shoal(...question, "--json", "--seed", "3");
    expect(json(asked)).toMatchObject({ tokens: 4, sources: [{ id: taught.id, text: FACT }] });
    expect((await shoal(...question)).stdout).toMatch(/.\n$/s);

    expect(json(await shoal("info", ...place(), "--json"))).toMatchObject({ data, lessons: { count: 1 } });
    const receipt = await shoal("forget", taught.id.slice(0, 6), ...place());
    expect(json(receipt)).toMatchObject({ forgotten: 1, residue: 0 });
    expect(await lessons()).toEqual([]);
  });

  test("what goes wrong there is said here, in one line", async () => {
    const unknown = await shoal("forget", "abcdef", ...place());
    expect(unknown).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/^shoal: there is no lesson/) });
    const other = await shoal("ask", "hi", ...place(), "--model", join(tiny.folder, "another"));
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining(`the service at ${service.address} runs`) });
    const empty = await shoal("ask", " ", ...place());
    expect(empty).toMatchObject({ code: 1, stderr: expect.stringContaining("nothing to answer") });
  });

  test("Ctrl-C stops an answer there too", async () => {
    const child = spawn(process.execPath, [command, "ask", "Tell me.", ...place(), "--new", "--max-tokens", "8000"]);
    child.stdout.once("data", () => child.kill("SIGINT"));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(0);
    await expect.poll(() => gauge("running")).toBe(0);
  });
});

async function gauge(name: string): Promise<number> {
  const text = await (await service.fetch("/metrics")).text();
  return Number(new RegExp(`^shoal_${name} (.*)$`, "m").exec(text)?.[1]);
}

const ask = (text: string, maxTokens: number, more: object = {}): Promise<Response> =>
  service.post("/api/shoal/ask", { text, maxTokens, temperature: 1, learn: false, ...more });

describe("while it answers", () => {
  const LIMIT_MS = 50;
  const ROUNDS = 5;

  // What else this machine does can only add to a time, so the best round counts. Where even a server that answers at
  // once, beside as many busy threads as ours has, comes near the limit every time, the machine decides and not Shoal.
  test("/health answers within 50 ms, 99 times of 100", async ({ skip }) => {
    let [own, other] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS && own > LIMIT_MS; round++) {
      const answers = Promise.all([0, 1, 2, 3].map(async (i) => (await ask(`Tell me ${i}.`, 3_000)).text()));
      own = Math.min(own, await worstOfHundred(`${service.address}/health`, answers));
      if (own <= LIMIT_MS) break;
      const bare = await busyServer();
      other = Math.min(other, await worstOfHundred(bare.address));
      bare.stop();
    }
    skip(
      own > LIMIT_MS && other > LIMIT_MS / 4,
      `this machine is too busy: a bare server takes ${Math.round(other)} ms`,
    );
    expect(own).toBeLessThanOrEqual(LIMIT_MS);
  });

  /** A process that answers at once whatever is asked, while its other threads keep every core busy. */
  async function busyServer(): Promise<{ address: string; stop(): void }> {
    const code = `const { Worker } = require("node:worker_threads");
      for (const _ of Array(require("node:os").availableParallelism())) new Worker("for (;;);", { eval: true });
      const s = require("node:http").createServer((_, r) => r.end("ok"));
      s.listen(0, "127.0.0.1", () => console.log(s.address().port));`;
    const child = spawn(process.execPath, ["--eval", code]);
    const port = await new Promise<string>((resolve) =>
      child.stdout.once("data", (text) => resolve(String(text).trim())),
    );
    return { address: `http://127.0.0.1:${port}`, stop: () => child.kill() };
  }

  /** The 99th percentile in milliseconds of what `url` takes: a hundred times, and until `during` has ended. */
  async function worstOfHundred(url: string, during: Promise<unknown> = Promise.resolve()): Promise<number> {
    const times: number[] = [];
    let ended = false;
    const end = during.then(() => {
      ended = true;
    });
    while (!ended || times.length < 100) {
      const began = performance.now();
      await (await fetch(url)).text();
      times.push(performance.now() - began);
    }
    await end;
    return times.sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1]!;
  }

  test("four answers come interleaved, none waits for another's end", async () => {
    const order: number[] = [];
    const four = [0, 1, 2, 3];
    await Promise.all(
      four.map(async (i) => {
        for await (const { event } of namedEvents(await ask(`Tell me ${i}.`, 300))) if (event === "text") order.push(i);
      }),
    );
    // When the first is done, the others are nearly so: they had the model in turn.
    const untilFirstEnd = order.slice(0, 1 + Math.min(...four.map((i) => order.lastIndexOf(i))));
    const counts = four.map((i) => untilFirstEnd.filter((one) => one === i).length);
    expect(Math.min(...counts)).toBeGreaterThan(0.5 * Math.max(...counts));
  });

  test("a client that goes away stops its answer", async () => {
    const gone = new AbortController();
    const response = await ask("Tell me.", 8000);
    const reading = response.body!.getReader();
    await reading.read();
    expect(await gauge("running")).toBe(1);
    gone.abort();
    await reading.cancel();
    await expect.poll(() => gauge("running")).toBe(0);
    const aborted = /answers_total\{finish="aborted"\} (\d+)/.exec(await (await service.fetch("/metrics")).text());
    expect(Number(aborted?.[1])).toBeGreaterThan(0);
  });
});

describe("hostile connections", () => {
  const port = (): number => Number(new URL(service.address).port);

  /** What comes back for raw bytes, until the other side closes or `ms` have passed. */
  function exchange(bytes: string, ms = 3_000): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(port(), "127.0.0.1");
      let answer = "";
      const end = (): void => {
        socket.destroy();
        resolve(answer);
      };
      socket.setTimeout(ms, end);
      socket.on("data", (piece) => {
        answer += piece;
      });
      socket.on("close", end);
      socket.on("error", end);
      socket.write(bytes);
    });
  }
  const head = (line: string, ...headers: string[]): string =>
    `${[line, `Host: 127.0.0.1:${port()}`, ...headers].join("\r\n")}\r\n\r\n`;

  test.each([
    ["nonsense", "HELO world\r\n\r\n", /^HTTP\/1\.1 400/],
    ["a header without an end", `GET /health HTTP/1.1\r\nX: ${"a".repeat(70_000)}`, /^HTTP\/1\.1 431/],
    [
      "two lengths",
      "POST /v1/models HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      /^HTTP\/1\.1 400/,
    ],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1\.1 400/,
    ],
    ["no host", "GET /v1/models HTTP/1.1\r\nConnection: close\r\n\r\n", /^HTTP\/1\.1 400/],
    [
      "another host in the address",
      "GET http://evil.example/v1/models HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
      /^HTTP\/1\.1 4(?:00|21)/,
    ],
    ["HTTP/1.0 without a host", "GET /v1/models HTTP/1.0\r\n\r\n", /^HTTP\/1\.1 4(?:00|21)/],
    ["a proxy's CONNECT", "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n", /^(?:$|HTTP\/1\.1 4)/],
    ["TRACE", "TRACE /health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", /^(?:$|HTTP\/1\.1 4)/],
  ])("%s is refused", async (_, bytes, answer) => {
    expect(await exchange(bytes)).toMatch(answer);
  });

  test("a web socket from another page is not opened", async () => {
    const upgrade = [
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: AAAA",
    ];
    const answer = await exchange(head("GET /api/shoal/ask HTTP/1.1", ...upgrade, "Origin: http://evil.example"));
    expect(answer).not.toMatch(/^HTTP\/1\.1 101/);
  });

  test("a body of any length that is never announced is cut off at the limit", async () => {
    const status = await new Promise<number | string>((resolve) => {
      const headers = { authorization: `Bearer ${service.token}`, "content-type": "application/json" };
      const sending = request(`${service.address}/v1/chat/completions`, { method: "POST", headers }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      });
      sending.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"));
      const piece = Buffer.alloc(1 << 16, 0x20);
      const push = (): void => {
        if (!sending.destroyed) sending.write(piece, () => setImmediate(push));
      };
      push();
    });
    expect([413, "ECONNRESET", "EPIPE"]).toContain(status);
  });

  test("nobody is kept waiting by a thousand connections that say nothing", async () => {
    const sockets = Array.from({ length: 1_000 }, () => connect(port(), "127.0.0.1").on("error", () => {}));
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await fetch(`${service.address}/health`).catch(() => null))?.status).toBe(200);
  });
});

describe("its end", () => {
  const turnsOf = async (conversation: string): Promise<{ role: string; text: string }[]> => {
    const response = await service.fetch(`/api/shoal/conversations/${conversation}/turns`);
    return ((await response.json()) as { turns: { role: string; text: string }[] }).turns;
  };

  test("SIGTERM keeps what was said so far and ends within five seconds, an open page or not", async () => {
    const watching = await service.fetch("/api/shoal/activity"); // what a page holds open for ever
    const { value } = await namedEvents(await ask("Tell me a long story.", 8000)).next();
    const conversation = String((value as { data: { conversation: string } }).data.conversation);
    const began = performance.now();
    expect(await service.end("SIGTERM")).toBe(0);
    const isOverloaded = (loadavg()[0] ?? 0) > 4 * availableParallelism();
    expect(performance.now() - began).toBeLessThan(isOverloaded ? 20_000 : 5_000);
    await watching.text().catch(() => "");
    expect(readdirSync(data).filter((name) => /^lock\.|^service/.test(name))).toEqual([]);
    service = await start();
    const turns = await turnsOf(conversation);
    expect(turns[0]).toMatchObject({ role: "user", text: "Tell me a long story." });
    expect(turns[1]?.text.length).toBeGreaterThan(10);
  });

  test("kill -9 loses nothing that was acknowledged, and what it leaves behind holds nobody up", async () => {
    const taught = json(await shoal("teach", "The ladder is behind the shed.", ...place())) as { id: string };
    const answered = namedEvents(await ask("Where is it?", 4));
    let conversation = "";
    for await (const { data: event } of answered) conversation = String(event["conversation"] ?? conversation);
    await service.end("SIGKILL");
    // No service is there, though its word still lies in the folder: the command opens the folder itself.
    const listed = await shoal("lessons", ...place(), "--model", tiny.model, "--threads", "1", "--json");
    expect(json(listed)).toMatchObject([{ id: taught.id, state: "learned" }]);
    service = await start();
    expect(await turnsOf(conversation)).toMatchObject([{ role: "user" }, { role: "assistant" }]);
  });
});
