/** Byte strings named by their SHA-256: stored once however many lessons own them. */
import { IntegrityError, sha256Hex } from "../core/index.ts";
import type { Database } from "./database.ts";

/** Stores the bytes if they are new and returns their name, 64 hexadecimal digits. */
export function putBlob(database: Database, bytes: Uint8Array): string {
  const name = sha256Hex(bytes);
  database.run("INSERT INTO blobs (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", name, bytes);
  return name;
}

/** @throws IntegrityError with code `blob` if the bytes are missing or are not those that were stored */
export function getBlob(database: Database, name: string): Uint8Array {
  const bytes = database.get<{ bytes: Uint8Array }>("SELECT bytes FROM blobs WHERE sha256 = ?", name)?.bytes;
  if (!bytes) throw new IntegrityError("blob", `the store holds no blob ${name}`);
  const found = sha256Hex(bytes);
  if (found !== name) throw new IntegrityError("blob", `blob ${name} is damaged: its bytes hash to ${found}`);
  return bytes;
}

/** Deletes the blob if no lesson owns it any more. */
export function dropUnownedBlob(database: Database, name: string): void {
  database.run(
    "DELETE FROM blobs WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM lessons WHERE neurons = sha256)",
    name,
  );
}
