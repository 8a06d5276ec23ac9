/** Small trained weights as a source file: signed bytes in base64, since only their proportions count. */
export interface FloatWeights {
  readonly [name: string]: Float32Array | Float64Array;
}

type Packed<T> = { readonly [K in keyof T]: Int8Array };

/** All arrays scaled by one factor, so that sums over several of them keep their proportions. */
export function packWeights<T extends { readonly [K in keyof T]: ArrayLike<number> }>(weights: T): Packed<T> {
  const arrays = Object.values(weights) as ArrayLike<number>[];
  const magnitudes = arrays
    .flatMap((array) => Array.from(array, Math.abs))
    .filter((x) => x > 0)
    .sort((a, b) => a - b);
  // The largest few are clipped: nearly all weights are small.
  const limit = magnitudes[Math.floor(magnitudes.length * 0.999)] ?? 1;
  const pack = (array: ArrayLike<number>): Int8Array =>
    Int8Array.from(array, (x) => Math.max(-127, Math.min(127, Math.round((127 * x) / limit))));
  return Object.fromEntries(
    Object.entries(weights).map(([name, array]) => [name, pack(array as ArrayLike<number>)]),
  ) as Packed<T>;
}

export function weightsModule(name: string, recipe: string, weights: { readonly [name: string]: Int8Array }): string {
  const fields = Object.entries(weights).map(
    ([field, array]) =>
      `  ${field}:\n    "${Buffer.from(array.buffer, array.byteOffset, array.length).toString("base64")}",`,
  );
  return `/** Made by ${recipe}: signed bytes in base64. */\nexport const ${name}_BASE64 = {\n${fields.join("\n")}\n};\n`;
}
