/**
 * What a `.pth` file of PyTorch 1.6 and later may hold: limits, and the names of what can be wrong with it.
 *
 * It is a zip archive without compression: `NAME/data.pkl`, a pickle of the tensors' names, shapes and places, and
 * `NAME/data/KEY` for each storage, the raw elements.
 */
import { FormatError } from "../../core/index.ts";

/** Most entries of the archive: a storage for each tensor and a few more. */
export const MAX_ENTRIES = 65_536;
/** Longest name of an entry, in bytes. */
export const MAX_ENTRY_NAME_BYTES = 1_024;
/** Largest directory of the archive, in bytes. */
export const MAX_DIRECTORY_BYTES = 16_777_216;
/** Largest pickle. A tensor takes 100 to 200 bytes; a checkpoint of 61 layers has 2,300 of them. */
export const MAX_PICKLE_BYTES = 4_194_304;
/** Longest text in the pickle, in bytes. */
export const MAX_PICKLE_TEXT_BYTES = 4_096;
/** Most opcodes of the pickle, which bounds all that it makes; a tensor takes about 40. */
export const MAX_STEPS = 524_288;
export const MAX_TENSORS = 65_536;
export const MAX_RANK = 8;

/** Codes of the FormatErrors that reading a `.pth` file may throw. */
export type PthErrorCode =
  | "pth-zip" // not the archive that it must be
  | "pth-truncated" // the archive speaks of bytes beyond the file
  | "pth-limit" // above one of the limits of this file
  | "pth-compressed" // an entry is compressed or encrypted, which PyTorch never does
  | "pth-duplicate-key" // an entry or a tensor comes twice
  | "pth-checksum" // data.pkl is not what its CRC-32 says
  | "pth-missing" // data.pkl or a storage is not in the archive
  | "pth-pickle" // not a pickle of the form that PyTorch writes
  | "pth-global" // the pickle asks for code or a class that is not on the list
  | "pth-content" // something else than named tensors
  | "pth-tensor"; // a tensor does not fit its storage, or its rows are not one after another

export function pthError(code: PthErrorCode, message: string): FormatError {
  return new FormatError(code, `.pth: ${message}`);
}
