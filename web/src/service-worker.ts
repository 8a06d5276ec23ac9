/**
 * Keeps the page's shell, and nothing else: no answer, no memory, no request to the interface is ever kept.
 *
 * The shell comes from the service while that is there, so that a new version shows at once; the kept one is for when it
 * is away. Files whose name holds their hash are taken from what is kept.
 */
/// <reference lib="webworker" />
export {};

declare const self: ServiceWorkerGlobalScope;

/** Filled in by the build: the shell's files, and a hash over them. */
declare const SHELL_FILES: readonly string[];
declare const SHELL_VERSION: string;

const CACHE = `shoal-shell-${SHELL_VERSION}`;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...SHELL_FILES]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (pathname.startsWith("/assets/")) event.respondWith(kept(request).then((response) => response ?? fetch(request)));
  else if (SHELL_FILES.includes(pathname)) event.respondWith(fetch(request).catch(() => orFail(request)));
});

async function kept(request: Request): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(request, { ignoreSearch: true });
}

async function orFail(request: Request): Promise<Response> {
  return (await kept(request)) ?? Response.error();
}
