import { existsSync } from "node:fs";

/** Where Debian, Google and others put it; the first that exists is taken. */
const USUAL_PLACES: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Chromium or Chrome on this machine: the one that is named, else the first in its usual places; null without one. */
export function findBrowser(
  named: string | null,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const places = named === null ? USUAL_PLACES : [named];
  return places.find((path) => exists(path)) ?? null;
}
