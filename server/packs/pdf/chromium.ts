import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PackRenderer } from "../content.ts";
import { packDocument } from "./document.ts";
import { fontRules } from "./fonts.ts";

export interface ChromiumPlace {
  readonly browserPath: string;
  /** A folder of the caller's that is removed afterwards: page, profile and file lie in it. */
  readonly folder: string;
}

/** So long may the browser take before Masar draws the pack itself. */
const LIMIT_MS = 60_000;

/** A PDF with real, tagged text by headless Chromium, from a page that fetches nothing and runs nothing. */
export function createChromiumRenderer({ browserPath, folder }: ChromiumPlace): PackRenderer {
  return async (content, { onProgress, signal }) => {
    const [page, file] = [join(folder, "pack.html"), join(folder, "pack.pdf")];
    await writeFile(page, packDocument(content, await fontRules()), { mode: 0o600 });
    onProgress(0.3);
    await print(
      browserPath,
      [...flagsFor(join(folder, "profile")), `--print-to-pdf=${file}`, pathToFileURL(page).href],
      signal,
    );
    onProgress(0.95);
    return readFile(file);
  };
}

/** Without network, sync, crash reports or anything else that leaves the machine or stays on it. */
function flagsFor(profile: string): string[] {
  return [
    "--headless",
    `--user-data-dir=${profile}`,
    `--crash-dumps-dir=${profile}`,
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    // Every name and address leads nowhere.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-crash-reporter",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--no-first-run",
    "--no-default-browser-check",
    // Chromium's sandbox does not run as root, which a container may give nothing but; its own walls are left then, and
    // a page without scripts, made by Masar, from text that it escapes.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

async function print(browserPath: string, flags: readonly string[], stop: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(LIMIT_MS)]);
  const browser = spawn(browserPath, flags, {
    stdio: ["ignore", "ignore", "pipe"],
    signal,
    killSignal: "SIGKILL",
  });
  const said: Buffer[] = [];
  browser.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const [exitCode] = await once(browser, "close");
  if (exitCode === 0) return;
  throw new Error(
    `the browser ended with ${String(exitCode)}: ${Buffer.concat(said).toString().slice(-2_000)}`,
  );
}
