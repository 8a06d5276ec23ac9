/**
 * How a tool and a call of it are written: the signature line that a model reads, the JSON that it answers.
 */

export type Value = string | number | boolean;

export interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  /** "a|b|c" for a closed list, "number", or "" for free text. */
  readonly type?: string;
}

export interface Signature {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly description: string;
}

export interface Call {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, Value>>;
}

/** The call that says that no tool fits. */
export const NO_TOOL = '{"tool":"none"}';

/** `light.set(room, state: on|off, level?: number): switches lamps` */
export function writeSignature({ name, parameters, description }: Signature): string {
  const list = parameters.map((parameter) => {
    const type = parameter.type ? `: ${parameter.type}` : "";
    return `${parameter.name}${parameter.optional ? "?" : ""}${type}`;
  });
  return `${name}(${list.join(", ")})${description === "" ? "" : `: ${description}`}`;
}

/** Compact JSON, arguments in the order of the signature. */
export function writeCall(call: Call): string {
  return JSON.stringify({ tool: call.tool, arguments: call.arguments });
}
