/**
 * The printable alphabet in which `tokenizer.json` writes bytes: one character for each of the 256, none of them white space.
 *
 * Source: GPT-2's `bytes_to_unicode` (Radford et al. 2019). Printable Latin-1 stands for itself; the other 68 bytes are
 * numbered from U+0100 on, so a space is "Ġ" and a newline "Ċ".
 */

const BYTE_TO_CHARACTER: readonly string[] = (() => {
  let shifted = 0x100;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
    return String.fromCharCode(printable ? byte : shifted++);
  });
})();

const CHARACTER_TO_BYTE: ReadonlyMap<string, number> = new Map(
  BYTE_TO_CHARACTER.map((character, byte) => [character, byte]),
);

/** Writes bytes in the alphabet, one character a byte. */
export function bytesToAlphabet(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += BYTE_TO_CHARACTER[byte];
  return text;
}

/** Reads bytes back, or gives `undefined` if a character is not of the alphabet. */
export function alphabetToBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = CHARACTER_TO_BYTE.get(text[i] as string);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
