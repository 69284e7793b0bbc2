import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { QualityItem, QualityLink, QualityView } from "#shared/contract/quality.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { pointLimitText, thresholdLabel } from "#shared/i18n/quality-words.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { pointOf, type QualityCode } from "#shared/schedule/quality/point.ts";
import { DCMA_THRESHOLDS } from "#shared/schedule/quality/thresholds.ts";
import { iso } from "#shared/testing/views.ts";

const MAY: readonly Action[] = ["quality.read", "quality.updateThresholds"];

const anItem = (id: string, fields: Partial<QualityItem> = {}): QualityItem => ({
  ...{ id, kind: "activity", code: id.toUpperCase(), programCode: "SG-1" },
  ...{ nameAr: `نشاط ${id}`, nameEn: `Activity ${id}`, ...fields },
});

const ITEMS = Array.from({ length: 25 }, (_, index) => anItem(`a${index}`));
const MILESTONE = anItem("m1", { kind: "milestone" });
const LINK: QualityLink = {
  id: "l1",
  type: "FS",
  lagDays: -3,
  lagUnit: "work",
  predecessorId: "a0",
  successorId: "hidden",
};

const POINTS = [
  pointOf({
    number: 1,
    code: "missingLogic",
    value: 0.25,
    threshold: 0.05,
    itemIds: ITEMS.map(({ id }) => id),
  }),
  pointOf({ number: 2, code: "leads", value: 0.5, threshold: 0, linkIds: ["l1"] }),
  pointOf({ number: 3, code: "lags", value: 0, threshold: 0.05 }),
  pointOf({ number: 10, code: "resources", value: null, threshold: 0 }),
  pointOf({ number: 11, code: "missedItems", value: 0.02, threshold: 0.05, itemIds: ["m1"] }),
  pointOf({
    ...{ number: 13, code: "criticalPathLengthIndex", value: 0.9, threshold: 0.95, passes: "atLeast" },
    programIds: ["p1"],
  }),
];

function view(change: Partial<QualityView> = {}): QualityView {
  return {
    revision: 1,
    statusDay: iso("2026-11-24"),
    programCode: null,
    programs: [{ id: "p1", code: "SG-1", nameAr: "الاستراتيجية", nameEn: "Strategy" }],
    baseline: { number: 1, nameAr: "المعتمد", nameEn: "Approved" },
    counted: "activities",
    thresholds: DCMA_THRESHOLDS,
    version: 7,
    points: POINTS,
    problems: [],
    items: [...ITEMS, MILESTONE],
    links: [LINK],
    abilities: MAY,
    ...change,
  };
}

function open(language: Language, answers: Answers = {}, abilities = MAY, path = "/quality") {
  return renderApp(language, path, {
    "session.read": sessionOf("pmo", language, abilities),
    "quality.assess": view({ abilities }),
    "quality.updateThresholds": { version: 8, thresholds: DCMA_THRESHOLDS },
    ...answers,
  });
}

const nameOf = ({ t }: Words, code: QualityCode) => t(`planTools.quality.points.${code}`);
const pointRow = (words: Words, code: QualityCode) =>
  screen.findByRole("listitem", { name: nameOf(words, code) });

/** The button that shows what counts against a point. */
function offendersButton({ t, format }: Words, name: string, count: number) {
  const first = t("quality.offenders", { count, number: format.number(count) });
  return screen.findByRole("button", { name: t("common.pair", { first, second: name }) });
}

