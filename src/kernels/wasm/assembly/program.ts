/**
 * Runs a program: a list of commands in memory that every thread walks through, with a barrier after each.
 *
 *   program   [count, 0, 0, 0] then the commands one after another
 *   command   [code, words, cursor, 0] then `words` argument words; the cursor hands out tasks and is 0 between runs
 *
 * Threads wait by spinning for about 50 us and then sleeping, so that a core which another process has taken is given
 * back. The control block's words lie a cache line apart.
 */

// Addresses of the control block; ../layout.ts holds the same numbers for the host.
const SIGNAL: usize = 1024; // (run number << 8) | threads of that run; the workers wait for it to change
const PROGRAM: usize = 1088; // address of the program of the run
const READY: usize = 1152; // workers that have started
const ARRIVED: usize = 1216; // threads at the barrier
const PASSED: usize = 1280; // barriers passed, what the waiting threads watch
const SLEEPERS: usize = 1344; // threads asleep at the barrier
const FAILED: usize = 1408; // 1 after a kernel has trapped in some thread
const STOP: usize = 1472; // 1 tells the workers to return

const KERNEL_TABLE: u32 = 64; // the host puts operation `code` at this index + code
const SPINS: i32 = 12000;

/**
 * Sleeps until the word at `address` is not `value` or is notified, at most 0.1 s. The host does it with Atomics.wait: across
 * memory.atomic.wait32 the baseline compiler of V8 11 (Node 20) loses locals that it holds in registers.
 */
// @ts-ignore: decorator
@external("env", "nap")
declare function nap(address: usize, value: i32): void;

/** Sleeps or spins until the word at `address` is no longer `value`; traps if another thread has failed. */
function waitForChange(address: usize, value: i32): void {
  for (let i = 0; i < SPINS; i++) {
    if (atomic.load<i32>(address) != value) return;
  }
  atomic.add<i32>(SLEEPERS, 1);
  while (atomic.load<i32>(address) == value) {
    if (atomic.load<i32>(FAILED)) unreachable();
    nap(address, value);
  }
  atomic.sub<i32>(SLEEPERS, 1);
}

/** The last thread to arrive resets the command's cursor and lets the others go. */
function barrier(cursor: usize, threads: i32): void {
  const passed = atomic.load<i32>(PASSED);
  if (atomic.add<i32>(ARRIVED, 1) == threads - 1) {
    atomic.store<i32>(cursor, 0);
    atomic.store<i32>(ARRIVED, 0);
    atomic.store<i32>(PASSED, passed + 1);
    if (atomic.load<i32>(SLEEPERS)) atomic.notify(PASSED, -1);
  } else {
    waitForChange(PASSED, passed);
  }
}

function walk(program: usize, thread: i32, threads: i32): void {
  const count = load<i32>(program);
  let p = program + 16;
  for (let i = 0; i < count; i++) {
    call_indirect<void>(KERNEL_TABLE + load<u32>(p), p + 16, thread, threads);
    if (threads > 1) barrier(p + 8, threads);
    else store<i32>(p, 0, 8);
    p += 16 + ((<usize>load<u32>(p, 4)) << 2);
  }
}

/** Called by thread 0. `limit` is the most threads to use; workers that have not started yet are left out. */
export function runProgram(program: usize, limit: i32): void {
  const threads = min<i32>(limit, 1 + atomic.load<i32>(READY));
  if (threads > 1) {
    store<usize>(PROGRAM, program);
    const run = (atomic.load<i32>(SIGNAL) >> 8) + 1;
    atomic.store<i32>(SIGNAL, (run << 8) | threads);
    if (atomic.load<i32>(SLEEPERS)) atomic.notify(SIGNAL, -1);
  }
  walk(program, 0, threads);
}

/**
 * The life of a worker: runs its share of every program until it is told to stop.
 *
 * The host reads `signal`, then adds 1 to the count of started workers, whose new value is `thread`, and calls this; in
 * that order, or a run could begin between the two.
 */
export function workerLoop(thread: i32, signal: i32): void {
  while (true) {
    waitForChange(SIGNAL, signal);
    if (atomic.load<i32>(STOP)) return;
    signal = atomic.load<i32>(SIGNAL);
    const threads = signal & 255;
    if (thread < threads) walk(load<usize>(PROGRAM), thread, threads);
  }
}
