/**
 * Reads the pickle of a `.pth` file: a dictionary of tensors, nothing else.
 *
 * A pickle is a program for a stack machine that may name any Python function to call, which is how model files have carried
 * viruses. Here a name is only compared with a list: how PyTorch rebuilds a tensor, the ordered dictionary around it, and the
 * storages of the element types that are read. Nothing is ever called. Any other name is refused, and said.
 *
 * Source: the opcodes of Python's `pickletools`, of which PyTorch's writer uses these (protocol 2; newer ones differ in framing
 * and in how texts are written).
 */
import { ByteReader, OutOfBytes, quoted } from "./byte-reader.ts";
import { MAX_PICKLE_TEXT_BYTES, MAX_RANK, MAX_STEPS, MAX_TENSORS, pthError } from "./pth-format.ts";

/** A tensor as the pickle describes it; whether it fits its storage is another's check. */
export interface PickledTensor {
  readonly dtype: "F32" | "F16" | "BF16";
  /** The storage is the archive's entry `data/KEY`. */
  readonly key: string;
  /** Elements of the whole storage. */
  readonly storageElements: number;
  /** Of the tensor's first element. */
  readonly offset: number;
  readonly shape: readonly number[];
  /** Elements from one index to the next, by dimension. */
  readonly strides: readonly number[];
}

const STORAGES: ReadonlyMap<string, PickledTensor["dtype"]> = new Map([
  ["torch.FloatStorage", "F32"],
  ["torch.HalfStorage", "F16"],
  ["torch.BFloat16Storage", "BF16"],
]);

const ORDERED_DICT = "collections.OrderedDict";
const REBUILD_TENSOR = "torch._utils._rebuild_tensor_v2";
const REBUILD_PARAMETER = "torch._utils._rebuild_parameter";
const CALLABLE: ReadonlySet<string> = new Set([ORDERED_DICT, REBUILD_TENSOR, REBUILD_PARAMETER]);

/** What lies on the stack. */
type Value =
  | null
  | boolean
  | number
  | string
  | { readonly kind: "mark" }
  | { readonly kind: "global"; readonly name: string }
  | { readonly kind: "tuple"; readonly items: readonly Value[] }
  | { readonly kind: "dict"; items: Map<string, Value> | null }
  | {
      readonly kind: "storage";
      readonly dtype: PickledTensor["dtype"];
      readonly key: string;
      readonly elements: number;
    }
  | { readonly kind: "tensor"; readonly tensor: PickledTensor };

const MARK: Value = { kind: "mark" };

/**
 * @returns the tensors by name
 * @throws FormatError "pth-pickle", "pth-global", "pth-content", "pth-limit", "pth-duplicate-key"
 */
export function readPickle(bytes: Uint8Array): Map<string, PickledTensor> {
  let result: Value;
  try {
    result = new Machine(bytes).run();
  } catch (error) {
    if (error instanceof OutOfBytes) throw pthError("pth-pickle", "data.pkl ends before it says so");
    throw error;
  }
  if (!isKind(result, "dict")) throw pthError("pth-content", "data.pkl must hold a dictionary of tensors");
  const tensors = new Map<string, PickledTensor>();
  for (const [name, value] of result.items ?? []) {
    if (!isKind(value, "tensor")) throw pthError("pth-content", `${quoted(name)} must be a tensor`);
    tensors.set(name, value.tensor);
  }
  if (tensors.size > MAX_TENSORS) throw pthError("pth-limit", `at most ${MAX_TENSORS} tensors are read`);
  return tensors;
}

type Kind = Extract<Value, { kind: string }>["kind"];

function isKind<K extends Kind>(value: Value | undefined, kind: K): value is Extract<Value, { kind: K }> {
  return typeof value === "object" && value !== null && value.kind === kind;
}

class Machine {
  readonly #reader: ByteReader;
  readonly #stack: Value[] = [];
  readonly #memo = new Map<number, Value>();

  constructor(bytes: Uint8Array) {
    this.#reader = new ByteReader(bytes);
  }

