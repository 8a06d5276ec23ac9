/** What the command line says in both languages. Errors are in English, as the code is. */
import type { Language } from "../learning/index.ts";

const MESSAGES = {
  greeting: {
    en: "Shoal {version} · {model} · {lessons} lessons · /help",
    zh: "Shoal {version} · {model} · {lessons} 条记忆 · /help",
  },
  continuing: {
    en: "going on with “{title}” ({turns} turns); /new starts afresh",
    zh: "接着聊“{title}”（{turns} 轮）；/new 重新开始",
  },
  fresh: { en: "a new conversation", zh: "新的对话" },
  learned: { en: "learned: {text} · /undo", zh: "记住了：{text} · /undo" },
  learnedOnce: { en: "learned: {text} · undo with: shoal forget {id}", zh: "记住了：{text} · 撤销：shoal forget {id}" },
  proposed: { en: "not from you, so it waits: {text} · /lessons", zh: "不是你说的，等你同意：{text} · /lessons" },
  recalled: { en: "from memory: {text}", zh: "来自记忆：{text}" },
  stopped: { en: "stopped", zh: "已停止" },
  leave: { en: "Ctrl-C again or /quit leaves", zh: "再按一次 Ctrl-C 或输入 /quit 退出" },
  bye: { en: "bye", zh: "再见" },
  settling: { en: "learning…", zh: "正在学习…" },
  noLessons: { en: "no lessons yet: tell me something", zh: "还没有记忆：告诉我点什么吧" },
  nothingToUndo: { en: "there is nothing to undo", zh: "没有可以撤销的" },
  forgotten: { en: "forgotten: {count} · traces left: {residue}", zh: "已忘记：{count} 条 · 残留：{residue}" },
  forgetWhat: { en: "forget what? /forget ID… or /forget all", zh: "忘记什么？/forget ID… 或 /forget all" },
  forgetAll: {
    en: "Forget all {count} lessons? They cannot be brought back.",
    zh: "忘记全部 {count} 条记忆？无法恢复。",
  },
  kept: { en: "nothing was forgotten", zh: "什么都没有忘记" },
  unknownCommand: { en: "there is no {command}; /help lists what there is", zh: "没有 {command}；/help 查看全部" },
  help: {
    en: `/new             start a new conversation
/lessons         what I have learned
/forget ID… all  forget lessons, exactly
/undo            forget the last lesson
/help            this list
/quit            leave; Ctrl-C stops an answer`,
    zh: `/new             开始新的对话
/lessons         我记住了什么
/forget ID… all  忘记，不留痕迹
/undo            忘记最后一条
/help            显示本列表
/quit            退出；Ctrl-C 停止回答`,
  },
} as const;

export type MessageKey = keyof typeof MESSAGES;

/** A message with its `{places}` filled in. */
export function message(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The language of the person's system, until they write. */
export function systemLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}
