import { expect, test } from "../fixtures.ts";

const SCREENS = [
  { name: "roadmap", path: "/" },
  { name: "roadmap-of-a-month", path: "/?days=31&calendars=hijri" },
  {
    name: "roadmap-columns",
    path: '/?columns=["status","owner","department","forecast","baseline","float","confidence"]&open=["CC-2"]',
  },
  { name: "roadmap-table", path: '/?view=table&open=["CC-2"]&sortBy=slip&descending=true' },
  { name: "program-in-brief", path: "/?program=CC-2" },
  { name: "program", path: "/programs/CC-1" },
  { name: "program-measures", path: "/programs/CC-2?tab=measures" },
  { name: "program-comments", path: "/programs/CC-1?tab=comments" },
  { name: "measures", path: "/measures?sort=schedulePerformanceTime" },
  { name: "quality", path: "/quality?open=[1,2]" },
  { name: "people", path: "/administration" },
  { name: "calendar", path: "/administration/calendar" },
  { name: "baselines", path: "/administration/baselines" },
  { name: "imports", path: "/administration/imports" },
  { name: "messages", path: "/administration/messages" },
] as const;

/** Seen by those who answer for a program alone. */
const OWN_SCREENS = [
  { name: "reports", path: "/report?list=true" },
  { name: "report", path: "/report/report-sg-2-2026-11" },
  { name: "milestone-grid", path: "/desk/milestones" },
] as const;

test("an owner's screens are free of barriers on a phone, light and dark, in Arabic and in English", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs("owner");
  const look = async (language: string) => {
    for (const { name, path } of OWN_SCREENS) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(`${name}, ${language}, ${colorScheme}`);
        await page.screenshot({
          path: `test-results/screens/${name}.${language}.${colorScheme}.png`,
          fullPage: true,
        });
      }
    }
  };
  await look("ar");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await look("en");
});

/** Of the PMO alone. */
const PMO_SCREENS = [
  { name: "desk", path: "/desk" },
  { name: "review", path: "/desk/reports/report-cc-2-2026-11" },
  { name: "periods", path: "/administration/periods" },
] as const;

test("the PMO's screens are free of barriers, light and dark, in Arabic and in English", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.slow();
  await signInAs("pmo");
  const look = async (language: string) => {
    for (const { name, path } of PMO_SCREENS) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(`${name}, ${language}, ${colorScheme}`);
        await page.screenshot({ path: `test-results/screens/${name}.${language}.${colorScheme}.png` });
      }
    }
  };
  await look("ar");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await look("en");
});

test("every screen is free of barriers, light and dark, in Arabic and in English", async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.slow();
  await signInAs("administrator");
  const look = async (language: string) => {
    for (const { name, path } of SCREENS) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(`${name}, ${language}, ${colorScheme}`);
        await page.screenshot({ path: `test-results/screens/${name}.${language}.${colorScheme}.png` });
      }
    }
    await page.getByRole("button", { name: language === "ar" ? "الإشعارات" : "Notifications" }).click();
    await expect(page.getByRole("dialog").getByRole("heading").first()).toBeVisible();
    await expectAccessible(`notifications, ${language}`);
    await page.keyboard.press("Escape");
  };
  await look("ar");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await look("en");
});
