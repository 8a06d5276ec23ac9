/** What commands read: standard input, files of text. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { FormatError, ShoalError } from "../core/index.ts";
import type { Attachment } from "../runtime/index.ts";

/** The text itself, or all of standard input for "-". */
export async function textOrStdin(text: string): Promise<string> {
  if (text !== "-") return text;
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return decodeText(Buffer.concat(pieces), "standard input").trimEnd();
}

/** @throws ShoalError "file" if it cannot be read, FormatError "not-text" if it is not UTF-8 */
export function readText(path: string): { readonly text: string; readonly bytes: number } {
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (cause) {
    throw new ShoalError("file", `${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
  return { text: decodeText(content, path), bytes: content.length };
}

export function attachment(path: string): Attachment {
  return { name: basename(path), text: readText(path).text };
}

function decodeText(content: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new FormatError("not-text", `${name} is not text in UTF-8`, { cause });
  }
}
