import { gzipSync } from "node:zlib";
import { untilLoaded } from "#server/testing/until-loaded.ts";
import { expect, test } from "../fixtures.ts";

const LIMIT_BYTES = 300_000;

test("from the door to the roadmap less than 300 kB of script is loaded, as gzip counts it", async ({
  page,
  signInAs,
}) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script" && answer.ok()) scripts.set(answer.url(), answer.body());
  });
  await signInAs("executive");
  await page.getByRole("treegrid").waitFor();
  await untilLoaded(page);
  const bodies = await Promise.all(scripts.values());
  expect(bodies.length).toBeGreaterThan(1);
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(bytes).toBeLessThan(LIMIT_BYTES);
});
