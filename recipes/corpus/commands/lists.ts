/**
 * Actions on the shopping list and the to-do list.
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
