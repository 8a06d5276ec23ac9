/** The page's words, in the language that the person chose or the browser asks for. */
import { type Signal, signal } from "@preact/signals";
import { en, type Words } from "./words/en.ts";
import { zh } from "./words/zh.ts";

export type Language = "en" | "zh";
export type WordKey = keyof Words;

const stored = localStorage.getItem("shoal.language");

export const language: Signal<Language> = signal(
  stored === "zh" || stored === "en" ? stored : navigator.language.startsWith("zh") ? "zh" : "en",
);

export function setLanguage(next: Language): void {
  language.value = next;
  localStorage.setItem("shoal.language", next);
  document.documentElement.lang = next === "zh" ? "zh-CN" : "en";
}

/** The words for a key in the current language, `{name}` replaced. */
export function t(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  const text = (language.value === "zh" ? zh : en)[key];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}

const locale = (): string => (language.value === "zh" ? "zh-CN" : "en-GB");

/** @param time milliseconds since 1970 */
export function dateAndTime(time: number): string {
  return new Date(time).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short" });
}

/** As much of it as is needed today: the time, or the day. */
export function shortDate(time: number): string {
  const [date, now] = [new Date(time), new Date()];
  if (date.toDateString() === now.toDateString()) return date.toLocaleTimeString(locale(), { timeStyle: "short" });
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return date.toLocaleDateString(locale(), { month: "short", day: "numeric", ...year });
}

export function count(value: number): string {
  return value.toLocaleString(locale());
}

export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 2 ** 20 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
