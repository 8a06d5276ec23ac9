/**
 * The directory of a zip archive without compression, such as PyTorch writes, checked against the file.
 *
 * Two directories tell where an entry lies: the central one at the end, and a header before the entry itself. Both must agree,
 * else two programs could read two different files. Entries may not overlap each other.
 *
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3 (zip64).
 */
import { quoted } from "./byte-reader.ts";
import type { RandomAccess } from "./checkpoint.ts";
import { MAX_DIRECTORY_BYTES, MAX_ENTRIES, MAX_ENTRY_NAME_BYTES, pthError } from "./pth-format.ts";

export interface ZipEntry {
  readonly name: string;
  /** Of the entry's bytes, from the start of the file. */
  readonly begin: number;
  readonly size: number;
  readonly crc32: number;
}

const LOCAL = { signature: 0x04034b50, bytes: 30 } as const;
const CENTRAL = { signature: 0x02014b50, bytes: 46 } as const;
const END = { signature: 0x06054b50, bytes: 22 } as const;
const LOCATOR_64 = { signature: 0x07064b50, bytes: 20 } as const;
const END_64 = { signature: 0x06064b50, bytes: 56 } as const;
const EXTRA_64 = 0x0001;
const MAX_COMMENT_BYTES = 0xffff;
/** Flags of an entry that are no reason to refuse it: a size that follows the data, and a UTF-8 name. */
const HARMLESS_FLAGS = 0x0808;

/** @throws FormatError "pth-zip", "pth-truncated", "pth-limit", "pth-compressed", "pth-duplicate-key" */
export async function readZipDirectory(file: RandomAccess): Promise<Map<string, ZipEntry>> {
  const { count, begin, size } = await findDirectory(file);
  if (count > MAX_ENTRIES)
    throw pthError("pth-limit", `at most ${MAX_ENTRIES} entries are read, the archive has ${count}`);
  if (begin + size > file.size) throw truncated("the directory", begin + size, file.size);
  if (size > MAX_DIRECTORY_BYTES) {
    throw pthError("pth-limit", `a directory of ${size} bytes, at most ${MAX_DIRECTORY_BYTES} are read`);
  }
  const records = readCentral(await file.read(begin, size), count);
  const entries = new Map<string, ZipEntry>();
  let end = 0;
  for (const record of records.sort((a, b) => a.header - b.header)) {
    if (entries.has(record.name)) throw pthError("pth-duplicate-key", `two entries are named ${quoted(record.name)}`);
    const entry = await locate(file, record, begin);
    if (record.header < end) throw pthError("pth-zip", `entry ${quoted(record.name)} overlaps another`);
    end = entry.begin + entry.size;
    entries.set(entry.name, entry);
  }
  return entries;
}

interface Directory {
  readonly count: number;
  readonly begin: number;
  readonly size: number;
}

async function findDirectory(file: RandomAccess): Promise<Directory> {
  const tailBytes = Math.min(file.size, END.bytes + MAX_COMMENT_BYTES);
  const tail = await file.read(file.size - tailBytes, tailBytes);
  const view = viewOf(tail);
  for (let at = tail.length - END.bytes; at >= 0; at--) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (view.getUint16(at + 20, true) !== tail.length - at - END.bytes) continue; // within a comment
    const disks = view.getUint32(at + 4, true);
    const count = view.getUint16(at + 10, true);
    if (disks !== 0 && disks !== 0xffffffff) throw pthError("pth-zip", "the archive is spread over several files");
    const directory = { count, size: view.getUint32(at + 12, true), begin: view.getUint32(at + 16, true) };
    const isLarge = count === 0xffff || directory.size === 0xffffffff || directory.begin === 0xffffffff;
    return isLarge ? findDirectory64(file, file.size - tailBytes + at) : directory;
  }
  throw pthError("pth-zip", "the file has no directory at its end; it is cut off, or no zip archive");
}

/** @param end where the ordinary end record lies */
async function findDirectory64(file: RandomAccess, end: number): Promise<Directory> {
  const missing = (): Error => pthError("pth-zip", "the archive says that it is large, and has no directory for it");
  if (end < LOCATOR_64.bytes) throw missing();
  const locator = viewOf(await file.read(end - LOCATOR_64.bytes, LOCATOR_64.bytes));
  const at = u64(locator, 8);
  if (locator.getUint32(0, true) !== LOCATOR_64.signature || at + END_64.bytes > end - LOCATOR_64.bytes)
    throw missing();
  const record = viewOf(await file.read(at, END_64.bytes));
  if (record.getUint32(0, true) !== END_64.signature) throw missing();
  return { count: u64(record, 32), size: u64(record, 40), begin: u64(record, 48) };
}

