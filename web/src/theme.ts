/** Light or dark: the system's choice until the person makes one. */
import { type Signal, signal } from "@preact/signals";

type Theme = "light" | "dark";

const system = matchMedia("(prefers-color-scheme: dark)");
const stored = localStorage.getItem("shoal.theme");
const chosen: Signal<Theme | null> = signal(stored === "light" || stored === "dark" ? stored : null);
/** What is shown, for pictures that are painted and not styled. */
export const theme: Signal<Theme> = signal("light");

function apply(): void {
  theme.value = chosen.value ?? (system.matches ? "dark" : "light");
  if (chosen.value) document.documentElement.dataset["theme"] = chosen.value;
}

export function startTheme(): void {
  apply();
  system.addEventListener("change", apply);
}

export function toggleTheme(): void {
  chosen.value = theme.value === "dark" ? "light" : "dark";
  localStorage.setItem("shoal.theme", chosen.value);
  apply();
}
