/** What went wrong, in the reader's language. */
import { OfflineError, ServiceError } from "./api.ts";
import { t, type WordKey } from "./i18n.ts";

/** The service's codes, which are the same in every language. Codes that are not here are told in the service's words. */
const WORDS: Readonly<Record<string, WordKey>> = {
  token: "faultToken",
  busy: "faultBusy",
  "too-large": "faultTooLarge",
  range: "faultTooLarge",
  "text-too-long": "faultTooLarge",
  "text-empty": "faultEmpty",
  "empty-prompt": "faultEmpty",
  "not-found": "faultNotFound",
  "lesson-unknown": "faultNotFound",
  "record-unknown": "faultNotFound",
  "store-constraint": "faultNotFound",
  "conversation-file": "faultConversationFile",
  "lesson-file": "faultLessonFile",
  "lesson-signature": "faultSignature",
  "not-portable": "faultBase",
  "store-full": "faultFull",
  "store-corrupt": "faultBroken",
  closed: "faultClosed",
  gone: "faultClosed",
  "engine-stopped": "faultClosed",
  internal: "faultInside",
};

export function wordsOf(error: unknown): string {
  if (error instanceof OfflineError) return t("offline");
  if (error instanceof SyntaxError) return t("faultFile");
  if (error instanceof ServiceError) {
    const known = WORDS[error.code];
    if (known) return t(known);
  }
  return t("faultUnknown", { message: error instanceof Error ? error.message : String(error) });
}
