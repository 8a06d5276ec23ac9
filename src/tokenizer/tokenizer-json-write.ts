/** Writes a vocabulary as a Hugging Face `tokenizer.json`. Equal vocabularies give equal text. */
import type { BpeVocabulary } from "./bpe-vocabulary.ts";
import { bytesToAlphabet } from "./byte-alphabet.ts";
import { WORD_PATTERN } from "./pre-tokenizer.ts";
import { SPECIAL_TOKEN_NAMES, SPECIAL_TOKEN_SLOTS } from "./special-tokens.ts";

/** What the file says besides its vocabulary; the reader accepts nothing else. */
export const TOKENIZER_JSON_FRAME: {
  readonly normalizer: null;
  readonly pre_tokenizer: object;
  readonly post_processor: null;
  readonly decoder: object;
} = {
  normalizer: null,
  pre_tokenizer: {
    type: "Sequence",
    pretokenizers: [
      { type: "Split", pattern: { Regex: WORD_PATTERN }, behavior: "Isolated", invert: false },
      { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: false },
    ],
  },
  post_processor: null,
  decoder: { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: false },
};

/** Settings of the BPE model. `ignore_merges`: a word that is a token is that token, whatever the merges make of it. */
export const TOKENIZER_JSON_MODEL: Readonly<Record<string, unknown>> = {
  type: "BPE",
  dropout: null,
  unk_token: null,
  continuing_subword_prefix: null,
  end_of_word_suffix: null,
  fuse_unk: false,
  byte_fallback: false,
  ignore_merges: true,
};

/** The text of `tokenizer.json`, ending in a newline. */
export function writeTokenizerJson(vocabulary: BpeVocabulary): string {
  const names = vocabulary.tokens.map((bytes, id) =>
    id < SPECIAL_TOKEN_SLOTS ? (SPECIAL_TOKEN_NAMES[id] as string) : bytesToAlphabet(bytes),
  );
  const file = {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: SPECIAL_TOKEN_NAMES.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    ...TOKENIZER_JSON_FRAME,
    model: {
      ...TOKENIZER_JSON_MODEL,
      vocab: Object.fromEntries(names.map((name, id) => [name, id])),
      merges: vocabulary.merges.map(([left, right]) => `${names[left]} ${names[right]}`),
    },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
