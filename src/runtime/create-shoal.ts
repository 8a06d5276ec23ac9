/** Puts the parts together: a model, a memory, a learner, and what joins them in an answer. */
import { setTimeout } from "node:timers/promises";
import { systemClock } from "../core/index.ts";
import type { LessonGate } from "../learning/index.ts";
import { type Memory, openMemory, type Source } from "../memory/index.ts";
import { Asking } from "./asking.ts";
import { conversationsOf } from "./conversations.ts";
import { defaultDataFolder } from "./data-folder.ts";
import { BUNDLED_MODEL, Engine, nextTick } from "./engine.ts";
import { forgetSelection, receiptView, wordingsToErase } from "./forgetting.ts";
import { infoOf } from "./info.ts";
import type { Learner } from "./learner.ts";
import { readLessonFile, writeLessonFile } from "./lesson-file.ts";
import { readGateOf } from "./lesson-gate.ts";
import { LessonLearner } from "./lesson-learner.ts";
import { lessonView } from "./lesson-view.ts";
import { Measures } from "./measures.ts";
import type { ForgetQuery, ForgetReceipt, Shoal, ShoalOptions } from "./types.ts";
import { Writer } from "./writer.ts";

const BY_PERSON: Source = { kind: "person" };
/** Of the time in which an answer is written, teaching takes one part in so many. */
const PARTS = 4;
const LONGEST_WAIT_MS = 1_000;

/** Lets answers have most of the time, and takes all of it when there are none. */
function beside(writer: Writer): (sliceMs: number) => Promise<void> {
  return async (sliceMs) => {
    if (writer.isBusy) await setTimeout(Math.min(LONGEST_WAIT_MS, (PARTS - 1) * sliceMs));
    else await nextTick();
  };
}

/** Passages that get a vector after each answer, where recall is by meaning too. */
const EMBEDDED_AT_ONCE = 4;

/**
 * Opens a model and a data folder.
 *
 * @throws FormatError for a folder that is not a model, naming the file and what is wrong with it
 * @throws FolderLockedError naming the process that has the data folder open; StoreError if it cannot be read or written
 * @throws ShoalError "no-kernel" where WebAssembly SIMD is missing
 */
export async function createShoal(options: ShoalOptions = {}): Promise<Shoal> {
  const {
    model: path = BUNDLED_MODEL,
    data = defaultDataFolder(),
    threads,
    turbo,
    format,
    clock = systemClock,
  } = options;
  const engine = await Engine.open({
    model: path,
    ...(threads === undefined ? {} : { threads }),
    ...(turbo === undefined ? {} : { turbo }),
    ...(format === undefined ? {} : { format }),
  });
  const memory = await openMemory(data, { clock, encodeTokens: (text) => [...engine.tokenizer.encode(text)] }).catch(
    (error: unknown) => {
      engine.close();
      throw error;
    },
  );
  try {
    return assemble(engine, memory, { ...options, data, clock }, readGateOf(path));
  } catch (error) {
    memory.close();
    engine.close();
    throw error;
  }
}

type Assembled = ShoalOptions & Required<Pick<ShoalOptions, "data" | "clock">>;

function assemble(engine: Engine, memory: Memory, options: Assembled, gate: LessonGate): Shoal {
  const { data, clock } = options;
  const measures = new Measures(engine);
  const writer = new Writer(engine, clock);
  const learner: Learner = new LessonLearner(engine, memory, { gate, clock, pace: beside(writer) });
  const asking = new Asking({ engine, writer, memory, learner });
  if (options.semanticRecall) {
    const { folder, config } = engine;
    memory.recall.useEmbedder({
      id: `${folder.sha256} mean 1`,
      dimension: config.width,
      embed: (text) => measures.embedNow(text),
    });
  }
  const view = (lesson: Parameters<typeof lessonView>[0]) => lessonView(lesson, memory.lessons);

  const forget = (query: ForgetQuery): Promise<ForgetReceipt> =>
    asking.gate.alone(() => {
      const selection = forgetSelection(query, memory);
      const alsoErase = wordingsToErase(memory.wouldForget(selection));
      const receipt = memory.forget(selection, { alsoErase });
      learner.refresh();
      return receiptView(receipt);
    });
  let isClosed = false;

  return {
    ask: async function* (text, askOptions) {
      yield* asking.ask(text, askOptions);
      if (options.semanticRecall) memory.recall.embedMissing(EMBEDDED_AT_ONCE);
    },
    complete: (messages, askOptions) => asking.complete(messages, askOptions),
    continue: (text, askOptions) => asking.continue(text, askOptions),
    info: async () => infoOf(engine, memory, data),

    teach: async (text, { source = BY_PERSON, signal } = {}) => view(await learner.teach(text, source, signal)),
    lessons: async ({ state, search } = {}) => {
      const found = memory.lessons.list(search === undefined ? {} : { topic: search }).map(view);
      return state === undefined ? found : found.filter((lesson) => lesson.state === state);
    },
    decide: async (id, accept) => {
      if (accept) return view(await learner.accept(id));
      await forget({ ids: [id] });
      return null;
    },
    forget,
    undo: async () => {
      const last = memory.lessons.list().findLast(({ consent }) => consent !== "none");
      return last ? forget({ ids: [last.id] }) : null;
    },
    settled: () => learner.settled(),
    export: async () => writeLessonFile(memory, engine.folder.sha256),
    import: async (file) => {
      const outcome = readLessonFile(memory, file);
      learner.refresh();
      return outcome;
    },

    conversations: conversationsOf(memory, asking),
    score: (text, scoreOptions) => measures.score(text, scoreOptions),
    logits: (tokens, top) => measures.logits(tokens, top),
    tokenize: async (text) => [...engine.tokenizer.encode(text)],
    detokenize: async (tokens) => engine.tokenizer.decode(tokens),
    embed: (text) => measures.embed(text),
    firings: () => engine.model.firings,
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      writer.close();
      measures.close();
      await asking.close();
      await learner.close();
      memory.close();
      engine.close();
    },
  };
}
