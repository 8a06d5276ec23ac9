import { render } from "preact";
import { App } from "./app.tsx";
import { language, setLanguage } from "./i18n.ts";
import { startRouting } from "./route.ts";
import { keepShell } from "./shell.ts";
import { startTheme } from "./theme.ts";

startTheme();
setLanguage(language.value);
render(<App />, document.getElementById("app")!);
void startRouting();
keepShell();