  run(): Value {
    const version = this.#reader.number("u8") === 0x80 ? this.#reader.number("u8") : 0;
    if (version < 2 || version > 5) throw pthError("pth-pickle", "data.pkl must be a pickle of protocol 2 to 5");
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const code = this.#reader.number("u8");
      if (code === 0x2e) return this.#pop(); // STOP
      this.#step(code);
    }
    throw pthError("pth-limit", `data.pkl has more than ${MAX_STEPS} opcodes`);
  }

  #step(code: number): void {
    const reader = this.#reader;
    switch (code) {
      case 0x28: // MARK
        this.#push(MARK);
        return;
      case 0x30: // POP
        this.#pop();
        return;
      case 0x4e: // NONE
        this.#push(null);
        return;
      case 0x88: // NEWTRUE
        this.#push(true);
        return;
      case 0x89: // NEWFALSE
        this.#push(false);
        return;
      case 0x4a: // BININT
        this.#push(reader.number("i32"));
        return;
      case 0x4b: // BININT1
        this.#push(reader.number("u8"));
        return;
      case 0x4d: // BININT2
        this.#push(reader.number("u16"));
        return;
      case 0x8a: // LONG1
        this.#push(this.#long());
        return;
      case 0x58: // BINUNICODE
        this.#push(this.#text(reader.u32()));
        return;
      case 0x8c: // SHORT_BINUNICODE
        this.#push(this.#text(reader.number("u8")));
        return;
      case 0x29: // EMPTY_TUPLE
        this.#push({ kind: "tuple", items: [] });
        return;
      case 0x85: // TUPLE1, TUPLE2, TUPLE3
      case 0x86:
      case 0x87:
        this.#push({ kind: "tuple", items: this.#popMany(code - 0x84) });
        return;
      case 0x74: // TUPLE
        this.#push({ kind: "tuple", items: this.#popToMark() });
        return;
      case 0x7d: // EMPTY_DICT
        this.#push({ kind: "dict", items: null });
        return;
      case 0x73: // SETITEM
        this.#setItems(this.#popMany(2));
        return;
      case 0x75: // SETITEMS
        this.#setItems(this.#popToMark());
        return;
      case 0x63: // GLOBAL
        this.#push(this.#global(this.#line(), this.#line()));
        return;
      case 0x93: {
        // STACK_GLOBAL
        const [module, name] = this.#popMany(2);
        if (typeof module !== "string" || typeof name !== "string") throw broken("a name is no text");
        this.#push(this.#global(module, name));
        return;
      }
      case 0x52: {
        // REDUCE
        const [callee, given] = this.#popMany(2);
        this.#push(this.#rebuilt(callee, given));
        return;
      }
      case 0x51: // BINPERSID
        this.#push(storageOf(this.#pop()));
        return;
      case 0x62: {
        // BUILD: attributes of a dictionary, such as the module versions that PyTorch leaves there; of no interest
        this.#pop();
        if (!isKind(this.#stack.at(-1), "dict")) throw broken("attributes of something else than a dictionary");
        return;
      }
      case 0x71: // BINPUT
        this.#remember(reader.number("u8"));
        return;
      case 0x72: // LONG_BINPUT
        this.#remember(reader.u32());
        return;
      case 0x94: // MEMOIZE
        this.#remember(this.#memo.size);
        return;
      case 0x68: // BINGET
        this.#recall(reader.number("u8"));
        return;
      case 0x6a: // LONG_BINGET
        this.#recall(reader.u32());
        return;
      case 0x95: // FRAME: how much follows, which the opcodes say themselves
        reader.u64();
        return;
      default:
        throw broken(`opcode 0x${code.toString(16).padStart(2, "0")} is not one that PyTorch writes`);
    }
  }

  #push(value: Value): void {
    this.#stack.push(value);
  }

  #pop(): Value {
    const value = this.#stack.pop();
    if (value === undefined || isKind(value, "mark")) throw broken("the stack is empty");
    return value;
  }

  /** The topmost values, in the order in which they came. */
  #popMany(count: number): Value[] {
    return Array.from({ length: count }, () => this.#pop()).reverse();
  }

  #popToMark(): Value[] {
    const mark = this.#stack.lastIndexOf(MARK);
    if (mark < 0) throw broken("there is no mark");
    const items = this.#stack.splice(mark);
    return items.slice(1);
  }

  #remember(place: number): void {
    const top = this.#stack.at(-1);
    if (top === undefined || isKind(top, "mark")) throw broken("there is nothing to remember");
    this.#memo.set(place, top);
  }

  #recall(place: number): void {
    const value = this.#memo.get(place);
    if (value === undefined) throw broken(`nothing was remembered as ${place}`);
    this.#push(value);
  }

  #text(length: number): string {
    if (length > MAX_PICKLE_TEXT_BYTES) {
      throw pthError("pth-limit", `a text of ${length} bytes, at most ${MAX_PICKLE_TEXT_BYTES} are read`);
    }
    const text = this.#reader.text(length);
    if (text === undefined) throw broken("a text is not UTF-8");
    return text;
  }

  /** A text that ends with its line. */
  #line(): string {
    let line = "";
    for (let length = 0; ; length++) {
      const byte = this.#reader.number("u8");
      if (byte === 0x0a) return line;
      if (length === MAX_PICKLE_TEXT_BYTES) throw pthError("pth-limit", "a name is too long");
      line += String.fromCharCode(byte);
    }
  }

  /** Whole numbers of any length; those beyond 2^53 are of no use here. */
  #long(): number {
    const length = this.#reader.number("u8");
    if (length > 8) throw broken("a number is beyond 2^63");
    let value = 0n;
    for (const byte of [...this.#reader.bytes(length)].reverse()) value = value * 256n + BigInt(byte);
    return Number(BigInt.asIntN(8 * length, value));
  }

  #global(module: string, name: string): Value {
    const full = `${module}.${name}`;
    if (!CALLABLE.has(full) && !STORAGES.has(full)) {
      const known = [...CALLABLE, ...STORAGES.keys()].join(", ");
      throw pthError("pth-global", `data.pkl asks for ${quoted(full)}, which is never run; known are ${known}`);
    }
    return { kind: "global", name: full };
  }

  #rebuilt(callee: Value | undefined, given: Value | undefined): Value {
    if (!isKind(callee, "global") || !isKind(given, "tuple")) throw broken("a call of something that has no name");
    if (callee.name === ORDERED_DICT && given.items.length === 0) return { kind: "dict", items: null };
    if (callee.name === REBUILD_PARAMETER && isKind(given.items[0], "tensor")) return given.items[0];
    if (callee.name === REBUILD_TENSOR) return tensorOf(given.items);
    throw broken(`${callee.name} is not called in this way by PyTorch`);
  }

  #setItems(items: readonly Value[]): void {
    const dict = this.#stack.at(-1);
    if (!isKind(dict, "dict") || items.length % 2 !== 0) throw broken("items for something else than a dictionary");
    dict.items ??= new Map(); // not before: an empty map is large, and its opcode one byte
    for (let i = 0; i < items.length; i += 2) {
      const key = items[i];
      if (typeof key !== "string") throw pthError("pth-content", "a key of the dictionary is no text");
      if (dict.items.has(key)) throw pthError("pth-duplicate-key", `data.pkl names ${quoted(key)} twice`);
      dict.items.set(key, items[i + 1] ?? null);
    }
  }
}

