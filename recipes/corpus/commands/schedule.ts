/**
 * Actions on time: timers, alarms, reminders, the calendar and the clock.
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

function timerOutcome(rng: Rng, tongue: Tongue): Outcome {
  const minutes = 1 + rng.integer(40);
  return {
    result: JSON.stringify({ left: `${minutes} min` }),
    reply: tongue === "zh" ? `还剩${minutes}分钟。` : `${minutes} ${minutes === 1 ? "minute" : "minutes"} left.`,
  };
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

export const SCHEDULE: readonly Action[] = [
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
          "(安排|新建|添加|加|创建)(一个|个|)日程[：，]{day}{time}{title:event}",
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
