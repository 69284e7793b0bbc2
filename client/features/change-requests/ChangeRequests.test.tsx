import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { termsSentence } from "#client/editing/link-terms.ts";
import { type Answers, refusal, renderApp } from "#client/testing/render-app.tsx";
import { sessionOf } from "#client/testing/signed-in.ts";
import type { ChangeRequestView } from "#shared/contract/change-requests.ts";
import type { ImpactItem } from "#shared/contract/impact.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { dayInBoth, signedWorkDays } from "#shared/i18n/words.ts";
import type { Role } from "#shared/permissions/actions.ts";
import { aChangeRequest, aRequestedChange } from "#shared/testing/change-request-views.ts";
import { iso } from "#shared/testing/views.ts";

const DONE = { id: "cr-07", code: "CR-07", version: 2, state: "approved", revision: 8 };
const MOVED = aRequestedChange({
  standing: "moved",
  now: { startDay: null, finishDay: iso("2026-12-20") },
});

function show(language: Language, request: ChangeRequestView, answers: Answers = {}, role: Role = "pmo") {
  return renderApp(language, `/desk/requests/${request.id}`, {
    "session.read": sessionOf(role, language, ["changeRequest.read"]),
    "changeRequests.read": request,
    "changeRequests.approve": DONE,
    "changeRequests.refuse": { ...DONE, state: "refused" },
    "changeRequests.withdraw": { ...DONE, state: "withdrawn" },
    ...answers,
  });
}

