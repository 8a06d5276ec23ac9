/**
 * Actions on lists, notes, memory and messages.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Action, done, type Outcome, parameter, say } from "./action.ts";
import type { Tongue } from "./slots.ts";
import { ITEMS, task } from "./values.ts";

function listOutcome(pick: (rng: Rng, tongue: Tongue) => string): Action["outcome"] {
  return (rng, tongue): Outcome => {
    const entries = Array.from({ length: rng.integer(4) }, () => pick(rng, tongue));
    const joined = entries.join(tongue === "zh" ? "、" : ", ");
    const empty = tongue === "zh" ? "清单是空的。" : "The list is empty.";
    const full =
      tongue === "zh"
        ? rng.pick([`有${joined}。`, `单子上有：${joined}。`])
        : rng.pick([`You have: ${joined}.`, `${joined}.`]);
    return { result: JSON.stringify(entries), reply: entries.length === 0 ? empty : full };
  };
}

export const LISTS: readonly Action[] = [
  {
    name: "shopping.add",
    names: ["add_to_cart_list", "groceries.add", "shopping_list_add", "addGrocery"],
    group: "shopping",
    parameters: [parameter("item / name / product / what"), parameter("quantity? / amount / count")],
    describe: {
      zh: ["往购物清单里加东西", "添加要买的东西"],
      en: ["adds an item to the shopping list", "put groceries on the list"],
    },
    sayings: {
      zh: [
        say(
          {},
          "把{item}(加到|加进|写到|记到|放到)(购物清单|购物单|买菜清单)[里|上]",
          "(购物清单|购物单)(里|上|)(加|添|记|写)(上|)[{quantity}]{item}",
          "(加|添)[{quantity}]{item}(到|进)(购物清单|购物单)[里]",
          "(记得|记一下|记下)(要买|买)[{quantity}]{item}",
          "=(家里没|快没|冰箱里没|用完){item}了，(加到购物清单|记到购物单上|写进清单)",
          "=(下次|周末)去超市要买[{quantity}]{item}，(记一下|加到购物清单)",
          "={item}(也要买|别忘了买|加进购物单)，[{quantity}][就够了]",
          "=购物清单：[{quantity}]{item}",
        ),
      ],
      en: [
        say(
          {},
          "add [{quantity}] {item} to (the|my) (shopping list|grocery list)",
          "(put|write|note) [{quantity}] {item} on the (shopping|grocery) list",
          "(add|include) {item} in (the|my) (groceries|shopping)",
          "=we (need|are out of|ran out of|need more) {item}, (add it to|put it on) the (shopping|grocery) list",
          "=I (need|have) to buy [{quantity}] {item}, (put it on|add it to) the list",
          "=(shopping|grocery) list: [{quantity}] {item}",
          "=there's no {item} left, add it to the shopping list",
          "=don't let me forget [{quantity}] {item} at the store",
          "(get|pick up|grab) [{quantity}] {item} (next time|at the store), so put it on the (shopping|grocery) list",
          "={item} (should|needs to) go on the (shopping|grocery) list",
        ),
      ],
    },
    outcome: done(["好的，{item}加上了。", "{item}已经在购物清单里。"], ["On the list: {item}.", "Added {item}."]),
  },
  {
    name: "shopping.remove",
    names: ["remove_from_list", "groceries.remove", "shopping_list_delete", "removeGrocery"],
    group: "shopping",
    parameters: [parameter("item / name / product")],
    describe: { zh: ["从购物清单里去掉东西"], en: ["removes an item from the shopping list"] },
    sayings: {
      zh: [
        say(
          {},
          "把{item}从(购物清单|购物单|清单)(里|上|)(去掉|删掉|划掉|拿掉|删除)",
          "(删掉|去掉|划掉)(购物清单|购物单)(里|上)的{item}",
          "(购物清单|购物单)(里|上|)(不要|去掉|删掉){item}",
          "={item}(买好了|已经买了|不用买了|家里还有)，(从清单划掉|购物单上去掉|从购物清单删掉)",
          "=不买{item}了，(清单上去掉|从购物单划掉)",
        ),
      ],
      en: [
        say(
          {},
          "(remove|delete|take|cross) {item} (from|off) (the|my) (shopping|grocery) list",
          "(take|cross) {item} off the list",
          "=I (already|just) (bought|got) {item}, (take it off|remove it from) the list",
          "=we (don't need|still have|have enough) {item}, (take it off|remove it from) the (shopping|grocery) list",
          "=no {item} (after all|this time), take it off the list",
          "(scratch|strike|drop) {item} (from|off) the (shopping|grocery) list",
          "={item} (can|should) come off the (shopping|grocery) list",
          "=(forget|skip) the {item} on the shopping list",
        ),
      ],
    },
    outcome: done(["好的，{item}去掉了。"], ["{item} removed.", "Okay, no {item}."]),
  },
  {
    name: "shopping.read",
    names: ["get_shopping_list", "groceries.list", "shopping_list_show", "readGroceries"],
    group: "shopping",
    parameters: [],
    describe: { zh: ["读出购物清单"], en: ["reads the shopping list"] },
    sayings: {
      zh: [
        say(
          {},
          "(看看|读一下|念一下|查一下|打开)(购物清单|购物单|买菜清单)",
          "(告诉我|说一下)(购物清单|购物单)(里|上)(有什么|都有啥)",
          "=(购物清单|购物单)(里|上)(有什么|有哪些东西|都有啥|还有什么)",
          "=(我|)(要|还要|需要)(去超市|)(买|买些|买点)(什么|啥|哪些东西)",
          "=去超市(该买什么|买啥)",
        ),
      ],
      en: [
        say(
          {},
          "(read|show|tell|give) me (the|my) (shopping|grocery) list",
          "(read out|check|open) (the|my) (shopping|grocery) list",
          "=what('s| is) on (the|my) (shopping|grocery) list",
          "=what do (I|we) (need|have) to (buy|get) [at the store]",
          "=what (groceries|food) (do I|do we) need",
          "=(anything|what else) on the (shopping|grocery) list",
        ),
      ],
    },
    outcome: listOutcome((rng, tongue) => rng.pick(ITEMS[tongue])),
  },
  {
    name: "todo.add",
    names: ["add_task", "tasks.create", "todo_new", "createTodo"],
    group: "todo",
    parameters: [parameter("text / task / title / name")],
    describe: { zh: ["添加待办事项"], en: ["adds a task to the to-do list"] },
    sayings: {
      zh: [
        say(
          {},
          "把{text:task}(加到|加进|放到|写进|记到)(待办|待办事项|待办清单|任务列表)[里]",
          "(添加|新建|加|加一条|建一个)待办[：]{text:task}",
          "(待办|待办事项|待办清单)(里|)(加上|加一条|记上)[：]{text:task}",
          "=(我还得|我得|我要){text:task}，(加到待办|记到待办里|放进待办清单)",
          "=(待办|任务)：{text:task}",
          "={text:task}，(加进待办|列入待办)",
        ),
      ],
      en: [
        say(
          {},
          "(add {text:task} to|put {text:task} on) (my|the) (to-do list|todo list|task list)",
          "(create|make|add) a (task|todo|to-do) to {text:task}",
          "(note|write) {text:task} on (my|the) (to-do|todo|task) list",
          "=I (have to|need to|should) {text:task}, (put it on|add it to) (my|the) (to-do|todo) list",
          "=(todo|to-do|task): {text:task}",
          "=new (task|todo): {text:task}",
        ),
      ],
    },
    outcome: done(["好的，待办加好了：{text}。"], ["Added: {text}.", "It is on your list."]),
  },
  {
    name: "todo.done",
    names: ["complete_task", "tasks.finish", "todo_check", "markDone"],
    group: "todo",
    parameters: [parameter("text / task / title / name")],
    describe: { zh: ["把待办标记为完成"], en: ["marks a task as done"] },
    sayings: {
      zh: [
        say(
          {},
          "把(待办|任务|){text:task}(标记为完成|标成已完成|划掉|勾掉|勾上)",
          "(完成|勾掉|划掉)(待办|任务)[：]{text:task}",
          "=(待办|任务)(里的|){text:task}(做完了|完成了|搞定了|办好了)",
          "={text:task}(已经|)(完成|搞定|做完)了，(从待办里划掉|勾掉|标记一下)",
          "=我做完了{text:task}这件事，(勾掉|划掉)吧",
        ),
      ],
      en: [
        say(
          {},
          "(mark|check off|tick off|set) {text:task} as (done|complete|completed|finished)",
          "(check|tick|cross) {text:task} off (my|the) (list|to-do list|todo list)",
          "(complete|finish|close) the task {text:task}",
          "=I (finished|completed|did|'m done with) the task {text:task}",
          "={text:task} is (done|finished|complete), (check it off|cross it off)",
          "(mark|set) the task {text:task} (done|complete)",
          "(move|put) {text:task} to (done|finished)",
          "=(check|cross|tick) off {text:task}",
          "=the task {text:task} is (finished|over|done) now",
          "=done with the task {text:task}",
        ),
      ],
    },
    outcome: done(["好的，{text}已完成。"], ["Well done, {text} is checked off.", "Marked as done."]),
  },
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
          "替我(记着|记住|记下来)[，：]{text:fact}",
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
          "(给|跟|向){person}(发|发个|发一条|发条)(消息|短信|信息|微信)[说][：，]{text:phrase}",
          "(告诉|跟){person}[说][：，]{text:phrase}",
          "(发|发条|发个)(消息|短信|微信)给{person}[：，][说]{text:phrase}",
          "(转告|通知|回复){person}[：，]{text:phrase}",
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
  {
    name: "todo.read",
    names: ["list_tasks", "tasks.list", "todo_show", "readTodos"],
    group: "todo",
    parameters: [],
    describe: { zh: ["读出待办清单"], en: ["reads the to-do list"] },
    sayings: {
      zh: [
        say(
          {},
          "(看看|读一下|念一下|查一下|打开|列出)(我的|)(待办|待办清单|待办事项|任务列表)",
          "(告诉我|说一下)(还有|有)(什么|哪些)(待办|事没做|任务)",
          "=(待办|待办清单)(里|上|)(有什么|有哪些事|还有啥)",
          "=我(还有|还剩)(什么|哪些)(事|事情|任务)(没做|要做|没完成)",
        ),
      ],
      en: [
        say(
          {},
          "(read|show|list|tell) me (my|the) (to-do list|todo list|tasks|to-dos)",
          "(open|check|go over) my (to-do list|todo list|tasks)",
          "=what('s| is) on my (to-do|todo|task) list",
          "=what (do I|else do I) (have|need) to do",
          "=(any|which) (open|unfinished) tasks [do I have|left]",
        ),
      ],
    },
    outcome: listOutcome(task),
  },
];
