/**
 * Many clients at once, some of whom go away in the middle of an answer; every answer is compared with what the same question
 * got when nobody else asked.
 */
import { Rng } from "../../src/core/index.ts";
import { namedEvents, type RunningService } from "../../test/fixtures/running-service.ts";

export interface LoadOptions {
  readonly clients: number;
  readonly seconds: number;
  /** Share of requests whose client goes away early. */
  readonly leaving?: number;
  readonly maxTokens?: number;
  readonly seed?: number;
}

export interface LoadReport {
  readonly requests: number;
  readonly left: number;
  /** Told to come back later (429). */
  readonly refused: number;
  /** Answers that were not the ones their question gets alone. */
  readonly crossed: readonly string[];
  readonly tokens: number;
  readonly healthMs: { readonly p50: number; readonly p99: number; readonly count: number };
}

interface Client {
  readonly name: string;
  readonly rng: Rng;
  conversation: string;
  /** What it said in its conversation and got acknowledged. */
  readonly said: string[];
}

const QUESTIONS = ["Where is the dog?", "Who has the key?", "狗在哪里？", "What is in the garden?"] as const;

/** Runs the load. Its service should serve nothing else meanwhile. */
export async function runLoad(service: RunningService, options: LoadOptions): Promise<LoadReport> {
  const { clients: count, seconds, leaving = 0.3, maxTokens = 48, seed = 1 } = options;
  const expected = await answersAlone(service, count, maxTokens);
  const clients = Array.from({ length: count }, (_, i): Client => {
    return { name: `client ${i}`, rng: new Rng(seed * 1000 + i), conversation: "", said: [] };
  });
  const end = performance.now() + seconds * 1000;
  const isOver = (): boolean => performance.now() > end;
  const tally = { requests: 0, left: 0, refused: 0, tokens: 0, crossed: [] as string[] };

  const work = async (client: Client, index: number): Promise<void> => {
    while (!isOver()) {
      const leavesAfter =
        client.rng.next() < leaving ? 1 + Math.floor(client.rng.next() * 10) : Number.POSITIVE_INFINITY;
      tally.requests++;
      const turn = Math.floor(client.rng.next() * QUESTIONS.length);
      const isTalk = client.rng.next() < 0.5;
      const outcome = isTalk
        ? await talk(service, client, turn, leavesAfter, maxTokens)
        : await complete(service, index, turn, leavesAfter, maxTokens);
      if (outcome === "refused") tally.refused++;
      else {
        if (outcome.hasLeft) tally.left++;
        tally.tokens += outcome.pieces;
        const alone = expected[index]![turn]!;
        const isRight = outcome.hasLeft ? alone.startsWith(outcome.text) : alone === outcome.text;
        if (!isTalk && !isRight) tally.crossed.push(`${client.name}: ${outcome.text} instead of ${alone}`);
      }
    }
  };
  const [health] = await Promise.all([watchHealth(service, isOver), ...clients.map(work)]);
  for (const client of clients) tally.crossed.push(...(await strangersIn(service, client)));
  return { ...tally, healthMs: health };
}

interface Outcome {
  readonly text: string;
  readonly pieces: number;
  readonly hasLeft: boolean;
}

/** A question by itself, in OpenAI's form. What is asked names the client, so that no two get the same answer by right. */
async function complete(
  service: RunningService,
  client: number,
  turn: number,
  leavesAfter: number,
  maxTokens: number,
): Promise<Outcome | "refused"> {
  const gone = new AbortController();
  const messages = [{ role: "user", content: `${client}: ${QUESTIONS[turn]}` }];
  const body = { model: "x", messages, stream: true, max_tokens: maxTokens, temperature: 1, seed: client * 10 + turn };
  const response = await service.post("/v1/chat/completions", body, { signal: gone.signal });
  if (response.status === 429) return drained(response);
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return readUntil(withoutEnd(response), gone, leavesAfter, (_, data) => {
    const choices = (data["choices"] ?? []) as { delta: { content?: string } }[];
    return choices[0]?.delta.content ?? "";
  });
}

