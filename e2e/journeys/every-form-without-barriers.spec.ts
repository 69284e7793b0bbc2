import { expect, test } from "../fixtures.ts";

/** What opens over the page and hides it: each by its own address, as one person sends it to another. */
const FORMS = [
  { name: "milestone-form", path: "/?milestone=cc-2.m09&forecast=2027-03-03" },
  { name: "activity-form", path: "/programs/CT-1?activity=ct-1.a09&finish=2028-10-05" },
  {
    ...{ name: "ask-change-form", path: "/programs/CT-1?activity=ct-1.a09&finish=2028-10-05" },
    press: "editing.askChange",
  },
  { name: "link-form", path: "/programs/CT-1?link=ct-1.a08-ct-1.m10" },
  { name: "risk", path: "/risks?risk=r-21" },
  { name: "risk-form", path: "/risks?risk=r-21&act=update" },
  { name: "raise-risk-form", path: "/risks?raise=true&program=CT-3" },
  { name: "occur-form", path: "/risks?risk=r-21&act=occur" },
  { name: "issue-form", path: "/risks?tab=issues&issue=i-11&act=update" },
  { name: "decision", path: "/decisions?decision=d-08" },
  { name: "decision-talk", path: "/decisions?decision=d-08#comments" },
  { name: "decision-form", path: "/decisions?decision=d-08&act=take" },
  { name: "ask-decision-form", path: "/decisions?ask=true" },
  { name: "kpi", path: "/kpis?kpi=k-4" },
  { name: "kpi-form", path: "/kpis?kpi=b-1&act=update" },
  { name: "kpi-targets-form", path: "/kpis?kpi=k-4&act=setTargets" },
  { name: "kpi-value-form", path: "/kpis?kpi=k-4&act=record" },
  { name: "new-kpi-form", path: "/kpis?create=true" },
  { name: "budget", path: "/budget?program=IN-1" },
  { name: "budget-form", path: "/budget?program=IN-1&edit=true" },
  { name: "service", path: "/services?service=es-16" },
  { name: "service-form", path: "/services?service=es-23&act=update" },
  { name: "launch-form", path: "/services?service=es-23&act=launch" },
  { name: "use-form", path: "/services?service=es-16&act=recordUse" },
  { name: "new-service-form", path: "/services?create=true" },
  { name: "remove-service-form", path: "/services?service=es-30&act=remove" },
  { name: "roll-out-form", path: "/roll-out?program=IN-3&place=JED" },
  { name: "pack-form", path: "/packs?make=true" },
  { name: "new-scenario-form", path: "/scenarios?make=true" },
  {
    ...{ name: "remove-item-form", path: "/programs/CT-1?activity=ct-1.a09" },
    press: "items.remove.activity",
  },
  { name: "new-link-form", path: "/programs/CT-1?linkFrom=ct-1.m11&linkTo=ct-1.a10&linkType=SS" },
] as const;

interface Form {
  readonly name: string;
  readonly path: string;
  /** Opens it from another one. */
  readonly press?: "editing.askChange" | "items.remove.activity";
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const SHEET = { name: "program-sheet", path: "/?program=CC-2" };

/** So many forms a test: one that opened all of them would run for minutes. */
const AT_ONCE = 6;
const GROUPS = Array.from({ length: Math.ceil(FORMS.length / AT_ONCE) }, (_, at) =>
  FORMS.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);
const TESTS = GROUPS.flatMap((forms) => (["ar", "en"] as const).map((language) => ({ forms, language })));

for (const { forms, language } of TESTS) {
  const first = forms[0]?.name;
  test(`the forms from ${first} on are free of barriers, light and dark, wide and on a phone, in ${language}`, async ({
    page,
    words,
    signInAs,
    dialog,
    expectAccessible,
  }) => {
    const checkOnPhone = async (name: string) => {
      await page.setViewportSize(PHONE);
      await expectAccessible(`${name}, ${language}, light, phone`);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(`${name}, ${language}, dark, phone`, "colours");
      await page.emulateMedia({ colorScheme: "light" });
    };
    const look = async ({ name, path, press }: Form) => {
      await page.setViewportSize(DESKTOP);
      await page.goto(path);
      await expect(dialog.getByRole("heading", { level: 2 }).first()).toBeVisible();
      if (press) {
        await dialog.getByRole("button", { name: words[language](press) }).click();
        await expect(dialog).toHaveCount(2);
      }
      await expectAccessible(`${name}, ${language}, light, wide`);
      // Whoever turns a tablet or shrinks a window has the form open already.
      await checkOnPhone(name);
      if (press) await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
    };
    await signInAs("pmo");
    if (language === "en") {
      await page.getByRole("button", { name: "English" }).click();
      await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
    }
    for (const form of forms) await look(form);
    if (forms !== GROUPS[0]) return;
    await page.goto(SHEET.path);
    await expect(dialog.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await checkOnPhone(SHEET.name);
  });
}
