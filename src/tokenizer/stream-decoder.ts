/**
 * Turns tokens into text as they come, never half a character: bytes of an unfinished one are held back.
 * All that `push` and `flush` return, joined, is what decoding all tokens at once gives.
 */
export class StreamDecoder {
  readonly #tokenBytes: (id: number) => Uint8Array;
  readonly #utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

  constructor(tokenBytes: (id: number) => Uint8Array) {
    this.#tokenBytes = tokenBytes;
  }

  /** The characters that this token completes; often none. @throws RangeLimitError for an id outside the vocabulary. */
  push(id: number): string {
    return this.#utf8.decode(this.#tokenBytes(id), { stream: true });
  }

  /** Ends the stream: an unfinished character comes out as U+FFFD. The decoder can then be used for another stream. */
  flush(): string {
    return this.#utf8.decode();
  }
}

/** The bytes of several tokens, one after another. */
export function joinTokenBytes(ids: ArrayLike<number>, tokenBytes: (id: number) => Uint8Array): Uint8Array {
  let length = 0;
  for (let i = 0; i < ids.length; i++) length += tokenBytes(ids[i] as number).length;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (let i = 0; i < ids.length; i++) {
    const token = tokenBytes(ids[i] as number);
    bytes.set(token, offset);
    offset += token.length;
  }
  return bytes;
}
