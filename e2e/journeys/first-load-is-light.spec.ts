import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { untilLoaded } from "#server/testing/until-loaded.ts";
import { expect, test } from "../fixtures.ts";

const LIMIT_BYTES = 300_000;

/** Every role by what its first screen shows: the roadmap, or the executive's page. */
const STARTS = [
  { role: "viewer", screen: "treegrid" },
  { role: "executive", screen: "table" },
  { role: "owner", screen: "treegrid" },
  { role: "pmo", screen: "treegrid" },
  { role: "administrator", screen: "treegrid" },
] as const;

test("from the door to everybody's first screen less than 300 kB of script is loaded, as gzip counts it", async ({
  page,
  signInAs,
}) => {
  for (const { role, screen } of STARTS) {
    const scripts = scriptsOf(page);
    await signInAs(role);
    await page.getByRole(screen).first().waitFor();
    await untilLoaded(page);
    const bodies = await Promise.all(scripts.values());
    expect(bodies.length).toBeGreaterThan(10);
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes, role).toBeLessThan(LIMIT_BYTES);
  }
});

/** The scripts that come from now on, by address; whether the browser had one already makes no difference. */
function scriptsOf(page: Page): ReadonlyMap<string, Promise<Buffer>> {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script" && answer.ok()) scripts.set(answer.url(), answer.body());
  });
  return scripts;
}
