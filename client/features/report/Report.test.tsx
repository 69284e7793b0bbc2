import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CurrentReports, ReportForm } from "#shared/contract/report-form.ts";
import type { ReportSaveInput } from "#shared/contract/reports.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import {
  anAskedMilestone,
  anEntry,
  aReportDocument,
  aReportForm,
  aReportMilestone,
} from "#shared/testing/report-views.ts";
import { iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { type Answers, refusal, renderApp } from "../../testing/render-app.tsx";
import { sessionOf } from "../../testing/signed-in.ts";

const PMO = { id: "pmo", nameAr: "فهد", nameEn: "Fahad" };

/** The network of an owner whose saves succeed. */
function network(language: Language, form: ReportForm, answers: Answers = {}): Answers {
  return {
    "session.read": sessionOf("owner", language, ["report.draft"]),
    "reports.edit": form,
    "reports.read": aReportDocument({ version: form.version, content: form.content }),
    "reports.save": ({ version }: ReportSaveInput) => ({ version: version + 1, saved: null, problems: [] }),
    ...answers,
  };
}

describe.each(LANGUAGES)("the owner's report, in %s", (language) => {
  const open = async (form: ReportForm, answers: Answers = {}) => {
    const app = renderApp(language, "/report/r1", network(language, form, answers));
    await screen.findByRole("heading", { level: 1 });
    const saves = () =>
      app.asked.flatMap(({ name, input }) => (name === "reports.save" ? [input as ReportSaveInput] : []));
    return { ...app, ...app.words, saves };
  };

  const asked = anAskedMilestone({ milestone: { id: "m1" } });

  it("is prefilled, says why it asks, and offers what was said last", async () => {
    const { t } = await open(
      aReportForm({
        asked: [anAskedMilestone({ milestone: { id: "m1" }, lastClaim: { claim: "onDate", day: null } })],
        content: { achievements: "Tested" },
        last: {
          id: "r0",
          period: aReportForm({}).period,
          state: "approved",
          confidence: 4,
          achievements: "",
          nextSteps: "Launch it",
          decisionsText: "",
        },
      }),
    );
    const achievements = screen.getByRole<HTMLTextAreaElement>("textbox", {
      name: t("ownReport.achievements"),
    });
    expect(achievements.value).toBe("Tested");
    expect(
      screen.getByText(language === "ar" ? /يحين خلال 13 يوم عمل/ : /due in 13 working days/),
    ).toBeTruthy();
    expect(screen.getByText(t("ownReport.lastClaim", { claim: t("reporting.claims.onDate") }))).toBeTruthy();
    expect(screen.getByText("Launch it")).toBeTruthy();
  });

  it("takes suggestions and last words by one touch each, and saves what changed alone", async () => {
    const { t, user, saves } = await open(
      aReportForm({
        asked: [asked, anAskedMilestone({ milestone: { id: "m2" }, suggestion: null, reason: "overdue" })],
        risks: [{ id: "k1", code: "R-01", nameAr: "خطر", nameEn: "Risk", exposure: 12 }],
      }),
    );
    await user.click(
      screen.getByRole("button", { name: t("ownReport.allSuggested", { count: 1, number: "1" }) }),
    );
    await user.click(screen.getByRole("radio", { name: /^5\./ }));
    await user.click(screen.getByRole("checkbox", { name: /R-01/ }));
    await waitFor(() => expect(saves()).toHaveLength(1), { timeout: 3_000 });
    expect(saves()[0]).toEqual({
      id: "r1",
      version: 3,
      confidence: 5,
      touchedRiskIds: ["k1"],
      entries: [anEntry({ itemId: "m1" })],
    });
    expect(await screen.findByText(t("ownReport.save.saved"))).toBeTruthy();
  });

  it("shows launches and places that are due, with the way to where they are recorded, and asks nothing", async () => {
    const due = { plannedDay: iso("2026-11-10"), doneDay: null, isOverdue: true };
    const service = { id: "s1", code: "ES-01", nameAr: "خدمة", nameEn: "Service", ...due };
    const jeddah = { id: "l1", code: "JED", nameAr: "جدة", nameEn: "Jeddah", ...due };
    const kept = {
      ...jeddah,
      id: "l2",
      code: "TAF",
      nameEn: "Taif",
      doneDay: iso("2026-11-12"),
      isOverdue: false,
    };
    const { t, format } = await open(
      aReportForm({ promised: { services: [service], places: [jeddah, kept] } }),
    );
    const part = within(screen.getByRole("region", { name: t("ownReport.promised") }));
    expect(part.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/services?service=s1",
      "/roll-out?program=CC-1&place=JED",
      "/roll-out?program=CC-1&place=TAF",
    ]);
    const overdue = t("ownReport.promiseOverdue", { day: format.day(due.plannedDay, "medium") });
    expect(part.getAllByText(overdue)).toHaveLength(2);
    const day = format.day(iso("2026-11-12"), "medium");
    expect(part.getByText(t("ownReport.promiseKept", { day }))).toBeTruthy();
    for (const role of ["button", "checkbox", "radio", "textbox"]) expect(part.queryByRole(role)).toBeNull();
  });

  it("says nothing of launches and places where none is due", async () => {
    const { t } = await open(aReportForm({}));
    expect(screen.queryByRole("region", { name: t("ownReport.promised") })).toBeNull();
  });

  it("asks of what is done for its day and evidence, and of what moves for day and reason", async () => {
    const { t, user } = await open(aReportForm({ asked: [asked], evidence: [] }));
    await user.click(screen.getByRole("radio", { name: t("reporting.claims.done") }));
    expect(await screen.findByRole("group", { name: t("ownReport.doneDay") })).toBeTruthy();
    const evidence = screen.getByRole("region", { name: t("evidence.label") });
    expect(within(evidence).getByRole("button", { name: t("evidence.add") })).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: t("reporting.claims.newForecast") }));
    expect(await screen.findByRole("group", { name: t("ownReport.newDay") })).toBeTruthy();
    expect(screen.getByRole("button", { name: new RegExp(t("ownReport.chooseReason")) })).toBeTruthy();
    expect(screen.queryByRole("region", { name: t("evidence.label") })).toBeNull();
  });

  it("takes evidence of the whole report, beside that of its milestones", async () => {
    const file = { mediaType: "application/pdf", sizeBytes: 1_000 };
    const evidence = [
      { ...file, id: "e1", itemId: null, name: "minutes.pdf" },
      { ...file, id: "e2", itemId: "m1", name: "contract.pdf" },
    ];
    const { t } = await open(aReportForm({ asked: [asked], evidence }));
    const ofReport = screen.getByRole("region", { name: t("evidence.ofReport") });
    expect(within(ofReport).getByRole("button", { name: t("evidence.add") })).toBeTruthy();
    expect(ofReport.textContent).toContain("minutes.pdf");
    expect(ofReport.textContent).not.toContain("contract.pdf");
  });

  it("takes up a milestone that it does not ask about, and lets it go again", async () => {
    const { t, user } = await open(aReportForm({ others: [aReportMilestone({ id: "m9" })] }));
    expect(screen.getByText(t("ownReport.noneDue"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: new RegExp(t("ownReport.otherChoose")) }));
    await user.click(await screen.findByRole("option", { name: /M9/ }));
    await user.click(await screen.findByRole("radio", { name: t("reporting.claims.onDate") }));
    await user.click(screen.getByRole("button", { name: t("ownReport.withdraw") }));
    await waitFor(() =>
      expect(screen.queryByRole("radio", { name: t("reporting.claims.onDate") })).toBeNull(),
    );
  });

  it("shows what the PMO noted at the places that it is about", async () => {
    const { t } = await open(
      aReportForm({
        state: "returned",
        asked: [asked],
        returned: {
          by: PMO,
          at: "2026-11-24T08:00:00.000Z",
          day: iso("2026-11-24"),
          note: "Nearly there",
          fields: [{ field: "nextSteps", note: "When?" }],
          entries: [{ itemId: "m1", note: "Which contract?" }],
        },
      }),
    );
    expect(screen.getByText("Nearly there")).toBeTruthy();
    const place = (key: string) => document.getElementById(`report-${key}`);
    expect(place("entries.m1")?.textContent).toContain("Which contract?");
    expect(place("nextSteps")?.textContent).toContain("When?");
    expect(place("achievements")?.textContent).not.toContain(t("ownReport.returnNote"));
  });

  it("says what is missing where it is missing, before anything is previewed", async () => {
    const { t, user, address } = await open(
      aReportForm({ asked: [asked], problems: [{ path: "entries.m1", rule: "answerMissing" }] }),
    );
    expect(screen.queryByText(t("reporting.problems.answerMissing"))).toBeNull();
    await user.click(screen.getByRole("button", { name: t("ownReport.preview") }));
    const summary = await screen.findByRole("region", {
      name: t("ownReport.problemsTitle", { count: 1, number: "1" }),
    });
    expect(within(summary).getByRole("link").textContent).toContain("M1");
    const place = document.getElementById("report-entries.m1");
    expect(place?.textContent).toContain(t("reporting.problems.answerMissing"));
    await user.click(within(summary).getByRole("link"));
    expect(place?.contains(document.activeElement)).toBe(true);
    expect(address()).toBe("/report/r1");
  });

  it("is previewed and submitted, and says so calmly", async () => {
    let isSubmitted = false;
    const form = aReportForm({ content: { confidence: 4, achievements: "Tested", nextSteps: "Launch" } });
    const {
      t,
      user,
      asked: calls,
    } = await open(form, {
      "reports.edit": () => (isSubmitted ? { ...form, state: "submitted", abilities: [] } : form),
      "reports.submit": () => {
        isSubmitted = true;
        return { id: "r1", version: 4, state: "submitted", revision: 9 };
      },
    });
    await user.click(screen.getByRole("button", { name: t("ownReport.preview") }));
    expect(await screen.findByText(t("reporting.confidence.level4.definition"))).toBeTruthy();
    const submit = screen.getByRole("button", { name: t("ownReport.submit") });
    await waitFor(() => expect(submit.hasAttribute("disabled")).toBe(false));
    await user.click(submit);
    expect(await screen.findByRole("heading", { name: t("ownReport.submittedTitle") })).toBeTruthy();
    expect(calls).toContainEqual({ name: "reports.submit", input: { id: "r1", version: 3 } });
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("brings what submitting is refused for back to its place", async () => {
    const { t, user } = await open(aReportForm({}), {
      "reports.submit": () => {
        throw refusal({
          code: "INVALID_INPUT",
          data: { problems: [{ path: "confidence", rule: "confidenceMissing" }] },
        });
      },
    });
    await user.click(screen.getByRole("button", { name: t("ownReport.preview") }));
    const submit = await screen.findByRole("button", { name: t("ownReport.submit") });
    await waitFor(() => expect(submit.hasAttribute("disabled")).toBe(false));
    await user.click(submit);
    const place = await waitFor(() => {
      const found = document.getElementById("report-confidence");
      if (!found) throw new Error("the form is not back yet");
      return found;
    });
    expect(place.textContent).toContain(t("reporting.problems.confidenceMissing"));
  });

  it("keeps what was typed on the device while nobody answers, and says so", async () => {
    const { t, user } = await open(aReportForm({}), {
      "reports.save": () => {
        throw new TypeError("Failed to fetch");
      },
    });
    await user.type(screen.getByRole("textbox", { name: t("ownReport.nextSteps") }), "Launch");
    expect(await screen.findByText(t("ownReport.save.unreached"), {}, { timeout: 3_000 })).toBeTruthy();
    expect(localStorage.getItem("masar.report.me.r1")).toContain("Launch");
    await user.click(screen.getByRole("button", { name: t("ownReport.preview") }));
    expect(await screen.findByText(t("ownReport.needsConnection"))).toBeTruthy();
  });

  it("shows both sides of what two devices wrote, and saves the one that is chosen", async () => {
    localStorage.setItem(
      "masar.report.me.r1",
      JSON.stringify({ change: { nextSteps: "Mine" }, before: { nextSteps: "" } }),
    );
    const { t, user, saves } = await open(aReportForm({ content: { nextSteps: "Theirs" } }));
    const field = t("ownReport.nextSteps");
    const panel = await screen.findByRole("alert", { name: t("ownReport.collision.title", { field }) });
    expect(within(panel).getByText("Mine")).toBeTruthy();
    expect(within(panel).getByText("Theirs")).toBeTruthy();
    await user.click(within(panel).getByRole("button", { name: t("ownReport.collision.keepMine") }));
    await waitFor(() => expect(saves()).toContainEqual({ id: "r1", version: 3, nextSteps: "Mine" }), {
      timeout: 3_000,
    });
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: field }).value).toBe("Mine");
  });

  it("is for reading once it is out of one's hands, and gives back what came too late", async () => {
    localStorage.setItem(
      "masar.report.me.r1",
      JSON.stringify({ change: { nextSteps: "Too late" }, before: { nextSteps: "" } }),
    );
    const { t, user } = await open(
      aReportForm({
        state: "approved",
        abilities: [],
        steps: [
          {
            by: PMO,
            at: "2026-11-24T08:00:00.000Z",
            day: iso("2026-11-24"),
            fromState: "submitted",
            toState: "approved",
            note: "",
          },
        ],
      }),
    );
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("button", { name: t("ownReport.preview") })).toBeNull();
    expect(screen.getAllByText(t("reporting.states.approved")).length).toBeGreaterThan(0);
    expect(screen.getByText("Too late")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: t("ownReport.unsent.discard") }));
    expect(localStorage.getItem("masar.report.me.r1")).toBeNull();
  });

  it("is shown to others who may read it as what it says alone", async () => {
    const { t } = await open(aReportForm({}), {
      "reports.edit": () => {
        throw refusal({ code: "FORBIDDEN", data: { reason: "notYourProgram" } });
      },
      "reports.read": aReportDocument({ state: "approved", content: { achievements: "Opened" } }),
    });
    expect(screen.getByText("Opened")).toBeTruthy();
    expect(screen.queryByRole("link", { name: t("ownReport.backToList") })).toBeNull();
  });
});

