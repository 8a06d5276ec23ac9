import { expect, test } from "vitest";
import { type WritableTensor, writeSafetensors } from "../../tensor/index.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { memoryFile } from "./memory-file.ts";
import { openCheckpoint } from "./open-checkpoint.ts";
import { quantise } from "./quantise.ts";
import { type RandomTensor, type Rwkv7Geometry, randomRwkv7 } from "./random-checkpoint.ts";

const TINY: Rwkv7Geometry = {
  layers: 2,
  width: 32,
  headSize: 16,
  neurons: 64,
  vocabulary: 40,
  ranks: { decay: 32, rate: 64, value: 32, gate: 96 },
};

const open = (tensors: ReadonlyMap<string, WritableTensor>): Promise<Checkpoint> =>
  openCheckpoint(memoryFile(writeSafetensors(tensors, new Map([["format", "pt"]]))), "tiny.safetensors");

async function expectSame(checkpoint: Checkpoint, written: readonly RandomTensor[]): Promise<void> {
  expect([...checkpoint.tensors.keys()].sort()).toEqual(written.map(({ name }) => name).sort());
  for (const { name, shape, values } of written) {
    const tensor = checkpoint.tensors.get(name)!;
    expect(tensor.shape, name).toEqual(shape);
    const rows = await tensor.rows(0, shape.length === 1 ? 1 : shape[0]!);
    expect(Buffer.compare(Buffer.from(rows.buffer), Buffer.from(values().buffer)), name).toBe(0);
  }
}

test.each(["F32", "F16", "BF16"] as const)("BlinkDL's names in %s are read as they are", async (dtype) => {
  const written = randomRwkv7(TINY, 9);
  const checkpoint = await open(
    new Map(written.map(({ name, shape, values }) => [name, { dtype, shape, data: quantise(dtype, values()) }])),
  );
  expect(checkpoint).toMatchObject({ format: "safetensors", vocabulary: null });
  expect(checkpoint.metadata.get("format")).toBe("pt");
  for (const { name, values } of written) {
    expect(Buffer.compare(await checkpoint.tensors.get(name)!.bytes(), quantise(dtype, values())), name).toBe(0);
  }
});

/** flash-linear-attention's name of a tensor; low-rank maps are turned round there. */
function flaName(name: string): string {
  const [, layer, rest] = /^blocks\.(\d+)\.(.*)$/.exec(name) ?? [];
  if (rest === undefined) {
    return (
      { "emb.weight": "model.embeddings.weight", "head.weight": "lm_head.weight" }[name] ??
      name.replace("ln_out", "model.norm")
    );
  }
  const inLayer = rest
    .replace(/^ln0/, "pre_norm")
    .replace(/^ln1/, "attn_norm")
    .replace(/^ln2/, "ffn_norm")
    .replace(/^att\.ln_x/, "attn.g_norm")
    .replace(/^att\.([wav])0$/, "attn.$1_lora.lora.2.bias")
    .replace(/^att\.([wavg])1$/, "attn.$1_lora.lora.0.weight")
    .replace(/^att\.([wavg])2$/, "attn.$1_lora.lora.2.weight")
    .replace(/^att\.(receptance|key|value|output)/, (_, matrix: string) => `attn.${matrix.replace("rec", "r")[0]}_proj`)
    .replace(/^att\./, "attn.");
  return `model.layers.${layer}.${inLayer}`;
}

function turned(values: Float32Array, rows: number, columns: number): Float32Array {
  return values.map((_, i) => values[(i % rows) * columns + Math.floor(i / rows)]!);
}

function asFla(written: readonly RandomTensor[]): Map<string, WritableTensor> {
  return new Map(
    written.map(({ name, shape, values }) => {
      const isMap = /att\.[wavg][12]$/.test(name);
      const data = isMap ? turned(values(), shape[0]!, shape[1]!) : values();
      const full = /att\.x_.$|ffn\.x_k$/.test(name) ? [1, 1, ...shape] : isMap ? [shape[1]!, shape[0]!] : shape;
      return [flaName(name), { dtype: "F32", shape: full, data }];
    }),
  );
}

test("names of flash-linear-attention become BlinkDL's", async () => {
  const written = randomRwkv7(TINY, 11);
  expect(flaName("blocks.1.att.output.weight")).toBe("model.layers.1.attn.o_proj.weight");
  await expectSame(await open(asFla(written)), written);
});

test("so do older files of it, which stack the shift vectors", async () => {
  const written = randomRwkv7(TINY, 11);
  const tensors = asFla(written);
  for (const layer of [0, 1]) {
    const names = [..."rwkvag"].map((lerp) => `model.layers.${layer}.attn.x_${lerp}`);
    const data = Float32Array.from(names.flatMap((name) => [...(tensors.get(name)!.data as Float32Array)]));
    for (const name of names) tensors.delete(name);
    tensors.set(`model.layers.${layer}.attn.x_x`, { dtype: "F32", shape: [6, 32], data });
  }
  await expectSame(await open(tensors), written);
});

test("tensors of another architecture, type or layer are refused by name", async () => {
  const vector = (dtype: "F32" | "I32" = "F32"): WritableTensor => ({
    dtype,
    shape: [4],
    data: dtype === "F32" ? new Float32Array(4) : new Int32Array(4),
  });
  const withTensor = (name: string, tensor = vector()): Promise<Checkpoint> =>
    open(
      new Map([
        ["emb.weight", vector()],
        [name, tensor],
      ]),
    );
  await expect(open(new Map([["model.embed_tokens.weight", vector()]]))).rejects.toMatchObject({
    code: "checkpoint-architecture",
  });
  await expect(withTensor("blocks.3.att.w9")).rejects.toThrow('"blocks.3.att.w9" is not a tensor of RWKV-7');
  await expect(withTensor("blocks.01.att.w0")).rejects.toMatchObject({ code: "checkpoint-tensor" });
  await expect(withTensor("blocks.1024.att.w0")).rejects.toMatchObject({ code: "checkpoint-tensor" });
  await expect(withTensor("blocks.0.ln1.bias", vector("I32"))).rejects.toMatchObject({ code: "checkpoint-dtype" });
  const empty: WritableTensor = { dtype: "F32", shape: [0], data: new Float32Array(0) };
  await expect(withTensor("blocks.0.ln1.bias", empty)).rejects.toMatchObject({ code: "checkpoint-shape" });
  await expect(withTensor("blocks.0.att.r_k")).rejects.toThrow("must be [heads, head size]");
});

test("a file that is none of the three is refused", async () => {
  for (const text of ["", "GG", "hello, this is a text", "\0\0\0\0\0\0\0\0\0\0"]) {
    const opening = openCheckpoint(memoryFile(new TextEncoder().encode(text)), "notes.txt");
    await expect(opening, JSON.stringify(text)).rejects.toMatchObject({ code: "checkpoint-format" });
  }
});
