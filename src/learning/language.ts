/** Which of the two languages a text is in. */
export type Language = "zh" | "en";

const EN_GRAMMAR =
  /\b(?:the|an?|of|is|are|was|were|does|do|did|has|have|what|who|whose|where|when|which|how|why|my|your|his|her|their|our|i|you|he|she|it|they|we|me|to|in|on|at|for|from|with|and|that|this|please|tell|can|could|know|remember|not|by|any)\b/gi;
const ZH_GRAMMAR = /[的是在了吗呢吧哪谁么几多少怎我你他她它这那有没不和对把被给从到叫请就也都]/gu;

/** By its words of grammar, since names of one language stand in sentences of the other; else by most of its letters. */
export function languageOf(text: string): Language {
  const english = text.match(EN_GRAMMAR)?.length ?? 0;
  const chinese = text.match(ZH_GRAMMAR)?.length ?? 0;
  if (english !== chinese) return chinese > english ? "zh" : "en";
  const hanzi = text.match(/\p{sc=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return hanzi > words ? "zh" : "en";
}
