/** Commands in wordings never trained on to calls as JSON: freely, and under the grammar of the tools on offer. */
import { Rng } from "../../src/core/index.ts";
import { AutomatonConstraint, parseToolSignature, toolCallAutomaton } from "../../src/model/index.ts";
import type { Engine } from "../../src/runtime/index.ts";
import type { Part } from "../../src/training/index.ts";
import { COMMAND_KINDS } from "../corpus/commands/documents.ts";
import { answerTo, STOP_IDS } from "./answering.ts";
import { firstTurn } from "./first-turn.ts";
import type { Report } from "./report.ts";

const MAX_CALL_TOKENS = 96;

export async function measureCommands(engine: Engine, report: Report, n: number): Promise<void> {
  for (const [kind, name] of [
    ["command", "command to JSON, exact"],
    ["command-none", 'no tool fits: {"tool":"none"}'],
  ] as const) {
    const rng = new Rng(99);
    const hits = { free: 0, held: 0 };
    let offered = 0;
    for (let i = 0; i < n; i++) {
      const { prompt, wanted } = firstTurn(COMMAND_KINDS[kind]!(rng, { heldOut: true }));
      const free = await answerTo(engine, prompt);
      if (free.trim() === wanted) hits.free++;
      report.sample(name, prompt, free, wanted);
      // Without signatures the tools are known by heart, and there is no grammar.
      const tools = textsAfter(prompt, "<|tool|>");
      if (tools.length === 0) continue;
      offered++;
      const [turn = ""] = textsAfter(prompt, "<|user|>");
      const calls = toolCallAutomaton(tools.map(parseToolSignature), turn);
      const limits = { stopIds: STOP_IDS, maxTokens: MAX_CALL_TOKENS };
      const constraint = new AutomatonConstraint(engine.tokenizer, calls, limits);
      const held = await answerTo(engine, prompt, { constraint, maxTokens: MAX_CALL_TOKENS });
      if (held.trim() === wanted) hits.held++;
    }
    report.rate(`${name} (unseen wording)`, hits.free, n);
    report.rate(`${name}, under the grammar, tools on offer`, hits.held, offered);
  }
}

function textsAfter(parts: readonly Part[], token: string): string[] {
  return parts.flatMap((part, i) => {
    const before = parts[i - 1];
    return typeof part === "string" && typeof before === "object" && before.token === token ? [part] : [];
  });
}
