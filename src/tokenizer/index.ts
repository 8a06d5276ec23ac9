export { BpeTokenizer, type EncodePart } from "./bpe.ts";
export { type BpeTrainOptions, COMMON_PUNCTUATION, trainBpe, trainBpeOnCounts } from "./bpe-train.ts";
export { type BpeVocabulary, MAX_TOKEN_BYTES, MAX_TOKENS } from "./bpe-vocabulary.ts";
export * from "./special-tokens.ts";
export { joinTokenBytes, StreamDecoder } from "./stream-decoder.ts";
export type { Tokenizer } from "./tokenizer.ts";
export { writeTokenizerJson } from "./tokenizer-json-write.ts";
export { WordCounter, type WordCounterOptions } from "./word-counter.ts";
