/**
 * Plots made of parts: someone sets out with a goal, meets obstacles, gets past each in one of several ways, and
 * arrives. A few dozen parts make thousands of plots.
 */
import type { Rng } from "../../../src/core/index.ts";
import { GOALS } from "./journey-goals.ts";
import { OBSTACLES, type Obstacle } from "./journey-obstacles.ts";
import type { Line, Plot } from "./plot.ts";

const SET_OUT: readonly Line[] = [
  [
    "(一天早上|有一天)，{ta}(决定|想要|打算){want}。“(路上小心|早点回来)！”邻居们说。",
    "one (day|morning), {he} wanted {want}. “be careful on the way!” said the neighbors.",
  ],
  [
    "{ta}一直想{want}。今天，{ta}(背上小包|穿好鞋子)，(出发了|上路了)。",
    "{he} had always wanted {want}. today {he} took a little bag and set out.",
  ],
  [
    "“我要{want}！”{ta}(下定决心|对自己说)，(说走就走|第二天一早就出发了)。",
    "“I want {want}!” {he} said, and early the next day {he} set out.",
  ],
];

const BETWEEN: readonly Line[] = [
  ["{h}(继续往前走|又走了一段路)。", "{h} went on."],
  ["(过了一会儿|又走了半天)，(新的麻烦来了|事情又不顺了)。", "after a while, there was more trouble."],
  ["可是麻烦还没有完。", "but that was not the end of it."],
  ["{h}(高高兴兴地|哼着歌)往前走。", "{h} went on, humming a song."],
];

const MORALS: readonly Line[] = [
  [
    "(路上的困难，都会变成故事|一步一步走，总会走到)。",
    "(trouble on the way makes a good story|step by step, you will get there).",
  ],
  [
    "(勇敢地出发，就成功了一半|动动脑筋，总有办法)。",
    "(to set out bravely is half the way|there is always a way if you think).",
  ],
  [
    "(你帮助别人，别人也会帮助你|善良的人，路越走越宽)。",
    "(help others and others will help you|a kind heart finds its way).",
  ],
];

/** A journey with one or two obstacles. */
export function journeyPlot(rng: Rng): Plot {
  const goal = rng.pick(GOALS);
  const obstacles = rng.shuffle([...OBSTACLES]).slice(0, rng.next() < 0.35 ? 1 : 2);
  const put = ([zh, en]: Line): Line => [zh.replace("{want}", goal.want[0]), en.replace("{want}", goal.want[1])];
  const beats: (Line | `@${string}`)[] = ["@intro", put(rng.pick(SET_OUT))];
  for (const [i, { problem, ways }] of obstacles.entries()) {
    if (i > 0) beats.push(rng.pick(BETWEEN));
    beats.push(rng.pick(problem));
    if (rng.next() < 0.3) beats.push(rng.pick(["@think", "@scared"] as const));
    beats.push(rng.pick(ways));
  }
  beats.push(rng.pick(goal.arrival));
  if (rng.next() < 0.5) beats.push("@happy");
  const first = obstacles[0] as Obstacle;
  return {
    name: "journey",
    title: goal.title,
    summary: goal.summary,
    themes: goal.themes,
    beats,
    moral: rng.pick(MORALS),
    questions: [
      ["{h}想做什么？", `${goal.want[0]}。`, "What did {h} want?", `${goal.want[1]}.`],
      ["{h}在路上先遇到了什么？", `${first.name[0]}。`, "What did {h} meet first on the way?", `${first.name[1]}.`],
    ],
  };
}
