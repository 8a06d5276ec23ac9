/** Models come, are listed and go, from files and from a stand-in of the hub. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type HubServer, hubServer } from "../../test/fixtures/hub-server.ts";
import { pthFile } from "../../test/fixtures/pth-file.ts";
import { tinyModelFolder } from "../../test/fixtures/tiny-model.ts";
import { randomGguf, randomRwkv7, syntheticVocabulary, VOCABULARY_FILE } from "../model/index.ts";
import { hubEndpoint } from "./hub.ts";
import { incomingFolder, modelPlaces } from "./models.ts";
import { modelFolder } from "./options.ts";
import { pullModel } from "./pull.ts";

const GEOMETRY = {
  layers: 1,
  width: 64,
  headSize: 32,
  neurons: 128,
  vocabulary: 320,
  ranks: { decay: 32, rate: 32, value: 32, gate: 32 },
};

const whole = (pieces: Iterable<Uint8Array>): Uint8Array => Uint8Array.from(Buffer.concat([...pieces]));
const GGUF = whole(randomGguf(GEOMETRY));
const PTH = pthFile(
  new Map(
    randomRwkv7(GEOMETRY, 1).map(({ name, shape, values }) => {
      return [name, { shape, dtype: "F32", bytes: new Uint8Array(values().buffer) }];
    }),
  ),
);
/** The file that RWKV's own tokenizer reads, of a synthetic vocabulary. */
const VOCABULARY = new TextEncoder().encode(
  syntheticVocabulary(300)
    .slice(1)
    .map(
      (bytes, i) =>
        `${i + 1} b'${[...bytes].map((b) => `\\x${b.toString(16).padStart(2, "0")}`).join("")}' ${bytes.length}`,
    )
    .join("\n"),
);

/** Connections before the download: the magic and the header, which are looked at first. */
const HEADER_READS = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

let hub: HubServer;
let data = "";
const messages: string[] = [];
const line = { show: (text: string) => messages.push(text), say: (text: string) => messages.push(text), end: () => {} };

beforeAll(async () => {
  hub = await hubServer();
  process.env["HF_ENDPOINT"] = hub.url;
});
afterAll(async () => {
  delete process.env["HF_ENDPOINT"];
  await hub.close();
});
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "shoal-pull-"));
  hub.repositories.clear();
  hub.repositories.set("someone/goose", new Map([["goose-Q8_0.gguf", GGUF]]));
  hub.ranges.length = 0;
  hub.breaks = [];
  hub.isDamaged = false;
  hub.ignoresRanges = false;
  messages.length = 0;
});
afterEach(() => rmSync(data, { recursive: true }));

const pull = (source: string, options: { name?: string; vocabulary?: string; signal?: AbortSignal } = {}) =>
  pullModel(data, source, { signal: new AbortController().signal, line, ...options });

/** Everything in the folder for what is not whole, but for process ids. */
function unfinished(): string[] {
  const folder = incomingFolder(data);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? entry.name : [],
  );
}

