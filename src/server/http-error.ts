/** Errors as OpenAI's clients expect them: `{ error: { message, type, param, code } }`. */
import { AbortedError, FormatError, IntegrityError, RangeLimitError, ShoalError } from "../core/index.ts";

type Status = 400 | 401 | 403 | 404 | 408 | 409 | 413 | 415 | 421 | 429 | 500 | 503 | 507;

/** A request that cannot be served, with its HTTP status. */
export class HttpError extends ShoalError {
  readonly status: Status;
  readonly param: string | null;

  constructor(status: Status, code: string, message: string, param: string | null = null) {
    super(code, message);
    this.status = status;
    this.param = param;
  }
}

export interface ErrorBody {
  readonly error: {
    readonly message: string;
    readonly type: string;
    readonly param: string | null;
    readonly code: string;
  };
}

/** Faults of the inside that a client can do something about: by their code. */
const STATUS_OF_CODE: Readonly<Record<string, Status>> = {
  "lesson-unknown": 404,
  "store-constraint": 404, // nothing in the store has the id that was given
  "store-full": 507,
  "nothing-to-continue": 409,
  "no-proposal": 400,
  "engine-stopped": 503,
  closed: 503,
};

/** The body and status that tell a client what went wrong; nothing of the inside unless it is the client's to know. */
export function toResponse(error: unknown): { status: Status; body: ErrorBody } {
  const { status, message, param, code } = describe(error);
  return { status, body: { error: { message, type: typeOf(status), param, code } } };
}

function typeOf(status: Status): string {
  if (status === 401 || status === 403) return "authentication_error";
  if (status === 429) return "rate_limit_error";
  return status < 500 ? "invalid_request_error" : "server_error";
}

function describe(error: unknown): { status: Status; message: string; param: string | null; code: string } {
  if (error instanceof HttpError) return error;
  if (!(error instanceof ShoalError)) return hidden("internal");
  const { message, code } = error;
  const status = STATUS_OF_CODE[code] ?? statusOfClass(error);
  return status === 500 ? hidden(code) : { status, message, param: null, code };
}

function statusOfClass(error: ShoalError): Status {
  if (error instanceof RangeLimitError || error instanceof FormatError || error instanceof IntegrityError) return 400;
  return error instanceof AbortedError ? 503 : 500;
}

function hidden(code: string): ReturnType<typeof describe> {
  return { status: 500, message: "The service could not answer; its log says why.", param: null, code };
}
