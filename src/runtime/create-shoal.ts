/** Puts the parts together: a model, a memory, a learner, and what joins them in an answer. */
import { dirname, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ShoalError, systemClock } from "../core/index.ts";
import { deviceSigner, Learner, type LessonGate } from "../learning/index.ts";
import { type Memory, openMemory } from "../memory/index.ts";
import { Asking } from "./asking.ts";
import { conversationsOf } from "./conversations.ts";
import { cacheFolder, defaultDataFolder } from "./data-folder.ts";
import { BUNDLED_MODEL, Engine, nextTick } from "./engine.ts";
import { forgetSelection, fullId, receiptView } from "./forgetting.ts";
import { infoOf } from "./info.ts";
import { readGateOf } from "./lesson-gate.ts";
import { lessonView } from "./lesson-view.ts";
import { Measures } from "./measures.ts";
import { recordsOf } from "./records.ts";
import type { ForgetQuery, ForgetReceipt, Shoal, ShoalOptions } from "./types.ts";
import { Writer } from "./writer.ts";

/** Of the time in which an answer is written, teaching takes this share. */
const TEACHING_SHARE = 0.25;

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
    thinking,
    clock = systemClock,
  } = options;
  const engine = await Engine.open({
    model: path,
    ...(threads === undefined ? {} : { threads }),
    ...(turbo === undefined ? {} : { turbo }),
    ...(format === undefined ? {} : { format }),
    ...(thinking === undefined ? {} : { thinking }),
    ...packedFolderOf(path, data),
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

/** Where a model's packed weights are kept: beside one in the data folder, and apart from the bundled one, which others may use. */
function packedFolderOf(path: string, data: string): { packedFolder?: string } {
  if (dirname(dirname(resolve(path))) === resolve(data, "models")) return { packedFolder: dirname(path) };
  return path === BUNDLED_MODEL ? { packedFolder: cacheFolder() } : {};
}

type Assembled = ShoalOptions & Required<Pick<ShoalOptions, "data" | "clock">>;

function assemble(engine: Engine, memory: Memory, options: Assembled, gate: LessonGate): Shoal {
  const { data, clock } = options;
  const measures = new Measures(engine);
  const writer = new Writer(engine, clock);
  const faults = new Faults();
  const learner = new Learner({
    memory,
    base: engine.lessonBase(),
    gate,
    clock,
    pause: (ms) => (ms < 1 ? nextTick() : setTimeout(ms)),
    share: () => (writer.isBusy ? TEACHING_SHARE : 1),
    onTaught: (_, error) => faults.note(error),
  });
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
      return receiptView(learner.forget(forgetSelection(query, memory)));
    });
  let isClosed = false;

  return {
    ask: async function* (text, askOptions) {
      yield* asking.ask(text, askOptions);
      if (options.semanticRecall) memory.recall.embedMissing(EMBEDDED_AT_ONCE);
    },
    complete: (messages, askOptions) => asking.complete(messages, askOptions),
    resume: (conversation, askOptions) => asking.resume(conversation, askOptions),
    continue: (text, askOptions) => asking.continue(text, askOptions),
    info: async () => infoOf(engine, memory, data),

    teach: async (text, teachOptions) => {
      const [first, ...others] = (await learner.teach(text, teachOptions)).map(view);
      return others.length > 0 ? { ...first!, also: others } : first!;
    },
    propose: async (text, { source }) => {
      if (source.kind === "person") throw new ShoalError("no-proposal", "what the person says is taught, not proposed");
      return learner.observe(text, { source }).proposed.map(view);
    },
    lessons: async ({ state, search } = {}) => {
      const found = memory.lessons.list(search === undefined ? {} : { topic: search }).map(view);
      return state === undefined ? found : found.filter((lesson) => lesson.state === state);
    },
    decide: async (id, accept) => {
      if (accept) return view(learner.agree(fullId(id, memory)));
      await forget({ ids: [id] });
      return null;
    },
    forget,
    undo: () =>
      asking.gate.alone(() => {
        const receipt = learner.undo();
        return receipt && receiptView(receipt);
      }),
    settled: async () => {
      await learner.idle();
      faults.tell();
    },
    export: async () => learner.export(deviceSigner(data)),
    import: async (file) => learner.import(file, deviceSigner(data)),

    conversations: conversationsOf(memory, asking),
    records: recordsOf(memory, asking.gate),
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

/** What went wrong in the background, until somebody asks. */
class Faults {
  #first: { readonly error: unknown } | null = null;

  note(error: unknown): void {
    if (error !== undefined) this.#first ??= { error };
  }

  /** @throws the first fault since it was told last */
  tell(): void {
    const fault = this.#first;
    this.#first = null;
    if (fault) throw fault.error;
  }
}
