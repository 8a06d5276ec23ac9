/**
 * How a command finds the service that holds a data folder: the service leaves its address there, and takes it away when it
 * stops. Only the process that has the folder open is believed, so that no other program is ever shown the token.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readToken } from "./token.node.ts";

const FILE = "service.json";
const ADDRESS = /^http:\/\/127\.0\.0\.1:\d{1,5}$/;

export interface FoundService {
  readonly address: string;
  readonly token: string;
  readonly pid: number;
}

/** Says where the service of this process is. @returns takes the word back */
export async function announceService(data: string, address: string): Promise<() => Promise<void>> {
  const path = join(data, FILE);
  await writeFile(path, `${JSON.stringify({ pid: process.pid, address })}\n`, { mode: 0o600 });
  return () => rm(path, { force: true });
}

/** The service that has a data folder open; null where none has. */
export async function findService(data: string): Promise<FoundService | null> {
  const text = await readFile(join(data, FILE), "utf8").catch(() => null);
  if (text === null) return null;
  const found = announced(text);
  const token = await readToken(data);
  if (!found || token === null) return null;
  const { folderHolder } = await import("../memory/index.ts");
  return (await folderHolder(data)) === found.pid ? { ...found, token } : null;
}

/** By hand: a library that checks would take longer to load than everything else here. */
function announced(text: string): Omit<FoundService, "token"> | null {
  try {
    const { pid, address } = (JSON.parse(text) ?? {}) as Partial<Record<string, unknown>>;
    if (!Number.isSafeInteger(pid) || (pid as number) < 1) return null;
    if (typeof address !== "string" || !ADDRESS.test(address)) return null;
    return { pid: pid as number, address };
  } catch {
    return null; // a file that is being written, or damaged
  }
}
