/**
 * The processor time of the calling thread. While other processes share the cores it is a better clock than the wall's: what
 * they take does not count, only what they do to the caches.
 */
const THREAD_CPUTIME = 3; // CLOCK_THREAD_CPUTIME_ID of Linux

interface Koffi {
  load(path: string): { func(signature: string): (...args: unknown[]) => unknown };
}

/** @returns a clock in milliseconds, from an origin of its own. @throws Error where koffi or Linux is missing. */
export function openCpuClock(require: NodeJS.Require): () => number {
  const libc = (require("koffi") as Koffi).load("libc.so.6");
  const getTime = libc.func("int clock_gettime(int clock, void* time)");
  const time = new BigInt64Array(2); // seconds, nanoseconds
  return () => {
    getTime(THREAD_CPUTIME, time);
    return Number(time[0]) * 1e3 + Number(time[1]) / 1e6;
  };
}
