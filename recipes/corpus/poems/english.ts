/**
 * Short English rhymes: couplets with varied words, two to a quatrain, on everyday themes.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Document, poemDocument } from "../forms.ts";
import type { Generator } from "../generator.ts";
import { expand, expandAny, fill } from "../grammar.ts";

/** Theme to couplets; both lines of a couplet end in words that rhyme. */
export const COUPLETS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  rain: [
    ["The (rain|small rain|gray rain) is falling, soft and slow,", "it wets the garden, row by row."],
    ["It (taps|drums|knocks) upon the window pane,", "I (love|know|hear) the (quiet|gentle|merry) song of rain."],
    ["The puddles (shine|wait) along the street,", "they (laugh|splash) beneath my (dancing|happy) feet."],
    ["The clouds came (up|in) and hid the sun,", "then drops fell (softly|quickly), one by one."],
    ["The flowers (lift|raise) their cups to drink,", "the roofs turn (dark|gray), the roses pink."],
    ["And when the (last|cool) drop leaves the sky,", "a rainbow (bends|stands|glows) as clouds go by."],
  ],
  snow: [
    ["The (white|first|soft) snow came without a sound,", "and laid a blanket on the ground."],
    [
      "The (trees|hills) are dressed in coats of white,",
      "the (world|whole street) is (still|hushed) and full of light.",
    ],
    ["I (caught|held) a snowflake on my glove,", "a (tiny|little) star from high above."],
    ["We rolled a snowman, round and tall,", "he (smiles|winks|waits) beside the garden wall."],
    ["My footprints follow where I go,", "a (line|path|row) of (secrets|letters|stories) in the snow."],
    ["The sparrows (hop|peck) from tree to tree,", "and leave a (pattern|picture) there for me."],
  ],
  moon: [
    ["The moon (climbs|came) up above the hill,", "and all the (fields|woods|world) grew (soft|cool) and still."],
    ["She (pours|spills) her silver on the sea,", "and saves a (drop|beam|ray) or two for me."],
    ["O (quiet|friendly|yellow) moon, so round and bright,", "you are the lantern of the night."],
    ["She (follows|walks) with me along the lane,", "(hides|slips) in a cloud, comes out again."],
    ["The cat sits (dreaming|watching) on the sill,", "the moon looks in and (keeps|stands) so still."],
    ["Good night, good night, (dear|old|sweet) moon above,", "(shine|look) down on all the ones I love."],
  ],
  stars: [
    ["A (thousand|hundred) stars come out at night,", "each one a (tiny|little) (door|spark|drop) of light."],
    ["I (tried|try) to count them, one, two, three,", "I (lost|lose) my place; they (wink|laugh) at me."],
    ["They (shine|burn) so small, they (are|live) so far,", "and still I (talk|wave|sing) to every star."],
    ["The sailor (steers|sails) by stars to find", "the (quiet|little) town he left behind."],
    ["One star fell (down|past) beyond the hill,", "I made a wish; I keep it still."],
  ],
  spring: [
    ["The (snow|ice) has gone, the brook runs free,", "(new|green) leaves are (out|born) on every tree."],
    ["The (robin|thrush|blackbird) (learns|tries) a song to sing,", "and every note of it says spring."],
    ["The (sleepy|little) seeds wake one by one,", "and (push|reach|climb) their green hands to the sun."],
    ["The (wind|air) is (warm|sweet), the sky is blue,", "the (fields|hills|lanes) are bright with morning dew."],
    ["The lambs (jump|run) over (stones|grass) and (clay|hay),", "they have no time for work today."],
  ],
  summer: [
    ["The (days|noons) are long, the grass is high,", "a (lazy|slow) white cloud goes sailing by."],
    ["The (bees|bumblebees) hum low among the clover,", "I wish this day were never over."],
    ["We (ran|raced) with bare feet to the sea,", "the waves came up to (play|run) with me."],
    ["The (corn|wheat) stands (gold|tall) beneath the sun,", "and (sweet|ripe) red berries, one by one."],
    ["At night the (crickets|frogs) start to play,", "and (sing|call) us to the end of day."],
  ],
  autumn: [
    ["The (leaves|tall trees) turn yellow, red and brown,", "and one by one they flutter down."],
    ["The (wind|cool wind) has (stories|songs) of its own,", "it tells them to the (trees|hills), alone."],
    ["We (picked|pick) the apples, round and red,", "(then|and) baked them with (warm|brown) gingerbread."],
    ["The (geese|wild geese) fly south in (one|a) long line,", "and call goodbye in (clear|gold) sunshine."],
    ["The (fog|mist) lies white upon the lake,", "the sun is slow to come awake."],
  ],
  winter: [
    ["The nights are long, the fire is bright,", "we tell (old|good) stories by its light."],
    ["The pond is (glass|ice), the air is clear,", "it is the quiet time of year."],
    ["I (wear|have) a scarf, I (wear|have) a hat,", "and by the stove there sleeps the cat."],
    ["(Hot|Warm) soup is steaming in the pot,", "the wind may (howl|blow) - it harms us not."],
  ],
  cat: [
    ["My cat is (small|gray|soft), my cat is (sly|wise),", "two (green|gold) moons are her (sleepy|shining) eyes."],
    ["She (naps|sits) all day upon the mat,", "there's nothing (softer|prouder) than a cat."],
    ["She (hears|knows) the mouse behind the wall,", "but does not (wish|care) to move at all."],
    ["She (jumps|climbs) up gently on my knee,", "and purrs her (little|secret) song to me."],
    ["At night she (walks|goes) on silent feet,", "the (queen|lady) of our quiet street."],
  ],
  dog: [
    ["My dog is (brown|big|old), his nose is wet,", "he is the (kindest|dearest) friend I've met."],
    ["He (waits|sits) for me beside the door,", "his tail goes (thump|knock) upon the floor."],
    ["We (run|race) together down the hill,", "and (tumble|stop) where the grass is still."],
    ["He (brings|finds) a stick, he (brings|finds) a ball,", "he (shares|gives) with me - he shares it all."],
    ["And when the day is (almost|nearly) done,", "we watch the (red|slow) and sinking sun."],
  ],
  sea: [
    ["The sea is (blue|green), the sea is wide,", "it (comes|sings) and (goes|sighs) with every tide."],
    ["I found a (shell|white shell) upon the shore,", "it (holds|keeps) the waves' (low|old) song, and more."],
    ["The (little|white) boats go out at dawn,", "we wave until the last is gone."],
    ["I built a castle out of sand,", "the (waves|sea) came up and shook my hand."],
    ["The gulls (cry|call) out above the foam,", "and (steer|bring) the (tired|little) fishers home."],
  ],
  tree: [
    ["There is a tree beside our gate,", "it's never (early|angry), never late."],
    ["In spring it (wears|has) a (dress|cloud) of white,", "and birds (sing|talk) in it from morning light."],
    ["It (gives|lends) us shade, it (gives|drops) us fruit,", "it holds the hill with (branch|trunk) and root."],
    ["I (climb|sit) up high where leaves are green,", "and see what (few|no one else) has seen."],
    ["My grandpa planted it, (I know|long ago),", "(and|he) sang to it to help it grow."],
  ],
  bird: [
    ["A (little|small brown) bird sat in the tree,", "and sang a (morning|merry) song for me."],
    ["He (built|made) a nest of (grass|hay) and string,", "a (cozy|tiny) home to start the spring."],
    ["He (opened|spread) his wings and off he flew,", "a (dot|speck) of brown in all that blue."],
    ["Come back, come back, (small|dear) bird, and stay,", "and sing (to me|your song) another day."],
  ],
  night: [
    ["The day (lies|falls) down, the lamps are lit,", "beside my bed the (shadows|stars) sit."],
    ["The (owl|brown owl) calls softly from the wood,", '"Good night," he says, "and all is good."'],
    ["The (house|whole street) is (dark|still), the moon is high,", "a (sleepy|soft) wind goes (humming|singing) by."],
    ["So close your eyes and rest your head,", "the (dreams|stars) are waiting (round|by) your bed."],
  ],
  morning: [
    ["The sun looks (in|down) and says hello,", "the (window|floor) is all aglow."],
    ["The (rooster|old rooster) calls, the (cups|birds) all ring,", "the (kettle|teapot) (starts|begins) to sing."],
    ["I (rub|open) my eyes, I (stretch|jump) and say:", '"Come (in|on), come (in|on), you brand new day!"'],
    ["The (grass|field) is wet, the (air|sky) is new,", "a (spider's|silver) web is hung with dew."],
  ],
  friend: [
    ["A friend is someone (kind|good) and true,", "who (laughs|cries|walks) when you do, next to you."],
    ["We share our bread, we share our play,", "we (find|make) new (games|songs) to play each day."],
    ["And if it rains, (then|well), let it pour,", "with friends the rain is fun, and more."],
    ["The road is (long|steep), but not for two,", "I'll carry half of it for you."],
  ],
  book: [
    ["I opened up a (dusty|big old|little) book,", "and (crawled|climbed) inside to take a look."],
    ["I (met|saw) a (king|whale), I (met|saw) a (great brown |)bear,", "I (sailed|flew) away on my own chair."],
    ["The (pages|words) took me by the hand,", "and led me through a (distant|golden) land."],
    ["So when it's (cold|wet) or when it's gray,", "a book will take me far away."],
  ],
  train: [
    ["The train goes (clack|click), the train goes by,", "it sends its (song|smoke|whistle) up to the sky."],
    [
      "Past (fields|farms) and (towns|hills) and (cows|trees) it goes,",
      "and where it ends, (nobody|the driver) knows.",
    ],
    ["It runs all day, it runs all night,", "its (windows|lamps) are a chain of light."],
    ["I (wave|wave hello), and someone on the train", "waves back, and then it's gone again."],
  ],
  wind: [
    ["I cannot see the wind go by,", "I see the (leaves|clouds|kites) dance in the sky."],
    ["It (shakes|knocks at) the door, it (rocks|bends) the tree,", "it (steals|takes) my (hat|cap) and laughs at me."],
    ["It (sings|hums) a song without a word,", "the (oldest|strangest) song I ever heard."],
    ["It (comes|blows) from hills I do not know,", "and will not tell where it will go."],
  ],
  garden: [
    ["Behind our house a garden grows,", "with (beans|peas) and (carrots|lettuce), rows on rows."],
    ["The (snail|slow snail) is (never|not) in a race,", "he (knows|likes) the (beauty|smell) of the place."],
    ["I (planted|sowed) a seed, I (gave|brought) it rain,", "I (sang|talked) to it, and sang again."],
    ["And now (a|one) (yellow|golden) flower, tall,", "looks (back|out) at me above the wall."],
  ],
  frog: [
    ["A (little|small green) frog sat on a log,", "he could not see the shore for fog."],
    ["He (croaked|sang) all night, he (croaked|sang) till noon,", "he (thought|said) the fog would hear his tune."],
    ["The sun (came|looked) out, the pond was bright,", "he (jumped|leaped) right in with all his might."],
  ],
  home: [
    ["The (lamp|light) is lit, the (bread|soup) is hot,", "there is one place I miss a lot:"],
    ["It's home, where (someone|mother) knows my name,", "where every evening feels the same."],
    ["The (roof|door) is small, the (stairs|walls) are old,", "but it is (warm|bright) when nights are cold."],
    ["I've (walked|been) a hundred miles to see", "that home is where they wait for me."],
  ],
};

