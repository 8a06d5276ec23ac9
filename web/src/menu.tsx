/** A button that opens a short list of things to do, above everything else on the page. */
import { useId, useRef } from "preact/hooks";
import { Icon, type IconName } from "./icons.tsx";

export interface MenuItem {
  readonly icon: IconName;
  readonly label: string;
  readonly isDangerous?: boolean;
  run(): void;
}

/** Kept from the window's edge, in pixels. */
const EDGE = 8;

export function Menu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const place = (): void => {
    const [box, button] = [list.current, opener.current?.getBoundingClientRect()];
    if (!box || !button) return;
    const left = Math.min(button.left, innerWidth - box.offsetWidth - EDGE);
    const isBelow = button.bottom + box.offsetHeight + EDGE < innerHeight;
    box.style.left = `${Math.max(EDGE, left)}px`;
    box.style.top = `${isBelow ? button.bottom + 4 : button.top - box.offsetHeight - 4}px`;
    box.querySelector("button")?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <>
      <button ref={opener} type="button" class="icon-button" aria-label={label} aria-haspopup="menu" popovertarget={id}>
        <Icon name="more" />
      </button>
      <div
        ref={list}
        id={id}
        class="menu"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        popover="auto"
        onToggle={(event) => event.newState === "open" && place()}
        onKeyDown={onKey}
      >
        {items.map(({ icon, label, isDangerous, run }) => (
          <button
            key={label}
            type="button"
            role="menuitem"
            class={isDangerous ? "danger" : ""}
            onClick={() => {
              list.current?.hidePopover();
              run();
            }}
          >
            <Icon name={icon} /> {label}
          </button>
        ))}
      </div>
    </>
  );
}
