/**
 * Takes the poison out of text before anything is learnt from it: characters that people do not see, and signs that a text
 * is not a person's own words.
 */

/**
 * Unicode tag characters, which hide ASCII in plain sight; zero-width and bidirectional controls, which hide or reorder
 * text; variation selectors beyond the first sixteen, which can hide bytes behind an emoji.
 */
const INVISIBLE =
  /[\u{e0000}-\u{e007f}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u061c\u180e]|\u034f|[\u{e0100}-\u{e01ef}]/gu;
/** Those that nobody types: whoever has them pasted them. Joiners stand in emoji, marks of direction in Hebrew and Arabic. */
const NEVER_TYPED = /[\u{e0000}-\u{e007f}\u202a-\u202e\u2066-\u2069]|[\u{e0100}-\u{e01ef}]/u;

/** The text without characters that nobody sees. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** Why a text is not taken for a person's own words. */
export type ForeignSign = "hidden-characters" | "forged-role" | "markup" | "instruction-to-model";

const SIGNS: readonly (readonly [ForeignSign, RegExp])[] = [
  ["hidden-characters", NEVER_TYPED],
  [
    "forged-role",
    /<\|[^|>]{1,40}\|>|\[\/?(?:INST|SYS|USER|ASSISTANT|SYSTEM)\]|<\/?(?:tool_result|tool_call|system|assistant|user|function)[^>]*>|^\s*(?:system|assistant|user|tool|系统|助手|用户|管理员)\s*[:：]|"role"\s*:\s*"/im,
  ],
  [
    "markup",
    /<!--|<(?:p|div|span|h[1-6]|article|script|style|table|ul|li|html|body|a|img)\b[^>]*>|^\s*[[{]\s*"[^"]+"\s*:|```/im,
  ],
  [
    "instruction-to-model",
    /\b(?:AI|LLM|language model|assistant|chatbot|model)s?\b[^.。\n]{0,40}\b(?:store|save|remember|learn|commit|update (?:your )?memory|memori[sz]e)\b|\b(?:store|save|commit|learn|remember) (?:that )?the user\b|\bthe user(?:'s| has| is| always| lives| prefers)\b|\b(?:if|when|whenever|once|after|next time|as soon as) the user\b|\b(?:treat|take|count|regard) (?:it|this|that|the answer|any reply) as (?:a )?(?:consent|permission|approval|agreement|yes)\b|(?:助手|模型|AI|人工智能|系统维护)[^。\n]{0,30}(?:记住|写入|保存|学习|存入|牢记|更新)|(?:写入|存入|保存(?:为|到)|记为)[^。\n]{0,10}(?:记忆|偏好|习惯)|(?:如果|当|一旦|只要|每当|待)用户|用户(?:的|是|最|问|说|默认|每|住|喜欢|已经?)|(?:视为|当作|算作)(?:同意|许可|授权)/i,
  ],
];

/** The first sign that a text was not said by the person, or undefined. */
export function foreignSign(text: string): ForeignSign | undefined {
  return SIGNS.find(([, pattern]) => pattern.test(text))?.[0];
}