describe.each(LANGUAGES)("the quality check, in %s", (language) => {
  it("tells each point's value, threshold and verdict in words", async () => {
    const { words } = open(language);
    const { t } = words;
    const failed = within(await pointRow(words, "missingLogic"));
    expect(failed.getByText(words.format.finePercent(0.25))).toBeTruthy();
    const [point] = POINTS;
    expect(point && failed.getByText(pointLimitText(words, point))).toBeTruthy();
    expect(failed.getByText(t("quality.verdicts.fail"))).toBeTruthy();
    const idle = within(await pointRow(words, "resources"));
    expect(idle.getByText(t("quality.verdicts.notApplicable"))).toBeTruthy();
    expect(idle.getByText(t("quality.noValue"))).toBeTruthy();
    expect(within(await pointRow(words, "lags")).getByText(t("quality.noOffenders"))).toBeTruthy();
  });

  it("says how many of the points that apply pass, and by what they were judged", async () => {
    const { words } = open(language);
    const { t } = words;
    expect(await screen.findByText(t("quality.passed", { passed: "2", judged: "5" }))).toBeTruthy();
    const name = language === "ar" ? "المعتمد" : "Approved";
    const basis = [t("quality.counted.activities"), t("quality.baseline", { name })].join(" ");
    expect(screen.getByText(basis)).toBeTruthy();
  });

  it("shows the first offenders, then all, each leading to its program", async () => {
    const { words, user } = open(language);
    const { t } = words;
    const name = nameOf(words, "missingLogic");
    await user.click(await offendersButton(words, name, 25));
    const list = await screen.findByRole("list", { name: t("quality.offendersOf", { point: name }) });
    expect(within(list).getAllByRole("listitem")).toHaveLength(20);

    await user.click(screen.getByRole("button", { name: t("quality.showAll", { number: "25" }) }));

    expect(within(list).getAllByRole("listitem")).toHaveLength(25);
    const [first] = within(list).getAllByRole("link");
    expect(first?.getAttribute("href")).toBe("/programs/SG-1");
    expect(first?.textContent).toContain(language === "ar" ? "نشاط a0" : "Activity a0");
  });

  it("opens a milestone where it stands, from an address that can be sent", async () => {
    const { words } = open(language, {}, MAY, "/quality?open=[11]");
    const list = await screen.findByRole("list", {
      name: words.t("quality.offendersOf", { point: nameOf(words, "missedItems") }),
    });
    expect(within(list).getByRole("link").getAttribute("href")).toBe("/programs/SG-1?milestone=m1");
  });

  it("tells a link by its ends and lag, and does not name what may not be read", async () => {
    const { words, user, address } = open(language);
    const name = nameOf(words, "leads");
    await user.click(await offendersButton(words, name, 1));
    const list = await screen.findByRole("list", { name: words.t("quality.offendersOf", { point: name }) });
    const lag = words.t("quality.lead", { days: countOf(words, "workDays", 3) });
    expect(within(list).getByText(words.t("quality.link", { type: "FS", lag }))).toBeTruthy();
    expect(within(list).getByText(words.t("common.anotherProgram"))).toBeTruthy();
    expect(decodeURIComponent(address())).toContain("open=[2]");
  });

  it("names the programs where no item is to blame", async () => {
    const { words, user } = open(language);
    const name = nameOf(words, "criticalPathLengthIndex");
    await user.click(await offendersButton(words, name, 1));
    const list = await screen.findByRole("list", { name: words.t("quality.offendersOf", { point: name }) });
    expect(within(list).getByRole("link").textContent).toContain("SG-1");
  });

  it("judges one program when it is chosen", async () => {
    const { words, user, asked, address } = open(language);
    await user.click(await screen.findByRole("button", { name: new RegExp(words.t("quality.allPrograms")) }));
    await user.click(await screen.findByRole("option", { name: /SG-1/ }));
    await waitFor(() =>
      expect(asked).toContainEqual({ name: "quality.assess", input: { programCode: "SG-1" } }),
    );
    expect(address()).toContain("program=SG-1");
  });

  it("says why there is no schedule to judge, by the codes of the items", async () => {
    const problems = [{ code: "cycle", path: ["a0", "a1"] }] as const;
    const { words } = open(language, { "quality.assess": view({ points: [], problems }) });
    expect(await screen.findByText(words.t("quality.unschedulable"))).toBeTruthy();
    expect(screen.getByText(/SG-1\/A0 → SG-1\/A1 → SG-1\/A0/)).toBeTruthy();
  });

  it("says what belongs here before there are programs", async () => {
    const { words } = open(language, { "quality.assess": view({ programs: [] }) });
    expect(await screen.findByRole("heading", { name: words.t("quality.emptyTitle") })).toBeTruthy();
  });

  it("is closed, in words, to whom it is not open", async () => {
    const { words } = open(language, {}, []);
    expect(await screen.findByText(words.t("shell.noPermissionTitle"))).toBeTruthy();
    expect(screen.queryByRole("link", { name: words.t("shell.quality") })).toBeNull();
  });
});

