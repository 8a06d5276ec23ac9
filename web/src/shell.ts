/** The page as an app: its shell is kept, so that it opens while the service is away, and it can be installed. */
import { type Signal, signal } from "@preact/signals";

/** What the browser offers where the page can be installed. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

const offered: Signal<InstallPrompt | null> = signal(null);

export const canInstall = (): boolean => offered.value !== null;

export async function install(): Promise<void> {
  await offered.value?.prompt();
  offered.value = null;
}

export function keepShell(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offered.value = event as InstallPrompt;
  });
  // A browser without it, a private window or a page that is being developed goes without.
  navigator.serviceWorker?.register("/service-worker.js").catch(() => undefined);
}
