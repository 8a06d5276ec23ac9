/** Line icons, 20 x 20, drawn in the text's colour. */
import type { JSX } from "preact";

const paths = {
  chat: "M4 5h12v8H9l-3.5 3V13H4z",
  memory: "M4 5.5C4 4 16 4 16 5.5v9c0 1.500-12 1.500-12 0zM4 5.500C4 7 16 7 16 5.500M4 10c0 1.500 12 1.500 12 0",
  brain: "M7 4v12M13 4v12M4 7h12M4 13h12",
  measure: "M4 16V9M10 16V4M16 16v-5",
  menu: "M4 6h12M4 10h12M4 14h12",
  plus: "M10 4v12M4 10h12",
  send: "M10 16V5M5 9.500 10 4.500l5 5",
  stop: "M6 6h8v8H6z",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  sun: "M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10 2.500v1.500M10 16v1.500M2.500 10H4M16 10h1.500M4.700 4.700l1 1M14.300 14.300l1 1M15.300 4.700l-1 1M5.700 14.300l-1 1",
  trash: "M5 6h10M8 6V4h4v2M6.500 6l.5 10h6l.5-10",
  fork: "M6 4v12M6 10c5 0 8-1 8-5M14 5V4",
  copy: "M7 7h9v9H7zM4 13V4h9",
  again: "M15.500 8A6 6 0 1 0 16 11M16 4v4h-4",
  edit: "M4 16l1-4 8-8 3 3-8 8z",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
