/**
 * Model files on the Hugging Face Hub, or on a mirror that `HF_ENDPOINT` names.
 *
 * Public files only: no token is read or sent. Files come by plain HTTP ranges, which every mirror serves.
 */
import { downloadFile, HubApiError, listFiles, modelInfo } from "@huggingface/hub";
import type { RandomAccess } from "../model/index.ts";
import { PullError } from "./pull-error.ts";

const DEFAULT_ENDPOINT = "https://huggingface.co";

/** Most files of a repository that are looked at. */
const MAX_FILES = 10_000;

/** How the hub says what a file holds: Git LFS by SHA-256, small files as Git does. */
export interface Digest {
  readonly algorithm: "sha256" | "git-sha1";
  readonly hex: string;
}

export interface HubFile {
  readonly path: string;
  readonly bytes: number;
  readonly digest: Digest;
}

export interface HubRepository {
  /** "owner/name". */
  readonly name: string;
  /** Commit, so that a file cannot change between two reads of it. */
  readonly revision: string;
  /** Those at the top. */
  readonly files: readonly HubFile[];
  /** The bytes of a file from `from` on. @throws PullError "pull-unreachable" */
  open(file: HubFile, from: number, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
  /** The file as if it were here. */
  randomAccess(file: HubFile, signal: AbortSignal): RandomAccess;
}

/** @throws PullError "pull-source" if `HF_ENDPOINT` is no address */
export function hubEndpoint(environment: NodeJS.ProcessEnv = process.env): string {
  const text = environment["HF_ENDPOINT"]?.trim() || DEFAULT_ENDPOINT;
  const isHttp = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isHttp) throw new PullError("pull-source", `HF_ENDPOINT must be an http or https address, got ${text}`);
  return text.replace(/\/+$/, "");
}

/** @throws PullError "pull-missing", "pull-unreachable" */
export async function openRepository(name: string, revision: string, signal: AbortSignal): Promise<HubRepository> {
  const hubUrl = hubEndpoint();
  const fetch = rangedFetch(signal);
  const where = `${name} on ${hubUrl}`;
  const repository = await asked(where, async () => {
    const { sha } = await modelInfo({ name, revision, hubUrl, fetch, additionalFields: ["sha"] });
    const files: HubFile[] = [];
    for await (const { type, path, size, oid, lfs } of listFiles({ repo: name, revision: sha, hubUrl, fetch })) {
      if (files.length === MAX_FILES) throw new PullError("pull-source", `${where} has more than ${MAX_FILES} files`);
      if (type !== "file") continue;
      const digest: Digest = lfs ? { algorithm: "sha256", hex: lfs.oid } : { algorithm: "git-sha1", hex: oid ?? "" };
      files.push({ path, bytes: lfs?.size ?? size, digest });
    }
    return { sha, files };
  });

  const blobOf = (file: HubFile, signal: AbortSignal): Promise<Blob> =>
    asked(`${file.path} of ${where}`, async () => {
      const fetch = rangedFetch(signal);
      const blob = await downloadFile({
        repo: name,
        path: file.path,
        revision: repository.sha,
        hubUrl,
        fetch,
        xet: false,
      });
      if (blob === null) throw new PullError("pull-missing", `${file.path} is not in ${where}`);
      if (blob.size !== file.bytes) {
        throw new PullError("pull-checksum", `${file.path} has ${blob.size} bytes, its repository says ${file.bytes}`);
      }
      return blob;
    });
  return {
    name,
    revision: repository.sha,
    files: repository.files,
    open: async (file, from, signal) => (await blobOf(file, signal)).slice(from).stream() as ReadableStream<Uint8Array>,
    randomAccess: (file, signal) => {
      let blob: Blob | undefined;
      const read = (offset: number, length: number): Promise<Uint8Array> =>
        asked(`${file.path} of ${where}`, async () => {
          blob ??= await blobOf(file, signal);
          return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
        });
      return {
        size: file.bytes,
        read: (offset, length) => {
          if (length === 0) return new Uint8Array(0);
          return read(offset, length).catch(() => read(offset, length)); // a connection may break once
        },
      };
    },
  };
}

/** Stops with the signal, and refuses a server that sends the whole file where a part was asked for. */
function rangedFetch(signal: AbortSignal): typeof fetch {
  return async (input, init = {}) => {
    const response = await fetch(input, { ...init, signal });
    const range = new Headers(init.headers).get("range");
    if (range !== null && response.ok && response.status !== 206) {
      await response.body?.cancel();
      throw new PullError("pull-unreachable", `${new URL(response.url).host} does not send parts of files`);
    }
    return response;
  };
}

/** Says in our words what the hub refused. */
async function asked<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof PullError || (cause as Error).name === "AbortError") throw cause;
    if (cause instanceof HubApiError && [401, 403, 404].includes(cause.statusCode)) {
      throw new PullError("pull-missing", `there is no public ${what}`, { cause });
    }
    const { message, cause: reason } = cause as Error;
    const detail = reason instanceof Error ? `${message}: ${reason.message}` : message;
    throw new PullError("pull-unreachable", `${what} cannot be reached: ${detail}`, { cause });
  }
}
