/** Markdown of an answer as safe HTML: no scripts, no remote pictures, links that say where they go. */
import DOMPurify from "dompurify";
import { marked } from "marked";
import { useMemo } from "preact/hooks";

const ALLOWED_TAGS =
  "p br strong em del code pre ul ol li blockquote h1 h2 h3 h4 table thead tbody tr th td hr a span".split(" ");

export function Markdown({ text }: { readonly text: string }) {
  const html = useMemo(() => {
    const raw = marked.parse(text, { async: false, breaks: true, gfm: true });
    return DOMPurify.sanitize(raw, { ALLOWED_TAGS, ALLOWED_ATTR: ["href"], ALLOWED_URI_REGEXP: /^(https?|mailto):/i });
  }, [text]);
  return <div class="markdown" dangerouslySetInnerHTML={{ __html: html }} />;
}