describe("from the hub", () => {
  test("a repository's only checkpoint is pulled, listed, and what --model opens", async () => {
    const place = await pull("hf:someone/goose");
    expect(modelPlaces(data).slice(1)).toEqual([place]);
    expect(place).toMatchObject({ name: "goose-Q8_0", format: "gguf", bytes: GGUF.length, isBundled: false });
    expect(place.source?.from).toBe("hf:someone/goose:goose-Q8_0.gguf");
    expect(Buffer.compare(readFileSync(place.path), GGUF)).toBe(0);
    expect(modelFolder({ data, model: "goose-Q8_0" })).toBe(place.path);
    expect(messages.some((text) => text.startsWith("goose-Q8_0.gguf "))).toBe(true);
    expect(unfinished()).toEqual([]);
  });

  test("pulled again, nothing is fetched", async () => {
    await pull("hf:someone/goose");
    hub.ranges.length = 0;
    await pull("hf:someone/goose");
    expect(hub.ranges).toEqual([]);
    expect(messages.at(-1)).toContain("is here already");
  });

  test("of several, the one that is named is pulled; unnamed, all are shown", async () => {
    hub.repositories.get("someone/goose")!.set("goose-F32.gguf", whole(randomGguf(GEOMETRY, { seed: 2 })));
    const choices = ["goose-Q8_0", "goose-F32"].map((file) =>
      expect.stringContaining(`hf:someone/goose:${file}.gguf  `),
    );
    await expect(pull("hf:someone/goose")).rejects.toMatchObject({ code: "pull-choice", choices });
    expect((await pull("hf:someone/goose:goose-F32.gguf", { name: "grey-goose" })).name).toBe("grey-goose");
    await expect(pull("hf:someone/goose:other.gguf")).rejects.toMatchObject({ code: "pull-missing" });
  });

  test("a connection that breaks goes on where it was", async () => {
    hub.breaks = [...HEADER_READS, 10_000, 20_000];
    await pull("hf:someone/goose");
    const froms = hub.ranges.map((range) => Number(/ (\d+)-/.exec(range)![1]));
    expect(froms.slice(-3)).toEqual([0, 10_000, 30_000]);
  });

  test("what came before a process was stopped is kept, and never taken for the whole", async () => {
    const stop = new AbortController();
    const stopping = pullModel(data, "hf:someone/goose", {
      signal: stop.signal,
      line: { ...line, show: (_, share) => share > 0 && stop.abort() },
    });
    hub.breaks = [...HEADER_READS, 50_000];
    await expect(stopping).rejects.toMatchObject({ code: "aborted" });
    expect(modelPlaces(data)).toHaveLength(1);
    expect(unfinished()).toEqual(["goose-Q8_0.gguf.part"]);
    hub.breaks = [];
    hub.ranges.length = 0;
    const place = await pull("hf:someone/goose");
    expect(Number(/ (\d+)-/.exec(hub.ranges.at(-1)!)![1])).toBeGreaterThan(0);
    expect(Buffer.compare(readFileSync(place.path), GGUF)).toBe(0);
  });

  test("bytes that came changed are thrown away", async () => {
    hub.isDamaged = true;
    hub.repositories.get("someone/goose")!.delete("goose-Q8_0.gguf");
    hub.repositories.get("someone/goose")!.set("goose.pth", PTH).set(VOCABULARY_FILE, VOCABULARY);
    await expect(pull("hf:someone/goose")).rejects.toMatchObject({ code: "pull-checksum" });
    expect(unfinished()).toEqual([]);
    expect(modelPlaces(data)).toHaveLength(1);
  });

  test("a server that stops bringing anything is given up, and one that ignores ranges is refused", async () => {
    hub.breaks = [...HEADER_READS, 100, 0, 0, 0, 0];
    await expect(pull("hf:someone/goose")).rejects.toThrow("The 100 bytes that came are kept; run it again to go on.");
    hub.breaks = [];
    hub.ignoresRanges = true;
    await expect(pull("hf:someone/goose")).rejects.toThrow("does not send parts of files");
  }, 20_000);

  test("a checkpoint of another architecture is refused by its header, before it is fetched", async () => {
    const llama = Uint8Array.from(
      Buffer.from(Buffer.from(GGUF).toString("latin1").replaceAll("rwkv7", "llama"), "latin1"),
    );
    const padded = new Uint8Array(llama.length + 4_000_000);
    padded.set(llama);
    hub.repositories.set("someone/llama", new Map([["llama.gguf", llama]]));
    await expect(pull("hf:someone/llama")).rejects.toMatchObject({ code: "checkpoint-architecture" });
    expect(hub.ranges.every((range) => range.includes(" 0-"))).toBe(true);
    expect(modelPlaces(data)).toHaveLength(1);
  });

  test("a .pth comes with the vocabulary of its repository", async () => {
    hub.repositories.set(
      "someone/world",
      new Map([
        ["world.pth", PTH],
        [VOCABULARY_FILE, VOCABULARY],
      ]),
    );
    const place = await pull("hf:someone/world");
    expect(place).toMatchObject({ name: "world", format: "pth" });
    expect(readdirSync(place.folder!).sort()).toEqual([VOCABULARY_FILE, "source.json", "world.pth"]);
  });

  test("without one it waits for it: nothing is fetched twice", async () => {
    hub.repositories.set("someone/world", new Map([["world.pth", PTH]]));
    await expect(pull("hf:someone/world")).rejects.toThrow("--vocabulary");
    expect(modelPlaces(data)).toHaveLength(1);
    hub.repositories.set("someone/words", new Map([[VOCABULARY_FILE, VOCABULARY]]));
    hub.ranges.length = 0;
    expect((await pull("hf:someone/world", { vocabulary: "hf:someone/words" })).name).toBe("world");
    expect(hub.ranges.filter((range) => range.includes("world.pth"))).toEqual([]);
  });

  test("repositories that are not there, names that are none", async () => {
    await expect(pull("hf:no/body")).rejects.toMatchObject({ code: "pull-missing" });
    await expect(pull("hf:someone/goose@v9")).rejects.toMatchObject({ code: "pull-missing" });
    for (const source of ["hf:goose", "hf:a/b/c", "hf:../../etc", "hf:a/..:x", "hf:"]) {
      await expect(pull(source), source).rejects.toMatchObject({
        code: expect.stringMatching(/^pull-(source|missing)$/),
      });
    }
    hub.repositories.get("someone/goose")!.set("../../escape.gguf", GGUF);
    await expect(pull("hf:someone/goose:../../escape.gguf")).rejects.toMatchObject({ code: "pull-missing" });
    for (const name of ["..", "a/b", ".hidden", "nano", "x".repeat(129)]) {
      await expect(pull("hf:someone/goose", { name }), name).rejects.toMatchObject({ code: "pull-source" });
    }
    expect(() => hubEndpoint({ HF_ENDPOINT: "ftp://mirror" })).toThrow("http");
    expect(hubEndpoint({ HF_ENDPOINT: "https://mirror/hf/" })).toBe("https://mirror/hf");
    expect(hubEndpoint({})).toBe("https://huggingface.co");
  });

  test("a hub that is not there is named", async () => {
    process.env["HF_ENDPOINT"] = "http://127.0.0.1:9";
    const failing = pull("hf:someone/goose").finally(() => {
      process.env["HF_ENDPOINT"] = hub.url;
    });
    await expect(failing).rejects.toMatchObject({
      code: "pull-unreachable",
      message: expect.stringContaining("127.0.0.1:9"),
    });
  });
});

