import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { DecisionRow, DecisionsView, DecisionView } from "#shared/contract/decisions.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { countOf } from "#shared/i18n/words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";

const TODAY = iso("2026-11-24");
const SARA = { id: "sara", nameAr: "سارة", nameEn: "Sara" };
const AMIR = { id: "amir", nameAr: "الأمير", nameEn: "Deputy governor" };
const PROGRAM = { id: "p1", code: "CT-3", nameAr: "ربط المحافظات", nameEn: "Link the governorates" };

function row(fields: Partial<DecisionRow> & Pick<DecisionRow, "id">): DecisionRow {
  return {
    ...{ code: fields.id.toUpperCase(), nameAr: `قرار ${fields.id}`, nameEn: `Decision ${fields.id}` },
    ...{ program: PROGRAM, risk: null, state: "wanted", askedBy: SARA, decider: AMIR, assignee: null },
    ...{ askedDay: iso("2026-11-01"), dueDay: iso("2026-11-22"), decidedDay: null, outcomeText: "" },
    ...{ dueInWorkDays: -2 as WorkDays, version: 1, abilities: [] },
    ...fields,
  };
}

const WANTED = row({ id: "d-01" });
const TAKEN = row({
  ...{ id: "d-02", state: "taken", assignee: SARA, decidedDay: iso("2026-11-15") },
  ...{ outcomeText: "الموافقة لمدة سنة.", dueDay: iso("2026-12-06"), dueInWorkDays: 8 as WorkDays },
});
const DONE = row({ id: "d-03", state: "done", decidedDay: iso("2026-03-01"), dueInWorkDays: null });

function viewOf(decision: DecisionRow): DecisionView {
  return {
    ...{ statusDay: TODAY, decision, deciders: [AMIR], assignees: [AMIR, SARA] },
    history: [{ act: "ask", at: "2026-11-01T07:00:00.000Z", actor: SARA, note: "", changes: [] }],
  };
}

const LIST: DecisionsView = {
  ...{ statusDay: TODAY, decisions: [WANTED, TAKEN, DONE], programs: [PROGRAM], asking: null },
};

const LATE = {
  code: "VERSION_CONFLICT",
  data: { currentVersion: 3, changedBy: AMIR, changedOn: TODAY },
} as const;

function show(language: Language, path: string, answers: Answers = {}) {
  return renderApp(language, path, {
    "session.read": sessionOf("pmo", language, ["period.read"]),
    "decisions.list": LIST,
    ...answers,
  });
}

/** The list and the dialog of one decision, on which these acts are allowed. */
function answersFor(decision: DecisionRow, ...abilities: Action[]): Answers {
  const row = { ...decision, abilities };
  return { "decisions.list": { ...LIST, decisions: [row] }, "decisions.read": viewOf(row) };
}

