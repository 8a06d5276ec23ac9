/** Records as people and programs see them. */
import type { Memory, MemoryRecord, RecallHit } from "../memory/index.ts";
import type { OpenGate } from "./open-gate.ts";
import type { RecordView, Shoal } from "./types.ts";

/** UTF-16 units of a text that a list shows. */
const SHOWN_UNITS = 1_000;
const DEFAULT_LIMIT = 100;
/** A hit is a passage, and a long record may have many. */
const PASSAGES_PER_RECORD = 4;
const PERSON: RecordView["source"] = { kind: "person" };

export function recordsOf(memory: Memory, gate: OpenGate): Shoal["records"] {
  const { records, recall } = memory;
  const find = (search: string, count: number, kind?: RecordView["kind"]): MemoryRecord[] => {
    const hits: readonly RecallHit[] = recall.search(search, {
      limit: count * PASSAGES_PER_RECORD,
      budget: Number.POSITIVE_INFINITY,
      kinds: kind ? [kind] : ["statement", "note", "row"],
    });
    const ids = [...new Set(hits.map(({ id }) => id))];
    return ids.flatMap((id) => records.get(id) ?? []);
  };
  return {
    list: async ({ search, kind, limit = DEFAULT_LIMIT, offset = 0 } = {}) => {
      const found = search?.trim()
        ? find(search, offset + limit, kind).slice(offset, offset + limit)
        : records.list({ ...(kind ? { kind } : {}), limit, offset });
      return found.map((record) => recordView(record, SHOWN_UNITS));
    },
    get: async (id) => {
      const record = records.get(id);
      return record ? recordView(record) : null;
    },
    add: async (text, { source = PERSON, data } = {}) => {
      const draft = data === undefined ? ({ kind: "note" } as const) : ({ kind: "row", data } as const);
      return recordView(records.put({ ...draft, text, source }), SHOWN_UNITS);
    },
    remove: (id) => gate.alone(() => memory.deleteRecord(id)),
  };
}

function recordView({ id, kind, text, data, source, lesson, createdAt }: MemoryRecord, units?: number): RecordView {
  return {
    ...{ id, kind, text: text.slice(0, units), units: text.length, data },
    source: source.name === undefined ? { kind: source.kind } : { kind: source.kind, name: source.name },
    ...{ lesson, createdAt },
  };
}
