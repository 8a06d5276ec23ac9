/**
 * Timers and alarms.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Action, done, type Outcome, parameter, say } from "./action.ts";
import type { Tongue } from "./slots.ts";

const day = parameter("day? / date / when");

function timerOutcome(rng: Rng, tongue: Tongue): Outcome {
  const minutes = 1 + rng.integer(40);
  return {
    result: JSON.stringify({ left: `${minutes} min` }),
    reply: tongue === "zh" ? `还剩${minutes}分钟。` : `${minutes} ${minutes === 1 ? "minute" : "minutes"} left.`,
  };
}

export const TIMERS: readonly Action[] = [
  {
    name: "timer.start",
    names: ["set_timer", "countdown.start", "kitchen_timer", "startTimer"],
    group: "timer",
    parameters: [parameter("duration / length / time / seconds#seconds")],
    describe: { zh: ["开始倒计时", "设一个定时器"], en: ["starts a countdown", "set a timer for a duration"] },
    sayings: {
      zh: [
        say(
          {},
          "(设|定|设置|开|来)(一个|个){duration}的(定时器|计时器|倒计时|定时)",
          "(倒计时|计时|定时){duration}",
          "{duration}后(提醒我|叫我|喊我|响铃|告诉我)",
          "(计|数){duration}",
          "=(煮面|炖汤|敷面膜|泡茶|烤蛋糕)要{duration}，(计时|帮我计时|定个时)",
          "=(从现在开始|现在开始)(倒数|计时){duration}",
          "={duration}，(开始计时|倒计时|计时开始)",
          "=过{duration}(叫|喊|提醒)我一声",
        ),
      ],
      en: [
        say(
          {},
          "(set|start|begin|put on|make) a (timer|countdown) (for|of) {duration}",
          "(start|set) a {duration} (timer|countdown)",
          "(count down|time) {duration}",
          "(wake|alert|ping|tell) me in {duration}",
          "=(the pasta|the cake|the eggs|the tea) (takes|take|needs|need) {duration}, (set|start) a timer",
          "=timer {duration}",
          "={duration} (timer|on the clock|starting now)",
          "=let me know when {duration} (are|is) up",
        ),
      ],
    },
    outcome: done(
      ["好的，{duration}倒计时开始。", "计时{duration}。"],
      ["Timer set for {duration}.", "{duration}, starting now."],
    ),
  },
  {
    name: "timer.cancel",
    names: ["stop_timer", "countdown.cancel", "timer_off", "cancelTimer"],
    group: "timer",
    parameters: [],
    describe: { zh: ["取消定时器"], en: ["cancels the timer", "stop the countdown"] },
    sayings: {
      zh: [
        say(
          {},
          "(取消|停掉|关掉|停止|删掉|关闭)(定时器|计时器|倒计时|计时)",
          "把(定时器|计时器|倒计时)(取消|关了|停了|关掉)",
          "=(不用计时了|别计时了|不用倒计时了|别数了)",
          "=(面煮好了|蛋糕好了|我做完了)，(取消定时器|关掉倒计时|计时器关了)",
          "=(定时器|计时器|倒计时)(不要了|可以停了)",
          "(让|叫)(定时器|计时器)(停下|别响了)",
          "=(定时器|闹铃|倒计时)(吵死了|一直响)，(关掉|停掉)",
        ),
      ],
      en: [
        say(
          {},
          "(cancel|stop|kill|delete|turn off|clear|end) (the|my|that) (timer|countdown)",
          "(turn|shut) the (timer|countdown) off",
          "=(the pasta is done|it's ready|I'm finished), (stop|cancel) the timer",
          "=no more (timer|countdown)",
          "=(I don't|we don't) need the timer (anymore|any more)",
          "=timer off",
          "(dismiss|remove|drop) the (timer|countdown)",
          "make the timer stop",
          "=forget (the|about the) timer",
        ),
      ],
    },
    outcome: done(["好的，定时器取消了。"], ["Timer cancelled.", "Okay, no timer."]),
  },
  {
    name: "timer.status",
    names: ["check_timer", "countdown.left", "timer_query", "timeLeft"],
    group: "timer",
    parameters: [],
    describe: { zh: ["查询定时器还剩多久"], en: ["tells how much time is left", "timer status"] },
    sayings: {
      zh: [
        say(
          {},
          "(看看|查一下|查查|告诉我)(定时器|计时器|倒计时)还(剩|有)(多久|多长时间|几分钟)",
          "=(定时器|计时器|倒计时)还(剩|有|要)(多久|多长时间|几分钟)",
          "=还(剩|要|有)(多久|几分钟|多长时间)(到时间|响|结束|)",
          "=(计时器|定时器)(走到哪了|还没到吗|快到了吗)",
          "=(面|蛋糕|汤)还要(多久|几分钟)才好",
        ),
      ],
      en: [
        say(
          {},
          "(check|show|tell me) (the timer|how much time is left|the time left on the timer)",
          "=how (much time|long|many minutes) (is|are) left [on the timer]",
          "=how much longer (on the timer|is the timer|until the timer goes off)",
          "=(is the timer|is the countdown) (almost done|nearly done|still running)",
          "=what's the (timer|countdown) at",
          "=when (does|will) the timer (go off|end|ring)",
          "(look at|read|report) the (timer|countdown)",
          "(show|give) me the (remaining time|timer status)",
          "=(how is|how's) the (timer|countdown) (doing|going)",
          "=(has|did) the timer (finished|run out|end) [yet]",
          "=(time left|minutes left|remaining time) [on the timer]",
          "=will the timer (ring|go off) soon",
        ),
      ],
    },
    outcome: timerOutcome,
  },
  {
    name: "alarm.set",
    names: ["set_alarm", "clock.alarm", "wake_up", "createAlarm"],
    group: "alarm",
    parameters: [parameter("time / at / when / hour#HH:MM / clock#HH:MM"), day],
    describe: { zh: ["设闹钟", "在某个时间叫醒"], en: ["sets an alarm", "wake someone at a time"] },
    sayings: {
      zh: [
        say(
          {},
          "(设|定|设置|上|开|加)(一个|个)[{day}]{time}的闹钟",
          "[{day}]{time}(叫我起床|叫醒我|叫我|喊我起床|把我叫醒)",
          "把闹钟(设在|定在|调到|设到|定到)[{day}]{time}",
          "(闹钟|闹铃)(定|设)(在|到|)[{day}]{time}",
          "=我[{day}]{time}(要起床|得起|要赶车|要出发)，(设个闹钟|定个闹钟|叫我一下)",
          "=[{day}]别让我睡过头，{time}(叫我|设个闹钟)",
          "={day}{time}，闹钟",
          "=(闹钟|起床闹钟)，{time}",
        ),
      ],
      en: [
        say(
          {},
          "(set|create|make|add) an alarm (for|at) {time} [{day}]",
          "wake me [up] at {time} [{day}]",
          "(set|put) the alarm (for|to) {time} [{day}]",
          "(get me up|get me out of bed) at {time} [{day}]",
          "=I (need to|have to|must) (get up|wake up|be up) at {time} [{day}], (set an alarm|wake me)",
          "=alarm (at|for) {time} [{day}]",
          "=don't let me sleep past {time} [{day}]",
          "=(my flight|my train|work) is early, wake me at {time}",
        ),
      ],
    },
    outcome: done(
      ["好的，{day|}{time}的闹钟设好了。", "{time}叫你。"],
      ["Alarm set for {time} {day|}.", "I will wake you at {time}."],
    ),
  },
  {
    name: "alarm.cancel",
    names: ["delete_alarm", "clock.alarm_off", "remove_alarm", "cancelAlarm"],
    group: "alarm",
    parameters: [parameter("time? / at / which")],
    describe: { zh: ["取消闹钟"], en: ["cancels an alarm"] },
    sayings: {
      zh: [
        say(
          {},
          "(取消|删掉|关掉|关闭|删除|去掉)[{time}的]闹钟",
          "把[{time}的]闹钟(取消|删了|关了|去掉|关掉)",
          "=[{time}](不用|别)叫我(起床|)了，(取消闹钟|闹钟关了)",
          "={time}的闹钟(不要了|不用了|取消吧)",
          "=(明天放假|改时间了|不去了)，{time}的闹钟(取消|关掉)",
          "(撤销|停掉|清除)[{time}的](闹钟|闹铃)",
          "让[{time}的]闹钟别响了",
          "=(今天|明天)(不用早起|休息|不上班)，(取消|关掉)[{time}的]闹钟",
        ),
      ],
      en: [
        say(
          {},
          "(cancel|delete|remove|turn off|drop) (the|my) [{time}] alarm",
          "(cancel|delete|remove|turn off) (the|my) alarm (at|for) {time}",
          "=(I don't|we don't) need the {time} alarm (anymore|any more|)",
          "=no alarm at {time} [please]",
          "=(it's a holiday|I can sleep in|plans changed), (cancel|delete) the {time} alarm",
          "=don't wake me at {time}",
          "(stop|clear|disable) (the|my) [{time}] alarm",
          "(get rid of|call off) (the|my) {time} (alarm|wake-up)",
          "=I'm already up, (cancel|stop) the [{time}] alarm",
        ),
      ],
    },
    outcome: done(["好的，闹钟取消了。"], ["The alarm is off.", "Okay, cancelled."]),
  },
];