describe.each(LANGUAGES)("what there is to report on, in %s", (language) => {
  const { id, version, state, period, program, statusDay, abilities } = aReportForm({});
  const report = {
    ...{ id, version, state, period, program, statusDay, abilities },
    askedCount: 3,
    answeredCount: 1,
    closesInWorkDays: 9 as WorkDays,
    saved: null,
  };
  const stopped = { id: "p2", code: "CC-2", nameAr: "آخر", nameEn: "Other", reason: "stopped" } as const;
  const next = { ...period, id: "next", startDay: iso("2026-12-01"), opensDay: iso("2026-12-20") };
  const open = (current: Partial<CurrentReports>, path = "/report") =>
    renderApp(language, path, {
      ...network(language, aReportForm({})),
      "reports.current": { statusDay, reports: [], notOwing: [], nextPeriod: null, ...current },
    });

  it("is listed with what is left to do, and why a program owes nothing", async () => {
    const { words } = open({ reports: [report], notOwing: [stopped], nextPeriod: next });
    const { t } = words;
    const list = await screen.findByRole("list", { name: t("ownReport.listLabel") });
    expect(within(list).getByRole("link").getAttribute("href")).toBe("/report/r1");
    expect(list.textContent).toContain(t("ownReport.answered", { answered: "1", asked: "3" }));
    expect(list.textContent).toContain(
      language === "ar" ? "يُغلق بعد 9 أيام عمل" : "Closes in 9 working days",
    );
    expect(screen.getByText(t("reporting.notOwing.stopped"))).toBeTruthy();
    expect(screen.getByText(/20 (ديسمبر|December) 2026/)).toBeTruthy();
  });

  it("leads an owner of one program straight to the form, and back to the list when they ask", async () => {
    const { words, user, address } = open({ reports: [report] });
    await waitFor(() => expect(address()).toBe("/report/r1"));
    await user.click(await screen.findByRole("link", { name: words.t("ownReport.backToList") }));
    expect(await screen.findByRole("list", { name: words.t("ownReport.listLabel") })).toBeTruthy();
  });

  it("says in words that there is nothing to do", async () => {
    const { words } = open({});
    expect(await screen.findByText(words.t("ownReport.nothingTitle"))).toBeTruthy();
    expect(screen.getByRole("link", { name: words.t("shell.report") })).toBeTruthy();
  });
});
