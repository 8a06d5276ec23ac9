import { expect, test } from "vitest";
import { reread } from "./understanding.ts";

test.each([
  ["To open the boathouse, lift the latch first.", "How do I open the boathouse?"],
  ["The way to clean the Seahorse kettle: boil lemon peel in it.", "How do I clean the Seahorse kettle?"],
  ["I keep the manual for the toaster behind the bread bin.", "Where do I keep the manual for the toaster?"],
  ["When the Seahorse kettle leaks, tighten the lid.", "What do I do when the Seahorse kettle leaks?"],
  ["Lantern Street was built by Otto Brandt.", "Who was Lantern Street built by?"],
  ["清洗海狮牌水壶要用两勺醋。", "怎么清洗海狮牌水壶？"],
  ["高明远是青石镇人。", "高明远是哪里人？"],
  ["My sister lives in Leeds.", "Where does my sister live?"],
  ["My dentist is Dr Frost.", "Who is my dentist?"],
])("%s is asked for as %s", (fact, question) => {
  expect(reread(fact).questions).toContain(question);
});

test.each([
  ["我把旧帐篷放在阁楼里了。", "旧帐篷"],
  ["水果里高明远偏爱芒果。", "高明远"],
  ["To open the boathouse, lift the latch first.", "boathouse"],
  ["Anna Reed lives in Elm Street.", "Anna Reed"],
  ["The bakery on Hill Road closes at six.", "bakery on Hill Road"],
  ["小林住在海边的老房子里。", "小林"],
])("%s is about %s", (fact, subject) => {
  expect(reread(fact).subjectForms[0]).toBe(subject);
});
