/**
 * Actions of the phone, tablet or computer itself.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Action, done, type Outcome, parameter, say } from "./action.ts";
import type { Tongue } from "./slots.ts";

function batteryOutcome(rng: Rng, tongue: Tongue): Outcome {
  const percent = 1 + rng.integer(100);
  return { result: `${percent}%`, reply: tongue === "zh" ? `还有${percent}%的电。` : `${percent}% left.` };
}

/** On and off of a radio or mode that is only called by its name. */
function toggle(
  name: string,
  names: readonly string[],
  words: { zh: string; en: string },
  describe: { zh: string; en: string },
  extra: Readonly<Record<Tongue, { on: string; off: string }>>,
): Action {
  const { zh, en } = words;
  return {
    name,
    names,
    group: name,
    parameters: [parameter("state: on|off / enabled: on|off / power: on|off")],
    describe: { zh: [describe.zh], en: [describe.en] },
    sayings: {
      zh: [
        say(
          { state: "on" },
          `(打开|开启|开|启用|连上|开一下)(手机|电脑|)(的|)${zh}`,
          `把${zh}(打开|开开|开启|开一下)`,
          `=${zh}(打开|开一下|要开着)`,
          `=(怎么|)(没开|忘了开)${zh}，(打开|开一下)`,
          extra.zh.on,
        ),
        say(
          { state: "off" },
          `(关闭|关掉|关上|停用|断开|关一下)(手机|电脑|)(的|)${zh}`,
          `把${zh}(关了|关掉|关上|关闭|断开)`,
          `=${zh}(关掉|关一下|不用开着)`,
          `=(不用|用完)${zh}了，(关掉|关了吧)`,
          extra.zh.off,
        ),
      ],
      en: [
        say(
          { state: "on" },
          `(turn|switch) on ${en}`,
          `(turn|switch) ${en} on`,
          `(enable|activate|start) ${en} [please]`,
          `=${en} on`,
          `=I (need|want) ${en} (on|enabled)`,
          `(get|bring|put) ${en} (on|up|back on) [please]`,
          `=(is|why is) ${en} off, (turn it on|switch it on)`,
          `=(can we have|make sure we have) ${en} on`,
          extra.en.on,
        ),
        say(
          { state: "off" },
          `(turn|switch|shut) off ${en}`,
          `(turn|switch) ${en} off`,
          `(disable|deactivate|stop) ${en} [please]`,
          `=${en} off`,
          `=I (don't need|don't want|no longer need) ${en} (on|)`,
          `(get|put|have) ${en} off [please]`,
          `=(is|why is) ${en} (on|still on), (turn it off|switch it off)`,
          `(cut|drop|quit) ${en} [now]`,
          extra.en.off,
        ),
      ],
    },
    outcome: done([`好的，${zh}设置好了。`], [`Okay, ${en} is set.`]),
  };
}

