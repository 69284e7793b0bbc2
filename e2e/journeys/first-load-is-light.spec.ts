import { gzipSync } from "node:zlib";
import { untilLoaded } from "#server/testing/until-loaded.ts";
import { expect, test } from "../fixtures.ts";

const LIMIT_BYTES = 300_000;

/** Of those who read and change nothing, by where they start: the roadmap, or the executive's page. */
const STARTS = [
  { role: "viewer", screen: "treegrid" },
  { role: "executive", screen: "table" },
] as const;

for (const { role, screen } of STARTS) {
  test(`from the door to the first screen of the ${role} less than 300 kB of script is loaded, as gzip counts it`, async ({
    page,
    signInAs,
  }) => {
    const scripts = new Map<string, Promise<Buffer>>();
    page.on("response", (answer) => {
      if (answer.request().resourceType() === "script" && answer.ok())
        scripts.set(answer.url(), answer.body());
    });
    await signInAs(role);
    await page.getByRole(screen).first().waitFor();
    await untilLoaded(page);
    const bodies = await Promise.all(scripts.values());
    expect(bodies.length).toBeGreaterThan(1);
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeLessThan(LIMIT_BYTES);
  });
}
