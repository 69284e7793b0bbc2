import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findChromium } from "../testing/chromium.ts";
import { signInSample } from "../testing/sample-session.ts";
import { untilLoaded } from "../testing/until-loaded.ts";
import type { Bench, Figure } from "./figure.ts";

/** All script that a browser with an empty cache loads until the roadmap stands, packed as gzip packs by default. */
export async function measure({ server }: Bench): Promise<Figure[]> {
  const cookie = await signInSample(server.url, "executive");
  const browser = await chromium.launch({
    executablePath: findChromium(process.env, chromium.executablePath()),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({ extraHTTPHeaders: { Cookie: cookie } });
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    const startedAt = performance.now();
    await page.goto(server.url);
    await page.getByRole("treegrid").waitFor();
    const loadMs = performance.now() - startedAt;
    await untilLoaded(page);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return [
      { name: "first load of the roadmap, script, gzip", value: bytes / 1_000, unit: "kB", target: 300 },
      {
        name: "first load of the roadmap, until the roadmap stands",
        value: loadMs,
        unit: "ms",
        target: null,
      },
    ];
  } finally {
    await browser.close();
  }
}
