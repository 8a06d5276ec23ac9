/** The data folder's token: who can read the folder may ask its service. */
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "token";
const PATTERN = /^[0-9a-f]{64}$/;

/** Null where the folder has none yet. */
export async function readToken(data: string): Promise<string | null> {
  const text = (await readFile(join(data, FILE), "utf8").catch(() => "")).trim();
  return PATTERN.test(text) ? text : null;
}

/** The folder's token, made on first use; readable by its owner only. */
export async function dataToken(data: string): Promise<string> {
  const known = await readToken(data);
  if (known !== null) return known;
  await mkdir(data, { recursive: true, mode: 0o700 });
  const token = randomBytes(32).toString("hex");
  const path = join(data, FILE);
  await writeFile(path, `${token}\n`, { mode: 0o600 });
  await chmod(path, 0o600); // a file that was there keeps its mode otherwise
  return token;
}
