/**
 * Text to token ids and back.
 *
 * Begin with `tokenizer.ts`: the interface that the rest of Shoal uses. Two tokenizers fulfil it. `BpeTokenizer` is the
 * project's own: a text is cut into words (`pre-tokenizer.ts`), a word's bytes are merged by rank (`word-merger.ts`), hanzi
 * are always single tokens, and every byte is a token, so nothing is unknown. It is learnt by `trainBpe` from counted words
 * (`word-counter.ts`) and kept as `tokenizer.json`, which Hugging Face's libraries read with the same ids. `RwkvTokenizer`
 * is for RWKV checkpoints: the longest match in a trie of 65,529 tokens.
 *
 * What structures a text (turns, memory lines, tools) are special tokens (`special-tokens.ts`). `encode` never gives one,
 * whatever the text says; `encodeParts` puts them where the program asks for them, and `chat-template.ts` lays out whole
 * conversations. Tokens come back one by one through a `StreamDecoder`, which never shows half a character.
 */
export { BpeTokenizer, type EncodePart } from "./bpe.ts";
export { type BpeTrainOptions, COMMON_PUNCTUATION, trainBpe, trainBpeOnCounts } from "./bpe-train.ts";
export { type BpeVocabulary, MAX_TOKEN_BYTES, MAX_TOKENS } from "./bpe-vocabulary.ts";
export {
  type ChatEnding,
  type ChatMode,
  type Conversation,
  chatParts,
  type Message,
  messageParts,
  type RwkvThinking,
  rwkvPrompt,
} from "./chat-template.ts";
export type { ChatTokenizer } from "./chat-tokenizer.ts";
export { RwkvChatTokenizer } from "./rwkv-chat.ts";
export { RwkvTokenizer } from "./rwkv-trie.ts";
export { MAX_RWKV_VOCABULARY_BYTES, readRwkvVocabulary } from "./rwkv-vocabulary.ts";
export {
  FIRST_BYTE_ID,
  FIRST_LEARNT_ID,
  SPECIAL_TOKEN_NAMES,
  SPECIAL_TOKEN_SLOTS,
  SPECIAL_TOKENS,
  type SpecialToken,
  specialTokenId,
} from "./special-tokens.ts";
export { joinTokenBytes, StreamDecoder } from "./stream-decoder.ts";
export { ThoughtFilter, thinkingOf } from "./thought-filter.ts";
export type { Tokenizer } from "./tokenizer.ts";
export { MAX_TOKENIZER_JSON_BYTES, readTokenizerJson, writeTokenizerJson } from "./tokenizer-json.ts";
export { WordCounter, type WordCounterOptions } from "./word-counter.ts";
