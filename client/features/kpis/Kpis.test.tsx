import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { KpiRow, KpisView, KpiValueView } from "#shared/contract/kpis.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { kpiStatus, kpiTrend } from "#shared/registers/kpi-status.ts";
import { iso } from "#shared/testing/views.ts";

const TODAY = iso("2026-11-24");
const SARA = { id: "sara", nameAr: "سارة", nameEn: "Sara" };
const PROGRAM = { id: "p1", code: "CC-3", nameAr: "صوت المستفيد", nameEn: "Voice of the beneficiary" };

function valueOn(day: string, value: number, fields: Partial<KpiValueView> = {}): KpiValueView {
  const people = { enteredBy: SARA, verifiedBy: null };
  return {
    id: `v-${day}`,
    day: iso(day),
    value,
    evidenceText: "",
    evidence: null,
    ...people,
    abilities: [],
    ...fields,
  };
}

function row(id: string, values: readonly KpiValueView[], fields: Partial<KpiRow> = {}): KpiRow {
  const targets = [
    { year: 2025, value: 72 },
    { year: 2026, value: 80 },
  ];
  const measured = { direction: "up", baselineValue: 62, targets, values } as const;
  return {
    ...{
      id,
      code: id.toUpperCase(),
      nameAr: `مؤشر ${id}`,
      nameEn: `Indicator ${id}`,
      kind: "kpi",
      axis: null,
    },
    ...{
      program: PROGRAM,
      definitionAr: "من قيّموا",
      definitionEn: "Who rated",
      unit: "percent",
      owner: SARA,
    },
    ...measured,
    ...{ verdict: kpiStatus(measured), trend: kpiTrend(measured), version: 3, abilities: [] },
    ...fields,
  };
}

const MET = row("k-1", [valueOn("2025-12-31", 70), valueOn("2026-09-30", 79)]);
const MISSED = row("b-1", [valueOn("2026-09-30", 63)], { kind: "benefit" });
const GOVERNANCE = row("q-4", [valueOn("2025-12-31", 74)], { kind: "qiyas", axis: "governance" });
const LIST: KpisView = {
  ...{ statusDay: TODAY, kpis: [MET, MISSED, GOVERNANCE], programs: [PROGRAM], creating: null },
};
const CREATING = { programs: [PROGRAM], isWholePlanOffered: false, years: [2026, 2027] };

function show(language: Language, path: string, answers: Answers = {}) {
  return renderApp(language, path, {
    "session.read": sessionOf("pmo", language, ["period.read"]),
    "kpis.list": LIST,
    "kpis.owners": [SARA],
    ...answers,
  });
}

/** The list and the dialog of one indicator, on which these acts are allowed. */
function answersFor(kpi: KpiRow, ...abilities: Action[]): Answers {
  const able = { ...kpi, abilities };
  const view = { statusDay: TODAY, kpi: able, history: [], owners: [SARA], years: [2025, 2026, 2027] };
  return { "kpis.list": { ...LIST, kpis: [able] }, "kpis.read": view };
}

