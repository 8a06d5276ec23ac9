/**
 * A reverse-mode tape over the operations of the contract.
 *
 * Nothing is computed while a tape is written: it collects commands, and `compile` turns them into one program that is run
 * for every step. So a training step allocates nothing, and what is needed when is known in advance: a gradient's array is
 * reused as soon as it has been read for the last time.
 *
 * An operation (see ./operations) takes tensors, allocates its result, records its forward command, and leaves a function
 * that records the backward commands. `backward` calls those in reverse.
 */
import { ShoalError } from "../core/index.ts";
import {
  type Arena,
  type Arguments,
  type Backend,
  type Command,
  type CompileOptions,
  command,
  type Operation,
  ops,
  type Program,
} from "../kernels/index.ts";
import { type Parameter, Tensor } from "./tensor.ts";

type Fields = Operation["fields"];

/** A gradient to write to: 0 overwrites, 1 adds to what is there. */
export interface GradientSlot {
  readonly array: Float32Array;
  readonly accumulate: 0 | 1;
}

/** What a tape becomes: one program, or several with host calls between them. */
export interface CompiledTape {
  run(): void;
  release(): void;
}

export class Tape {
  readonly backend: Backend;
  /** Whether gradients will be asked for. */
  readonly training: boolean;
  readonly #arena: Arena;
  readonly #constants: Arena;
  readonly #commands: (Command | (() => void))[] = [];
  readonly #free = new Map<number, Float32Array[]>(); // arrays that nobody will read again, by length
  readonly #unread = new Map<Parameter, Float32Array>();
  #made: Tensor[] = []; // tensors of the segment being written, for checkpoints
  #backwards: (() => void)[] = [];

  /**
   * @param arena holds activations and their gradients; the tape is its only user.
   * @param options.constants holds what must keep its value between runs, where tapes that never run at the same time share
   *   `arena`; by default `arena` does.
   */
  constructor(backend: Backend, arena: Arena, options: { training: boolean; constants?: Arena }) {
    this.backend = backend;
    this.training = options.training;
    this.#arena = arena;
    this.#constants = options.constants ?? arena;
  }

