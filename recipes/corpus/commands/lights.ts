/**
 * Actions on light: lamps and curtains.
 */
import { type Action, done, parameter, say } from "./action.ts";

const room = parameter("room? / area / location / place / where");

export const LIGHTS: readonly Action[] = [
  {
    name: "light.set",
    names: ["set_light", "lights.switch", "lamp_control", "turnLight", "home.light"],
    group: "light",
    parameters: [room, parameter("state: on|off / power: on|off / status: on|off")],
    describe: {
      zh: ["开关灯", "打开或关闭某处的灯", "控制灯的开关"],
      en: ["turns lights on or off", "switch a lamp", "light switch"],
    },
    sayings: {
      zh: [
        say(
          { state: "on" },
          "(打开|开一下|开|点亮)[{room}的](灯|电灯|灯光|大灯)",
          "把[{room}的](灯|电灯|灯光)(打开|开开|开一下|点亮|开起来|弄亮)",
          "[{room}](开|亮)个灯",
          "给{room}(开灯|开个灯|照个亮)",
          "让{room}(亮起来|的灯亮起来)",
          "=[{room}](太黑了|太暗了|好黑啊|黑乎乎的|有点暗)，(开灯|开一下灯|把灯打开|点个灯)(吧|)",
          "=我(要进|到了|在){room}[了]，(开灯|帮我开灯|把灯打开)",
          "=(天黑了|看不见了|我看不清)，(开一下|打开){room}的灯",
          "={room}(开灯|灯打开|灯开一下|亮灯)",
        ),
        say(
          { state: "off" },
          "(关掉|关上|关一下|关|熄灭)[{room}的](灯|电灯|灯光|大灯)",
          "把[{room}的](灯|电灯|灯光)(关掉|关了|关上|关一下|灭了|熄了)",
          "[{room}]关个灯",
          "给{room}(关灯|熄灯)",
          "=[{room}](没人了|不用亮着|不用灯了)，(关灯|把灯关了|熄灯)吧",
          "=我(要睡了|要睡觉了|出门了|离开{room}了)，(关灯|把{room}的灯关掉)",
          "=(太亮了|太刺眼了|灯太晃眼)，(关掉|关了){room}的灯",
          "={room}(关灯|灯关掉|灯关一下|熄灯)",
        ),
      ],
      en: [
        say(
          { state: "on" },
          "(turn|switch) on the (light|lights|lamp) [in the {room}]",
          "(turn|switch) the [{room}] (light|lights|lamp) on",
          "(light up|brighten up|illuminate) the {room}",
          "(put|get|have) the lights on in the {room}",
          "(turn on|switch on) the {room} (light|lights|lamp)",
          "=it's (too dark|so dark|pitch black|dark) in the {room}, (turn on the light|lights on|switch the light on)",
          "=I can't see [anything] in the {room}, (light please|turn on the lights)",
          "=(lights|light) on in the {room}",
          "={room} (lights|light) on",
          "=let there be light in the {room}",
          "=I'm (going into|walking into|in) the {room}, (get|turn on) the lights",
        ),
        say(
          { state: "off" },
          "(turn|switch|shut) off the (light|lights|lamp) [in the {room}]",
          "(turn|switch|shut) the [{room}] (light|lights|lamp) off",
          "(kill|cut|put out) the lights in the {room}",
          "(turn off|switch off) the {room} (light|lights|lamp)",
          "=(lights|light) (off|out) in the {room}",
          "={room} (lights|light) (off|out)",
          "=(nobody is|no one is|I'm done) in the {room}, (lights off|turn the lights off)",
          "=I'm (going to sleep|leaving|heading out), turn off the {room} (light|lights)",
          "=we don't need the {room} lights (anymore|any more|right now)",
        ),
      ],
    },
    outcome: done(
      ["好的，{room|}的灯弄好了。", "好了。", "好的，灯已经弄好了。"],
      ["Done.", "The {room|} lights are taken care of.", "Okay, done."],
    ),
  },
  {
    name: "light.dim",
    names: ["set_brightness_light", "lamp.level", "dimLights", "light_level", "home.dim"],
    group: "light",
    parameters: [room, parameter("level: number / brightness: number / percent: number / value: number")],
    describe: {
      zh: ["调节灯的亮度，0 到 100", "设置灯光亮度", "调灯光明暗"],
      en: ["sets the brightness of lights, 0-100", "dim the lamps to a level", "light brightness in percent"],
    },
    sayings: {
      zh: [
        say(
          {},
          "把[{room}的](灯|灯光|灯光亮度|灯的亮度)(调到|调成|设为|设成|降到|调至){level:percent}[%]",
          "(调节|调一下|设置|设定)[{room}的](灯光|灯光亮度|灯的亮度)(到|为){level:percent}[%]",
          "让[{room}的]灯(亮到|保持在){level:percent}(%|)(的亮度|)",
          "(灯光|{room}灯光|{room}的灯)(调到|开到){level:percent}[%]",
          "=[{room}的]灯(太亮了|太刺眼|有点亮)，(调到|降到){level:percent}[%]",
          "=[{room}的]灯(太暗了|不够亮)，(调到|提到){level:percent}[%]",
          "={room}灯光(亮度|)百分之{level:percent}",
          "=[{room}]灯光(亮度|){level:percent}[%](就好|就行|就可以了)",
        ),
      ],
      en: [
        say(
          {},
          "(set|dim|turn|bring|adjust) the [{room}] (lights|light|lamp) to {level:percent} (percent|%|)",
          "(set|change|adjust) the brightness (in|of) the {room} to {level:percent} (percent|%|)",
          "(dim|lower|raise|brighten) the lights in the {room} to {level:percent} (percent|%)",
          "(make|have|keep) the {room} lights at {level:percent} (percent|%)",
          "=the [{room}] lights are (too bright|too dim|way too bright), (set them to|make it) {level:percent} (percent|%)",
          "={room} lights at {level:percent} (percent|%)",
          "=I (want|'d like) the {room} lights at {level:percent} (percent|%)",
          "=brightness {level:percent} (percent|%) in the {room}",
        ),
      ],
    },
    outcome: done(
      ["好的，亮度调到{level}了。", "{room|}灯光已经是{level}。"],
      ["The {room|} lights are at {level}.", "Brightness set to {level}."],
    ),
  },
  {
    name: "light.color",
    names: ["set_light_color", "lamp.colour", "colorLights", "light_hue"],
    group: "light",
    parameters: [room, parameter("color / colour / hue")],
    describe: { zh: ["改变灯的颜色", "设置灯光颜色"], en: ["changes the colour of lights", "set the light color"] },
    sayings: {
      zh: [
        say(
          {},
          "把[{room}的](灯|灯光)(换成|调成|变成|改成|设成|设为){color}[的]",
          "(换|来|开)(一个|个|)[{room}的]{color}(灯光|的灯|的灯光)",
          "让[{room}的](灯|灯光)(变成|变|显示){color}",
          "(灯光|{room}的灯光|{room}的灯)(调成|换成|变){color}",
          "=我(想要|喜欢|要){color}的(灯光|灯)[，{room}的][。]",
          "={room}(灯光|的灯)(要|用){color}",
          "={color}的灯光(比较好|好看)，(换一下|把{room}的换了)",
        ),
      ],
      en: [
        say(
          {},
          "(make|turn|set|change|switch) the [{room}] (lights|light|lamp) [to] {color}",
          "(change|set) the color of the [{room}] (lights|lamp) to {color}",
          "(give me|I want|show) {color} (lights|light|lighting) in the {room}",
          "(paint|bathe) the {room} in {color} light",
          "={room} lights {color}",
          "=I (want|'d like|prefer) the {room} lights {color}",
          "={color} (light|lights) in the {room}",
          "=how about {color} lights in the {room}",
        ),
      ],
    },
    outcome: done(
      ["好的，灯光换成{color}了。", "{room|}灯光现在是{color}。"],
      ["The lights are {color} now.", "Okay, {color} it is."],
    ),
  },
  {
    name: "curtain.set",
    names: ["move_curtain", "blinds.control", "shade_position", "curtains"],
    group: "curtain",
    parameters: [room, parameter("state: open|close / action: open|close")],
    describe: { zh: ["打开或拉上窗帘", "控制窗帘"], en: ["opens or closes curtains and blinds", "curtain control"] },
    sayings: {
      zh: [
        say(
          { state: "open" },
          "(打开|拉开|开)[{room}的](窗帘|百叶窗|帘子)",
          "把[{room}的](窗帘|百叶窗|帘子)(打开|拉开|开一下)",
          "给{room}(拉开窗帘|透透光)",
          "=天亮了，(拉开|打开)[{room}的]窗帘",
          "=让阳光进{room}[来]吧",
          "={room}窗帘(打开|拉开)",
          "=我想(看看外面|晒晒太阳)，(拉开|打开){room}的窗帘",
        ),
        say(
          { state: "close" },
          "(关上|拉上|合上|拉起)[{room}的](窗帘|百叶窗|帘子)",
          "把[{room}的](窗帘|百叶窗|帘子)(关上|拉上|合上|关了)",
          "给{room}(拉上窗帘|遮遮光)",
          "=(阳光太刺眼|太晒了|外面太亮)，(拉上|关上)[{room}的]窗帘",
          "={room}窗帘(关上|拉上)",
          "=(要看电影了|我要换衣服)，拉上{room}的窗帘",
        ),
      ],
      en: [
        say(
          { state: "open" },
          "(open|raise|pull back|draw back) the [{room}] (curtains|blinds|shades)",
          "(open|raise) the (curtains|blinds|shades) in the {room}",
          "(let|get) some (light|sun|sunshine) into the {room}",
          "={room} (curtains|blinds) (open|up)",
          "=I want to (see outside|look outside), open the {room} (curtains|blinds)",
          "=good morning, open the {room} (curtains|blinds)",
        ),
        say(
          { state: "close" },
          "(close|lower|shut|draw) the [{room}] (curtains|blinds|shades)",
          "(close|lower|shut) the (curtains|blinds|shades) in the {room}",
          "={room} (curtains|blinds) (closed|down)",
          "=the sun is (too bright|in my eyes|blinding me), close the {room} (curtains|blinds)",
          "=(nobody should|I don't want people to) look into the {room}, (close|draw) the curtains",
        ),
      ],
    },
    outcome: done(["好的，{room|}窗帘好了。", "窗帘动好了。"], ["The {room|} curtains are done.", "Okay, done."]),
  },
];
