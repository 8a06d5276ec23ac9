/**
 * The tokenizer of RWKV World models: at each byte the longest token that fits.
 *
 * The tokens stand in a trie whose nodes are numbered breadth first, so that the children of a node are neighbours: a node is
 * a byte, a token id and the number of its first child, nine bytes in all (1 MiB for the 65,529 tokens).
 * Source: BlinkDL/RWKV-LM, `rwkv_tokenizer.py`.
 */
import { FormatError, RangeLimitError } from "../core/index.ts";
import { bytesKey } from "./bpe-vocabulary.ts";
import { readRwkvVocabulary } from "./rwkv-vocabulary.ts";
import { joinTokenBytes, StreamDecoder } from "./stream-decoder.ts";
import type { Tokenizer } from "./tokenizer.ts";

const ROOT = 0;
const NO_TOKEN = -1;

export class RwkvTokenizer implements Tokenizer {
  readonly vocabSize: number;
  readonly endOfDocument: number = 0;
  readonly #tokens: readonly Uint8Array[];
  readonly #trie: ByteTrie;

  /**
   * @param tokens bytes by id; id 0 has none.
   * @throws FormatError `rwkv-vocabulary-duplicate`, or `rwkv-vocabulary-bytes` if a byte has no token.
   */
  constructor(tokens: readonly Uint8Array[]) {
    this.#tokens = tokens;
    this.vocabSize = tokens.length;
    this.#trie = new ByteTrie(tokens);
  }

  /** Reads `rwkv_vocab_v20230424.txt`. @throws FormatError with the codes of `readRwkvVocabulary` and of the constructor. */
  static fromVocabulary(file: string | Uint8Array): RwkvTokenizer {
    return new RwkvTokenizer(readRwkvVocabulary(file));
  }

  encode(text: string): Int32Array {
    return this.encodeBytes(new TextEncoder().encode(text));
  }

  /** Encodes bytes that need not be UTF-8. */
  encodeBytes(bytes: Uint8Array): Int32Array {
    const ids = new Int32Array(bytes.length);
    let count = 0;
    for (let start = 0; start < bytes.length; ) {
      const id = this.#trie.longest(bytes, start);
      ids[count++] = id;
      start += (this.#tokens[id] as Uint8Array).length;
    }
    return ids.slice(0, count);
  }

  decode(ids: ArrayLike<number>): string {
    const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
    return utf8.decode(joinTokenBytes(ids, (id) => this.tokenBytes(id)));
  }

  tokenBytes(id: number): Uint8Array {
    const bytes = this.#tokens[id];
    if (bytes === undefined) throw new RangeLimitError("tokenBytes", "id", `in 0..${this.vocabSize - 1}`, id);
    return bytes;
  }

  streamDecoder(): StreamDecoder {
    return new StreamDecoder((id) => this.tokenBytes(id));
  }

  identity(): string {
    const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return `rwkv longest match\n${this.#tokens.map(hex).join("\n")}\n`;
  }
}

/** All tokens by their bytes, for the longest match. */
class ByteTrie {
  readonly #bytes: Uint8Array; //       [nodes] the byte that leads to the node
  readonly #tokens: Int32Array; //      [nodes] the token that ends there, or NO_TOKEN
  readonly #firstChild: Int32Array; //  [nodes + 1] children of node n are firstChild[n] to firstChild[n + 1] - 1

  constructor(tokens: readonly Uint8Array[]) {
    const sorted = sortedIds(tokens);
    const bytes = [0];
    const ends: number[] = [];
    const firstChild: number[] = [];
    // The tokens of node n are sorted[low[n]] to sorted[high[n] - 1]: those that begin with the bytes on the way to it.
    const low = [0];
    const high = [sorted.length];
    const depth = [0];
    for (let node = ROOT; node < bytes.length; node++) {
      firstChild.push(bytes.length);
      const at = depth[node] as number;
      let from = low[node] as number;
      const to = high[node] as number;
      const shortest = sorted[from] as number;
      const endsHere = (tokens[shortest] as Uint8Array).length === at;
      ends.push(endsHere ? shortest : NO_TOKEN);
      if (endsHere) from++;
      while (from < to) {
        const byte = (tokens[sorted[from] as number] as Uint8Array)[at] as number;
        bytes.push(byte);
        low.push(from);
        depth.push(at + 1);
        while (from < to && (tokens[sorted[from] as number] as Uint8Array)[at] === byte) from++;
        high.push(from);
      }
    }
    firstChild.push(bytes.length);
    this.#bytes = Uint8Array.from(bytes);
    this.#tokens = Int32Array.from(ends);
    this.#firstChild = Int32Array.from(firstChild);
  }

  /** The longest token that the bytes from `start` on begin with. There is one: every byte is a token. */
  longest(bytes: Uint8Array, start: number): number {
    let longest = NO_TOKEN;
    let node = ROOT;
    for (let i = start; i < bytes.length; i++) {
      node = this.#child(node, bytes[i] as number);
      if (node === ROOT) break;
      const token = this.#tokens[node] as number;
      if (token !== NO_TOKEN) longest = token;
    }
    return longest;
  }

  /** The child of a node by its byte, found by halving, or ROOT if there is none. */
  #child(node: number, byte: number): number {
    let low = this.#firstChild[node] as number;
    let high = this.#firstChild[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#bytes[middle] as number) < byte) low = middle + 1;
      else high = middle;
    }
    return low < (this.#firstChild[node + 1] as number) && this.#bytes[low] === byte ? low : ROOT;
  }
}

/** Ids from 1 on in the order of their bytes. Checks that no two are the same and that no byte is missing. */
function sortedIds(tokens: readonly Uint8Array[]): number[] {
  const keys = tokens.map(bytesKey);
  if (keys[0] !== "") throw new FormatError("rwkv-vocabulary-id", "id 0 ends a document and has no bytes");
  const seen = new Map<string, number>();
  for (let id = 1; id < keys.length; id++) {
    const key = keys[id] as string;
    const other = seen.get(key);
    if (key === "") throw new FormatError("rwkv-vocabulary-length", `token ${id} of the RWKV vocabulary has no bytes`);
    if (other !== undefined) {
      throw new FormatError(
        "rwkv-vocabulary-duplicate",
        `tokens ${other} and ${id} of the RWKV vocabulary are the same bytes`,
      );
    }
    seen.set(key, id);
  }
  for (let byte = 0; byte < 256; byte++) {
    if (seen.has(String.fromCharCode(byte))) continue;
    throw new FormatError(
      "rwkv-vocabulary-bytes",
      `byte ${byte} has no token in the RWKV vocabulary: not every text could be written`,
    );
  }
  const ids = Array.from({ length: keys.length - 1 }, (_, index) => index + 1);
  return ids.sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
}