  /** A tensor for the result of an operation. Its contents are undefined until the operation has run. */
  tensor(label: string, shape: readonly number[]): Tensor {
    const length = shape.reduce((a, b) => a * b, 1);
    const tensor = new Tensor(label, shape, this.#take(length, label));
    this.#made.push(tensor);
    return tensor;
  }

  /** Scratch that an operation keeps for its backward. */
  saved(label: string, length: number): Float32Array {
    return this.tensor(label, [length]).data;
  }

  /** Values that no command changes. */
  constant(label: string, values: Float32Array): Float32Array {
    const array = this.#constants.f32(values.length, label);
    array.set(values);
    return array;
  }

  /** An i32 array of the tape, never reused. */
  indices(label: string, length: number): Int32Array {
    return this.#arena.i32(length, label);
  }

  record<F extends Fields>(op: Operation<F>, args: Arguments<F>): void {
    this.#commands.push(command(op, args));
  }

  /** Runs `host` between the commands before and after it, for small work that the contract has no operation for. */
  call(host: () => void): void {
    this.#commands.push(host);
  }

  /** Leaves a function that records an operation's backward commands. Ignored when not training. */
  onBackward(record: () => void): void {
    if (this.training) this.#backwards.push(record);
  }

  /**
   * Where to write a gradient of `tensor`. The first writer overwrites, later ones add, which is known here because
   * commands run in the order in which they are recorded.
   */
  gradient(tensor: Tensor): GradientSlot {
    if (tensor.grad) return { array: tensor.grad, accumulate: 1 };
    if (tensor.partOf) {
      const { whole, offset } = tensor.partOf;
      whole.grad ??= this.#take(whole.data.length, `gradient of ${whole.label}`);
      tensor.grad = whole.grad.subarray(offset, offset + tensor.data.length);
      return { array: tensor.grad, accumulate: 0 };
    }
    tensor.grad = this.#take(tensor.data.length, `gradient of ${tensor.label}`);
    return { array: tensor.grad, accumulate: 0 };
  }

  /** As `gradient`, for operations that always add: clears it first if this is the first writer. */
  addedGradient(tensor: Tensor): Float32Array {
    const { array, accumulate } = this.gradient(tensor);
    if (!accumulate) this.record(ops.fill, { n: array.length, value: 0, y: array });
    return array;
  }

  /** As `gradient`, for operations that always overwrite: `write` gets an array, whose contents are added if need be. */
  overwrittenGradients(tensors: readonly Tensor[], write: (arrays: Float32Array[]) => void): void {
    const slots = tensors.map((tensor) => {
      const { array, accumulate } = this.gradient(tensor);
      return { array, target: accumulate ? this.#take(array.length, tensor.label) : array };
    });
    write(slots.map(({ target }) => target));
    for (const { array, target } of slots) {
      if (array === target) continue;
      this.record(ops.axpy, { n: array.length, alpha: 1, x: target, y: array });
      this.#giveBack(target);
    }
  }

  /** As `arrived`, for a tensor whose parts have received gradients one by one. */
  arrivedInParts(whole: Tensor, parts: readonly Tensor[]): Float32Array {
    for (const part of parts) this.arrived(part);
    return this.arrived(whole);
  }

  /** The gradient that the consumers of `tensor` have left, cleared if there were none. Call it in a backward function. */
  arrived(tensor: Tensor): Float32Array {
    return tensor.grad ?? this.addedGradient(tensor);
  }

  /** Where to add a parameter's gradient. A frozen parameter's goes to scratch that nobody reads. */
  parameterGradient(parameter: Parameter): Float32Array {
    if (parameter.grad) return parameter.grad;
    let unread = this.#unread.get(parameter);
    if (!unread) {
      unread = this.#arena.f32(parameter.data.length, `unread gradient of ${parameter.name}`);
      this.#unread.set(parameter, unread);
    }
    return unread;
  }

  /** Says that the gradient of `tensor` has been read for the last time. */
  consumed(tensor: Tensor): void {
    if (tensor.grad && !tensor.partOf) this.#giveBack(tensor.grad);
    tensor.grad = null;
  }

  /** Passes the gradient of a sum on to one of its terms without copying. */
  handOver(from: Tensor, to: Tensor): void {
    const array = this.arrived(from);
    from.grad = null;
    if (to.grad || to.partOf || from.partOf) {
      const { array: target, accumulate } = this.gradient(to);
      if (accumulate) this.record(ops.axpy, { n: array.length, alpha: 1, x: array, y: target });
      else this.record(ops.copy, { n: array.length, x: array, y: target });
      if (!from.partOf) this.#giveBack(array);
    } else {
      to.grad = array;
    }
  }

  /**
   * Runs `segment` without keeping its activations: they are computed again on the way back. Saves memory for one more
   * forward pass. `segment` must record the same commands each time and return the only tensor used outside.
   */
  checkpoint(segment: () => Tensor): Tensor {
    if (!this.training) return segment();
    const [outerMade, outerBackwards] = [this.#made, this.#backwards];
    const runSegment = (): { out: Tensor; made: Tensor[]; backwards: (() => void)[] } => {
      this.#made = [];
      this.#backwards = [];
      const out = segment();
      const result = { out, made: this.#made, backwards: this.#backwards };
      this.#made = outerMade;
      this.#backwards = outerBackwards;
      return result;
    };
    const first = runSegment();
    for (const tensor of first.made) if (tensor !== first.out) this.#giveBack(tensor.data);
    outerMade.push(first.out);
    this.onBackward(() => {
      const again = runSegment();
      this.handOver(first.out, again.out);
      for (const record of again.backwards.reverse()) record();
      for (const tensor of again.made) {
        this.consumed(tensor);
        this.#giveBack(tensor.data);
      }
    });
    return first.out;
  }

  /**
   * Records `segment`, and gives the memory of all its tensors but those it returns to what is recorded next. For answering:
   * a gradient would need them.
   */
  passing<const R extends readonly (Tensor | null)[]>(segment: () => R): R {
    if (this.training) throw new ShoalError("training", "this tape keeps its activations for the gradients");
    const outer = this.#made;
    this.#made = [];
    const kept = segment();
    const made: readonly Tensor[] = this.#made;
    this.#made = outer;
    for (const tensor of made) {
      if (kept.includes(tensor)) outer.push(tensor);
      else this.#giveBack(tensor.data);
    }
    return kept;
  }

  /** Records every backward command, last operation first. Once per tape. */
  backward(): void {
    if (!this.training) throw new ShoalError("not-training", "this tape was made to answer, not to train");
    const all = this.#backwards;
    this.#backwards = [];
    for (const record of all.reverse()) record();
  }

  /** All commands so far, ready to run. */
  compile(options: CompileOptions = {}): CompiledTape {
    const steps: (() => void)[] = [];
    const programs: Program[] = [];
    let commands: Command[] = [];
    const close = (): void => {
      if (commands.length === 0) return;
      const program = this.backend.compile(commands, options);
      programs.push(program);
      steps.push(() => program.run());
      commands = [];
    };
    for (const entry of this.#commands) {
      if (typeof entry === "function") {
        close();
        steps.push(entry);
      } else commands.push(entry);
    }
    close();
    return {
      run: () => {
        for (const step of steps) step();
      },
      release: () => {
        for (const program of programs) program.release();
      },
    };
  }

  get activationBytes(): number {
    return this.#arena.usedBytes;
  }

  #take(length: number, label: string): Float32Array {
    return this.#free.get(length)?.pop() ?? this.#arena.f32(length, label);
  }

  #giveBack(array: Float32Array): void {
    const list = this.#free.get(array.length);
    if (list) list.push(array);
    else this.#free.set(array.length, [array]);
  }
}
