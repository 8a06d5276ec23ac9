/**
 * The service: one Hono app (`app.ts`) behind a guard (`guard.ts`), that speaks to OpenAI's clients (`openai-*.ts`), Ollama's
 * (`ollama.ts`) and its own page (`own-api.ts`). It sees nothing of the model but the `Shoal` it is given.
 *
 * `createShoalThread` (engine/) is such a Shoal in a thread of its own. Nothing here loads the model: the thread does. Nor does
 * this index load what only a running service needs, so that commands which merely look for one stay quick.
 *
 * `findService` and `servedShoal` are the way back: how a command reaches the service that has a data folder open.
 */
export type { AppOptions } from "./app.ts";
export { type ServedShoal, type ServiceAddress, servedShoal } from "./client.ts";
export { createShoalThread, type ShoalThread, type ShoalThreadOptions } from "./engine/supervisor.ts";
export { SAFE_HEADERS } from "./guard.ts";
export { HttpError } from "./http-error.ts";
export { LIMITS } from "./limits.ts";
export { BUILT_PAGE, DEFAULT_PORT, type ServeOptions, type Service, startService } from "./serve.node.ts";
export { type FoundService, findService } from "./service-file.node.ts";
export { dataToken } from "./token.node.ts";