/** `("storage", class, key, device, elements)`. */
function storageOf(value: Value): Value {
  const [tag, type, key, device, elements] = isKind(value, "tuple") ? value.items : [];
  const dtype = isKind(type, "global") ? STORAGES.get(type.name) : undefined;
  const isSound = tag === "storage" && typeof key === "string" && typeof device === "string" && isCount(elements);
  if (dtype === undefined || !isSound) throw broken("a reference to something else than a storage");
  return { kind: "storage", dtype, key, elements };
}

/** `(storage, offset, shape, strides, requires gradient, hooks, ...)`. */
function tensorOf([storage, offset, shape, strides]: readonly Value[]): Value {
  const dimensions = countsOf(shape);
  const steps = countsOf(strides);
  if (!isKind(storage, "storage") || !isCount(offset) || dimensions === undefined || steps === undefined) {
    throw broken("a tensor is not described as PyTorch does");
  }
  if (dimensions.length !== steps.length) throw broken("a tensor has more dimensions than strides, or fewer");
  const { dtype, key, elements } = storage;
  const tensor = { dtype, key, storageElements: elements, offset, shape: dimensions, strides: steps };
  return { kind: "tensor", tensor };
}

function countsOf(value: Value | undefined): number[] | undefined {
  if (!isKind(value, "tuple")) return undefined;
  // Before anything is done for each: the same long tuple may be recalled again and again.
  if (value.items.length > MAX_RANK) throw pthError("pth-limit", `at most ${MAX_RANK} dimensions are read`);
  return value.items.every(isCount) ? (value.items as number[]) : undefined;
}

function isCount(value: Value | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function broken(problem: string): Error {
  return pthError("pth-pickle", `data.pkl is broken: ${problem}`);
}
