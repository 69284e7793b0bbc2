import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { EServiceRow, EServicesView, EServiceView } from "#shared/contract/e-services.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { launchCaption, monthName } from "#shared/i18n/launch-words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { launchCurve } from "#shared/registers/launch-curve.ts";
import { aService } from "#shared/testing/service-views.ts";
import { iso } from "#shared/testing/views.ts";

const TODAY = iso("2026-11-24");
const SARA = { id: "sara", nameAr: "سارة", nameEn: "Sara" };
const OCTOBER = iso("2026-10-01");

const LAUNCHED = aService({ id: "es-01" });
const OVERDUE = aService({
  ...{ id: "es-02", audience: "resident", channel: "app", state: "overdue", actualLaunchDay: null, use: [] },
  milestone: {
    ...{ id: "m1", code: "M05", nameAr: "إطلاق الحزمة", nameEn: "Launch the bundle" },
    ...{ forecastDay: iso("2026-12-15"), actualDay: null, divergence: "expectedLater" },
  },
});

const LIST: EServicesView = {
  ...{ statusDay: TODAY, services: [LAUNCHED, OVERDUE], programs: [LAUNCHED.program] },
  creating: null,
};

function viewOf(service: EServiceRow): EServiceView {
  return {
    ...{ statusDay: TODAY, service, milestones: [] },
    plan: { startDay: iso("2024-01-01"), finishDay: iso("2028-12-31") },
    history: [
      {
        ...{ act: "recordUse", at: "2026-11-02T07:00:00.000Z", actor: SARA, monthDay: OCTOBER },
        ...{ from: null, to: { transactions: 1_204, satisfactionPercent: 84 } },
      },
      { act: "enter", at: "2024-01-02T07:00:00.000Z", actor: null, note: "", changes: [] },
    ],
  };
}

function show(language: Language, path: string, answers: Answers = {}) {
  return renderApp(language, path, {
    "session.read": sessionOf("pmo", language, ["period.read"]),
    "eServices.list": LIST,
    ...answers,
  });
}

/** The list and the dialog of one service, on which these acts are allowed. */
function answersFor(service: EServiceRow, ...abilities: Action[]): Answers {
  const row = { ...service, abilities };
  return { "eServices.list": { ...LIST, services: [row] }, "eServices.read": viewOf(row) };
}

