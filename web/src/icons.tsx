/** Line icons, 20 x 20, drawn in the text's colour. */
import type { JSX } from "preact";

const paths = {
  chat: "M4 5h12v8H9l-3.5 3V13H4z",
  memory: "M4 5.5C4 4 16 4 16 5.5v9c0 1.5-12 1.5-12 0zM4 5.5C4 7 16 7 16 5.5M4 10c0 1.5 12 1.5 12 0",
  brain:
    "M3.5 3.5h4v4h-4zM12.5 3.5h4v4h-4zM3.5 12.5h4v4h-4zM12.5 12.5h4v4h-4zM7.5 5.5h5M14.5 7.5v5M5.5 7.5v5M7.5 14.5h5",
  measure: "M4 16V9M10 16V4M16 16v-5",
  menu: "M4 6h12M4 10h12M4 14h12",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  plus: "M10 4v12M4 10h12",
  send: "M10 16V5M5 9.5 10 4.5l5 5",
  stop: "M6 6h8v8H6z",
  save: "M10 4v9M6 9.5l4 4 4-4M4 16h12",
  load: "M10 13V4M6 7.5l4-4 4 4M4 16h12",
  sun: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M15.3 4.7l-1 1M5.7 14.3l-1 1",
  keys: "M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7",
  trash: "M5 6h10M8 6V4h4v2M6.5 6l.5 10h6l.5-10",
  fork: "M6 4v12M6 10c5 0 8-1 8-5M14 5V4",
  copy: "M7 7h9v9H7zM4 13V4h9",
  again: "M15.5 8A6 6 0 1 0 16 11M16 4v4h-4",
  continue: "M5 4.5 13 10l-8 5.5zM15.5 5v10",
  edit: "M4 16l1-4 8-8 3 3-8 8z",
  numbers: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v4.5M10 6.5h.01",
  down: "M10 4v12M5 11l5 5 5-5",
  note: "M5 3.5h7l3 3v10H5zM12 3.5v3h3M7.5 10h5M7.5 13h5",
  open: "M4 10h11M11 6l4 4-4 4",
  close: "M5 5l10 10M15 5 5 15",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
