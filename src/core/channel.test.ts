import { expect, test } from "vitest";
import { Channel } from "./channel.ts";

async function all<T>(channel: Channel<T>): Promise<T[]> {
  const events: T[] = [];
  for await (const event of channel) events.push(event);
  return events;
}

test("a slow reader misses nothing, and a fast one waits", async () => {
  const channel = new Channel<number>(() => {});
  channel.send(1);
  const reading = all(channel);
  channel.send(2);
  await Promise.resolve();
  channel.send(3);
  channel.close();
  expect(await reading).toEqual([1, 2, 3]);
});

test("an error comes after the events that were sent before it", async () => {
  const channel = new Channel<number>(() => {});
  channel.send(1);
  channel.fail(new Error("broken"));
  expect(await channel.next()).toEqual({ done: false, value: 1 });
  await expect(channel.next()).rejects.toThrow("broken");
  expect(await channel.next()).toEqual({ done: true, value: undefined });
});

test("an error reaches a reader that waits", async () => {
  const channel = new Channel<number>(() => {});
  const next = channel.next();
  channel.fail(new Error("broken"));
  await expect(next).rejects.toThrow("broken");
});

test("a reader that leaves its loop is noticed once; one that reads to the end is not", async () => {
  let left = 0;
  const channel = new Channel<number>(() => left++);
  channel.send(1);
  channel.send(2);
  for await (const _ of channel) break;
  channel.send(3);
  channel.close();
  expect(await all(channel)).toEqual([]);
  expect(left).toBe(1);

  const other = new Channel<number>(() => left++);
  other.close();
  await all(other);
  expect(left).toBe(1);
});
