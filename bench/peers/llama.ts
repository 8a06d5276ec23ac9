/** llama.cpp, through node-llama-cpp: the part of it that benchmarks use. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Sequence {
  readonly nextTokenIndex: number;
  clearHistory(): Promise<void>;
  evaluate(tokens: readonly number[], options: object): AsyncGenerator<number>;
  evaluateWithoutGeneratingNewTokens(tokens: readonly number[]): Promise<void>;
  controlledEvaluate(
    input: readonly unknown[],
  ): Promise<({ next: { probabilities?: Map<number, number> } } | undefined)[]>;
}

interface LlamaModule {
  getLlama(options: object): Promise<{
    loadModel(options: object): Promise<{
      tokenize(text: string, special?: boolean): number[];
      createContext(options: object): Promise<{ getSequence(): Sequence; dispose(): Promise<void> }>;
      dispose(): Promise<void>;
    }>;
    dispose(): Promise<void>;
  }>;
}

const ENTRY = new URL("./node_modules/node-llama-cpp/dist/index.js", import.meta.url);

/** Whether `npm install --prefix bench/peers` has been run. */
export const hasLlama: boolean = existsSync(fileURLToPath(ENTRY));

/** Every option that would change the distribution is off. */
const PLAIN = { temperature: 1, topK: 0, topP: 1, minP: 0 };
const GREEDY = { temperature: 0 };

/** A model file in llama.cpp, on the processor alone. */
export class LlamaModel {
  readonly #sequence: Sequence;
  readonly #tokenize: (text: string) => number[];
  readonly #dispose: () => Promise<void>;

  private constructor(sequence: Sequence, tokenize: (text: string) => number[], dispose: () => Promise<void>) {
    this.#sequence = sequence;
    this.#tokenize = tokenize;
    this.#dispose = dispose;
  }

  static async open(path: string, threads: number): Promise<LlamaModel> {
    const { getLlama } = (await import(ENTRY.href)) as LlamaModule;
    const llama = await getLlama({ gpu: false, logLevel: "error", progressLogs: false, maxThreads: threads });
    const model = await llama.loadModel({ modelPath: path, gpuLayers: 0, useMmap: true });
    const context = await model.createContext({
      contextSize: 2048,
      batchSize: 512,
      threads: { ideal: threads, min: threads },
    });
    const dispose = async (): Promise<void> => {
      await context.dispose();
      await model.dispose();
      await llama.dispose();
    };
    return new LlamaModel(context.getSequence(), (text) => model.tokenize(text, false), dispose);
  }

  tokenize(text: string): number[] {
    return this.#tokenize(text);
  }

  /** Begins anew. */
  reset(): Promise<void> {
    return this.#sequence.clearHistory();
  }

  read(ids: readonly number[]): Promise<void> {
    return this.#sequence.evaluateWithoutGeneratingNewTokens(ids);
  }

  /** Log-probabilities by token after these, which are read. */
  async logprobs(ids: readonly number[]): Promise<Map<number, number>> {
    const last = [ids.at(-1), { generateNext: { probabilities: true, options: PLAIN } }];
    const results = await this.#sequence.controlledEvaluate([...ids.slice(0, -1), last]);
    const probabilities = results.at(-1)?.next.probabilities;
    if (!probabilities) throw new Error("llama.cpp gave no probabilities");
    return new Map([...probabilities].map(([token, probability]) => [token, Math.log(probability)]));
  }

  /** Reads these and writes so many tokens, the most likely each time. */
  async greedy(ids: readonly number[], count: number): Promise<number[]> {
    const written: number[] = [];
    for await (const token of this.#sequence.evaluate(ids, { ...GREEDY, yieldEogToken: true })) {
      written.push(token);
      if (written.length === count) break;
    }
    return written;
  }

  close(): Promise<void> {
    return this.#dispose();
  }
}
