/** The RWKV World vocabulary as a GGUF file carries it: texts in which bytes are escaped as Python writes them. */
import { FormatError } from "../../core/index.ts";
import type { GgufValue } from "./gguf-format.ts";

/** BlinkDL's file of the vocabulary, which stands beside checkpoints that carry none. */
export const VOCABULARY_FILE = "rwkv_vocab_v20230424.txt";

/** `tokenizer.ggml.token_type` of a token that stands for text. */
const NORMAL = 1;

const ESCAPES: ReadonlyMap<string, number> = new Map([
  ["t", 0x09],
  ["n", 0x0a],
  ["r", 0x0d],
]);

/**
 * Bytes of the tokens by id, id 0 without any. The unused ids that fill the embedding up are left out.
 *
 * @returns null if the file has no vocabulary
 * @throws FormatError "gguf-vocabulary" if it is of another tokenizer or has a form that is not known
 */
export function ggufVocabulary(metadata: ReadonlyMap<string, GgufValue>): Uint8Array[] | null {
  const model = metadata.get("tokenizer.ggml.model");
  if (model === undefined || model === "no_vocab") return null;
  if (model !== "rwkv") throw fault(`is for the tokenizer ${JSON.stringify(model)}, only "rwkv" is known`);
  const tokens = metadata.get("tokenizer.ggml.tokens");
  if (!Array.isArray(tokens) || typeof tokens[0] !== "string") throw fault("has no list of tokens");
  const types = metadata.get("tokenizer.ggml.token_type");
  if (!(types instanceof Int32Array || types instanceof Uint32Array) || types.length !== tokens.length) {
    throw fault("does not say of every token of which type it is");
  }
  const used = types.lastIndexOf(NORMAL) + 1;
  return (tokens as string[]).slice(0, used).map((text, id) => (id === 0 ? new Uint8Array(0) : unescaped(text, id)));
}

function unescaped(text: string, id: number): Uint8Array {
  const bytes: number[] = [];
  const encoded = /[^\0-\x7f]/.test(text) ? new TextEncoder().encode(text) : undefined;
  const length = encoded?.length ?? text.length;
  const at = (i: number): number => encoded?.[i] ?? text.charCodeAt(i);
  for (let i = 0; i < length; i++) {
    if (at(i) !== 0x5c) {
      bytes.push(at(i));
      continue;
    }
    i++;
    if (i >= length) throw fault(`ends token ${id} within an escape`);
    const letter = String.fromCharCode(at(i));
    if (letter === "x") {
      const hex = String.fromCharCode(at(i + 1), at(i + 2));
      if (i + 2 >= length || !/^[0-9a-fA-F]{2}$/.test(hex)) throw fault(`has a broken escape in token ${id}`);
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else {
      bytes.push(ESCAPES.get(letter) ?? at(i));
    }
  }
  return Uint8Array.from(bytes);
}

/** A token's bytes as such a text, for files that Shoal writes. */
export function escaped(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    if (byte === 0x5c) text += "\\\\";
    else if (byte === 0x09) text += "\\t";
    else if (byte === 0x0a) text += "\\n";
    else if (byte === 0x0d) text += "\\r";
    else text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`;
  }
  return text;
}

function fault(problem: string): FormatError {
  return new FormatError("gguf-vocabulary", `the vocabulary in the file ${problem}`);
}