const ASK = [
  "(Write|Make|Give me|Compose) a (short|little|) (rhyme|poem|rhyming poem) about {theme}[, please][.]",
  "A (short|little) (rhyme|poem) about {theme}[, please][.]",
  "(Can|Could) you write (me |)a (rhyme|poem|short poem) about {theme}?",
  "(Rhyme|Poem): {theme}",
  "I (want|would like|need) a (two-line|short|little) (poem|rhyme) about {theme}[.]",
  "写一首关于{zh}的英文小诗[。]",
];

const FOUR_LINES = [
  "(Write|Make|Give me) (a four-line poem|a quatrain|four rhyming lines) about {theme}[, please][.]",
  "Four lines that rhyme, about {theme}[.]",
];

const TWO_LINES = [
  "(Write|Make|Give me) (a couplet|two rhyming lines) about {theme}[, please][.]",
  "Two lines that rhyme, about {theme}[.]",
];

const CONTINUE = [
  "(Continue|Go on|Finish this rhyme): {line}",
  "{line} (What comes next?|Next line, please.)",
  "(Find|Write) a line that rhymes with this: {line}",
];

/** Names of the themes in requests. */
const NAMES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  rain: ["the rain", "雨"],
  snow: ["snow", "雪"],
  moon: ["the moon", "月亮"],
  stars: ["the stars", "星星"],
  spring: ["spring", "春天"],
  summer: ["summer", "夏天"],
  autumn: ["autumn", "秋天"],
  winter: ["winter", "冬天"],
  cat: ["a cat", "猫"],
  dog: ["a dog", "狗"],
  sea: ["the sea", "大海"],
  tree: ["a tree", "树"],
  bird: ["a bird", "小鸟"],
  night: ["the night", "夜晚"],
  morning: ["the morning", "早晨"],
  friend: ["a friend", "朋友"],
  book: ["a book", "书"],
  train: ["a train", "火车"],
  wind: ["the wind", "风"],
  garden: ["a garden", "花园"],
  frog: ["a frog", "青蛙"],
  home: ["home", "家"],
};

