/**
 * Reminders, the calendar and the clock.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Action, done, type Outcome, parameter, say } from "./action.ts";
import type { Tongue } from "./slots.ts";

const day = parameter("day? / date / when");

/** The time now, as a tool would tell it. */
function clockOutcome(rng: Rng, tongue: Tongue): Outcome {
  const hour = rng.integer(24);
  const minute = String(rng.integer(60)).padStart(2, "0");
  const result = `${String(hour).padStart(2, "0")}:${minute}`;
  return {
    result,
    reply: rng.pick(tongue === "zh" ? [`现在是${result}。`, `${result}。`] : [`It is ${result}.`, `${result}.`]),
  };
}

function dateOutcome(rng: Rng, tongue: Tongue): Outcome {
  const month = 1 + rng.integer(12);
  const dayOfMonth = 1 + rng.integer(28);
  const result = `2026-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  return { result, reply: tongue === "zh" ? `今天是${month}月${dayOfMonth}日。` : `Today is ${result}.` };
}

function calendarOutcome(rng: Rng, tongue: Tongue): Outcome {
  if (rng.next() < 0.3) return { result: "[]", reply: tongue === "zh" ? "没有安排。" : "Nothing is planned." };
  const title = rng.pick(
    tongue === "zh"
      ? ["开会", "体检", "和小李吃饭", "钢琴课", "家长会"]
      : ["dentist", "team meeting", "lunch with Tom", "piano lesson"],
  );
  const at = `${8 + rng.integer(12)}:${rng.pick(["00", "15", "30", "45"])}`;
  return {
    result: JSON.stringify([{ title, at }]),
    reply: tongue === "zh" ? `${at}有一个安排：${title}。` : `At ${at}: ${title}.`,
  };
}

export const CALENDAR: readonly Action[] = [
  {
    name: "reminder.add",
    names: ["set_reminder", "remind", "reminders.create", "addReminder"],
    group: "reminder",
    parameters: [parameter("text / task / what / message"), parameter("time? / at / when / clock#HH:MM"), day],
    describe: {
      zh: ["添加提醒", "到时间提醒某件事"],
      en: ["adds a reminder", "remind someone of something at a time"],
    },
    sayings: {
      zh: [
        say(
          {},
          "提醒我[{day}][{time}]{text:task}",
          "[{day}]{time}(提醒我|叫我|记得提醒我|通知我){text:task}",
          "(加|添加|设|设置|建|新建)(一个|个|一条)提醒[：]{day}{time}{text:task}",
          "{day}(提醒我|记得叫我){text:task}",
          "=别让我忘了{day}{time}{text:task}",
          "=[{day}]{time}我要{text:task}，(提醒我|到时候提醒我|记得提醒我)",
          "=我(怕忘了|老是忘记){text:task}，{day}{time}(提醒|叫)我",
          "=到{time}(提醒我|说一声){text:task}",
        ),
      ],
      en: [
        say(
          {},
          "remind me to {text:task} [at {time}] [{day}]",
          "remind me [{day}] at {time} to {text:task}",
          "(set|add|create|make) a reminder to {text:task} [at {time}] [{day}]",
          "(ping|nudge|tell) me at {time} to {text:task}",
          "=don't let me forget to {text:task} [{day}]",
          "=I (need to|have to|must) {text:task} at {time}, remind me",
          "=reminder: {text:task} at {time}",
          "=I keep forgetting to {text:task}, remind me {day}",
          "(can you make sure I|make sure I) {text:task} [at {time}]",
          "(leave|give) me a reminder [for {day}] to {text:task}",
          "(help me remember|help me not forget) to {text:task} [{day}]",
          "(remind|tell|alert) me (about|of) this {day} at {time}: {text:task}",
          "=I (want|need|'d like) a reminder [at {time}] to {text:task}",
          "=at {time} I should {text:task}, (remind me|tell me then)",
          "=(I might forget|I always forget|in case I forget) to {text:task}, remind me at {time}",
          "=(when it's {time}|at {time}), remind me to {text:task}",
        ),
      ],
    },
    outcome: done(
      ["好的，到时候提醒你{text}。", "记下了：{text}。"],
      ["I will remind you to {text}.", "Reminder set: {text}."],
    ),
  },
  {
    name: "calendar.add",
    names: ["create_event", "schedule.add", "calendar_new", "addEvent"],
    group: "calendar",
    parameters: [
      parameter("title / event / name / subject"),
      parameter("day / date / on"),
      parameter("time? / at / start / start#HH:MM"),
    ],
    describe: { zh: ["在日历里加一个日程", "新建日程"], en: ["adds an event to the calendar", "schedule something"] },
    sayings: {
      zh: [
        say(
          {},
          "(在|往)日历(里|上|中)(加|添加|记|记上)(一条|一个|)[：]{day}[{time}]{title:event}",
          "(安排|新建|添加|加|创建)(一个|个|)日程(：|，|){day}{time}{title:event}",
          "把{day}[{time}]的{title:event}(加到|记到|写进|放进)日历[里]",
          "{day}{time}(安排|约)(一个|一下|){title:event}",
          "=我{day}{time}(要|有){title:event}，(记到日历|加到日程里|帮我记一下日程)",
          "=日程：{day}{time}，{title:event}",
          "=把{title:event}(定在|安排在|约在){day}[{time}]",
        ),
      ],
      en: [
        say(
          {},
          "(add|put) {title:event} (to|on|in) (my|the) calendar [for] {day} [at {time}]",
          "(schedule|plan|book) {title:event} (for|on) {day} [at {time}]",
          "(create|make) (an event|an appointment|a calendar entry) for {title:event} {day} [at {time}]",
          "(mark|block) {day} [at {time}] for {title:event}",
          "=I have {title:event} {day} at {time}, (add it|put it in the calendar|note it in my calendar)",
          "=calendar: {title:event}, {day}, {time}",
          "={day} at {time} is {title:event}, put it on the calendar",
        ),
      ],
    },
    outcome: done(
      ["好的，{day}的{title}记到日历了。", "日程加好了。"],
      ["{title} is in your calendar.", "Added for {day}."],
    ),
  },
  {
    name: "calendar.query",
    names: ["list_events", "schedule.get", "agenda", "checkCalendar"],
    group: "calendar",
    parameters: [parameter("day / date / when")],
    describe: { zh: ["查询某天的日程"], en: ["lists the events of a day", "what is planned"] },
    sayings: {
      zh: [
        say(
          {},
          "(看看|查一下|查查|看一下|告诉我){day}(有什么安排|的日程|有什么事|的安排)",
          "(读|念)(一下|){day}的日程",
          "={day}(我|)(有|有没有)(什么|哪些|)(安排|日程|会议|活动)",
          "={day}(忙不忙|有空吗|要做什么|有没有空)",
          "=我{day}(有事吗|要开会吗|有什么事)",
          "=日历上{day}(写了什么|有什么)",
        ),
      ],
      en: [
        say(
          {},
          "(show|tell me|read|check|list) my (schedule|calendar|agenda|events) for {day}",
          "=what (do I have|have I got|is planned|is on|'s on my calendar) {day}",
          "=am I (free|busy|available) {day}",
          "=do I have (anything|any meetings|plans|appointments) {day}",
          "=what (does|will) my {day} look like",
          "=anything (planned|scheduled|on) {day}",
          "(go through|pull up|open) my (calendar|agenda|schedule) for {day}",
          "(let me see|give me) (my plans|my appointments|the schedule) for {day}",
          "=how (busy|full) (am I|is my calendar) {day}",
          "=what (meetings|appointments|events) (do I have|are there) {day}",
          "=(where|when) do I have to be {day}",
          "=(is there|have I got) (something|a meeting) {day}",
          "=my (plans|schedule|calendar) for {day}",
        ),
      ],
    },
    outcome: calendarOutcome,
  },
  {
    name: "clock.time",
    names: ["get_time", "time.now", "current_time", "whatTime"],
    group: "clock",
    parameters: [parameter("city? / place / location")],
    describe: { zh: ["查询现在几点", "某地的时间"], en: ["tells the time", "current time, also of a city"] },
    sayings: {
      zh: [
        say(
          {},
          "(告诉我|看看|说一下|报一下)[{city}]现在(几点|的时间|是几点)",
          "=[{city}]现在(几点了|几点|是几点|什么时间)",
          "=(几点了|现在什么时候了|什么时间了|几点钟了)",
          "={city}(那边|现在|)(几点|是几点|什么时间)",
          "=看看时间",
          "=(我表停了|我没带表|手机没电了)，(现在几点|几点了)",
          "=报时",
          "(问一下|看一眼)(时间|现在几点)",
          "=(请问|你知道)[{city}]现在(几点|几点了)吗",
          "=(时间|现在时间|北京时间)[是多少]",
        ),
      ],
      en: [
        say(
          {},
          "(tell me|give me|show me|check) the (time|current time) [in {city}]",
          "=what time is it [right now|now] [in {city}]",
          "=what's the time [in {city}]",
          "=(do you know|can you tell me) what time it is [in {city}]",
          "=the time [in {city}] please",
          "=how late is it",
          "=is it late in {city}, what time is it there",
          "(read|say|announce) the time [in {city}]",
          "(give|tell) me the (hour|local time) [in {city}]",
          "=(any idea|do you happen to know) what time it is [in {city}]",
          "=(what hour is it|got the time|the time now) [please]",
          "=is it (noon|midnight|morning) (already|yet) in {city}",
        ),
      ],
    },
    outcome: clockOutcome,
  },
  {
    name: "clock.date",
    names: ["get_date", "date.today", "today", "currentDate"],
    group: "clock",
    parameters: [],
    describe: { zh: ["查询今天的日期"], en: ["tells today's date"] },
    sayings: {
      zh: [
        say(
          {},
          "(告诉我|看看|说一下|查一下)今天(几号|的日期|星期几|是几号)",
          "=今天(几号|是几号|几月几号|是几月几号|是什么日子|的日期是多少|星期几|周几|礼拜几|是星期几)",
          "=(现在|今天)是(哪一天|几月几日|什么日期)",
          "=我忘了今天(几号|星期几)",
          "=(日期|今天日期)",
          "(查|看|报)(一下|)(日期|今天的日子)",
          "=今儿(几号|星期几|是什么日子)",
          "=(请问|你知道)今天(几号|星期几|是几月几号)吗",
          "=(礼拜几|星期几|几号)(了|来着)",
          "=今天(是周末吗|是工作日吗|星期五了吗)",
        ),
      ],
      en: [
        say(
          {},
          "(tell me|give me|show me|check) (the date|today's date|what day it is)",
          "=what('s| is) (the date|today's date|the date today|the day today)",
          "=what day (is it|is today|of the week is it)",
          "=which (day|date) is it [today]",
          "=(I forgot|I don't know) what day it is",
          "=is it (Monday|Friday|the weekend) (already|today|yet)",
          "=today's date [please]",
          "(read|say|announce) (the date|today's date)",
          "=(do you know|can you tell me|any idea) (what day|what the date|what day of the week) it is",
          "=(today is|it's) what (day|date)",
          "=what (month|year) is it",
        ),
      ],
    },
    outcome: dateOutcome,
  },
];
