import { expect, test } from "../fixtures.ts";

test("a visitor finds the sign-in screen, in Arabic and without barriers", async ({
  page,
  server,
  words,
  expectAccessible,
}) => {
  const health = await page.request.get(`${server.url}/healthz`);
  expect(health.ok()).toBe(true);

  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByLabel(words.ar("signIn.email"))).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expectAccessible("sign-in");
});