export const DEVICE: readonly Action[] = [
  {
    name: "app.open",
    names: ["open_app", "launch", "application.start", "startApp"],
    group: "app",
    parameters: [parameter("app / name / application / program")],
    describe: { zh: ["打开一个应用"], en: ["opens an app", "launch an application"] },
    sayings: {
      zh: [
        say(
          {},
          "(打开|启动|运行|开一下|点开|进入){app}[应用|软件|]",
          "把{app}(打开|启动|开一下|点开)",
          "=我(要|想)(用|看|打开){app}",
          "={app}(打开|启动|开一下)",
          "=(切到|切换到|跳到|换到){app}",
          "=(去|到){app}(里|)看看",
          "(调出|唤起|弹出){app}",
          "=(点一下|点开|给我开){app}",
          "(进|进到|打开一下){app}(里面|界面|)",
        ),
      ],
      en: [
        say(
          {},
          "(open|launch|start|run|bring up|pull up|load) [the] {app} [app]",
          "(go|switch|jump) to [the] {app}",
          "=I (want|need) to (use|open|check) [the] {app}",
          "=(show me|let me see) [the] {app}",
          "=get me [the] {app}",
          "(fire up|boot up|access) [the] {app}",
          "(get|put) [the] {app} (up|on the screen|open)",
        ),
      ],
    },
    outcome: done(["好的，{app}打开了。"], ["{app} is open.", "Opening {app}."]),
  },
  {
    name: "app.close",
    names: ["close_app", "quit", "application.stop", "exitApp"],
    group: "app",
    parameters: [parameter("app / name / application / program")],
    describe: { zh: ["关闭一个应用"], en: ["closes an app"] },
    sayings: {
      zh: [
        say(
          {},
          "(关闭|退出|关掉|结束){app}[应用|软件|]",
          "把{app}(关了|关掉|退出|关闭|退了)",
          "=(不用|不看|用完){app}了，(关掉|退出吧)",
          "={app}(关掉|退出)",
          "=从{app}(退出|出来)",
          "(停止|停掉|终止|强制关闭){app}[的运行]",
          "让{app}(退出|别运行了|停下)",
          "=(后台的|正在运行的){app}(关掉|清掉|结束)",
          "=(先|)别开着{app}[了]",
          "=(关|退)(一下|)(这个|那个|){app}[吧]",
        ),
      ],
      en: [
        say(
          {},
          "(close|quit|exit|shut|kill) [the] {app} [app]",
          "(get out of|leave) [the] {app}",
          "=I'm (done with|finished with|not using) [the] {app}, (close it|quit it)",
          "=no more {app}, (close it|shut it)",
          "(end|terminate|stop|force quit|shut down) [the] {app} [app]",
          "(turn|switch) off [the] {app} [app]",
          "=[the] {app} (can be closed|can go|is not needed)",
          "=(please stop|get rid of) [the] {app} (app|window)",
        ),
      ],
    },
    outcome: done(["好的，{app}关了。"], ["{app} is closed.", "Closed."]),
  },
  {
    name: "screen.brightness",
    names: ["set_screen_brightness", "display.brightness", "screen_light", "setBrightness"],
    group: "brightness",
    parameters: [parameter("level: number / brightness: number / percent: number")],
    describe: { zh: ["设置屏幕亮度 0-100"], en: ["sets the screen brightness, 0-100"] },
    sayings: {
      zh: [
        say(
          {},
          "把屏幕(亮度|)(调到|设为|设成|调成|降到|升到){level:percent}[%]",
          "(设置|调节|调整|调)屏幕亮度(为|到|成){level:percent}[%]",
          "屏幕(亮度|)(调到|开到){level:percent}[%]",
          "=屏幕(太亮了|太暗了|刺眼|看不清)，(调到|亮度改成){level:percent}",
          "=屏幕亮度(百分之|){level:percent}",
        ),
      ],
      en: [
        say(
          {},
          "(set|turn|change|adjust) the (screen|display) brightness to {level:percent} (percent|%|)",
          "(dim|brighten) the (screen|display) to {level:percent} (percent|%)",
          "(make|keep) the (screen|display) at {level:percent} (percent|%) [brightness]",
          "=the (screen|display) is too (bright|dark|dim), set it to {level:percent}",
          "=(screen|display) brightness {level:percent}",
          "(put|bring) the (screen|display) (up|down) to {level:percent} (percent|%)",
        ),
      ],
    },
    outcome: done(["好的，屏幕亮度{level}。"], ["The screen is at {level}."]),
  },
  toggle(
    "wifi.set",
    ["toggle_wifi", "network.wifi", "wifiPower"],
    { zh: "无线网", en: "wifi" },
    { zh: "打开或关闭无线网", en: "switches wifi on or off" },
    {
      zh: { on: "=(没网了|上不了网|连不上网)，把wifi打开", off: "=(省点流量|省点电)，关掉wifi" },
      en: { on: "=I have no internet, turn wifi on", off: "=save some battery, wifi off" },
    },
  ),
  toggle(
    "bluetooth.set",
    ["toggle_bluetooth", "network.bluetooth", "btPower"],
    { zh: "蓝牙", en: "bluetooth" },
    { zh: "打开或关闭蓝牙", en: "switches bluetooth on or off" },
    {
      zh: { on: "=我要连(耳机|音箱)，打开蓝牙", off: "=耳机不用了，蓝牙关掉" },
      en: {
        on: "=I want to connect my (headphones|speaker), bluetooth on",
        off: "=I put the headphones away, bluetooth off",
      },
    },
  ),
  toggle(
    "airplane.set",
    ["toggle_airplane", "flight_mode", "airplaneMode"],
    { zh: "飞行模式", en: "airplane mode" },
    { zh: "打开或关闭飞行模式", en: "switches airplane mode on or off" },
    {
      zh: { on: "=(要起飞了|登机了)，(开|打开)飞行模式", off: "=(落地了|下飞机了)，(关|关掉)飞行模式" },
      en: { on: "=we're (taking off|boarding), airplane mode on", off: "=we (landed|have landed), airplane mode off" },
    },
  ),
  toggle(
    "quiet.set",
    ["do_not_disturb", "dnd", "focus_mode", "silentHours"],
    { zh: "勿扰模式", en: "do not disturb" },
    { zh: "打开或关闭勿扰", en: "switches do not disturb on or off" },
    {
      zh: {
        on: "=我要(睡觉|专心工作|学习)，(别让人打扰我|打开勿扰)",
        off: "=我(忙完了|睡醒了)，(取消勿扰|可以收消息了)",
      },
      en: {
        on: "=I need to (focus|sleep|study), (no interruptions|do not disturb)",
        off: "=I'm (done working|awake), (let calls through|end do not disturb)",
      },
    },
  ),
  toggle(
    "flashlight.set",
    ["torch", "toggle_flashlight", "led.set"],
    { zh: "手电筒", en: "the flashlight" },
    { zh: "打开或关闭手电筒", en: "switches the flashlight on or off" },
    {
      zh: { on: "=路上太黑，(打开|开)手电", off: "=不黑了，手电关掉" },
      en: { on: "=it's dark out here, flashlight on", off: "=I can see now, flashlight off" },
    },
  ),
  {
    name: "settings.open",
    names: ["open_settings", "system.settings", "preferences", "showSettings"],
    group: "settings",
    parameters: [parameter("page? / section / name / topic")],
    describe: { zh: ["打开系统设置的某一页"], en: ["opens a page of the system settings"] },
    sayings: {
      zh: [
        say(
          {},
          "(打开|进入|显示|调出)[{page}]设置",
          "(打开|进入|去)设置里的{page}",
          "(跳到|转到|切到){page}设置[页面]",
          "=我(要|想)(改|看看|调整|修改){page}(设置|的设置)",
          "={page}在哪里设置，(打开|带我去)",
          "(帮我|)(找到|翻到|点开)(设置里的|){page}(设置|选项|那一页)",
          "=(怎么|在哪)(改|调){page}，(打开设置|带我去设置)",
          "=(看一下|改一下|调一下)[系统的]{page}设置",
        ),
      ],
      en: [
        say(
          {},
          "(open|show|bring up|go to) [the] [{page}] settings",
          "(take me|go) to the {page} (settings|page) [in settings]",
          "=I (want|need) to (change|check|adjust) my {page} settings",
          "=where are the {page} settings, (open them|take me there)",
          "={page} settings [please]",
          "(pull up|access|find|get to) (the|my) {page} (settings|options|preferences)",
          "(show|open) (system settings|the settings menu|settings)",
          "=(how do I|where can I) change (my|the) {page} settings, (open|show) them",
          "=(let me|I'd like to) (see|edit|adjust) the {page} settings",
        ),
      ],
    },
    outcome: done(["好的，{page|}设置打开了。"], ["The {page|} settings are open."]),
  },
  {
    name: "screen.capture",
    names: ["screenshot", "capture_screen", "screen.grab", "takeScreenshot"],
    group: "capture",
    parameters: [],
    describe: { zh: ["截屏"], en: ["takes a screenshot"] },
    sayings: {
      zh: [
        say(
          {},
          "(截|截个|截一下|截一张)(屏|图)",
          "(截取|保存|抓取)(当前|现在的|这个|)(屏幕|画面|页面)",
          "把(屏幕|这个页面|画面|这一页)(截下来|截个图|保存成图片)",
          "=(这个要留着|这页有用)，(截个图|截屏)",
          "=来(张|个)(截图|截屏)",
        ),
      ],
      en: [
        say(
          {},
          "(take|grab|get|make|capture) a (screenshot|screen shot|screen capture)",
          "(capture|save|grab) (the|this|my) (screen|page)",
          "screenshot (this|the screen|this page|it)",
          "=I (need|want) a screenshot [of this]",
          "=(keep|save) this (page|screen) as a picture",
          "(do|shoot) a screen (capture|grab|shot)",
          "(save|store) what's on (the|my) screen",
          "=(print|snap) the screen",
          "=(screenshot|screen capture) [now|please]",
        ),
      ],
    },
    outcome: done(["截好了。"], ["Screenshot saved."]),
  },
  {
    name: "screen.lock",
    names: ["lock_screen", "device.lock", "lockPhone", "secure"],
    group: "lock-screen",
    parameters: [],
    describe: { zh: ["锁定屏幕"], en: ["locks the screen"] },
    sayings: {
      zh: [
        say(
          {},
          "(锁|锁上|锁定|锁一下)(屏幕|屏|手机|电脑)",
          "把(屏幕|手机|电脑)(锁上|锁了|锁住|锁定)",
          "=(锁屏|黑屏|息屏)",
          "=我(离开一下|走开一会儿|去开会)，(锁屏|锁上电脑|把屏幕锁了)",
          "让(手机|电脑|屏幕)(锁起来|进入锁屏|休眠)",
          "(进入|切到)锁屏(状态|)",
          "=(别人要来了|有人过来|不用了)，(快锁屏|锁上|把电脑锁了)",
          "=(手机|电脑|平板)(锁一下|锁屏|上锁)",
        ),
      ],
      en: [
        say(
          {},
          "lock (the|my) (screen|phone|computer|tablet|device)",
          "(turn|switch) the screen off and lock it",
          "=(screen|phone|computer) lock",
          "=I'm (stepping away|leaving my desk|going to a meeting), lock (it|my computer|the screen)",
          "=nobody should (see|use) my (screen|computer), lock it",
          "(secure|protect) (the|my) (screen|phone|computer|laptop)",
          "(go to|show) the lock screen",
          "(put|set) (the|my) (phone|computer|laptop) (to sleep|in lock mode)",
          "=(screen off|lock up|lock now) [please]",
          "=(I'm done|that's all|finished), lock the (screen|phone|computer)",
        ),
      ],
    },
    outcome: done(["锁好了。"], ["Locked."]),
  },
  {
    name: "battery.get",
    names: ["battery_status", "power.level", "check_battery", "batteryLeft"],
    group: "battery",
    parameters: [],
    describe: { zh: ["查询设备剩余电量"], en: ["tells how much battery the device has"] },
    sayings: {
      zh: [
        say(
          {},
          "(看看|查一下|查查|告诉我)(手机|平板|电脑|设备)(还有|还剩|有)多少电",
          "(看看|查一下)(手机|电脑|平板)(的|)电量",
          "=(手机|平板|电脑)(还有|还剩|有)多少电",
          "=(手机|平板|电脑)(的|)电量(多少|是多少|够吗)",
          "=(手机|电脑)(快没电了吗|要充电吗|需要充电吗)",
        ),
      ],
      en: [
        say(
          {},
          "(check|show|tell me) (the|my) (phone|laptop|tablet|device) battery [level]",
          "(check|tell me) how much battery my (phone|laptop|tablet) has",
          "=how much battery (is left on my (phone|laptop|tablet)|does my (phone|laptop|tablet) have)",
          "=what('s| is) (the|my) (phone|laptop|tablet) battery [level|at]",
          "=(do I need to|should I) charge my (phone|laptop|tablet)",
        ),
      ],
    },
    outcome: batteryOutcome,
  },
];
