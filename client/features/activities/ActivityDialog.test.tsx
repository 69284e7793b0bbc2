import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { refusal, renderApp } from "#client/testing/render-app.tsx";
import { signedIn } from "#client/testing/signed-in.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { countOf } from "#shared/i18n/words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { activityItem, anActivity, aProgramView, iso, verdict } from "#shared/testing/views.ts";

const MAY: readonly Action[] = ["program.read", "activity.update"];
const NO_IMPACT = {
  isSchedulable: true,
  moves: [],
  hiddenMoveCount: 0,
  programs: [],
  planFinish: null,
  newlyCritical: [],
  statusChanges: [],
  mayMoveAll: true,
};

async function open(language: Language, search: string, update: unknown, abilities = MAY) {
  const app = renderApp(
    language,
    `/programs/P1?${search}`,
    signedIn("pmo", language, {
      "programs.get": aProgramView({
        items: [activityItem({ id: "a1", progressPercent: 0 })],
        program: { abilities },
      }),
      "activities.impact": NO_IMPACT,
      "activities.update": update,
    }),
  );
  const dialog = within(await screen.findByRole("dialog"));
  const { t } = app.words;
  return {
    ...app,
    dialog,
    t,
    save: () => app.user.click(dialog.getByRole("button", { name: t("common.save") })),
    saves: () => app.asked.flatMap(({ name, input }) => (name === "activities.update" ? [input] : [])),
    chooseReason: async () => {
      await app.user.click(dialog.getByRole("button", { name: new RegExp(t("terms.reason")) }));
      await app.user.click(await screen.findByRole("option", { name: t("reasons.scope") }));
    },
  };
}

const SAVED = {
  revision: 8,
  actSeq: 41,
  activity: anActivity({ id: "a1" }),
  programStatus: verdict("onPlan"),
};

beforeEach(() => {
  vi.stubGlobal("innerWidth", 600);
});

describe.each(LANGUAGES)("the form of an activity, in %s", { timeout: 20_000 }, (language) => {
  it("opens with the finish that an edge was dragged to, asks why, saves it and offers to take it back", async () => {
    const { dialog, words, t, save, saves, chooseReason, address } = await open(
      language,
      "activity=a1&finish=2027-01-21",
      SAVED,
    );
    expect(
      dialog.getByText(t("activity.durationThen", { days: countOf(words, "workDays", 15) })),
    ).toBeTruthy();
    expect(await dialog.findByText(t("impact.none"))).toBeTruthy();
    await save();
    expect(dialog.getByText(t("editing.rules.reasonMissing"))).toBeTruthy();
    expect(saves()).toEqual([]);
    await chooseReason();
    await save();
    await waitFor(() => expect(address()).toBe("/programs/P1"));
    expect(saves()).toEqual([
      {
        id: "a1",
        version: 1,
        forecastFinishDay: "2027-01-21",
        reasonCode: "scope",
        note: "",
        movesDependants: false,
        baselineNumber: 2,
      },
    ]);
    expect(await screen.findByText(t("activity.saved", { code: "P1 A1" }))).toBeTruthy();
    expect(screen.getByRole("button", { name: t("common.undo") })).toBeTruthy();
  });

  it("shows both values when somebody else has saved, and lets one's own stand on the newer version", async () => {
    const answers = [
      () => {
        const values = [{ field: "forecastFinishDay", mine: "2027-01-21", theirs: "2027-02-04" }];
        const data = { currentVersion: 5, values, changedBy: null, changedOn: null };
        throw refusal({ code: "VERSION_CONFLICT", data });
      },
      () => SAVED,
    ];
    const { words, t, save, saves, chooseReason, user } = await open(
      language,
      "activity=a1&finish=2027-01-21",
      () => answers.shift()?.(),
    );
    await chooseReason();
    await save();
    const conflict = within(await screen.findByRole("alert", { name: t("editing.conflictTitle") }));
    expect(conflict.getByText(t("editing.fields.forecastFinishDay"))).toBeTruthy();
    expect(conflict.getByText(words.format.day(iso("2027-02-04")))).toBeTruthy();
    await user.click(conflict.getByRole("button", { name: t("editing.keepMine") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(saves()).toMatchObject([{ version: 1 }, { version: 5, forecastFinishDay: "2027-01-21" }]);
  });

  it("tells those who may only read so, and offers them nothing to change", async () => {
    const { dialog, t } = await open(language, "activity=a1", SAVED, ["program.read"]);
    expect(dialog.getByText(t("activity.readOnly"))).toBeTruthy();
    expect(dialog.queryByRole("spinbutton")).toBeNull();
    expect(dialog.queryByRole("button", { name: t("common.save") })).toBeNull();
  });
});
