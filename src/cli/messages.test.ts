import { expect, test } from "vitest";
import { message, systemLanguage } from "./messages.ts";

test("places are filled in, in either language", () => {
  expect(message("en", "learned", { text: "Miso likes tea." })).toBe("learned: Miso likes tea. · /undo");
  expect(message("zh", "learned", { text: "咪子爱喝茶。" })).toBe("记住了：咪子爱喝茶。 · /undo");
});

test("the system's language is that of its locale", () => {
  expect(systemLanguage({ LANG: "zh_CN.UTF-8" })).toBe("zh");
  expect(systemLanguage({ LANG: "zh_CN.UTF-8", LC_ALL: "C" })).toBe("en");
  expect(systemLanguage({})).toBe("en");
});
