/** The address tells what is shown, so that reloading, going back and bookmarks work: #/c/ID, #/memory, #/brain, … */
import { effect } from "@preact/signals";
import { openConversation } from "./conversation.ts";
import { current, isBusy, turns, VIEWS, view } from "./state.ts";

/** A test of a real id is the service's; this only keeps nonsense out of requests. */
const CONVERSATION = /^#\/c\/([0-9a-zA-Z-]{1,80})$/;

async function follow(address: string): Promise<void> {
  const id = CONVERSATION.exec(address)?.[1];
  if (id !== undefined) {
    if (id === current.value) view.value = "chat";
    else await openConversation(id);
    return;
  }
  const named = VIEWS.find((name) => address === `#/${name}`);
  if (named && named !== "chat") view.value = named;
  else if (!isBusy.value && (current.value || turns.value.length > 0)) await openConversation(null);
  else view.value = "chat";
}

const addressOf = (): string => {
  if (view.value !== "chat") return `#/${view.value}`;
  return current.value ? `#/c/${current.value}` : "#/";
};

/** Shows what the address names, and keeps the address true from then on. */
export async function startRouting(): Promise<void> {
  await follow(location.hash);
  addEventListener("popstate", () => void follow(location.hash));
  effect(() => {
    const address = addressOf();
    if (address === (location.hash || "#/")) return;
    // A conversation that gets its id while it is answered is the same place in the history.
    const isNamed = isBusy.peek() && location.hash.replace("#/", "") === "";
    if (isNamed) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  });
}
