/** The suite catches each kind of fault: a correct backend with one fault planted must fail, with a message that says where. */
import { describe, expect, test } from "vitest";
import type { Backend } from "./backend.ts";
import { ConformanceError, kernelConformance } from "./conformance.ts";
import type { Arguments, ArrayOf, Dtype, Fields, Operation } from "./operation.ts";
import { createReferenceBackend } from "./reference/backend.ts";

type Spoil = (args: Record<string, number | ArrayOf[Dtype] | null>, run: () => void) => void;

/** The reference with its runs wrapped. */
function faulty(spoil: Spoil): Backend {
  const reference = createReferenceBackend();
  return {
    info: { ...reference.info, kernel: "faulty" },
    arena: (name, limitBytes) => reference.arena(name, limitBytes),
    compile: (commands) => reference.compile(commands),
    run<F extends Fields>(op: Operation<F>, args: Arguments<F>): void {
      spoil({ ...args } as never, () => reference.run(op, args));
    },
    close: () => reference.close(),
  };
}

function faultOf(operation: string, spoil: Spoil, sound: Backend[] = []): string {
  const backends = [...sound, faulty(spoil)];
  try {
    kernelConformance(backends, { operations: [operation], randomCases: 100 });
  } catch (error) {
    if (error instanceof ConformanceError && error.operation === operation) return error.message;
    throw error;
  }
  throw new Error(`the fault in ${operation} went unseen`);
}

describe("the suite catches", () => {
  test("one element that is off by more than the tolerance", () => {
    const message = faultOf("gemm", ({ c }, run) => {
      run();
      (c as Float32Array)[0]! *= 1.01;
    });
    expect(message).toMatch(
      /^gemm: relative RMS .* exceeds .*e-5 \(f32 sums.*; worst: c\[0\] is .*\(M \d+, .*faulty with 1 threads\)$/,
    );
  });

  test("an element that was not written", () => {
    const message = faultOf("add", ({ y }, run) => {
      const last = y as Float32Array;
      run();
      last[last.length - 1] = Number.NaN;
    });
    expect(message).toMatch(/y\[\d+\] is NaN, expected/);
  });

  test.each([
    ["after", "was written 1 bytes after its ends", 1],
    ["before", "was written 4 bytes before its ends", -1],
  ])("a store %s the array", (_, expected, side) => {
    const message = faultOf("multiply", ({ y }, run) => {
      run();
      const { buffer, byteOffset, length } = y as Float32Array;
      new Float32Array(buffer, byteOffset + 4 * (side > 0 ? length : -1), 1)[0] = 0;
    });
    expect(message).toContain(`y ${expected}`);
  });

  test("what is read past the end of an input", () => {
    const message = faultOf("sumRows", ({ x, total, D }, run) => {
      run();
      const { buffer, byteOffset, length } = x as Float32Array;
      (total as Float32Array)[(D as number) - 1]! += new Float32Array(buffer, byteOffset + 4 * length, 1)[0]!;
    });
    expect(message).toMatch(/total\[\d+\] is NaN/);
  });

  test("an input that is changed", () => {
    const message = faultOf("tanh", ({ x }, run) => {
      run();
      (x as Float32Array)[0] = 9;
    });
    expect(message).toContain("x is an input and was changed");
  });

  test("a gradient that is overwritten where it should be added to, and the other way round", () => {
    const message = faultOf("sigmoidBackward", ({ dx, accumulate }, run) => {
      const before = (dx as Float32Array).slice();
      run();
      if (accumulate) for (let i = 0; i < before.length; i++) (dx as Float32Array)[i]! -= before[i]!;
    });
    expect(message).toMatch(/accumulate 1/);
    const other = faultOf("sigmoidBackward", ({ dx, accumulate }, run) => {
      const before = (dx as Float32Array).slice();
      run();
      if (!accumulate) for (let i = 0; i < before.length; i++) (dx as Float32Array)[i]! += before[i]!;
    });
    expect(other).toMatch(/accumulate 0/);
  });

  test("equals that are not listed by index", () => {
    const message = faultOf("topK", ({ x, values, indices, V }, run) => {
      run();
      const [greatest] = values as Float32Array;
      (indices as Int32Array)[0] = (x as Float32Array).lastIndexOf(greatest!, (V as number) - 1);
    });
    expect(message).toMatch(/indices\[0\] is \d+, expected \d+/);
  });

  test("a row that is read although its neuron does not fire", () => {
    const message = faultOf("gatherAxpyF32", ({ h, v, y }, run) => {
      run();
      if ((h as Float32Array)[0] === 0) (y as Float32Array)[0]! += 0 * (v as Float32Array).find(Number.isNaN)!;
    });
    expect(message).toMatch(/y\[0\] is NaN/);
  });

  test("a step that is taken although the gradient is not finite", () => {
    const message = faultOf("muonApply", ({ w, clip }, run) => {
      run();
      if ((clip as Float32Array)[1] === 0) (w as Float32Array)[0]! *= 1 + 2 ** -23;
    });
    expect(message).toMatch(/w\[0\] is/);
  });

  test("a NaN that is swallowed", () => {
    const message = faultOf("reluSquared", ({ y }, run) => {
      run();
      (y as Float32Array).forEach((value, i, all) => {
        if (Number.isNaN(value)) all[i] = 0;
      });
    });
    expect(message).toMatch(/y\[\d+\] is 0, expected NaN/);
  });

  test("a last bit that depends on the backend's threads", () => {
    const sound = createReferenceBackend();
    const lastBit: Spoil = ({ y }, run) => {
      run();
      new Int32Array((y as Float32Array).buffer, (y as Float32Array).byteOffset, 1)[0]! ^= 1;
    };
    expect(faultOf("exp", lastBit, [sound])).toContain("y differs from that of reference with 1 threads");
  });
});

test("sums in f32 pass, also where their terms cancel", () => {
  const backend = faulty(({ x, total, rows, D }, run) => {
    const sums = (total as Float32Array).slice();
    run();
    for (let i = 0; i < (rows as number) * (D as number); i++) sums[i % (D as number)]! += (x as Float32Array)[i]!;
    (total as Float32Array).set(sums);
  });
  const { operations } = kernelConformance(backend, { operations: ["sumRows"], randomCases: 3000 });
  expect(operations["sumRows"]!.cases).toBeGreaterThan(3000);
  expect(operations["sumRows"]!.relativeRms).toBeGreaterThan(1e-7);
});

test("the cases follow from the seed", () => {
  const shapes = (seed: number): string[] => {
    const seen: string[] = [];
    const backend = faulty((args, run) => {
      seen.push(`${args["M"]} ${args["N"]} ${args["K"]} ${(args["a"] as Float32Array)[0]}`);
      run();
    });
    kernelConformance(backend, { operations: ["gemm"], randomCases: 20, sweep: false, seed });
    return seen;
  };
  expect(shapes(3)).toEqual(shapes(3));
  expect(shapes(3)).not.toEqual(shapes(4));
});

test("every dimension is met at each size it can have", () => {
  const met: Record<string, Set<unknown>> = { M: new Set(), N: new Set(), K: new Set() };
  const backend = faulty((args, run) => {
    for (const name of Object.keys(met)) met[name]!.add(args[name]);
    run();
  });
  kernelConformance(backend, { operations: ["gemm"], randomCases: 0 });
  for (const sizes of Object.values(met)) expect([...sizes]).toEqual(expect.arrayContaining([1, 3, 63, 64, 65, 2000]));
});
