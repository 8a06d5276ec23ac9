import { render } from "preact";
import { App } from "./app.tsx";
import { language, setLanguage } from "./i18n.ts";

const theme = localStorage.getItem("shoal.theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
setLanguage(language.value);
render(<App />, document.getElementById("app")!);
