/**
 * Model files on the Hugging Face Hub, or on a mirror that `HF_ENDPOINT` names.
 *
 * Public files only: no token is read or sent. Files come by plain HTTP ranges, which every mirror serves.
 *
 *   GET /api/models/NAME/revision/REVISION   the commit, as `sha`
 *   GET /api/models/NAME/tree/COMMIT         files with their size and digest; the header `Link` names the next page
 *   GET /NAME/resolve/COMMIT/PATH            the bytes, behind redirects
 *
 * Source: huggingface.co/docs/hub/api
 */
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
  const hub = hubEndpoint();
  const where = `${name} on ${hub}`;
  const route = `${hub}/api/models/${name}`;
  const { sha } = (await json(
    where,
    await get(where, `${route}/revision/${encodeURIComponent(revision)}`, signal),
  )) as {
    sha?: unknown;
  };
  if (typeof sha !== "string" || !/^[0-9a-f]{40,64}$/.test(sha)) throw unreadable(where);
  const files: HubFile[] = [];
  for (let next: string | undefined = `${route}/tree/${sha}`; next !== undefined; ) {
    const page = await get(where, next, signal);
    const entries = await json(where, page);
    if (!Array.isArray(entries)) throw unreadable(where);
    files.push(...entries.flatMap((entry) => fileOf(entry) ?? []));
    if (files.length > MAX_FILES) throw new PullError("pull-source", `${where} has more than ${MAX_FILES} files`);
    next = nextPage(page, hub);
  }

  const part = async (file: HubFile, range: string, signal: AbortSignal): Promise<Response> => {
    const what = `${file.path} of ${where}`;
    const address = `${hub}/${name}/resolve/${sha}/${encodeURIComponent(file.path)}`;
    const response = await get(what, address, signal, { range: `bytes=${range}` });
    const total = Number(/\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1]);
    if (response.status === 206 && total === file.bytes) return response;
    await response.body?.cancel();
    if (response.status !== 206) {
      throw new PullError("pull-unreachable", `${new URL(response.url).host} does not send parts of files`);
    }
    throw new PullError("pull-checksum", `${file.path} has ${total} bytes, its repository says ${file.bytes}`);
  };
  return {
    ...{ name, revision: sha, files },
    open: async (file, from, signal) => (await part(file, `${from}-`, signal)).body as ReadableStream<Uint8Array>,
    randomAccess: (file, signal) => {
      const read = (offset: number, length: number): Promise<Uint8Array> =>
        asked(`${file.path} of ${where}`, async () => {
          const response = await part(file, `${offset}-${offset + length - 1}`, signal);
          const bytes = new Uint8Array(await response.arrayBuffer());
          if (bytes.length !== length) throw new Error(`${length} bytes were asked for, ${bytes.length} came`);
          return bytes;
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

/** An entry of a tree; undefined for a folder, or what is no entry. */
function fileOf(entry: unknown): HubFile | undefined {
  const { type, path, size, oid, lfs } = (entry ?? {}) as Record<string, unknown>;
  const large = lfs as { oid?: unknown; size?: unknown } | undefined;
  const [bytes, hex] = large ? [large.size, large.oid] : [size, oid];
  if (type !== "file" || typeof path !== "string") return undefined;
  if (!Number.isSafeInteger(bytes) || (bytes as number) < 0 || typeof hex !== "string") return undefined;
  return { path, bytes: bytes as number, digest: { algorithm: large ? "sha256" : "git-sha1", hex } };
}

/** `Link: <https://…?cursor=…>; rel="next"`. A hub names no page but its own. */
function nextPage({ headers }: Response, hub: string): string | undefined {
  const next = /<([^>]+)>;\s*rel="next"/.exec(headers.get("link") ?? "")?.[1];
  return next?.startsWith(`${hub}/`) ? next : undefined;
}

/** @throws PullError "pull-missing" or "pull-unreachable" */
function get(
  what: string,
  address: string,
  signal: AbortSignal,
  headers: Record<string, string> = {},
): Promise<Response> {
  return asked(what, async () => {
    const response = await fetch(address, { signal, headers });
    if (response.ok) return response;
    await response.body?.cancel();
    if ([401, 403, 404].includes(response.status)) throw new PullError("pull-missing", `there is no public ${what}`);
    throw new Error(`it answers ${response.status}`);
  });
}

function json(what: string, response: Response): Promise<unknown> {
  return asked(what, () => response.json());
}

function unreadable(where: string): PullError {
  return new PullError("pull-unreachable", `${where} answers what is not the Hub's`);
}

/** Says in our words what went wrong. */
async function asked<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof PullError || (cause as Error).name === "AbortError") throw cause;
    const { message, cause: reason } = cause as Error;
    const detail = reason instanceof Error ? `${message}: ${reason.message}` : message;
    throw new PullError("pull-unreachable", `${what} cannot be reached: ${detail}`, { cause });
  }
}
