/**
 * The service: one Hono app (`app.ts`) behind a guard (`guard.ts`), that speaks to OpenAI's clients (`openai-*.ts`), Ollama's
 * (`ollama.ts`) and its own page (`own-api.ts`). It sees nothing of the model but the `Shoal` it is given.
 */
export { type AppOptions, createApp } from "./app.ts";
export { SAFE_HEADERS } from "./guard.ts";
export { HttpError } from "./http-error.ts";
export { LIMITS } from "./limits.ts";
export { BUILT_PAGE, DEFAULT_PORT, dataToken, type ServeOptions, type Service, startService } from "./serve.node.ts";
