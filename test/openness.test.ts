import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const list = readFileSync(`${root}models/nano/mof.yml`, "utf8");
const values = (key: string): string[] =>
  [...list.matchAll(new RegExp(`^ +(?:- )?${key}: "(.*)"$`, "gm"))].map(([, value]) => value!);

/** The 17 of the framework's specification 1.0. */
const COMPONENTS = [
  "Model architecture",
  "Data preprocessing code",
  "Training code",
  "Inference code",
  "Evaluation code",
  "Supporting libraries and tools",
  "Model parameters (Final)",
  "Model parameters (Intermediate)",
  "Datasets",
  "Evaluation data",
  "Model metadata",
  "Sample model outputs",
  "Model card",
  "Data card",
  "Technical report",
  "Research paper",
  "Evaluation results",
];

it("lists every component of the openness framework once", () => {
  const named = values("name").filter((name) => COMPONENTS.includes(name));
  expect(named.toSorted()).toEqual(COMPONENTS.toSorted());
});

it("names only files that are here, each with a licence", () => {
  const locations = values("location");
  expect(locations).toHaveLength(COMPONENTS.length);
  expect(values("license_name").filter(Boolean)).toHaveLength(COMPONENTS.length);
  for (const path of [...locations, ...values("license_path")]) expect(existsSync(root + path), path).toBe(true);
});
