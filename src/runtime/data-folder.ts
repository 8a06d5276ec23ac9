/** Where a person's data lies unless told: the platform's folder for it. And where lies what is only kept to save time. */
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * - Linux and others: `$XDG_DATA_HOME/shoal`, by default `~/.local/share/shoal`
 * - macOS: `~/Library/Application Support/Shoal`
 * - Windows: `%LOCALAPPDATA%\Shoal`
 *
 * Source: XDG Base Directory Specification 0.8; a relative XDG_DATA_HOME is ignored, as it asks.
 */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === "darwin") return join(home, "Library", "Application Support", "Shoal");
  if (platform === "win32") return join(environment["LOCALAPPDATA"] || join(home, "AppData", "Local"), "Shoal");
  const xdg = environment["XDG_DATA_HOME"];
  return join(xdg?.startsWith("/") ? xdg : join(home, ".local", "share"), "shoal");
}

/** For what can be made again: `$XDG_CACHE_HOME/shoal`, by default `~/.cache/shoal`. Nothing of a person lies there. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, home: string = homedir()): string {
  const xdg = environment["XDG_CACHE_HOME"];
  return join(xdg?.startsWith("/") ? xdg : join(home, ".cache"), "shoal");
}
