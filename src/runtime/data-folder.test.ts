import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultDataFolder } from "./data-folder.ts";

test("every platform's own folder is used", () => {
  expect(defaultDataFolder("linux", {}, "/home/ada")).toBe("/home/ada/.local/share/shoal");
  expect(defaultDataFolder("linux", { XDG_DATA_HOME: "/data" }, "/home/ada")).toBe("/data/shoal");
  expect(defaultDataFolder("linux", { XDG_DATA_HOME: "data" }, "/home/ada")).toBe("/home/ada/.local/share/shoal");
  expect(defaultDataFolder("darwin", {}, "/Users/ada")).toBe("/Users/ada/Library/Application Support/Shoal");
  expect(defaultDataFolder("win32", { LOCALAPPDATA: "C:\\Local" }, "C:\\Ada")).toBe(join("C:\\Local", "Shoal"));
});
