/**
 * Reads the vocabulary file of RWKV World models, `rwkv_vocab_v20230424.txt`: a line a token,
 *
 *     id literal length
 *
 * where the literal is a Python string (`'…'` or `"…"`, meaning its UTF-8) or Python bytes (`b'…'`), and the length counts
 * bytes. Source: BlinkDL/RWKV-LM, `rwkv_tokenizer.py`. The file comes from strangers, so every line is checked.
 */
import { FormatError } from "../core/index.ts";
import { MAX_TOKEN_BYTES, MAX_TOKENS } from "./bpe-vocabulary.ts";

/** Largest file that is read. */
export const MAX_RWKV_VOCABULARY_BYTES: number = 64 * 2 ** 20;

/** Characters after a backslash that stand for one byte. */
const SIMPLE_ESCAPES: ReadonlyMap<string, number> = new Map([
  ["\\", 0x5c],
  ["'", 0x27],
  ['"', 0x22],
  ["a", 0x07],
  ["b", 0x08],
  ["f", 0x0c],
  ["n", 0x0a],
  ["r", 0x0d],
  ["t", 0x09],
  ["v", 0x0b],
]);

/** Number of hexadecimal digits after the letters that take them. */
const HEX_ESCAPES: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

/**
 * Bytes of every token, by id; id 0, which ends a document and has no line, has none.
 *
 * @throws FormatError `rwkv-vocabulary-too-large`, `rwkv-vocabulary-encoding` (not UTF-8), `rwkv-vocabulary-line` (a line of
 *   another form), `rwkv-vocabulary-id` (ids that are not 1, 2, 3… in order), `rwkv-vocabulary-length`.
 */
export function readRwkvVocabulary(file: string | Uint8Array): Uint8Array[] {
  if (file.length > MAX_RWKV_VOCABULARY_BYTES) {
    throw new FormatError(
      "rwkv-vocabulary-too-large",
      `an RWKV vocabulary is read up to ${MAX_RWKV_VOCABULARY_BYTES} bytes, this one has ${file.length}`,
    );
  }
  const lines = toText(file).split("\n");
  if (lines.at(-1) === "") lines.pop();
  if (lines.length > MAX_TOKENS) {
    throw new FormatError(
      "rwkv-vocabulary-too-large",
      `at most ${MAX_TOKENS} tokens are read, there are ${lines.length}`,
    );
  }
  return [new Uint8Array(0), ...lines.map((line, index) => readLine(line, index + 1))];
}

function toText(file: string | Uint8Array): string {
  if (typeof file === "string") return file;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch (cause) {
    throw new FormatError("rwkv-vocabulary-encoding", "an RWKV vocabulary is a UTF-8 text, this file is not", {
      cause,
    });
  }
}

/** @param number of the line, from 1; the same as the id it must hold. */
function readLine(line: string, number: number): Uint8Array {
  // The literal itself may hold spaces; the id and the length may not.
  const parts = /^(\d{1,9}) (.+) (\d{1,9})\r?$/su.exec(line);
  if (parts === null) throw fault("line", number, `expected "id literal length", got ${show(line)}`);
  const [, id, literal, length] = parts as unknown as [string, string, string, string];
  if (Number(id) !== number) throw fault("id", number, `expected id ${number}, got ${id}`);

  const bytes = parsePythonLiteral(literal, number);
  if (bytes.length !== Number(length)) {
    throw fault("length", number, `${show(literal)} has ${bytes.length} bytes, the line says ${length}`);
  }
  if (bytes.length === 0 || bytes.length > MAX_TOKEN_BYTES) {
    throw fault("length", number, `a token has 1 to ${MAX_TOKEN_BYTES} bytes, this one ${bytes.length}`);
  }
  return bytes;
}

/** Bytes of a Python literal: those of a string are its UTF-8. */
function parsePythonLiteral(literal: string, line: number): Uint8Array {
  const isBytes = literal.startsWith("b");
  const body = isBytes ? literal.slice(1) : literal;
  const quote = body[0];
  if ((quote !== "'" && quote !== '"') || body.length < 2 || body.at(-1) !== quote) {
    throw fault("line", line, `${show(literal)} is not a quoted Python literal`);
  }

  const codes: number[] = []; // bytes, or code points
  const end = body.length - 1;
  for (let i = 1; i < end; ) {
    const code = body.codePointAt(i) as number;
    if (code === 0x5c) {
      const escaped = readEscape(body, i, end, isBytes, line);
      codes.push(escaped.code);
      i = escaped.end;
      continue;
    }
    if (body[i] === quote)
      throw fault("line", line, `${show(literal)} has a quotation mark inside that is not escaped`);
    if (isBytes && code > 0x7f)
      throw fault("line", line, `${show(literal)} has a character that is not ASCII in bytes`);
    codes.push(code);
    i += code > 0xffff ? 2 : 1;
  }
  if (isBytes) return Uint8Array.from(codes);
  if (codes.some((code) => code >= 0xd800 && code <= 0xdfff)) {
    throw fault("line", line, `${show(literal)} has half a surrogate pair, which has no UTF-8`);
  }
  return new TextEncoder().encode(codes.map((code) => String.fromCodePoint(code)).join(""));
}

/** Reads the escape whose backslash is at `start`. */
function readEscape(
  body: string,
  start: number,
  end: number,
  isBytes: boolean,
  line: number,
): { readonly code: number; readonly end: number } {
  const letter = body[start + 1] as string;
  const simple = SIMPLE_ESCAPES.get(letter);
  if (simple !== undefined && start + 2 <= end) return { code: simple, end: start + 2 };
  const digits = isBytes && letter !== "x" ? undefined : HEX_ESCAPES.get(letter);
  if (digits !== undefined && start + 2 + digits <= end) {
    const hex = body.slice(start + 2, start + 2 + digits);
    const code = /^[0-9a-fA-F]+$/.test(hex) ? Number.parseInt(hex, 16) : Number.POSITIVE_INFINITY;
    if (code <= 0x10ffff) return { code, end: start + 2 + digits };
  }
  throw fault("line", line, `${show(body.slice(start, start + 10))} is not an escape that a vocabulary uses`);
}

function show(text: string): string {
  return JSON.stringify(text.length <= 80 ? text : `${text.slice(0, 77)}...`);
}

function fault(kind: string, line: number, problem: string): FormatError {
  return new FormatError(`rwkv-vocabulary-${kind}`, `RWKV vocabulary, line ${line}: ${problem}`);
}
