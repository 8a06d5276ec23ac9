/** Errors as OpenAI's clients expect them: `{ error: { message, type, param, code } }`. */
import { AbortedError, FormatError, IntegrityError, RangeLimitError, ShoalError } from "../core/index.ts";

/** A request that cannot be served, with its HTTP status. */
export class HttpError extends ShoalError {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 429 | 500 | 503;
  readonly param: string | null;

  constructor(status: HttpError["status"], code: string, message: string, param: string | null = null) {
    super(code, message);
    this.status = status;
    this.param = param;
  }
}

/** The body and status that tell a client what went wrong; nothing of the inside unless it is the client's to know. */
export function toResponse(error: unknown): { status: HttpError["status"]; body: object } {
  const { status, message, param, code } = describe(error);
  const type =
    status === 401 || status === 403 ? "authentication_error" : status < 500 ? "invalid_request_error" : "server_error";
  return { status, body: { error: { message, type, param, code } } };
}

function describe(error: unknown): {
  status: HttpError["status"];
  message: string;
  param: string | null;
  code: string;
} {
  if (error instanceof HttpError)
    return { status: error.status, message: error.message, param: error.param, code: error.code };
  if (error instanceof RangeLimitError || error instanceof FormatError || error instanceof IntegrityError) {
    return { status: 400, message: error.message, param: null, code: error.code };
  }
  if (error instanceof AbortedError) return { status: 503, message: error.message, param: null, code: error.code };
  const code = error instanceof ShoalError ? error.code : "internal";
  return { status: 500, message: "The service could not answer; its log says why.", param: null, code };
}