describe("from a file", () => {
  const file = (name: string, bytes: Uint8Array): string => {
    mkdirSync(join(data, "files"), { recursive: true });
    writeFileSync(join(data, "files", name), bytes);
    return join(data, "files", name);
  };

  test("a checkpoint is copied, its vocabulary with it", async () => {
    const path = file("mine.pth", PTH);
    await expect(pull(path)).rejects.toThrow("--vocabulary");
    expect(unfinished()).toEqual([]);
    file(VOCABULARY_FILE, VOCABULARY);
    const place = await pull(path);
    expect(place).toMatchObject({ name: "mine", format: "pth", source: { from: path, revision: null } });
    await expect(pull(path)).rejects.toMatchObject({ code: "pull-exists" });
    expect((await pull(path, { name: "mine-2" })).name).toBe("mine-2");
    rmSync(path);
    expect(existsSync(place.path)).toBe(true);
  });

  test("a damaged one leaves nothing behind", async () => {
    await expect(pull(file("cut.gguf", GGUF.subarray(0, GGUF.length - 100)))).rejects.toMatchObject({
      code: "gguf-truncated",
    });
    await expect(pull(file("notes.txt", new Uint8Array(99)))).rejects.toMatchObject({ code: "checkpoint-format" });
    await expect(pull(join(data, "nowhere.gguf"))).rejects.toMatchObject({ code: "checkpoint-missing" });
    expect(unfinished()).toEqual([]);
    expect(modelPlaces(data)).toHaveLength(1);
  });

  test("a folder of Shoal's own is copied", async () => {
    const tiny = await tinyModelFolder();
    try {
      const place = await pull(tiny.model, { name: "tiny" });
      expect(place).toMatchObject({ name: "tiny", format: "shoal", path: join(data, "models", "tiny") });
    } finally {
      tiny.remove();
    }
  });
});

describe("as a person calls it", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const shoal = (...words: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> => {
    const env = { ...process.env, HF_ENDPOINT: hub.url, NO_COLOR: "1" };
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words, "--data", data], {
      cwd: root,
      env,
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (piece) => {
      stdout += piece;
    });
    child.stderr.on("data", (piece) => {
      stderr += piece;
    });
    return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
  };

  test("pull, list, show, rm", async () => {
    expect(await shoal("pull", "hf:someone/goose")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--model goose-Q8_0"),
    });
    const listed = JSON.parse((await shoal("list", "--json")).stdout) as { name: string; format: string }[];
    expect(listed.map(({ name, format }) => [name, format])).toEqual([
      ["nano", "shoal"],
      ["goose-Q8_0", "gguf"],
    ]);
    const shown = JSON.parse((await shoal("show", "goose-Q8_0", "--json")).stdout) as Record<string, unknown>;
    expect(shown).toMatchObject({ format: "gguf", vocabulary: 320, source: "hf:someone/goose:goose-Q8_0.gguf" });
    expect(shown["parameters"]).toBe(
      randomRwkv7(GEOMETRY, 0).reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0),
    );
    expect((await shoal("show", "goose-Q8_0")).stdout).toMatch(/^architecture\s+yan, rwkv7 mixer$/m);
    expect(await shoal("rm", "nano")).toMatchObject({ code: 1, stderr: expect.stringContaining("belongs to Shoal") });
    expect(await shoal("rm", "../data")).toMatchObject({ code: 1, stderr: expect.stringContaining("no model") });
    expect(await shoal("rm")).toMatchObject({ code: 2 });
    expect(await shoal("rm", "goose-Q8_0")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^removed goose-Q8_0/),
    });
    expect(readdirSync(join(data, "models")).filter((name) => !name.startsWith("."))).toEqual([]);
    mkdirSync(join(incomingFolder(data), "left"), { recursive: true });
    expect(await shoal("rm", "--unfinished")).toMatchObject({ code: 0 });
    expect(existsSync(incomingFolder(data))).toBe(false);
    hub.repositories.get("someone/goose")!.set("other.gguf", GGUF);
    const several = await shoal("pull", "hf:someone/goose");
    expect(several.stderr).toMatch(/^hf:someone\/goose:goose-Q8_0\.gguf {2}.*\n.*\nshoal: .*name one of them$/m);
    expect(await shoal("pull", "hf:no/body")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("shoal: there is no public no/body"),
    });
  }, 180_000);
});