describe.each(LANGUAGES)("indicators, in %s", (language) => {
  const nameOf = (kpi: KpiRow) => (language === "ar" ? kpi.nameAr : kpi.nameEn);

  it("stand by their kind with a status that opens to its rule, and are filtered by the address", async () => {
    const { words, user, address } = show(language, "/kpis");
    const { t } = words;
    for (const kind of ["kpi", "benefit", "qiyas"] as const) {
      expect(await screen.findByRole("heading", { name: t(`kpis.groups.${kind}`) })).toBeTruthy();
    }
    const label = t("common.explain", { name: t("kpis.statuses.missed") });
    await user.click(screen.getByRole("button", { name: new RegExp(label) }));
    const reason = within(await screen.findByRole("dialog", { name: label }));
    expect(reason.getByText(t("kpis.rules.shortOfLine"))).toBeTruthy();
    await user.keyboard("{Escape}");

    await user.click(screen.getByRole("radio", { name: new RegExp(`^${t("kpis.statuses.missed")}`) }));
    expect(screen.queryByText(nameOf(MET))).toBeNull();
    expect(screen.getByText(nameOf(MISSED))).toBeTruthy();
    expect(address()).toContain("status=missed");
  });

  it("that are none of the status chosen are said to be none", async () => {
    const { words } = show(language, "/kpis?status=near");
    expect(await screen.findByText(words.t("kpis.noMatchTitle"))).toBeTruthy();
  });

  it("that are a benefit are not sent without what they are measured by: each part says that it is missing", async () => {
    const { words, user, asked } = show(language, "/kpis?create=true", {
      "kpis.list": { ...LIST, creating: CREATING },
      "kpis.create": { id: "b-2", code: "B-02" },
    });
    const { t } = words;
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(await dialog.findByRole("button", { name: new RegExp(t("kpis.kinds.kpi")) }));
    await user.click(await screen.findByRole("option", { name: t("kpis.kinds.benefit") }));
    await user.type(dialog.getByLabelText(t("kpis.fields.nameAr")), "الزيارات الموفرة");
    await user.click(dialog.getByRole("button", { name: t("kpis.create") }));
    for (const rule of [
      "definitionMissing",
      "unitMissing",
      "baselineMissing",
      "ownerMissing",
      "targetsMissing",
    ] as const) {
      expect(dialog.getByText(t(`kpis.refused.${rule}`))).toBeTruthy();
    }
    expect(asked.some(({ name }) => name === "kpis.create")).toBe(false);
  });

  it("are measured: a value is recorded for its day, and refused at its field where the day has one", async () => {
    const refused = () => {
      throw refusal({ code: "INVALID_INPUT", data: { problems: [{ path: "day", rule: "dayTaken" }] } });
    };
    const { words, user, asked } = show(language, "/kpis?kpi=k-1&act=record", {
      ...answersFor(MET, "kpi.record"),
      "kpis.record": refused,
    });
    const { t } = words;
    const dialog = within(await screen.findByRole("dialog"));
    const day = await dialog.findByRole("group", { name: t("kpis.day") });
    await user.click(dialog.getByRole("button", { name: t("kpis.act.record") }));
    expect(dialog.getAllByText(t("registers.rules.missing"))).toHaveLength(2);
    await user.type(dialog.getByRole("textbox", { name: t("kpis.value") }), "81");
    for (const [part, typed] of [
      ["day", "31"],
      ["month", "10"],
      ["year", "2026"],
    ] as const) {
      const field = within(day)
        .getAllByRole("spinbutton")
        .find((each) => each.dataset["type"] === part);
      await user.click(field ?? day);
      await user.keyboard(typed);
    }
    await user.click(dialog.getByRole("button", { name: t("kpis.act.record") }));
    expect(await dialog.findByText(t("kpis.refused.dayTaken"))).toBeTruthy();
    const input = { id: "k-1", day: "2026-10-31", value: 81, evidenceText: "" };
    expect(asked).toContainEqual({ name: "kpis.record", input });
  });

  it("have values that another verifies, or takes out with a note", async () => {
    const value = valueOn("2026-09-30", 79, { abilities: ["kpi.verify", "kpi.removeValue"] });
    const done = { id: "k-1", code: "K-1" };
    const { words, user, asked } = show(language, "/kpis?kpi=k-1", {
      ...answersFor(row("k-1", [value])),
      "kpis.verify": done,
      "kpis.removeValue": done,
    });
    const { t, format } = words;
    const day = format.day(value.day);
    await user.click(await screen.findByRole("button", { name: t("kpis.verifyNamed", { day }) }));
    expect(asked).toContainEqual({ name: "kpis.verify", input: { valueId: value.id } });
    await user.click(screen.getByRole("button", { name: t("kpis.removeNamed", { day }) }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox"), "صفر زائد");
    await user.click(dialog.getByRole("button", { name: t("kpis.remove") }));
    const input = { valueId: value.id, note: "صفر زائد" };
    expect(asked).toContainEqual({ name: "kpis.removeValue", input });
  });

  it("show the file of a value to who reads, and let who recorded it bring one and take it away", async () => {
    const evidence = {
      id: "e1",
      itemId: null,
      name: "استبانة.pdf",
      mediaType: "application/pdf",
      sizeBytes: 9_000,
    };
    const read = valueOn("2025-12-31", 70, { evidence });
    const own = valueOn("2026-03-31", 74, {
      evidence: { ...evidence, id: "e2" },
      abilities: ["kpi.removeEvidence"],
    });
    const bare = valueOn("2026-09-30", 79, { abilities: ["kpi.addEvidence"] });
    const { words, user, asked } = show(language, "/kpis?kpi=k-1", {
      ...answersFor(row("k-1", [read, own, bare])),
      "kpis.removeEvidence": { id: "k-1", code: "K-1" },
    });
    const { t } = words;
    const values = within(await screen.findByRole("region", { name: t("kpis.values") }));
    const [newest, second, oldest] = values
      .getAllByRole("listitem")
      .filter((each) => each.matches("ul > li[class*=entry]"));
    expect(values.getAllByRole("button", { name: t("evidence.add") })).toHaveLength(1);
    expect(newest && within(newest).getByRole("button", { name: t("evidence.add") })).toBeTruthy();
    expect(oldest && within(oldest).getByRole("link").getAttribute("href")).toBe("/api/evidence/e1");
    const remove = { name: t("evidence.remove", { name: evidence.name }) };
    expect(oldest && within(oldest).queryByRole("button", remove)).toBeNull();
    await user.click(within(second as HTMLElement).getByRole("button", remove));
    expect(asked).toContainEqual({ name: "kpis.removeEvidence", input: { id: "e2" } });
  });

  it("whose targets another set first show both, named by their year", async () => {
    const values = [{ field: "target2026", mine: 75, theirs: 78 }];
    const late = () => {
      throw refusal({
        code: "VERSION_CONFLICT",
        data: { currentVersion: 4, changedBy: SARA, changedOn: TODAY, values },
      });
    };
    const { words, user } = show(language, "/kpis?kpi=k-1&act=setTargets", {
      ...answersFor(MET, "kpi.setTargets"),
      "kpis.setTargets": late,
    });
    const { t } = words;
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: t("common.save") }));
    const conflict = within(await dialog.findByRole("alert"));
    expect(conflict.getByText(t("kpis.targetOf", { year: "2026" }))).toBeTruthy();
    expect(conflict.getByText("78")).toBeTruthy();
  });

  it("of Qiyas stand by year and axis", async () => {
    const { words } = show(language, "/kpis");
    const table = within(await screen.findByRole("table", { name: words.t("kpis.qiyasTable") }));
    expect(table.getByRole("rowheader", { name: words.t("kpis.axes.governance") })).toBeTruthy();
  });
});
