/**
 * One process per data folder.
 *
 * Claim, then look: a process makes a claim file with a name of its own, then lists everybody's. If another living
 * process has a claim, it takes its own back and fails. Of two that claim at the same time each sees the other, so both
 * step back and try again a little later; two never win. Claims of dead processes have unique names, so removing one
 * cannot remove a living one: there is no moment, as with a single lock file, in which a successor's lock is taken for
 * the dead one's.
 *
 * A process is alive if its id is and, on Linux, if it began when the claim says: ids are used again, in a restarted
 * container at once. Elsewhere an id that was used again looks like a holder; the error names the claim to delete.
 * Processes in two containers do not see each other, so a folder must not be mounted into both at a time.
 */
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FolderLockedError } from "./store-error.ts";

const CLAIM_NAME = /^lock\.(\d{1,10})\.(\d{1,16})\.([0-9a-f]{16})$/;
const ATTEMPTS = 5;
const LONGEST_PAUSE_MS = 40;

/** Folders open in this process, which a second claim of the same process would not notice. */
const openHere = new Set<string>();

export interface FolderLock {
  /** Gives the folder free. Calling it again does nothing. */
  release(): void;
}

/** @throws FolderLockedError naming the process that has the folder open */
export function lockFolder(folder: string): FolderLock {
  const path = realpathSync(folder);
  if (openHere.has(path)) throw new FolderLockedError(path, process.pid, true);
  for (let attempt = 1; ; attempt++) {
    const claim = claimFolder(path);
    const holder = livingHolder(path, claim);
    if (holder === undefined) {
      openHere.add(path);
      return {
        release: () => {
          if (openHere.delete(path)) rmSync(join(path, claim), { force: true });
        },
      };
    }
    rmSync(join(path, claim), { force: true });
    if (attempt === ATTEMPTS) throw new FolderLockedError(path, holder, holder === process.pid);
    pause(Math.random() * LONGEST_PAUSE_MS); // of unequal length, so that two beginners do not meet again
  }
}

/** The living process that has claimed a folder, if there is one. */
export function holderOf(folder: string): number | undefined {
  return existsSync(folder) ? livingHolder(folder, "") : undefined;
}

/** Removes this process's claims, for whoever knows that the thread that made them is dead. */
export function releaseDeadClaims(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const isOwn = Number(CLAIM_NAME.exec(name)?.[1]) === process.pid;
    if (isOwn) rmSync(join(folder, name), { force: true });
  }
}

/** Makes a claim for this process and returns its file name, which says everything: lock.<pid>.<begin>.<random>. */
function claimFolder(folder: string): string {
  const name = `lock.${process.pid}.${processBegin(process.pid)}.${randomBytes(8).toString("hex")}`;
  closeSync(openSync(join(folder, name), "wx", 0o600));
  return name;
}

/** The process of another living claim; claims of the dead are removed on the way. */
function livingHolder(folder: string, own: string): number | undefined {
  let holder: number | undefined;
  for (const name of readdirSync(folder)) {
    const match = CLAIM_NAME.exec(name);
    if (!match || name === own) continue;
    const pid = Number(match[1]);
    if (isAlive(pid, Number(match[2]))) holder = pid;
    else rmSync(join(folder, name), { force: true });
  }
  return holder;
}

function isAlive(pid: number, begin: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false; // EPERM: alive, and somebody else's
  }
  const now = processBegin(pid);
  return begin === 0 || now === 0 || now === begin;
}

/** When a process began, in clock ticks since the machine started; 0 where the system does not tell. */
function processBegin(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // Field 22. Field 2 is the command in brackets and may hold anything.
    const ticks = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]);
    return Number.isSafeInteger(ticks) ? ticks : 0;
  } catch {
    return 0;
  }
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