/** Reads an answer, and goes away after some events. */
async function readUntil(
  response: Response,
  gone: AbortController,
  leavesAfter: number,
  textOf: (event: string, data: Record<string, unknown>) => string,
): Promise<Outcome> {
  let [text, pieces] = ["", 0];
  try {
    for await (const { event, data } of namedEvents(response)) {
      text += textOf(event, data);
      if (++pieces >= leavesAfter) gone.abort();
      if (gone.signal.aborted) break;
    }
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
  return { text, pieces, hasLeft: gone.signal.aborted };
}

/** The stream without its last line, which is not JSON. */
function withoutEnd(response: Response): Response {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const cut = new TransformStream<Uint8Array, Uint8Array>({
    transform: (bytes, controller) =>
      controller.enqueue(encoder.encode(decoder.decode(bytes, { stream: true }).replace("data: [DONE]", "data: {}"))),
  });
  return new Response(response.body!.pipeThrough(cut));
}

/** A turn of the client's own conversation. */
async function talk(
  service: RunningService,
  client: Client,
  turn: number,
  leavesAfter: number,
  maxTokens: number,
): Promise<Outcome | "refused"> {
  const gone = new AbortController();
  const text = `${client.name}: ${QUESTIONS[turn]}`;
  const body = { text, maxTokens, learn: false, ...(client.conversation ? { conversation: client.conversation } : {}) };
  const response = await service.post("/api/shoal/ask", body, { signal: gone.signal });
  if (response.status === 429) return drained(response);
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return readUntil(response, gone, leavesAfter, (event, data) => {
    if (event === "error") throw new Error(String(data["message"]));
    if (event === "start") {
      client.conversation = String(data["conversation"]);
      client.said.push(text);
    }
    return event === "text" ? String(data["text"]) : "";
  });
}

async function drained(response: Response): Promise<"refused"> {
  await response.arrayBuffer();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return "refused";
}

/** What each client's questions get when nobody else asks. */
async function answersAlone(service: RunningService, clients: number, maxTokens: number): Promise<string[][]> {
  const all: string[][] = [];
  for (let client = 0; client < clients; client++) {
    const own: string[] = [];
    for (let turn = 0; turn < QUESTIONS.length; turn++) {
      const outcome = await complete(service, client, turn, Number.POSITIVE_INFINITY, maxTokens);
      own.push(outcome === "refused" ? "" : outcome.text);
    }
    all.push(own);
  }
  return all;
}

/** Turns in a client's conversation that it did not say, or that it said and are not there. */
async function strangersIn(service: RunningService, { name, conversation, said }: Client): Promise<string[]> {
  if (conversation === "") return [];
  const response = await service.fetch(`/api/shoal/conversations/${conversation}/turns`);
  const { turns } = (await response.json()) as { turns: { role: string; text: string }[] };
  const kept = turns.filter(({ role }) => role === "user").map(({ text }) => text);
  // A client that left before its turn was acknowledged may have said more than it knows of.
  const foreign = kept.filter((text) => !text.startsWith(`${name}:`));
  const missing = said.filter((text) => !kept.includes(text));
  return [...foreign.map((text) => `${name} has ${text}`), ...missing.map((text) => `${name} lost ${text}`)];
}

async function watchHealth(service: RunningService, isOver: () => boolean): Promise<LoadReport["healthMs"]> {
  const times: number[] = [];
  while (!isOver()) {
    const began = performance.now();
    await (await fetch(`${service.address}/health`)).arrayBuffer();
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? 0;
  return { p50: at(0.5), p99: at(0.99), count: times.length };
}

/** A value of `/metrics`. */
export async function metric(service: RunningService, name: string): Promise<number> {
  const text = await (await service.fetch("/metrics")).text();
  return Number(new RegExp(`^shoal_${name} (.*)$`, "m").exec(text)?.[1] ?? Number.NaN);
}

/** Waits until nothing runs, then until memory no longer falls. @returns resident bytes */
export async function restingBytes(service: RunningService, seconds: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    least = Math.min(least, await metric(service, "resident_bytes"));
  }
  return least;
}