describe.each(LANGUAGES)("e-services, in %s", (language) => {
  const nameOf = (service: EServiceRow) => (language === "ar" ? service.nameAr : service.nameEn);

  it("are counted by audience from what is there, narrowed by the address, and drawn as narrowed", async () => {
    const { words, user, address } = show(language, "/services");
    const caption = (services: readonly EServiceRow[]) =>
      launchCaption(words, launchCurve(services, TODAY), TODAY);
    expect(await screen.findByText(caption([LAUNCHED, OVERDUE]))).toBeTruthy();
    const residents = words.t("eServices.audiences.resident");
    await user.click(screen.getByRole("radio", { name: `${residents} ${words.format.number(1)}` }));
    expect(screen.queryByText(nameOf(LAUNCHED))).toBeNull();
    expect(screen.getByText(nameOf(OVERDUE))).toBeTruthy();
    expect(screen.getByText(caption([OVERDUE]))).toBeTruthy();
    expect(address()).toContain("audience=resident");
  });

  it("say in words which is overdue, what its milestone tells otherwise, how one is used, and that names are made up", async () => {
    const { words } = show(language, "/services");
    const { t, format } = words;
    const row = (await screen.findByText(nameOf(OVERDUE))).closest("tr");
    expect(within(row as HTMLElement).getByText(t("eServices.states.overdue"))).toBeTruthy();
    expect(within(row as HTMLElement).getByText(t("eServices.divergences.expectedLater"))).toBeTruthy();
    expect(within(row as HTMLElement).getByText(t("eServices.noUse"))).toBeTruthy();
    const used = { number: format.number(1_204), month: monthName(words, OCTOBER) };
    expect(screen.getByText(t("eServices.transactionsIn", used))).toBeTruthy();
    expect(screen.getAllByText(t("eServices.illustrative"))).toHaveLength(2);
    expect(screen.getByText(t("eServices.illustrativeNote"))).toBeTruthy();
  });

  it("that are none of the kind chosen are said to be none", async () => {
    const { words } = show(language, "/services?channel=kiosk");
    expect(await screen.findByText(words.t("eServices.noMatchTitle"))).toBeTruthy();
  });

  it("tell their history, months of use among it, and offer nothing to those who only read", async () => {
    const { words } = show(language, "/services?service=es-01&act=launch", answersFor(LAUNCHED));
    const { t } = words;
    const dialog = await screen.findByRole("dialog");
    const history = within(dialog).getByRole("region", { name: t("eServices.history") });
    expect(within(history).getByText(t("eServices.did.recordUse"))).toBeTruthy();
    expect(within(history).getByText(monthName(words, OCTOBER))).toBeTruthy();
    expect(within(dialog).queryByRole("button", { name: t("eServices.correctLaunch") })).toBeNull();
  });

  it("are launched on a day that has come, and nothing is sent of one without a day", async () => {
    const answers = answersFor(OVERDUE, "eService.launch");
    const done = { id: "es-02", code: "ES-02" };
    const { words, user, asked } = show(language, "/services?service=es-02&act=launch", {
      ...answers,
      "eServices.launch": done,
    });
    await screen.findByText(words.t("eServices.launchIntro"));
    await user.click(await screen.findByRole("button", { name: words.t("common.save") }));
    await screen.findByText(words.t("eServices.did.launch"));
    const sent = asked.find(({ name }) => name === "eServices.launch");
    expect(sent?.input).toEqual({ id: "es-02", version: 3, actualLaunchDay: TODAY, note: "" });
  });

  it("take the use of a month, refuse one without a figure in words, and show another's change beside one's own", async () => {
    const answers = answersFor(LAUNCHED, "eService.recordUse");
    const late = () => {
      const data = { currentVersion: 4, values: [], changedBy: SARA, changedOn: TODAY };
      throw refusal({ code: "VERSION_CONFLICT", data });
    };
    const { words, user, asked } = show(language, "/services?service=es-01&act=recordUse", {
      ...answers,
      "eServices.recordUse": (input: { readonly version: number }) =>
        input.version === 3 ? late() : { id: "es-01", code: "ES-01" },
    });
    const { t } = words;
    const transactions = await screen.findByRole("textbox", { name: t("eServices.transactions") });
    await user.clear(transactions);
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    expect(await screen.findByText(t("registers.rules.missing"))).toBeTruthy();
    await user.type(transactions, "1300");
    await user.click(screen.getByRole("button", { name: t("common.save") }));
    await user.click(await screen.findByRole("button", { name: t("editing.keepMine") }));
    await screen.findByText(t("eServices.did.recordUse"));
    const sent = asked.filter(({ name }) => name === "eServices.recordUse").at(-1);
    expect(sent?.input).toMatchObject({ version: 4, monthDay: OCTOBER, use: { transactions: 1_300 } });
  });

  it("are added by who may, each at its field refused in words before anything is sent", async () => {
    const plan = { startDay: iso("2024-01-01"), finishDay: iso("2028-12-31") };
    const creating = { programs: [LAUNCHED.program], isWholePlanOffered: false, plan };
    const milestone = { id: "m1", code: "M05", nameAr: "إطلاق الحزمة", nameEn: "Launch the bundle" };
    const { words, user, asked, address } = show(language, "/services", {
      "eServices.list": { ...LIST, creating },
      "eServices.offers": { milestones: [milestone] },
      "eServices.create": { id: "es-34", code: "ES-34" },
    });
    const { t } = words;
    await user.click(await screen.findByRole("button", { name: t("eServices.create") }));
    const dialog = within(await screen.findByRole("dialog"));
    const send = dialog.getByRole("button", { name: t("eServices.create") });
    await user.click(send);
    expect(await dialog.findByText(t("registers.rules.missing"))).toBeTruthy();
    expect(asked.map(({ name }) => name)).not.toContain("eServices.create");
    await user.type(dialog.getByRole("textbox", { name: t("eServices.fields.nameAr") }), "تجديد إقامة");
    const group = await dialog.findByRole("group", { name: t("eServices.fields.plannedLaunchDay") });
    const [first] = within(group).getAllByRole("spinbutton");
    await user.click(first ?? group);
    await user.keyboard("01022027");
    await user.click(send);
    await screen.findByText(t("eServices.did.enter"));
    expect(asked.find(({ name }) => name === "eServices.create")?.input).toEqual({
      ...{ programId: LAUNCHED.program.id, nameAr: "تجديد إقامة", nameEn: "", audience: "citizen" },
      ...{ channel: "portal", itemId: null, plannedLaunchDay: "2027-02-01" },
    });
    await waitFor(() => expect(address()).toBe("/services"));
  });

  it("that will not be offered are taken out with a word why, never one that is launched", async () => {
    const { words, user, asked } = show(language, "/services?service=es-02", {
      ...answersFor(OVERDUE, "eService.remove"),
      "eServices.remove": { id: "es-02", code: "ES-02" },
    });
    const { t } = words;
    await user.click(await screen.findByRole("button", { name: t("eServices.act.remove") }));
    const intro = await screen.findByText(t("eServices.moveIntro.remove"));
    const dialog = within(intro.closest("[role=dialog]") as HTMLElement);
    await user.type(dialog.getByRole("textbox", { name: new RegExp(t("terms.note")) }), "دُمجت");
    await user.click(dialog.getByRole("button", { name: t("eServices.act.remove") }));
    await screen.findByText(t("eServices.did.remove"));
    const sent = asked.find(({ name }) => name === "eServices.remove");
    expect(sent?.input).toEqual({ id: "es-02", version: 3, note: "دُمجت" });
  });
});
