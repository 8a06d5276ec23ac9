/**
 * Working memory at rest: the model's recurrent state after a turn, one file each.
 *
 * States are files and not rows because they are large, rewritten after every turn and can be recomputed from the
 * turns: they need no flush, no log and no place in the file that VACUUM rewrites. A damaged one counts as none.
 *
 *   magic "SHOALST1" · CRC-32 of the rest, u32 · key length, u32 · key, UTF-8 · state bytes        (little endian)
 */

/** A flat set of files that the host keeps for one purpose. */
export interface StateFiles {
  /** Replaces the file as a whole; after a power cut it may be missing or damaged. */
  write(name: StateFileName, bytes: Uint8Array): void;
  read(name: StateFileName): Uint8Array | undefined;
  remove(name: StateFileName): void;
  /** The states of one conversation, in no order. */
  list(conversation: string): StateFileName[];
  /** Conversations that have states. */
  conversations(): string[];
}

export interface StateFileName {
  readonly conversation: string;
  /** The state is that after this turn. */
  readonly turn: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

const MAGIC = new TextEncoder().encode("SHOALST1");
const HEADER_BYTES = MAGIC.length + 8;
const MOST_KEY_BYTES = 1024;

/** @param key what the state can be used with (model, lessons); kept with it and compared when it is read */
export function encodeState(key: string, state: Uint8Array): Uint8Array {
  const keyBytes = new TextEncoder().encode(key);
  const bytes = new Uint8Array(HEADER_BYTES + keyBytes.length + state.length);
  bytes.set(MAGIC);
  bytes.set(keyBytes, HEADER_BYTES);
  bytes.set(state, HEADER_BYTES + keyBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(MAGIC.length + 4, keyBytes.length, true);
  view.setUint32(MAGIC.length, crc32(bytes.subarray(MAGIC.length + 4)), true);
  return bytes;
}

/** The state in a file, or undefined if it is damaged or belongs to another key. */
export function decodeState(bytes: Uint8Array, key: string): Uint8Array | undefined {
  if (bytes.length < HEADER_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const keyLength = view.getUint32(MAGIC.length + 4, true);
  if (keyLength > MOST_KEY_BYTES || HEADER_BYTES + keyLength > bytes.length) return undefined;
  if (view.getUint32(MAGIC.length, true) !== crc32(bytes.subarray(MAGIC.length + 4))) return undefined;
  const found = new TextDecoder().decode(bytes.subarray(HEADER_BYTES, HEADER_BYTES + keyLength));
  return found === key ? bytes.slice(HEADER_BYTES + keyLength) : undefined;
}

/** Eight tables of the reflected polynomial 0xEDB88320 ("slicing by 8", Kounavis and Berry 2008). */
const TABLES: readonly Uint32Array[] = crcTables();

/** CRC-32 as in zip and PNG. */
export function crc32(bytes: Uint8Array): number {
  const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let crc = ~0;
  let i = 0;
  for (; i + 8 <= bytes.length; i += 8) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc =
      (T7[crc & 255] as number) ^
      (T6[(crc >>> 8) & 255] as number) ^
      (T5[(crc >>> 16) & 255] as number) ^
      (T4[crc >>> 24] as number) ^
      (T3[bytes[i + 4] as number] as number) ^
      (T2[bytes[i + 5] as number] as number) ^
      (T1[bytes[i + 6] as number] as number) ^
      (T0[bytes[i + 7] as number] as number);
  }
  for (; i < bytes.length; i++) crc = (T0[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function crcTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    return crc;
  });
  const tables = [first];
  for (let t = 1; t < 8; t++) {
    const previous = tables[t - 1] as Uint32Array;
    tables.push(previous.map((crc) => (crc >>> 8) ^ (first[crc & 255] as number)));
  }
  return tables;
}
