import type { Page } from "@playwright/test";

const QUIET_MS = 500;

/**
 * Waits until nothing more has come for half a second. The stream of live messages never ends, so that the network is
 * never idle in Playwright's sense.
 */
export async function untilLoaded(page: Page): Promise<void> {
  const arrived = () => page.evaluate(() => performance.getEntriesByType("resource").length);
  for (let known = -1, now = await arrived(); known !== now; now = await arrived()) {
    known = now;
    await page.waitForTimeout(QUIET_MS);
  }
}
