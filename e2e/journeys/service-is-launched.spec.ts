import type { EServicesView } from "#shared/contract/e-services.ts";
import type { SessionView } from "#shared/contract/session.ts";
import { ar as catalogue } from "#shared/i18n/ar.ts";
import { createWords } from "#shared/i18n/words.ts";
import { expect, test } from "../fixtures.ts";

const SERVICE = "ملف قضية أرض";

test("the PMO records the launch of a service and its first month, and the catalogue counts both", async ({
  page,
  words: { ar },
  signInAs,
  answerOf,
  dialog,
  typeDay,
  expectAccessible,
}) => {
  await signInAs("pmo");
  await page.goto("/services");
  const service = page.getByRole("row").filter({ hasText: SERVICE });
  const open = () =>
    service.getByRole("button", { name: ar("registers.openNamed", { name: SERVICE }) }).click();
  const save = dialog.getByRole("button", { name: ar("common.save"), exact: true });

  await test.step("it is overdue, until the day is typed on which it was launched", async () => {
    await expect(service).toContainText(ar("eServices.states.overdue"));
    await open();
    await dialog.getByRole("button", { name: ar("eServices.act.launch") }).click();
    await typeDay(dialog.getByRole("group", { name: ar("eServices.fields.actualLaunchDay") }), "2026-10-05");
    await expectAccessible("recording a launch");
    await save.click();
    await expect(dialog).toBeHidden();
    await expect(service).toContainText("5 أكتوبر 2026");
    await expect(service).not.toContainText(ar("eServices.states.overdue"));
  });

  await test.step("the month that has ended is offered first, and how it was used stands in the list", async () => {
    await open();
    await dialog.getByRole("button", { name: ar("eServices.act.recordUse") }).click();
    await expect(dialog.getByRole("button", { name: ar("eServices.month") })).toContainText("أكتوبر 2026");
    await dialog.getByRole("textbox", { name: ar("eServices.transactions") }).fill("1250");
    await dialog.getByRole("textbox", { name: ar("eServices.satisfaction") }).fill("87");
    await expectAccessible("recording the use of a month");
    await save.click();
    await expect(dialog).toBeHidden();
    await expect(service).toContainText("1,250");
    await expect(service).toContainText("87");
  });

  await test.step("the chart says in words what has been launched by now", async () => {
    const { person } = await answerOf<SessionView>("session.read");
    if (!person) throw new Error("nobody is signed in");
    const { services, statusDay } = await answerOf<EServicesView>("eServices.list");
    expect(services.find(({ nameAr }) => nameAr === SERVICE)?.state).toBe("launched");
    const { t, format } = createWords(person.preferences, catalogue);
    const count = services.filter(({ state }) => state === "launched").length;
    const said = t("eServices.caption", {
      day: format.day(statusDay),
      services: t("eServices.count", { count, number: format.number(count) }),
      total: format.number(services.length),
    });
    await expect(page.getByRole("main")).toContainText(said);
  });

  await test.step("the program that launches it shows it with its history", async () => {
    await page.goto("/programs/CC-1?tab=services");
    await expect(service).toContainText("1,250");
    await open();
    await expect(dialog).toContainText(ar("eServices.did.launch"));
    await expect(dialog).toContainText(ar("eServices.did.recordUse"));
    await expectAccessible("a service with its history");
  });
});
