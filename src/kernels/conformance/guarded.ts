/** Arguments in a backend's memory, each between guard bytes that tell who wrote past its ends. */
import type { Arena, Backend } from "../backend.ts";
import { ARRAY_TYPES, type ArrayOf, type Dtype, type Operation } from "../operation.ts";
import type { Case } from "./draw.ts";

/** On either side; as wide as the widest store of any kernel several times over. */
const GUARD_BYTES = 256;
/** Reads as NaN in every float format: what comes from outside shows in the result. */
const GUARD = 0xff;

interface Placed {
  readonly name: string;
  readonly array: ArrayOf[Dtype];
  readonly isInput: boolean;
  readonly guards: readonly [Uint8Array, Uint8Array];
}

/** A fault that is not one of numbers: bytes changed that were not the operation's to change. */
export interface Trespass {
  readonly argument: string;
  readonly what: string;
}

export class GuardedArguments {
  readonly values: Case["values"];
  readonly #placed: readonly Placed[];
  readonly #one: Case;

  constructor(one: Case, arena: Arena) {
    const placed: Placed[] = [];
    const values: Record<string, Case["values"][string]> = { ...one.values };
    for (const [name, field] of Object.entries(one.operation.fields)) {
      const given = one.values[name];
      if (field.kind !== "buffer" || given === null || typeof given !== "object") continue;
      const before = GUARD_BYTES + one.shift * (field.alignment ?? given.BYTES_PER_ELEMENT);
      const block = arena.allocate("u8", before + given.byteLength + GUARD_BYTES, name);
      block.fill(GUARD);
      const type = ARRAY_TYPES[field.dtype];
      const array = new type(block.buffer, block.byteOffset + before, given.length) as ArrayOf[Dtype];
      array.set(given);
      const guards: Placed["guards"] = [block.subarray(0, before), block.subarray(before + given.byteLength)];
      placed.push({ name, array, isInput: field.access === "in", guards });
      values[name] = array;
    }
    this.values = values;
    this.#placed = placed;
    this.#one = one;
  }

  run(backend: Backend): void {
    backend.run(this.#one.operation as Operation, this.values as never);
  }

  /** The first argument whose guard bytes changed, or an input that did. */
  trespass(): Trespass | null {
    for (const { name, array, isInput, guards } of this.#placed) {
      const sides = ["before", "after"] as const;
      for (const [i, side] of sides.entries()) {
        const at = guards[i]!.findIndex((byte) => byte !== GUARD);
        if (at < 0) continue;
        const distance = i === 0 ? guards[0].length - at : at + 1;
        return { argument: name, what: `was written ${distance} bytes ${side} its ends` };
      }
      if (isInput && !sameBytes(array, this.#one.values[name] as ArrayOf[Dtype])) {
        return { argument: name, what: "is an input and was changed" };
      }
    }
    return null;
  }
}

export function sameBytes(a: ArrayOf[Dtype], b: ArrayOf[Dtype]): boolean {
  const [x, y] = [bytesOf(a), bytesOf(b)];
  return x.length === y.length && x.every((byte, i) => byte === y[i]);
}

function bytesOf(array: ArrayOf[Dtype]): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
