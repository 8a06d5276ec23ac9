/**
 * All parameters of a model: declared once by name, shape and group, laid out in one array, so that clearing the
 * gradients or measuring their norm is one operation over one array.
 */
import { ShapeError, ShoalError } from "../core/index.ts";
import type { Arena } from "../kernels/index.ts";
import { Parameter, type ParameterGroup } from "./tensor.ts";

export interface ParameterSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly group: ParameterGroup;
}

/** Elements between the starts of two parameters: kernels want 64-byte alignment. */
const ALIGN = 16;

export class ParameterSet implements Iterable<Parameter> {
  readonly #byName = new Map<string, Parameter>();
  /** Every value, with the gaps of alignment (always 0). */
  readonly values: Float32Array;
  /** Every gradient, laid out as `values`; null if the set is not trained. */
  readonly gradients: Float32Array | null;

  /**
   * @param gradients arena for the gradients; null for a set that only answers.
   * @throws ShoalError "duplicate-parameter"; MemoryError from the arena.
   */
  constructor(specs: readonly ParameterSpec[], weights: Arena, gradients: Arena | null) {
    const sizes = specs.map(({ shape }) => shape.reduce((a, b) => a * b, 1));
    const total = sizes.reduce((sum, size) => sum + Math.ceil(size / ALIGN) * ALIGN, 0);
    this.values = weights.f32(total, "parameters");
    this.gradients = gradients?.f32(total, "gradients") ?? null;
    let start = 0;
    specs.forEach(({ name, shape, group }, i) => {
      if (this.#byName.has(name)) throw new ShoalError("duplicate-parameter", `parameter ${name} is declared twice`);
      const end = start + sizes[i]!;
      const grad = this.gradients?.subarray(start, end) ?? null;
      this.#byName.set(name, new Parameter(name, shape, group, this.values.subarray(start, end), grad));
      start += Math.ceil(sizes[i]! / ALIGN) * ALIGN;
    });
  }

  /** @throws ShoalError "unknown-parameter". */
  get(name: string): Parameter {
    const parameter = this.#byName.get(name);
    if (!parameter) throw new ShoalError("unknown-parameter", `there is no parameter ${name}`);
    return parameter;
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  [Symbol.iterator](): Iterator<Parameter> {
    return this.#byName.values();
  }

  /** Trained numbers, without the gaps. */
  get count(): number {
    let count = 0;
    for (const parameter of this) count += parameter.data.length;
    return count;
  }

  /** Copies values in. @throws ShapeError if the length differs; ShoalError "unknown-parameter". */
  load(name: string, values: Float32Array): void {
    const { data, shape } = this.get(name);
    if (values.length !== data.length) throw new ShapeError("load", name, shape, [values.length]);
    data.set(values);
  }
}