export const RHYME_KINDS: Readonly<Record<string, Generator>> = {
  rhyme: (rng) => rhyme(rng),
};

function rhyme(rng: Rng): Document {
  const theme = rng.pick(Object.keys(COUPLETS));
  const couplets = COUPLETS[theme] as readonly (readonly [string, string])[];
  const [en, zh] = NAMES[theme] as readonly [string, string];
  const roll = rng.next();
  const lines = (count: number): string[] => {
    const start = rng.integer(couplets.length - count + 1);
    // Neighbours in the table follow each other best; now and then any two do.
    const chosen = rng.next() < 0.6 ? couplets.slice(start, start + count) : rng.shuffle([...couplets]).slice(0, count);
    return chosen.flatMap((couplet) => couplet.map((line) => expand(rng, line)));
  };
  if (roll < 0.12) {
    const [first = "", second = ""] = rng.pick(couplets).map((line) => expand(rng, line));
    return poemDocument("rhyme", "en", fill(expandAny(rng, CONTINUE), { line: first }), lastStop([second]));
  }
  if (roll < 0.3)
    return poemDocument("rhyme", "en", fill(expandAny(rng, TWO_LINES), { theme: en }), lastStop(lines(1)));
  if (roll < 0.5)
    return poemDocument("rhyme", "en", fill(expandAny(rng, FOUR_LINES), { theme: en }), lastStop(lines(2)));
  const request = fill(expandAny(rng, ASK), { theme: en, zh });
  const count = request.includes("two-line") ? 1 : rng.next() < 0.75 ? 2 : 3;
  return poemDocument(
    "rhyme",
    /[\u4e00-\u9fff]/.test(request) ? "mixed" : "en",
    request,
    lastStop(lines(Math.min(count, couplets.length))),
  );
}

/** A poem ends with a full stop, whichever couplet came last; lines begin with capitals. */
function lastStop(lines: string[]): string[] {
  const capital = lines.map((line) =>
    line.replace(/^(["']?)([a-z])/, (_, quote: string, letter: string) => quote + letter.toUpperCase()),
  );
  return capital.map((line, i) => (i === lines.length - 1 ? line.replace(/[,:]$/, ".") : line));
}
