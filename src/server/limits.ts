/** Bounds of what a request may ask for. */
export const LIMITS = {
  bodyBytes: 1 << 20,
  /** A file of lessons in base64, or of a conversation. */
  importBytes: 64 << 20,
  /** Answers written at once, interleaved. */
  running: 4,
  /** Requests that wait for a place; one more gets 429. */
  waiting: 64,
  messages: 1024,
  promptCharacters: 1 << 19,
  maxTokens: 8192,
  choices: 8,
  stops: 16,
  stopCharacters: 256,
  topLogprobs: 20,
  prompts: 64,
  embeddingInputs: 256,
  tokens: 65_536,
  attachments: 8,
  tools: 32,
  listed: 500,
} as const;
