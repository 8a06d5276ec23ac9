/**
 * Notes, memory, messages and calls.
 */
import { type Action, done, parameter, say } from "./action.ts";

export const MESSAGES: readonly Action[] = [
  {
    name: "note.add",
    names: ["create_note", "notes.new", "memo", "writeNote"],
    group: "note",
    parameters: [parameter("text / content / body / message")],
    describe: { zh: ["记一条笔记", "写备忘"], en: ["writes a note", "save a memo"] },
    sayings: {
      zh: [
        say(
          {},
          "(记一条|写一条|新建|添加|写|记)(笔记|备忘|备忘录|便签)[：]{text:phrase}",
          "(写下来|写下)：{text:phrase}",
          "把(“{text:phrase}”|{text:phrase})(记到|写进|存到)(笔记|备忘录|便签)[里]",
          "(笔记|备忘)[里](写|记)[：]{text:phrase}",
          "=(备忘|笔记|便签)：{text:phrase}",
          "=我怕忘，(记个笔记|写个备忘)：{text:phrase}",
        ),
      ],
      en: [
        say(
          {},
          "(make|write|take|create|add) a (note|memo) (saying|that says|:) {text:phrase}",
          "(note|write|jot) down: {text:phrase}",
          "(save|keep) a note: {text:phrase}",
          "(put|write) “{text:phrase}” in my notes",
          "=(note|memo|new note): {text:phrase}",
          "=take this down: {text:phrase}",
          "(put|write|type) this in (my|a|the) (notes|note|memo): {text:phrase}",
          "(open|start) a new (note|memo): {text:phrase}",
          "=(for my notes|note to self|quick note|memo to myself): {text:phrase}",
          "=(I want|let me) to write (down|this down): {text:phrase}",
          "=(please note|a note for me): {text:phrase}",
        ),
      ],
    },
    outcome: done(["好的，记下了。", "笔记已经存好。"], ["Noted.", "Your note is saved."]),
  },
  {
    name: "note.search",
    names: ["find_note", "notes.search", "memo_lookup", "searchNotes"],
    group: "note",
    parameters: [parameter("query / keyword / about / text")],
    describe: { zh: ["在笔记里查找"], en: ["searches the notes"] },
    sayings: {
      zh: [
        say(
          {},
          "(在|从)(笔记|备忘录|便签)(里|中)(找|查|搜|搜索|找找)(一下|)(关于|有关|){query:object}(的内容|的|)",
          "(找|找找|查|翻翻)(我|我的|)(关于|有关){query:object}的(笔记|备忘|记录)",
          "=我(的|)(笔记|备忘录)里(有没有|有)(写过|记过|关于)(关于|){query:object}(的|)(吗|内容|)",
          "=我(记过|写过)(关于|){query:object}的笔记吗，(找一下|查查)",
          "=关于{query:object}我记了什么",
        ),
      ],
      en: [
        say(
          {},
          "(search|check|look through|go through) my notes (for|about) [the] {query:object}",
          "(find|show|get) (my|the) (note|notes|memo) (about|on) [the] {query:object}",
          "=what did I (write|note) [down] about the {query:object}",
          "=do I have (a note|any notes|something) about the {query:object}",
          "=(is there|did I save) (a note|anything) about the {query:object}",
        ),
      ],
    },
    outcome: (rng, tongue, words) => {
      if (rng.next() < 0.4)
        return { result: "[]", reply: tongue === "zh" ? "没有找到相关的笔记。" : "I found no such note." };
      const where =
        tongue === "zh"
          ? rng.pick(["放在柜子里", "借给小李了", "周五要还", "三十块钱买的"])
          : rng.pick(["is in the closet", "was lent to Tom", "is due Friday", "cost 30"]);
      const note = `${words["query"] ?? ""}${tongue === "zh" ? "" : " "}${where}`;
      return { result: JSON.stringify([note]), reply: tongue === "zh" ? `你记过：${note}。` : `You noted: ${note}.` };
    },
  },
  {
    name: "memory.save",
    names: ["remember", "memory.store", "save_fact", "rememberThis"],
    group: "memory",
    parameters: [parameter("text / fact / content / what")],
    describe: { zh: ["记住用户说的一件事"], en: ["remembers something the user said"] },
    sayings: {
      zh: [
        say(
          {},
          "(记住|记好|记牢|记着)(，|：|){text:fact}",
          "(记住|记得)(这件事|这个|)：{text:fact}",
          "把这(件事|个)记(住|在心里)：{text:fact}",
          "={text:fact}，(记住了|记住|你要记住|别忘了|请记住)",
          "=(以后|你)(要|得)(记得|记住)，{text:fact}",
          "=我跟你说(件事|个事|)，{text:fact}，(记住啊|要记得)",
          "替我(记着|记住|记下来)(，|：|){text:fact}",
          "(你|)(要|得|一定要)(记住|记牢|记着)，{text:fact}",
          "=(告诉你|跟你说)一件事[，要记住]：{text:fact}",
          "=(有件事你要记住|这个要记住|帮我记着)，{text:fact}",
        ),
      ],
      en: [
        say(
          {},
          "(remember|keep in mind|don't forget|memorize) that {text:fact}",
          "(remember|store|save) this: {text:fact}",
          "(make sure to|) remember {text:fact}",
          "={text:fact}, (remember that|keep that in mind|don't forget it)",
          "=for (the future|later|next time), remember that {text:fact}",
          "=I want you to remember that {text:fact}",
          "(remember|note|keep) for (me|later|next time): {text:fact}",
          "(keep it in your memory|put it in your memory) that {text:fact}",
          "(learn|take note) that {text:fact}",
          "=(just so you know and remember|please remember this|here is something to remember): {text:fact}",
          "=(you should|you must|you have to|try to) remember that {text:fact}",
          "=(by the way|also), {text:fact}, (please remember|remember that|don't forget)",
          "=never forget that {text:fact}",
          "=can you (remember|keep in mind) that {text:fact}",
          "(store|save|write) it in [your] memory that {text:fact}",
          "(hold on to|hang on to) this [fact]: {text:fact}",
          "=(one more thing|a fact about me|for your memory|important): {text:fact}, (remember it|don't forget it|keep it in mind)",
        ),
      ],
    },
    outcome: done(["好的，我记住了。", "记住了。"], ["I will remember that.", "Okay, remembered."]),
  },
  {
    name: "message.send",
    names: ["send_message", "sms.send", "text_message", "sendText"],
    group: "message",
    parameters: [parameter("person / to / recipient / contact"), parameter("text / message / body / content")],
    describe: { zh: ["给某人发消息", "发短信"], en: ["sends a message to someone", "text a contact"] },
    sayings: {
      zh: [
        say(
          {},
          "(给|跟|向){person}(发|发个|发一条|发条)(消息|短信|信息|微信)[说](：|，|){text:phrase}",
          "(告诉|跟){person}[说](：|，|){text:phrase}",
          "(发|发条|发个)(消息|短信|微信)给{person}(：|，|)[说]{text:phrase}",
          "(转告|通知|回复){person}(：|，|){text:phrase}",
          "=我想(跟|告诉|对){person}说{text:phrase}，发(过去|个消息)",
          "=(帮我|)和{person}说一声，{text:phrase}",
        ),
      ],
      en: [
        say(
          {},
          "(send|write|shoot) (a message|a text) to {person} (saying|that says|:) {text:phrase}",
          "(text|message|tell|write) {person} {text:phrase}",
          "(text|message|tell) {person}: {text:phrase}",
          "(let|have) {person} know: {text:phrase}",
          "=message (for|to) {person}: {text:phrase}",
          "=I (want|need) to tell {person} “{text:phrase}”",
          "(drop|send) {person} a (line|message|text|note): {text:phrase}",
          "(reply|write back|answer) to {person}: {text:phrase}",
          "(pass on|forward|send) this to {person}: {text:phrase}",
          "(say|write) to {person}: {text:phrase}",
          "=({person} should|I want {person} to) know this: {text:phrase}",
          "=(new message|text|sms) to {person}: {text:phrase}",
          "(quickly|) (text|message|tell) {person} that: {text:phrase}",
          "(get word to|send word to) {person}: {text:phrase}",
          "=(could you tell|can you text|please tell) {person}: {text:phrase}",
        ),
      ],
    },
    outcome: done(
      ["好的，消息发给{person}了。", "已经告诉{person}了。"],
      ["Sent to {person}.", "Your message is on its way to {person}."],
    ),
  },
  {
    name: "call.start",
    names: ["make_call", "phone.call", "dial", "callContact"],
    group: "call",
    parameters: [parameter("person / contact / to / name")],
    describe: { zh: ["打电话给某人"], en: ["calls someone", "start a phone call"] },
    sayings: {
      zh: [
        say(
          {},
          "(给|跟){person}(打电话|打个电话|拨电话|去个电话|拨个电话)",
          "(打|拨)(电话|个电话)给{person}",
          "(呼叫|拨打|打给|联系|拨给){person}[的电话]",
          "=我(想|要)(跟|和|找){person}(通话|说话|打电话|通个电话)",
          "=(接通|连线){person}",
          "=找{person}，打电话",
          "(联系|找)(一下|){person}，打(个|)电话",
          "把电话(打给|拨给|接到){person}[那里]",
        ),
      ],
      en: [
        say(
          {},
          "(call|phone|ring|dial) {person} [now|for me]",
          "(give) {person} a (call|ring)",
          "(make|place|start) a (call|phone call) to {person}",
          "(get|put) {person} on the (phone|line)",
          "=I (want|need) to (talk|speak) to {person} [on the phone]",
          "=connect me (to|with) {person}",
          "(call up|ring up|get hold of|reach) {person} [for me]",
          "(try|try calling|try ringing) {person} [again]",
          "(start|open) a (video|voice) call with {person}",
          "=I (haven't talked|want to talk) to {person} [in a while], call (them|now)",
          "=(phone|call) {person}'s (number|cell)",
        ),
      ],
    },
    outcome: done(["好的，正在呼叫{person}。"], ["Calling {person}.", "Okay, ringing {person}."]),
  },
];
