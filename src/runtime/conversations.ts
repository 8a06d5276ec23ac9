/** Conversations as people and programs see them. */
import type { Conversation, Memory } from "../memory/index.ts";
import type { Asking } from "./asking.ts";
import type { ConversationView, Shoal } from "./types.ts";

export function conversationsOf(memory: Memory, { gate, threads }: Asking): Shoal["conversations"] {
  const { conversations } = memory;
  const view = ({ id, title, updatedAt, turnCount }: Conversation): ConversationView => ({
    id,
    title,
    updatedAt,
    turns: turnCount,
    stateBytes: threads.stateBytes,
  });
  return {
    list: async (filter) => conversations.list(filter).map(view),
    turns: async (id) => {
      const links = conversations.links(id);
      return conversations.turns(id).map((turn) => {
        const own = links.filter(({ ordinal }) => ordinal === turn.ordinal);
        return { ...turn, lessons: Object.fromEntries(own.map(({ lesson, link }) => [lesson, link])) };
      });
    },
    create: async (title) => view(conversations.create(title)),
    rename: async (id, title) => conversations.rename(id, title),
    remove: (id) => gate.alone(() => memory.deleteConversation(id)),
    fork: async (id, turn) => view(conversations.fork(id, turn)),
    export: async (id) => conversations.export(id),
    import: async (file) => view(conversations.import(file)),
  };
}
