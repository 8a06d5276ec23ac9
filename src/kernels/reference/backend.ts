/** The reference as a backend: slow, single-threaded, and right by definition. */
import { DtypeError } from "../../core/index.ts";
import { RegionAllocator } from "../arena.ts";
import type { Arena, Backend, KernelInfo, Program } from "../backend.ts";
import { type Arguments, type Command, command, type Fields, type Operation } from "../operation.ts";
import { REFERENCE } from "./table.ts";

export interface ReferenceBackendOptions {
  /** Memory for arenas. Pages that are never touched cost nothing. Default 256 MiB. */
  readonly memoryBytes?: number;
}

const DEFAULT_MEMORY_BYTES = 256 * 1024 * 1024;

/** @throws RangeError if the memory cannot be reserved. */
export function createReferenceBackend(options: ReferenceBackendOptions = {}): Backend {
  return new ReferenceBackend(new ArrayBuffer(options.memoryBytes ?? DEFAULT_MEMORY_BYTES));
}

class ReferenceBackend implements Backend {
  readonly info: KernelInfo = { kernel: "reference", threads: 1, shared: false, gemmTile: "1x1", candidates: [] };
  readonly #memory: ArrayBuffer;
  readonly #regions: RegionAllocator;

  constructor(memory: ArrayBuffer) {
    this.#memory = memory;
    this.#regions = new RegionAllocator(memory, 0, memory.byteLength);
  }

  arena(name: string, limitBytes: number): Arena {
    return this.#regions.arena(name, limitBytes);
  }

  compile(commands: readonly Command[]): Program {
    const steps = commands.map((one) => this.#prepare(one));
    return {
      commands,
      run: () => {
        for (const step of steps) step();
      },
      release: () => {},
    };
  }

  run<F extends Fields>(op: Operation<F>, args: Arguments<F>): void {
    this.compile([command(op, args)]).run();
  }

  close(): void {}

  #prepare({ operation, args }: Command): () => void {
    const values = Object.entries(operation.fields).map(([name, field]) => {
      const value = args[name];
      if (field.kind === "scalar") return Math.fround(value as number); // as a command's binary form keeps it
      if (ArrayBuffer.isView(value) && value.buffer !== this.#memory) {
        const expected = "an array from this backend's arenas";
        throw new DtypeError(operation.name, name, expected, "one from other memory", "Copy it into an arena");
      }
      return value;
    });
    const reference = REFERENCE[operation.name] as (...args: unknown[]) => void;
    return () => reference(...values);
  }
}