interface CentralRecord extends Omit<ZipEntry, "begin"> {
  /** Where the entry's own header lies. */
  readonly header: number;
}

function readCentral(bytes: Uint8Array, count: number): CentralRecord[] {
  const view = viewOf(bytes);
  const records: CentralRecord[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL.bytes > bytes.length || view.getUint32(at, true) !== CENTRAL.signature) {
      throw pthError("pth-zip", `entry ${i} of the directory is broken`);
    }
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + CENTRAL.bytes + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > bytes.length) throw pthError("pth-zip", `entry ${i} goes on beyond the directory`);
    if (nameBytes > MAX_ENTRY_NAME_BYTES) {
      throw pthError("pth-limit", `a name of ${nameBytes} bytes, at most ${MAX_ENTRY_NAME_BYTES} are read`);
    }
    const nameAt = at + CENTRAL.bytes;
    const name = readName(bytes.subarray(nameAt, nameAt + nameBytes));
    if ((view.getUint16(at + 8, true) & ~HARMLESS_FLAGS) !== 0 || view.getUint16(at + 10, true) !== 0) {
      throw pthError("pth-compressed", `entry ${quoted(name)} is compressed or encrypted`);
    }
    const packed = view.getUint32(at + 20, true);
    const plain = view.getUint32(at + 24, true);
    const offset = view.getUint32(at + 42, true);
    const large = new Extra64(bytes.subarray(nameAt + nameBytes, nameAt + nameBytes + extraBytes));
    // The extra field holds those of the three that do not fit into 32 bits, in this order.
    const size = large.take(plain);
    const packedSize = large.take(packed);
    const header = large.take(offset);
    if (size !== packedSize) throw pthError("pth-compressed", `entry ${quoted(name)} has two sizes`);
    records.push({ name, size, header, crc32: view.getUint32(at + 16, true) });
    at = next;
  }
  if (at !== bytes.length) throw pthError("pth-zip", `${bytes.length - at} bytes follow the directory's entries`);
  return records;
}

/** The zip64 extra field of an entry, if it has one. */
class Extra64 {
  readonly #view: DataView;
  #at = 0;

  constructor(extra: Uint8Array) {
    const view = viewOf(extra);
    let begin = extra.length;
    let end = extra.length;
    for (let at = 0; at + 4 <= extra.length && begin === extra.length; ) {
      const size = view.getUint16(at + 2, true);
      if (view.getUint16(at, true) === EXTRA_64 && at + 4 + size <= extra.length) {
        begin = at + 4;
        end = begin + size;
      }
      at += 4 + size;
    }
    this.#view = viewOf(extra.subarray(begin, end));
  }

  /** @param field the 32-bit field; all ones say that the value stands here */
  take(field: number): number {
    if (field !== 0xffffffff) return field;
    if (this.#at + 8 > this.#view.byteLength) throw pthError("pth-zip", "an entry lacks the size of its large field");
    this.#at += 8;
    return u64(this.#view, this.#at - 8);
  }
}

/** Finds the entry's bytes behind its own header, which must name the same entry. */
async function locate(file: RandomAccess, record: CentralRecord, directory: number): Promise<ZipEntry> {
  const { name, header, size, crc32 } = record;
  const begin = header + LOCAL.bytes;
  if (begin > directory) throw truncated(`the header of entry ${quoted(name)}`, begin, directory);
  const view = viewOf(await file.read(header, LOCAL.bytes));
  if (view.getUint32(0, true) !== LOCAL.signature || view.getUint16(8, true) !== 0) {
    throw pthError("pth-zip", `entry ${quoted(name)} has another header than its directory says`);
  }
  const nameBytes = view.getUint16(26, true);
  const data = begin + nameBytes + view.getUint16(28, true);
  if (data + size > directory) throw truncated(`entry ${quoted(name)}`, data + size, directory);
  if (nameBytes > MAX_ENTRY_NAME_BYTES || readName(await file.read(begin, nameBytes)) !== name) {
    throw pthError("pth-zip", `entry ${quoted(name)} has another name in its header`);
  }
  return { name, begin: data, size, crc32 };
}

function readName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw Object.assign(pthError("pth-zip", "the name of an entry is not UTF-8"), { cause });
  }
}

function truncated(what: string, end: number, limit: number): Error {
  return pthError("pth-truncated", `${what} ends at ${end}, beyond ${limit}`);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Exact below 2^53; above, some number above. */
function u64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