describe.each(LANGUAGES)("decisions, in %s", (language) => {
  const nameOf = (decision: DecisionRow) => (language === "ar" ? decision.nameAr : decision.nameEn);

  it("say in words how far each is overdue or away, and are filtered by the address", async () => {
    const { words, user, address } = show(language, "/decisions");
    const overdue = words.t("registers.overdueBy", { days: countOf(words, "workDaysOblique", 2) });
    expect(await screen.findByText(overdue)).toBeTruthy();
    const away = words.t("registers.dueIn", { days: countOf(words, "workDaysOblique", 8) });
    expect(screen.getByText(away)).toBeTruthy();
    const done = words.t("decisions.states.done");
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${done}`) }));
    expect(screen.queryByText(nameOf(WANTED))).toBeNull();
    expect(screen.getByText(nameOf(DONE))).toBeTruthy();
    expect(address()).toContain("state=done");
  });

  it("that are none of the kind chosen are said to be none", async () => {
    const { words } = show(language, "/decisions?state=withdrawn");
    expect(await screen.findByText(words.t("decisions.noMatchTitle"))).toBeTruthy();
  });

  it("are recorded with an outcome, whoever asked carrying it out, and nothing sent while a field is empty", async () => {
    const answers = answersFor(WANTED, "decision.take");
    const done = { id: "d-01", code: "D-01" };
    const { words, user, asked } = show(language, "/decisions", { ...answers, "decisions.take": done });
    const { t } = words;
    await user.click(
      await screen.findByRole("button", { name: t("decisions.takeNamed", { name: nameOf(WANTED) }) }),
    );
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(await dialog.findByRole("button", { name: t("common.save") }));
    expect(dialog.getByText(t("decisions.rules.outcomeMissing"))).toBeTruthy();
    expect(await dialog.findByText(t("registers.rules.missing"))).toBeTruthy();
    await user.type(dialog.getByLabelText(t("decisions.fields.outcomeText")), "الموافقة");
    await user.click(dialog.getByRole("button", { name: t("common.save") }));
    expect(dialog.getByText(t("registers.rules.missing"))).toBeTruthy();
    expect(asked.some(({ name }) => name === "decisions.take")).toBe(false);

    const due = await dialog.findByRole("group", { name: t("decisions.carryOutBy") });
    for (const [part, typed] of [
      ["day", "31"],
      ["month", "1"],
      ["year", "2027"],
    ] as const) {
      const field = within(due)
        .getAllByRole("spinbutton")
        .find((each) => each.dataset["type"] === part);
      await user.click(field ?? due);
      await user.keyboard(typed);
    }
    await user.click(dialog.getByRole("button", { name: t("common.save") }));
    expect(await screen.findByText(t("decisions.did.take"))).toBeTruthy();
    const input = {
      ...{ id: "d-01", version: 1, outcomeText: "الموافقة", decidedDay: TODAY, dueDay: "2027-01-31" },
      ...{ deciderId: "amir", assigneeId: "sara" },
    };
    expect(asked).toContainEqual({ name: "decisions.take", input });
  });

  it("that another recorded first show both outcomes, and keep what was typed", async () => {
    const values = [{ field: "outcomeText", mine: "الرفض", theirs: "الموافقة" }];
    const late = () => {
      throw refusal({ ...LATE, data: { ...LATE.data, values } });
    };
    const answers = answersFor(TAKEN, "decision.take");
    const { words, user } = show(language, "/decisions?decision=d-02&act=take", {
      ...answers,
      "decisions.take": late,
    });
    const dialog = within(await screen.findByRole("dialog"));
    const outcome = await dialog.findByLabelText<HTMLTextAreaElement>(
      words.t("decisions.fields.outcomeText"),
    );
    await user.clear(outcome);
    await user.type(outcome, "الرفض");
    await user.click(dialog.getByRole("button", { name: words.t("common.save") }));
    const conflict = within(await dialog.findByRole("alert"));
    expect(conflict.getByText("الموافقة")).toBeTruthy();
    expect(conflict.getByText(words.t("decisions.fields.outcomeText"))).toBeTruthy();
    expect(outcome.value).toBe("الرفض");
  });

  it("are marked as carried out, with a note", async () => {
    const answers = answersFor(TAKEN, "decision.complete");
    const done = { id: "d-02", code: "D-02" };
    const { words, user, asked } = show(language, "/decisions", { ...answers, "decisions.complete": done });
    const { t } = words;
    await user.click(
      await screen.findByRole("button", { name: t("decisions.completeNamed", { name: nameOf(TAKEN) }) }),
    );
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText(new RegExp(t("terms.note"))), "تم");
    await user.click(dialog.getByRole("button", { name: t("decisions.act.complete") }));
    expect(await screen.findByText(t("decisions.did.complete"))).toBeTruthy();
    expect(asked).toContainEqual({
      name: "decisions.complete",
      input: { id: "d-02", version: 1, note: "تم" },
    });
  });

  it("leave the focus in the place of an act that is offered no more", async () => {
    let shown: DecisionRow = { ...TAKEN, abilities: ["decision.complete"] };
    const { words, user } = show(language, "/decisions", {
      ...answersFor(TAKEN, "decision.complete"),
      "decisions.list": () => ({ ...LIST, decisions: [shown] }),
      "decisions.complete": () => {
        shown = { ...TAKEN, state: "done", abilities: [] };
        return { id: shown.id, code: shown.code };
      },
    });
    const { t } = words;
    const name = nameOf(TAKEN);
    await user.click(await screen.findByRole("button", { name: t("decisions.completeNamed", { name }) }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: t("decisions.act.complete") }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-label")).toBe(t("registers.openNamed", { name })),
    );
  });

  it("open to their history, with only what the reader may do", async () => {
    const history: DecisionView["history"] = [
      {
        ...{ act: "update", at: "2026-11-02T07:00:00.000Z", actor: AMIR, note: "" },
        changes: [{ field: "dueDay", kind: "day", from: iso("2026-12-20"), to: iso("2026-11-22") }],
      },
      { act: "ask", at: "2026-11-01T07:00:00.000Z", actor: SARA, note: "", changes: [] },
    ];
    const { words } = show(language, "/decisions?decision=d-01", {
      "decisions.read": { ...viewOf(WANTED), history },
    });
    const { t, format } = words;
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(t("decisions.did.update"))).toBeTruthy();
    expect(dialog.getByText(format.day(iso("2026-12-20"), "medium"))).toBeTruthy();
    for (const act of ["take", "update", "withdraw"] as const) {
      expect(dialog.queryByRole("button", { name: t(`decisions.act.${act}`) })).toBeNull();
    }
  });

  it("are asked for of a program, with what is left out said at its field", async () => {
    const asking = { programs: [PROGRAM], isWholePlanOffered: false, deciders: [AMIR] };
    const { words, user, asked } = show(language, "/decisions", { "decisions.list": { ...LIST, asking } });
    const { t } = words;
    await user.click(await screen.findByRole("button", { name: t("decisions.ask") }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(await dialog.findByRole("button", { name: t("decisions.ask") }));
    expect(dialog.getAllByText(t("registers.rules.missing"))).toHaveLength(2);
    expect(asked.some(({ name }) => name === "decisions.ask")).toBe(false);
  });

  it("are talked about in their dialog, open for who comes because of it", async () => {
    const comment = { id: "c1", author: SARA, body: "متى؟", mentions: [], at: "2026-11-23T07:05:00.000Z" };
    const talk = { readers: [AMIR], abilities: ["comment.create"] };
    const { asked, words } = show(language, "/decisions?decision=d-01#comments", {
      ...answersFor(WANTED),
      "comments.list": {
        ...talk,
        comments: [{ ...comment, editedAt: null, isRemoved: false, abilities: [] }],
      },
    });
    const dialog = within(await screen.findByRole("dialog"));
    expect(await dialog.findByText("متى؟")).toBeTruthy();
    expect(dialog.getByRole("textbox", { name: words.t("comments.write") })).toBeTruthy();
    const input = { subjectType: "decision", subjectId: "d-01" };
    expect(asked).toContainEqual({ name: "comments.list", input });
  });
});
