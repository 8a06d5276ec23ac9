/** Where a person's data lies unless told: the platform's folder for it. */
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
