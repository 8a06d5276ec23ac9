/** The service under load: 20 seconds here, minutes in `bench/service-load.bench.ts`. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { metric, runLoad } from "../bench/service/load.ts";
import { type BuiltPackage, buildPackage } from "./built-package.ts";
import { type RunningService, runService } from "./fixtures/running-service.ts";
import { tinyModelFolder } from "./fixtures/tiny-model.ts";

let built: BuiltPackage;
let tiny: Awaited<ReturnType<typeof tinyModelFolder>>;
let service: RunningService;
const start = (): Promise<RunningService> =>
  runService({
    command: join(built.folder, "dist/cli/main.js"),
    ...{ data: join(tiny.folder, "data"), model: tiny.model, args: ["--threads", "1"] },
  });
beforeAll(async () => {
  built = buildPackage();
  tiny = await tinyModelFolder();
  service = await start();
}, 240_000);
afterAll(async () => {
  await service?.end("SIGKILL");
  tiny?.remove();
  built?.remove();
});

test("32 clients, a third of whom leave early: no answer is another's, and nothing is left behind", async () => {
  const report = await runLoad(service, { clients: 32, seconds: 20 });
  expect(report.crossed).toEqual([]);
  expect(report.requests).toBeGreaterThan(100);
  expect(report.left).toBeGreaterThan(10);
  await expect.poll(() => metric(service, "running")).toBe(0);
  expect(await metric(service, "waiting")).toBe(0);
  expect(await metric(service, "engine_crashes_total")).toBe(0);
  // Memory settles in minutes, not in seconds: it is the bench that compares it.
});

test("kill -9 under load loses nothing that was acknowledged", async () => {
  const lessons: string[] = [];
  const records: string[] = [];
  const turns = new Map<string, string>(); // conversation -> what was answered in it
  let isKilled = false;
  const until = (work: (i: number) => Promise<void>) => async (worker: number) => {
    for (let i = 0; !isKilled; i++) {
      await work(worker * 1000 + i).catch((error: unknown) => {
        if (!isKilled) throw error;
      });
    }
  };
  const created = async (path: string, body: object): Promise<Record<string, { id: string }>> => {
    const response = await service.post(path, body);
    if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as Record<string, { id: string }>;
  };
  const teach = until(async (i) => {
    lessons.push(
      (await created("/api/shoal/lessons", { text: `The box number ${i} is in the garden.` }))["lesson"]!.id,
    );
  });
  const note = until(async (i) => {
    records.push((await created("/api/shoal/records", { text: `Note number ${i}.` }))["record"]!.id);
  });
  const talk = until(async (i) => {
    const response = await service.post("/api/shoal/ask", {
      text: `Where is number ${i}?`,
      maxTokens: 8,
      learn: false,
    });
    const done = /^event: done\ndata: (.*)$/m.exec(await response.text())?.[1];
    if (!response.ok || !done) return;
    const { answer } = JSON.parse(done) as { answer: { text: string } };
    turns.set(`Where is number ${i}?`, answer.text);
  });
  const working = Promise.all([teach(1), note(2), note(3), talk(4), talk(5), talk(6), talk(7)]);
  await expect.poll(() => Math.min(lessons.length, records.length, turns.size), { timeout: 60_000 }).toBeGreaterThan(4);
  isKilled = true;
  await service.end("SIGKILL");
  await working;

  service = await start();
  const read = async (path: string): Promise<string> => (await service.fetch(path)).text();
  const allLessons = await read("/api/shoal/lessons");
  for (const id of lessons) expect(allLessons).toContain(id);
  for (const id of records) expect((await service.fetch(`/api/shoal/records/${id}`)).status).toBe(200);
  const { conversations } = JSON.parse(await read("/api/shoal/conversations?limit=500")) as {
    conversations: { id: string; title: string }[];
  };
  for (const [question, answer] of turns) {
    const found = conversations.find(({ title }) => title === question);
    expect(found, question).toBeDefined();
    const { turns: kept } = JSON.parse(await read(`/api/shoal/conversations/${found!.id}/turns`)) as {
      turns: { text: string }[];
    };
    expect(kept.map(({ text }) => text)).toEqual([question, answer]);
  }
});
