import { test } from "../fixtures.ts";

// Each of these must fail, or the other journeys would pass without having looked.
test.describe("a journey fails", () => {
  test.fail("when the page logs an error", async ({ page }) => {
    await page.goto("/");
    await page.evaluate(() => console.error("planted"));
  });

  test.fail("when the page breaks the content policy or asks another host", async ({ page }) => {
    await page.goto("/");
    await page.evaluate(() => fetch("http://127.0.0.1:9/").catch(() => undefined));
  });

  test.fail("when axe finds a barrier", async ({ page, expectAccessible }) => {
    await page.goto("/");
    await page.evaluate(() => document.body.append(document.createElement("button")));
    await expectAccessible("a page with a nameless button");
  });
});