describe.each(LANGUAGES)("a change request, in %s", (language) => {
  it("shows from where to where, in both calendars, why, and what it would move then and now", async () => {
    const { words } = show(language, aChangeRequest("CR-07"));
    const { t, format } = words;
    const changes = await screen.findByRole("region", { name: t("changeRequests.changes") });
    for (const day of [iso("2026-12-10"), iso("2027-01-07")]) {
      expect(changes.textContent).toContain(format.day(day, "medium"));
      expect(changes.textContent).toContain(format.day(day, "medium", "hijri"));
    }
    expect(changes.textContent).toContain(signedWorkDays(words, 20));
    for (const title of ["changeRequests.impactThen", "changeRequests.impactNow"] as const)
      expect(screen.getByRole("region", { name: t(title) }).textContent).toContain("M9");
    expect(screen.getByText(t("reasons.procurement"))).toBeTruthy();
    expect(screen.getByText("تأخر المورد")).toBeTruthy();
  });

  it("names items and links that are to come and go, and what stands in the way", async () => {
    const item = (code: string, nameEn: string): ImpactItem => ({
      ...{ id: code, kind: "milestone", code, programCode: "A-1", nameAr: nameEn, nameEn },
    });
    const terms = { type: "FS", lagDays: 3, lagUnit: "work" } as const;
    const day = { startDay: null, finishDay: iso("2027-06-01") };
    const { words } = show(
      language,
      aChangeRequest("CR-07", {
        changes: [],
        structure: [
          {
            ...{ kind: "addItem", id: "m9", standing: "asSeen", weightPoints: 0, asked: day },
            item: item("M9", "Branch opened"),
          },
          {
            ...{ kind: "removeItem", id: "m3", standing: "kept", seen: day, now: day },
            item: item("M3", "Pilot ended"),
          },
          {
            ...{ kind: "link", id: "l1", standing: "asSeen", seen: null, asked: terms, now: null },
            ...{ predecessor: item("M1", "Contract signed"), successor: item("M9", "Branch opened") },
          },
        ],
      }),
    );
    const { t } = words;
    const changes = await screen.findByRole("region", { name: t("changeRequests.changes") });
    for (const told of [
      t("changeRequests.structure.addItem"),
      t("changeRequests.structure.removeItem"),
      t("changeRequests.structure.addLink"),
      t("changeRequests.structureStandings.kept"),
      "Branch opened",
      "Pilot ended",
      termsSentence(words, terms),
    ])
      expect(changes.textContent).toContain(told);
    expect(changes.textContent).not.toContain(t("changeRequests.noChanges"));
    expect(changes.textContent).not.toContain("program.");
  });

  it("is approved after one more look, with a note for whoever asked", async () => {
    const { words, user, asked } = show(language, aChangeRequest("CR-07", { isRebaseline: true }));
    const { t } = words;
    await user.click(await screen.findByRole("button", { name: t("changeRequests.approve") }));
    const dialog = screen.getByRole("dialog");
    expect(dialog.textContent).toContain(t("changeRequests.approveRebaseline"));
    await user.type(within(dialog).getByRole("textbox"), "لا بديل");
    await user.click(within(dialog).getByRole("button", { name: t("changeRequests.approve") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.find(({ name }) => name === "changeRequests.approve")?.input).toEqual({
      ...{ id: "cr-07", version: 1, note: "لا بديل", confirmed: [] },
    });
  });

  it("shows a plan that moved since, and waits for who decides to say that they have seen it", async () => {
    const { words, user, asked } = show(language, aChangeRequest("CR-07", { changes: [MOVED] }));
    const { t } = words;
    const approve = await screen.findByRole<HTMLButtonElement>("button", {
      name: t("changeRequests.approve"),
    });
    expect(approve.disabled).toBe(true);
    expect(screen.getByText(t("changeRequests.standings.moved"))).toBeTruthy();
    const day = dayInBoth(words, iso("2026-12-20"));
    await user.click(screen.getByRole("checkbox", { name: t("changeRequests.confirmMoved", { day }) }));
    await user.click(approve);
    const dialog = screen.getByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: t("changeRequests.approve") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.find(({ name }) => name === "changeRequests.approve")?.input).toMatchObject({
      confirmed: [{ itemId: "m1", startDay: null, finishDay: "2026-12-20" }],
    });
  });

  it("says why it cannot be approved, and leaves the dialog as it was", async () => {
    const { words, user } = show(language, aChangeRequest("CR-07"), {
      "changeRequests.approve": () => {
        throw refusal({ code: "REQUEST_PLAN_MOVED", data: { items: [MOVED] } });
      },
    });
    const { t } = words;
    await user.click(await screen.findByRole("button", { name: t("changeRequests.approve") }));
    const dialog = screen.getByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: t("changeRequests.approve") }));
    expect((await within(dialog).findByRole("alert")).textContent).toBe(t("errors.REQUEST_PLAN_MOVED"));
  });

  it("is refused with a reason, which is asked for at its field", async () => {
    const problems = [{ path: "note", rule: "refusalNoteMissing" }];
    const { words, user, asked } = show(language, aChangeRequest("CR-07"), {
      "changeRequests.refuse": ({ note }: { note: string }) => {
        if (note === "") throw refusal({ code: "INVALID_INPUT", data: { problems } });
        return { ...DONE, state: "refused" };
      },
    });
    const { t } = words;
    await user.click(await screen.findByRole("button", { name: t("changeRequests.refuse") }));
    const dialog = screen.getByRole("dialog");
    const send = within(dialog).getByRole("button", { name: t("changeRequests.refuse") });
    await user.click(send);
    expect(await within(dialog).findByText(t("problems.refusalNoteMissing"))).toBeTruthy();
    await user.type(within(dialog).getByRole("textbox"), "no");
    await user.click(send);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.filter(({ name }) => name === "changeRequests.refuse").at(-1)?.input).toMatchObject({
      note: "no",
    });
  });

  it("is withdrawn by who asked, who is told that another decides it", async () => {
    const own = aChangeRequest("CR-07", { abilities: ["changeRequest.withdraw"] });
    const { words, user, asked } = show(language, own, {}, "owner");
    const { t } = words;
    expect(await screen.findByText(t("changeRequests.waitsForOther"))).toBeTruthy();
    expect(screen.queryByRole("button", { name: t("changeRequests.approve") })).toBeNull();
    await user.click(screen.getByRole("button", { name: t("changeRequests.withdraw") }));
    const dialog = screen.getByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: t("changeRequests.withdraw") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.find(({ name }) => name === "changeRequests.withdraw")?.input).toEqual({
      ...{ id: "cr-07", version: 1 },
    });
  });

  it("shows of a decided one who decided and what they said, and offers nothing", async () => {
    const decided = aChangeRequest("CR-07", {
      ...{ state: "refused", decisionNote: "ابحثوا عن مورد آخر", abilities: [], impactNow: null },
      decidedBy: { id: "x", nameAr: "فهد", nameEn: "Fahad" },
      decidedDay: iso("2026-11-23"),
    });
    const { words } = show(language, decided);
    const { t } = words;
    expect(await screen.findByText("ابحثوا عن مورد آخر")).toBeTruthy();
    expect(screen.getByText(t("changeRequests.states.refused"))).toBeTruthy();
    expect(screen.queryByRole("region", { name: t("changeRequests.impactNow") })).toBeNull();
    expect(screen.queryByRole("button", { name: t("changeRequests.approve") })).toBeNull();
  });

  it("of an older version is shown by its words alone", async () => {
    const old = { changes: [], impactThen: null, impactNow: null };
    const { words } = show(language, aChangeRequest("CR-07", old));
    expect(await screen.findByText(words.t("changeRequests.noChanges"))).toBeTruthy();
  });
});

describe.each(LANGUAGES)("the list of change requests, in %s", (language) => {
  const list = (requests: readonly ChangeRequestView[], abilities = ["changeRequest.read"] as const) =>
    renderApp(language, "/desk/requests", {
      "session.read": sessionOf("executive", language, abilities),
      "changeRequests.list": { requests },
    });

  it("shows what waits before what is decided, each with its state and a way in", async () => {
    const { words } = list([aChangeRequest("CR-08"), aChangeRequest("CR-07", { state: "approved" })]);
    const { t } = words;
    const waiting = await screen.findByRole("region", { name: t("changeRequests.waiting") });
    expect(within(waiting).getAllByRole("link")).toHaveLength(1);
    expect(within(waiting).getByRole("link").getAttribute("href")).toBe("/desk/requests/cr-08");
    const decided = screen.getByRole("region", { name: t("changeRequests.decided") });
    expect(within(decided).getByText(t("changeRequests.states.approved"))).toBeTruthy();
  });

  it("says in words how a request is made where there is none", async () => {
    const { words } = list([]);
    expect(await screen.findByText(words.t("changeRequests.emptyBody"))).toBeTruthy();
  });

  it("is not for those who may read none", async () => {
    const { words } = renderApp(language, "/desk/requests", {
      "session.read": sessionOf("viewer", language),
    });
    expect(await screen.findByText(words.t("shell.noPermissionTitle"))).toBeTruthy();
  });
});
