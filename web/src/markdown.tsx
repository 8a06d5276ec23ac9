/** Markdown of an answer as safe HTML: no scripts, no remote pictures, links that open beside the page. */
import DOMPurify from "dompurify";
import { marked } from "marked";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { language, t } from "./i18n.ts";
import { say, sayFault } from "./state.ts";

const ALLOWED_TAGS =
  "p br strong em del code pre ul ol li blockquote h1 h2 h3 h4 table thead tbody tr th td hr a span".split(" ");

DOMPurify.addHook("afterSanitizeAttributes", (node) => {
  if (node.tagName !== "A") return;
  node.setAttribute("target", "_blank");
  node.setAttribute("rel", "noopener noreferrer");
});

interface MarkdownProps {
  readonly text: string;
  /** Whether a line that ends in the text ends on the page, as in a chat and unlike in a document. */
  readonly breaks?: boolean;
}

export function Markdown({ text, breaks = true }: MarkdownProps) {
  const box = useRef<HTMLDivElement>(null);
  const html = useMemo(() => {
    const raw = marked.parse(text, { async: false, breaks, gfm: true });
    const safe = DOMPurify.sanitize(raw, {
      ALLOWED_TAGS,
      ALLOWED_ATTR: ["href", "align"],
      ALLOWED_URI_REGEXP: /^(https?|mailto):/i,
    });
    // A table's empty corner names nothing: as a heading it would be read out as one.
    return safe.replace(/<th(?: align="\w+")?><\/th>/g, "<td></td>");
  }, [text, breaks]);
  useLayoutEffect(() => {
    for (const block of box.current?.querySelectorAll("pre") ?? []) addCopyButton(block);
    for (const table of box.current?.querySelectorAll("table") ?? []) {
      // What scrolls must be within reach of keys.
      if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
    }
  }, [html, language.value]);
  return <div class="markdown" ref={box} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The answer's HTML is not ours to write buttons into, so they are put beside the code once it stands. */
function addCopyButton(block: HTMLPreElement): void {
  // A long line scrolls: keys must reach it too.
  block.tabIndex = 0;
  block.querySelector("button")?.remove();
  const code = block.textContent ?? "";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = t("copyCode");
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(code).then(() => say(t("copied")), sayFault);
  });
  block.append(button);
}
