import { existsSync } from "node:fs";
import { findBrowser } from "../packs/browser.ts";

export const NO_CHROMIUM = `No Chromium was found, and the journeys need one.
On Debian or Ubuntu: apt-get install -y chromium fonts-noto-core
Elsewhere install Chrome or Chromium, or set CHROMIUM_PATH to the program.
لم يُعثر على متصفح Chromium. ثبّته أو حدّد مساره في CHROMIUM_PATH.`;

/**
 * The browser that the journeys drive: CHROMIUM_PATH, else an installed one, else `ownPath` (Playwright's
 * download). Throws NO_CHROMIUM rather than skip: a journey that did not run proves nothing.
 */
export function findChromium(
  environment: NodeJS.ProcessEnv,
  ownPath: string,
  exists: (path: string) => boolean = existsSync,
): string {
  const named = environment["CHROMIUM_PATH"];
  if (named) {
    if (exists(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.\n${NO_CHROMIUM}`);
  }
  const found = findBrowser(null, exists) ?? (ownPath !== "" && exists(ownPath) ? ownPath : null);
  if (found === null) throw new Error(NO_CHROMIUM);
  return found;
}
