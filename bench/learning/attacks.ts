/**
 * Attempts to get a forgotten lesson back. Each is made on a device that forgot and on one that was never told; what forgetting left
 * behind would show as a difference.
 *
 * Relearning a part of what was forgotten, rounding the weights more coarsely, and pruning them bring knowledge back where forgetting
 * was only suppressed by training.
 */
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { createWasmBackend } from "../../src/kernels/index.ts";
import { loadParameters, readModelFolder, saveModelFolder } from "../../src/model/index.ts";
import {
  type AskOptions,
  createShoal,
  LESSON_GATE_FILE,
  type Shoal,
  type ShoalOptions,
} from "../../src/runtime/index.ts";

export interface Attack {
  readonly name: string;
  /** Opens a device for the attack. */
  readonly options?: Pick<ShoalOptions, "format" | "model">;
  /** Told to it again. */
  readonly relearned?: readonly string[];
}

/** Opens a copy of a device's data folder under an attack; the device itself is left as it is. */
export async function attacked(
  attack: Attack,
  device: { readonly model: string; readonly data: string },
  copy: string,
): Promise<Shoal> {
  cpSync(device.data, copy, { recursive: true });
  const shoal = await createShoal({ model: device.model, threads: 1, ...attack.options, data: copy });
  for (const text of attack.relearned ?? []) await shoal.teach(text);
  await shoal.settled();
  return shoal;
}

export interface Heard {
  readonly text: string;
  readonly tokens: number;
  /** Words and log-probabilities of every token, to the last bit. */
  readonly bits: string;
}

/** The answer from weights alone. */
export async function heard(shoal: Shoal, question: string, maxTokens: number): Promise<Heard> {
  const options: AskOptions = { ephemeral: true, learn: false, recall: false, maxTokens, logprobs: 3 };
  const events: unknown[] = [];
  for await (const event of shoal.ask(question, options)) {
    if (event.type === "text") events.push(event);
    if (event.type === "done") {
      return { text: event.answer.text, tokens: event.answer.tokens, bits: JSON.stringify(events) };
    }
  }
  throw new Error(`no answer to ${question}`);
}

/** Writes a model folder in which the smallest weights of every matrix are zero. @param share of them, in [0, 1) */
export async function prunedModel(model: string, share: number, out: string): Promise<string> {
  const folder = await readModelFolder(model);
  const backend = await createWasmBackend({ memoryBytes: 2 ** 28, threads: 1 });
  const parameters = loadParameters(folder, backend.arena("weights", 2 ** 27));
  for (const { data, group } of parameters) {
    if (group !== "matrix" && group !== "embedding") continue;
    const least = data.map(Math.abs).sort()[Math.floor(share * data.length)]!;
    for (let i = 0; i < data.length; i++) if (Math.abs(data[i]!) < least) data[i] = 0;
  }
  const tensors = new Map(
    [...parameters].map(({ name, shape, data }) => [name, { dtype: "F32" as const, shape, data }]),
  );
  await saveModelFolder(out, folder.config, tensors, folder.tokenizer);
  const gate = join(model, LESSON_GATE_FILE);
  if (existsSync(gate)) cpSync(gate, join(out, LESSON_GATE_FILE));
  backend.close();
  return out;
}
