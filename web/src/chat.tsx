/** The conversation: its turns, and the line to write in. */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Composer } from "./composer.tsx";
import { followLessons, send } from "./conversation.ts";
import { t } from "./i18n.ts";
import { Icon } from "./icons.tsx";
import { current, isBusy, pointedTurn, turns } from "./state.ts";
import { Turn } from "./turn.tsx";

/** While a lesson's neurons are being trained, its state is asked for this often. */
const LEARNING_MS = 2000;
/** So near to the end the reader follows the answer. */
const NEAR_END = "0px 0px 160px";
/** A long conversation opens with so many turns; the earlier ones are added when the page has time, so many at once. */
const FIRST_TURNS = 24;
const MORE_TURNS = 10;

/** How many of the conversation's turns, counted from its end, have been drawn. */
const drawn: Signal<number> = signal(FIRST_TURNS);
const isAtEnd: Signal<boolean> = signal(true);

const whenIdle: (work: () => void) => number = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 30));
const cancelIdle: (id: number) => void = globalThis.cancelIdleCallback ?? clearTimeout;

/** Adds earlier turns bit by bit, above what is being read, which stays in its place. */
function useEarlierTurns(scroller: { readonly current: HTMLElement | null }): readonly [from: number] {
  const all = turns.value.length;
  const first = useRef<number | undefined>(undefined);
  const key = turns.value[0]?.key;
  if (first.current !== key) {
    first.current = key;
    drawn.value = FIRST_TURNS;
  }
  const from = Math.max(0, all - drawn.value);
  const below = useRef(0);
  useEffect(() => {
    if (from === 0) return;
    const id = whenIdle(() => {
      const box = scroller.current;
      below.current = box ? box.scrollHeight - box.scrollTop : 0;
      drawn.value += MORE_TURNS;
    });
    return () => cancelIdle(id);
  }, [from]);
  useLayoutEffect(() => {
    const box = scroller.current;
    // Where the browser does not hold the place itself (Safari), it is held by hand.
    if (box && below.current > 0 && !CSS.supports("overflow-anchor", "auto")) {
      box.scrollTop = box.scrollHeight - below.current;
    }
  }, [from]);
  return [from];
}

export function Chat() {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const all = turns.value;
  const [from] = useEarlierTurns(scroller);
  const last = all[all.length - 1];

  const toEnd = (): void => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  };
  useLayoutEffect(() => {
    isAtEnd.value = true;
    toEnd();
  }, [current.value, all[0]?.key]);
  useLayoutEffect(() => {
    const { value: ordinal } = pointedTurn;
    const place = ordinal === null ? -1 : all.findIndex((turn) => turn.ordinal === ordinal);
    if (place < 0) return;
    if (place < from) {
      drawn.value = all.length - place + MORE_TURNS; // it is shown once it is drawn
      return;
    }
    isAtEnd.value = false;
    document.getElementById(`turn-${ordinal}`)?.scrollIntoView({ block: "center" });
  }, [pointedTurn.value, all[0]?.key, from]);
  useLayoutEffect(() => {
    // One's own question is always shown; an answer is followed by the observer below.
    if (last?.text === "") toEnd();
  }, [all.length]);
  useEffect(() => {
    const [root, inside, target] = [scroller.current, content.current, end.current];
    if (!root || !inside || !target) return;
    // Turns get their real height only where they are seen, and an answer grows: who is at the end stays there.
    const grown = new ResizeObserver(() => {
      if (isAtEnd.peek()) toEnd();
    });
    grown.observe(inside);
    // Asking the scroller itself would lay out the page anew for every scrolled frame.
    const seen = new IntersectionObserver(
      ([entry]) => {
        isAtEnd.value = entry?.isIntersecting ?? true;
      },
      { root, rootMargin: NEAR_END },
    );
    seen.observe(target);
    return () => {
      grown.disconnect();
      seen.disconnect();
    };
  }, []);

  const isLearning = all.some(({ lessons }) => lessons.some(({ state }) => state === "pending"));
  useEffect(() => {
    if (!isLearning) return;
    const timer = setInterval(() => void followLessons().catch(() => undefined), LEARNING_MS);
    return () => clearInterval(timer);
  }, [isLearning]);

  return (
    <section class="chat" aria-label={t("chat")}>
      {all.length > 0 && <h1 class="hidden">{t("chat")}</h1>}
      <div class="turns" ref={scroller}>
        <div class="content" ref={content}>
          {all.length === 0 ? (
            <Welcome />
          ) : (
            <ol class="column" aria-live="polite" aria-busy={isBusy.value}>
              {all.slice(from).map((turn, i) => (
                <Turn
                  key={turn.key}
                  turn={turn}
                  isLast={from + i === all.length - 1}
                  question={turn.role === "assistant" ? all[from + i - 1] : undefined}
                />
              ))}
            </ol>
          )}
          <div ref={end} />
        </div>
      </div>
      <ToEnd onPress={toEnd} />
      <Composer />
    </section>
  );
}

/** Of its own, so that scrolling draws nothing else anew. */
function ToEnd({ onPress }: { onPress(): void }) {
  if (isAtEnd.value || turns.value.length === 0) return null;
  return (
    <button type="button" class="to-end" title={t("toLatest")} aria-label={t("toLatest")} onClick={onPress}>
      <Icon name="down" />
    </button>
  );
}

function Welcome() {
  return (
    <div class="welcome">
      <img src="/icon.svg" alt="" width="64" height="64" />
      <h1>{t("welcome")}</h1>
      <p>{t("welcomeHint")}</p>
      <div class="suggestions">
        {[t("try1"), t("try2"), t("try3")].map((text) => (
          <button key={text} type="button" onClick={() => void send(text)}>
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}
