import { describe, expect, it } from "vitest";
import type { Language } from "../contract/session.ts";
import { aMilestone, anActivity, aProgram, aWorkstream, iso, verdict } from "../testing/views.ts";
import type { WorkDays } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { LANGUAGES } from "./languages.ts";
import {
  activitySentence,
  milestoneSentence,
  programSentence,
  slipWords,
  workstreamSentence,
} from "./row-sentences.ts";
import { createWords } from "./words.ts";

const inLanguage = (language: Language) =>
  createWords({ language, digits: "latn", firstCalendar: "gregorian" }, language === "ar" ? ar : en);
const english = inLanguage("en");
const arabic = inLanguage("ar");

describe("a slip in words", () => {
  it.each([
    [null, "No baseline", "بلا خط أساس"],
    [0, "On time", "في الموعد"],
    [1, "1 working day late", "متأخر بـيوم عمل واحد"],
    [12, "12 working days late", "متأخر بـ12 يوم عمل"],
    [-3, "3 working days early", "متقدم بـ3 أيام عمل"],
  ])("says %s", (slip, inEnglish, inArabic) => {
    expect(slipWords(english, slip)).toBe(inEnglish);
    expect(slipWords(arabic, slip)).toBe(inArabic);
  });
});

describe("a row for those who listen", () => {
  it("says a workstream with the number of its programs and its status", () => {
    const workstream = aWorkstream({ id: "w1", status: verdict("late") });
    const programs = [aProgram({ id: "p1" }), aProgram({ id: "p2" })];
    expect(workstreamSentence(workstream, programs, english)).toBe(
      "Workstream Digital services: 2 programs, status Late",
    );
    expect(workstreamSentence(workstream, programs, arabic)).toContain("المسار الخدمات الرقمية: برنامجان");
  });

  it("says a program with status and reason, days, both progresses, slip, what comes next and what it holds", () => {
    const milestones = [aMilestone({ id: "m1" }), aMilestone({ id: "m2" })];
    const program = aProgram({ id: "p1", milestones, nextMilestoneId: "m1" });
    expect(programSentence(program, english)).toBe(
      "Program P1 Emirate portal: status On plan, from 4 January 2026 to 1 March 2027, progress 40% of planned 50%, 19 working days late. " +
        "None of its milestones is due to begin yet. Next milestone: Contract signed on 1 March 2027. It has 2 milestones.",
    );
    expect(programSentence(program, arabic)).toBe(
      "البرنامج P1 بوابة الإمارة: الحالة ملتزم بالخطة، من 4 يناير 2026 إلى 1 مارس 2027، الإنجاز 40٪ والمخطط 50٪، متأخر بـ19 يوم عمل. " +
        "لم يحن موعد بدء أي من معالمه. المعلم التالي توقيع العقد في 1 مارس 2027. المعالم: معلمان.",
    );
    expect(programSentence(aProgram({ id: "p1" }), arabic)).toContain(
      "البرنامج P1 بوابة الإمارة: الحالة ملتزم بالخطة",
    );
  });

  it("says of a milestone when it is forecast, or when it was done", () => {
    const open = aMilestone({ id: "m1" });
    const done = { ...open, actualDay: iso("2026-05-03"), slipWorkDays: 0 as WorkDays };
    expect(milestoneSentence(open, english)).toContain(
      "status At risk, forecast on 1 March 2027, 19 working days late, progress 40%. What it depends on is late:",
    );
    expect(milestoneSentence(done, english)).toContain("done on 3 May 2026, On time, progress 40%.");
    expect(milestoneSentence(done, arabic)).toContain("أُنجز في");
    expect(milestoneSentence({ ...open, isCritical: true }, english)).toContain("progress 40%, critical.");
    expect(milestoneSentence({ ...open, isCritical: true }, arabic)).toContain("الإنجاز 40٪، وهو حرج.");
  });

  it("says an activity by its actual days where they are known", () => {
    const activity = anActivity({ id: "a1", actualStartDay: iso("2027-01-05") });
    expect(activitySentence(activity, english)).toBe(
      "Activity A1 Prepare the tender: from 5 January 2027 to 14 January 2027, 10 working days, 25% done",
    );
    expect(activitySentence(activity, arabic)).toContain("النشاط A1 إعداد الكراسة");
  });

  it.each(LANGUAGES)("leaves no gap for a missing name or baseline, in %s", (language) => {
    const words = inLanguage(language);
    const name = language === "ar" ? { nameAr: "" } : { nameEn: "" };
    const milestone = aMilestone({ id: "m1", ...name, baselineDay: null, slipWorkDays: null });
    const sentences = [
      milestoneSentence(milestone, words),
      programSentence(aProgram({ id: "p1", ...name, slipWorkDays: null }), words),
      workstreamSentence(aWorkstream({ id: "w1", ...name }), [], words),
      activitySentence(anActivity({ id: "a1", ...name }), words),
    ];
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN|\{\{| {2}| :|،،/);
    expect(sentences[0]).toContain(language === "ar" ? "Contract signed" : "توقيع العقد");
    expect(sentences[0]).toContain(words.t("roadmap.noBaseline"));
  });
});
