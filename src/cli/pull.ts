/** `shoal pull SOURCE`: brings a model here, from the Hugging Face Hub or from a file. */
import { existsSync } from "node:fs";
import { copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { openCheckpoint, VOCABULARY_FILE } from "../model/index.ts";
import { alone, digestOf, download } from "./download.ts";
import { type HubFile, type HubRepository, openRepository } from "./hub.ts";
import { checkUsable, freePlace, importModel, nameFor, settle, stagingFolder } from "./model-store.ts";
import { type ModelPlace, modelPlaces } from "./models.ts";
import { dataFolder, type ModelFlags } from "./options.ts";
import { bytes, printPrettyJson } from "./output.ts";
import { ProgressLine } from "./progress-line.ts";
import { PullError } from "./pull-error.ts";

interface PullFlags extends Pick<ModelFlags, "data"> {
  readonly name?: string;
  readonly vocabulary?: string;
  readonly json?: boolean;
}

export function pullCommand(): Command {
  return new Command("pull")
    .description("bring a public RWKV-7 checkpoint here: GGUF, safetensors or .pth")
    .argument("<source>", "hf:owner/name[@revision][:file] on the Hugging Face Hub (or on HF_ENDPOINT), or a file")
    .option("--name <name>", "what to call it (default: the file's name)")
    .option(
      "--vocabulary <source>",
      `${VOCABULARY_FILE}, for a checkpoint that comes without: a file, or hf:owner/name`,
    )
    .option("--data <dir>", "data folder (default: this platform's folder for your data)")
    .option("--json", "print {name, path, format, bytes, source}")
    .action(pull);
}

async function pull(text: string, flags: PullFlags): Promise<void> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  const line = new ProgressLine();
  try {
    const place = await pullModel(dataFolder(flags), text, { ...flags, signal: stop.signal, line });
    if (flags.json) printPrettyJson(place);
    else process.stdout.write(`${place.name} (${bytes(place.bytes)}) is here: shoal chat --model ${place.name}\n`);
  } catch (error) {
    if (error instanceof PullError) for (const choice of error.choices) line.say(choice);
    throw error;
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

export interface PullOptions {
  readonly name?: string;
  readonly vocabulary?: string;
  readonly signal: AbortSignal;
  readonly line: Pick<ProgressLine, "show" | "say" | "end">;
}

/**
 * @param text as the command takes it
 * @throws PullError; FormatError of the checkpoint; AbortedError
 */
export async function pullModel(data: string, text: string, options: PullOptions): Promise<ModelPlace> {
  const source = parseSource(text);
  if (typeof source !== "string") return pullFromHub(data, source, options);
  const { name, vocabulary, signal, line } = options;
  const staging = vocabulary === undefined ? undefined : stagingFolder(data, `vocabulary ${vocabulary}`);
  try {
    const words = staging && (await vocabularyFile(staging, vocabulary!, signal, line));
    return await importModel(data, source, { ...(name && { name }), ...(words && { vocabulary: words }) });
  } finally {
    if (staging) await rm(staging, { recursive: true, force: true });
  }
}

interface HubSource {
  readonly repository: string;
  readonly revision: string;
  readonly file: string | undefined;
}

/** @returns a string for a file's path */
function parseSource(text: string): HubSource | string {
  if (!text.startsWith("hf:")) return text;
  const [, repository, revision = "main", file] =
    /^hf:([\w-][\w.-]{0,95}\/[\w-][\w.-]{0,95})(?:@([\w][\w./-]{0,127}))?(?::(.+))?$/.exec(text) ?? [];
  if (repository) return { repository, revision, file };
  throw new PullError("pull-source", `${text} is not hf:owner/name, hf:owner/name:file or hf:owner/name@revision:file`);
}

async function pullFromHub(data: string, source: HubSource, options: PullOptions): Promise<ModelPlace> {
  const { signal, line } = options;
  const repository = await openRepository(source.repository, source.revision, signal);
  const file = chosenFile(repository, source.file);
  const from = `hf:${repository.name}:${file.path}`;

  const present = modelPlaces(data).find((place) => place.source?.sha256 === file.digest.hex);
  if (present) {
    line.say(`${file.path} is here already`);
    return present;
  }
  const folder = freePlace(data, options.name ?? nameFor(file.path, repository.name.split("/")[1]!));
  const staging = stagingFolder(data, `${repository.name} ${file.digest.hex}`);
  return alone(staging, async () => {
    // A header is a few megabytes at most, so that a model which Shoal cannot run is refused before it is fetched.
    if (!file.path.endsWith(".pth")) await openCheckpoint(repository.randomAccess(file, signal), file.path);
    const path = join(staging, file.path);
    await fetchFile(repository, file, path, signal, line);
    await bringVocabulary(staging, repository, options);
    try {
      await checkUsable(path);
    } catch (error) {
      // What cannot be read will not become readable; a vocabulary may still come.
      if (!(error instanceof PullError)) await rm(staging, { recursive: true });
      throw error;
    }
    const sha256 = file.digest.algorithm === "sha256" ? file.digest.hex : await digestOf(path, "sha256");
    return { sha256 };
  }).then(({ sha256 }) => settle(staging, folder, { from, revision: repository.revision, sha256 }));
}

/** The file that is named, or the only one there is. @throws PullError "pull-missing", "pull-choice" */
function chosenFile({ name, files }: HubRepository, wanted: string | undefined): HubFile {
  const known = files.filter(({ path }) => /^[\w-][\w.-]*\.(?:gguf|safetensors|pth)$/i.test(path));
  const parts = known.filter(({ path }) => !/-\d{5}-of-\d{5}\./.test(path));
  const candidates = wanted === undefined ? parts : known.filter(({ path }) => path === wanted);
  if (candidates.length === 1) return candidates[0]!;
  const choices = parts.map(({ path, bytes: size }) => `hf:${name}:${path}  ${bytes(size)}`);
  if (wanted === undefined && parts.length > 0) {
    throw new PullError("pull-choice", `hf:${name} has ${parts.length} checkpoints; name one of them`, { choices });
  }
  const what = wanted === undefined ? "GGUF, safetensors or .pth file in one piece" : `file ${wanted}`;
  throw new PullError("pull-missing", `hf:${name} has no ${what}`, { choices });
}

async function fetchFile(
  repository: HubRepository,
  file: HubFile,
  path: string,
  signal: AbortSignal,
  line: PullOptions["line"],
): Promise<void> {
  const begin = { ms: performance.now(), bytes: -1 };
  const onProgress = (have: number): void => {
    if (begin.bytes < 0) begin.bytes = have;
    const perSecond = ((have - begin.bytes) / Math.max(1, performance.now() - begin.ms)) * 1000;
    const speed = perSecond > 0 ? ` · ${bytes(perSecond)}/s` : "";
    line.show(`${file.path} ${bytes(have)} of ${bytes(file.bytes)}${speed}`, have / file.bytes);
  };
  const open = (from: number, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> => {
    return repository.open(file, from, signal);
  };
  try {
    await download({ path, bytes: file.bytes, digest: file.digest, open }, { signal, onProgress });
  } finally {
    line.end();
  }
}

/** The vocabulary that the person names, or the repository's own if it has one. */
async function bringVocabulary(staging: string, repository: HubRepository, options: PullOptions): Promise<void> {
  const { vocabulary, signal, line } = options;
  if (vocabulary !== undefined) {
    await vocabularyFile(staging, vocabulary, signal, line);
    return;
  }
  const own = repository.files.find(({ path }) => path === VOCABULARY_FILE);
  if (own) await fetchFile(repository, own, join(staging, VOCABULARY_FILE), signal, line);
}

/** Brings a vocabulary into a folder. @returns its path */
async function vocabularyFile(
  folder: string,
  text: string,
  signal: AbortSignal,
  line: PullOptions["line"],
): Promise<string> {
  const path = join(folder, VOCABULARY_FILE);
  const source = parseSource(text);
  if (typeof source === "string") {
    if (!existsSync(source)) throw new PullError("pull-source", `there is no file ${source}`);
    await copyFile(source, path);
    return path;
  }
  const repository = await openRepository(source.repository, source.revision, signal);
  const wanted = source.file ?? VOCABULARY_FILE;
  const file = repository.files.find((file) => file.path === wanted);
  if (!file) throw new PullError("pull-missing", `hf:${source.repository} has no ${wanted}`);
  await rm(path, { force: true });
  await fetchFile(repository, file, path, signal, line);
  return path;
}
