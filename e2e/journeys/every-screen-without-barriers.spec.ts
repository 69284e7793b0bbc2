import { expect, test } from "../fixtures.ts";

/** What the administrator sees: most of what everybody shares. */
const SHARED_SCREENS = [
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
  { name: "measures", path: "/measures" },
  { name: "measures-trend", path: "/measures?tab=trend" },
  { name: "measures-statuses", path: "/measures?tab=statuses" },
  { name: "measures-slip", path: "/measures?tab=slip" },
  { name: "measures-programs", path: "/measures?tab=programs&sort=schedulePerformanceTime" },
  { name: "changes", path: "/changes?from=2026-03-01&to=2026-04-01" },
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
  { name: "services-on-a-phone", path: "/services?audience=resident" },
  { name: "roll-out-on-a-phone", path: "/roll-out" },
  { name: "milestone-grid", path: "/desk/milestones" },
] as const;

/** Of the PMO alone. */
const PMO_SCREENS = [
  { name: "desk", path: "/desk" },
  { name: "change-requests", path: "/desk/requests" },
  { name: "change-request", path: "/desk/requests/cr-06" },
  { name: "review", path: "/desk/reports/report-cc-2-2026-11" },
  { name: "periods", path: "/administration/periods" },
  { name: "decisions", path: "/decisions?state=wanted" },
  { name: "kpis", path: "/kpis" },
  { name: "budget", path: "/budget" },
  { name: "services", path: "/services" },
  { name: "roll-out", path: '/roll-out?open=["JED"]' },
  { name: "packs", path: "/packs" },
  { name: "scenarios", path: "/scenarios" },
  { name: "scenario-comparison", path: "/scenarios/compare" },
  { name: "risks", path: "/risks" },
  { name: "issues", path: "/risks?tab=issues" },
  { name: "register-grid", path: "/registers/risks/grid" },
  { name: "program-risks", path: "/programs/IN-1?tab=risks" },
  { name: "program-decisions", path: "/programs/IN-1?tab=decisions" },
  { name: "program-services", path: "/programs/CC-1?tab=services" },
] as const;

/** The executive's own; the last one stands in the frame. */
const EXECUTIVE_SCREENS = [
  { name: "presentation", path: "/review/present" },
  { name: "presentation-of-a-program", path: "/review/present?slide=CC-2" },
  { name: "executive-review", path: "/review?since=2026-09-01" },
] as const;

const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

const VISITS = [
  { role: "owner", screens: OWN_SCREENS, size: PHONE },
  { role: "pmo", screens: PMO_SCREENS, size: DESKTOP },
  { role: "executive", screens: EXECUTIVE_SCREENS, size: DESKTOP },
  { role: "administrator", screens: SHARED_SCREENS.slice(0, 8), size: DESKTOP },
  { role: "administrator", screens: SHARED_SCREENS.slice(8, 14), size: DESKTOP },
  { role: "administrator", screens: SHARED_SCREENS.slice(14), size: DESKTOP },
] as const;

for (const { role, screens, size } of VISITS) {
  for (const language of ["ar", "en"] as const) {
    const first = screens[0]?.name;
    test(`the screens of the ${role} from ${first} on are free of barriers, light and dark, in ${language}`, async ({
      page,
      words,
      signInAs,
      dialog,
      expectAccessible,
    }) => {
      await page.setViewportSize(size);
      await signInAs(role);
      if (language === "en") {
        await page.getByRole("button", { name: "English" }).click();
        await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
      }
      for (const { name, path } of screens) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.emulateMedia({ colorScheme: "light" });
        await expectAccessible(`${name}, ${language}, light`);
        await page.emulateMedia({ colorScheme: "dark" });
        await expectAccessible(`${name}, ${language}, dark`, "colours");
      }
      await page.getByRole("button", { name: words[language]("shell.notifications") }).click();
      await expect(dialog.getByRole("heading").first()).toBeVisible();
      await expectAccessible(`notifications, ${language}`);
    });
  }
}
