/**
 * Questions with answers: instructions, trivia.
 */
import { chatDocument } from "../forms.ts";
import { expandAny, fill } from "../grammar.ts";
import { type Converter, converter, parseLine } from "./converter.ts";

/** Questions about a text that is not there, or about a world that goes on changing. */
const NEEDS_CONTEXT =
  /\b(passage|paragraph|reference|given (the|a|this)|above|below|following (text|article)|extract|this (text|article)|based on|provided|summari[sz]e|most recent|currently|latest)\b/i;

/** Traces of the round trip through another tokenizer: lost letters, lists run into one line. */
const DAMAGE = /⁇|\uFFFD| - [A-Z].* - [A-Z]| {2,}|\(\s*[,;)]|\b\w+ s\b| t\b| ll\b| re\b|:\s*$|[a-z]\.[A-Z]/;

/** Dolly, as far as it can be answered without a text and came through undamaged. */
export const instructions: Converter = converter(([line = ""], _rng, emit) => {
  const row = parseLine<{ instruction: string; response: string }>(line);
  const instruction = row.instruction.trim();
  const response = row.response.trim().replace(/\n(?=[A-Z])/g, " ");
  if (NEEDS_CONTEXT.test(instruction) || DAMAGE.test(response) || DAMAGE.test(instruction)) return;
  if (instruction.length > 200 || response.length < 3 || response.length > 600 || !/[.!?\w)]$/.test(response)) return;
  if (/\d \d|\d{4,}.*\d{4,}.*\d{4,}/.test(response)) return;
  emit(
    instruction,
    chatDocument("instruction", "en", [
      { role: "user", text: instruction },
      { role: "assistant", text: response },
    ]),
  );
});

const CATEGORIES = new Set(["for-kids", "general", "science-technology", "geography", "animals"]);

const WITH_OPTIONS = [
  "{question}\n{options}",
  "{question}\n(Choose one|Options|Is it): {options}",
  "(Which is right?|Pick the right answer.)\n{question}\n{options}",
];

/** Trivia of five categories, more often with its options than without: a small model can read, not know. */
export const trivia: Converter = converter(([line = ""], rng, emit) => {
  const row = parseLine<{ cat: string; q: string; a: string; options: string[] }>(line);
  const question = row.q.replace(/\s+/g, " ").trim();
  if (!CATEGORIES.has(row.cat) || question.length > 160 || row.a.length > 60 || /these|above|below/i.test(row.a))
    return;
  if (/Harry Potter|Hogwarts|Simpsons|NOT|EXCEPT|_/.test(question) || row.options.some((option) => option === ""))
    return;
  let text = question;
  if (rng.next() < 0.65) {
    const options = rng.shuffle([...row.options]).join(rng.pick([", ", "; ", " / ", "\n"]));
    text = fill(expandAny(rng, WITH_OPTIONS), { question, options });
  }
  emit(
    question,
    chatDocument("trivia", "en", [
      { role: "user", text },
      { role: "assistant", text: row.a },
    ]),
  );
});