describe.each(LANGUAGES)("the thresholds, in %s", (language) => {
  async function openDialog(answers: Answers = {}) {
    const app = open(language, answers);
    await app.user.click(await screen.findByRole("button", { name: app.words.t("quality.editThresholds") }));
    const dialog = within(await screen.findByRole("dialog"));
    const field = (name: keyof typeof DCMA_THRESHOLDS) =>
      dialog.getByRole<HTMLInputElement>("textbox", { name: thresholdLabel(app.words, name) });
    const press = (name: string) => app.user.click(dialog.getByRole("button", { name }));
    return { ...app, dialog, field, press };
  }

  const own = { ...DCMA_THRESHOLDS, lagShare: 0.1, highFloatWorkDays: 60 };

  it("are saved as shares with the version that was read", async () => {
    const { words, user, asked, field, press } = await openDialog();
    await user.clear(field("lagShare"));
    await user.type(field("lagShare"), "7.5");
    await press(words.t("common.save"));

    const input = { version: 7, thresholds: { ...DCMA_THRESHOLDS, lagShare: 0.075 } };
    await waitFor(() => expect(asked).toContainEqual({ name: "quality.updateThresholds", input }));
    expect(await screen.findByText(words.t("quality.saved"))).toBeTruthy();
  });

  it("go back to the published ones with one press, and only then with save", async () => {
    const { words, asked, field, press } = await openDialog({ "quality.assess": view({ thresholds: own }) });
    expect([field("lagShare").value, field("highFloatWorkDays").value]).toEqual(["10", "60"]);
    await press(words.t("quality.reset"));
    expect([field("lagShare").value, field("highFloatWorkDays").value]).toEqual(["5", "44"]);
    expect(asked.some(({ name }) => name === "quality.updateThresholds")).toBe(false);
    await press(words.t("common.save"));
    const input = { version: 7, thresholds: DCMA_THRESHOLDS };
    await waitFor(() => expect(asked).toContainEqual({ name: "quality.updateThresholds", input }));
  });

  it("are not saved while a field is empty, and the field says so", async () => {
    const { words, user, asked, dialog, field, press } = await openDialog();
    await user.clear(field("leadShare"));
    await press(words.t("common.save"));
    expect(dialog.getByText(words.t("quality.required"))).toBeTruthy();
    expect(asked.some(({ name }) => name === "quality.updateThresholds")).toBe(false);
  });

  it("keep what was typed when somebody else was first, and show what is saved now", async () => {
    const conflict = () => {
      throw refusal({
        code: "VERSION_CONFLICT",
        data: {
          currentVersion: 8,
          values: [{ field: "highFloatWorkDays", mine: 50, theirs: 60 }],
          changedBy: { nameAr: "سارة", nameEn: "Sara" },
          changedOn: iso("2026-11-23"),
        },
      });
    };
    const { words, user, dialog, field, press } = await openDialog({ "quality.updateThresholds": conflict });
    await user.clear(field("highFloatWorkDays"));
    await user.type(field("highFloatWorkDays"), "50");
    await press(words.t("common.save"));

    const theirs = words.t("quality.theirs", {
      field: thresholdLabel(words, "highFloatWorkDays"),
      figure: countOf(words, "workDays", 60),
    });
    expect(await dialog.findByText(theirs)).toBeTruthy();
    expect(field("highFloatWorkDays").value).toBe("50");
  });

  it("are not offered to who may only read", async () => {
    const { words } = open(language, {}, ["quality.read"]);
    await pointRow(words, "lags");
    expect(screen.queryByRole("button", { name: words.t("quality.editThresholds") })).toBeNull();
  });
});
