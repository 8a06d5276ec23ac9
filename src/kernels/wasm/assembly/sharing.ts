/**
 * How work is cut for the threads: tasks of an array's elements, which are claimed, and equal shares, where each thread
 * must know its columns or rows beforehand.
 */

const TASK: i32 = 8192;

/** Tasks of an array of n elements. */
// @ts-ignore: decorator
@inline export function taskCount(n: i32): i32 {
  return <i32>((<u32>n + TASK - 1) / TASK);
}

/** Byte offset of a task's first f32. */
// @ts-ignore: decorator
@inline export function taskOffset(task: i32): usize {
  return <usize>task * (TASK * 4);
}

/** Elements of a task. */
// @ts-ignore: decorator
@inline export function taskLength(n: i32, task: i32): i32 {
  return min<i32>(TASK, n - task * TASK);
}

/** The first of the units that thread `thread` of `threads` works on; its last is before the next thread's first. */
// @ts-ignore: decorator
@inline export function firstUnit(units: i32, thread: i32, threads: i32): i32 {
  return <i32>((<i64>units * thread) / threads);
}
