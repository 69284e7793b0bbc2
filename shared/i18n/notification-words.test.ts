import { describe, expect, it } from "vitest";
import type { Told } from "../contract/notifications.ts";
import type { PeriodKind } from "../reporting/periods.ts";
import type { IsoDay } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { notificationSentence, notificationTitle } from "./notification-words.ts";
import { createWords } from "./words.ts";

const arabic = createWords({ language: "ar", digits: "arab", firstCalendar: "hijri" }, ar);
const english = createWords({ language: "en", digits: "latn", firstCalendar: "gregorian" }, en);

const program = { id: "p", code: "CC-1", nameAr: "البوابة الموحدة", nameEn: "Unified portal" };

function told(kind: "reportOpening" | "reportOverdue", period: PeriodKind = "month"): Told {
  const days = { startDay: "2026-11-01", finishDay: "2026-11-30", closesDay: "2026-12-07" } as Record<
    "startDay" | "finishDay" | "closesDay",
    IsoDay
  >;
  return { kind, data: { program, period: { kind: period, ...days } } };
}

const plain = (text: string) => text.replaceAll(/[\u2068\u2069\u200f\u200e]/g, "");

describe("a notification in words", () => {
  it("is about a program, its code and name each in one piece", () => {
    expect(notificationTitle(arabic, told("reportOpening"))).toBe(
      "\u2068CC-1\u2069 \u2068البوابة الموحدة\u2069",
    );
    expect(plain(notificationTitle(english, told("reportOpening")))).toBe("CC-1 Unified portal");
  });

  it("names the month and the last day in both calendars, the reader's first", () => {
    expect(plain(notificationSentence(arabic, told("reportOverdue")))).toBe(
      "لم يُرفع تقرير شهر نوفمبر ٢٠٢٦، وكان آخر يوم للرفع ٢٧ جمادى الآخرة ١٤٤٨ هـ الموافق ٧ ديسمبر ٢٠٢٦.",
    );
    expect(plain(notificationSentence(english, told("reportOverdue")))).toBe(
      "The report for November 2026 was not submitted; the last day was 7 December 2026, 27 Jumada II 1448 AH.",
    );
  });

  it("says who called one in a comment, and how it begins, each in one piece", () => {
    const author = { nameAr: "سارة", nameEn: "Sarah" };
    const subject = { subjectType: "program", subjectId: "p" };
    const data = { program, author, subject, excerpt: "Please see (A)" };
    expect(notificationSentence(arabic, { kind: "commentMention", data })).toBe(
      "ذكرك \u2068سارة\u2069 في تعليق: «\u2068Please see (A)\u2069»",
    );
    expect(plain(notificationSentence(english, { kind: "commentAdded", data }))).toBe(
      "Sarah commented: “Please see (A)”",
    );
  });

  it("calls what a comment is of by its own name, a program's place also by the program", () => {
    const author = { nameAr: "سارة", nameEn: "Sarah" };
    const said = { author, excerpt: "?" };
    const risk = { code: "R-03", nameAr: "تأخر التوريد", nameEn: "Late supply" };
    const ofPlan = { ...said, program: null, entry: risk, subject: { subjectType: "risk", subjectId: "r" } };
    expect(plain(notificationTitle(english, { kind: "commentAdded", data: ofPlan }))).toBe(
      "R-03 Late supply",
    );
    const jeddah = { code: "JED", nameAr: "جدة", nameEn: "Jeddah" };
    const subject = { subjectType: "rollOut", subjectId: "x" };
    const there = { ...said, program, entry: jeddah, subject };
    expect(plain(notificationTitle(arabic, { kind: "commentMention", data: there }))).toBe("CC-1 جدة");
  });

  it("is about a decision: who asked for it or took it, and the day it is due on", () => {
    const decision = { id: "d", code: "D-07", nameAr: "تمويل الربط", nameEn: "Fund the link" };
    const data = { decision, day: "2026-12-07" as IsoDay };
    const person = { nameAr: "سارة", nameEn: "Sarah" };
    const wanted = { kind: "decisionWanted", data: { ...data, person } } as const;
    expect(plain(notificationTitle(english, wanted))).toBe("D-07 Fund the link");
    expect(plain(notificationSentence(english, wanted))).toBe(
      "Sarah asks for your decision by 7 December 2026, 27 Jumada II 1448 AH.",
    );
    expect(plain(notificationSentence(arabic, { kind: "decisionTaken", data: { ...data, person } }))).toBe(
      "صدر القرار عن سارة، وآخر موعد لتنفيذه ٢٧ جمادى الآخرة ١٤٤٨ هـ الموافق ٧ ديسمبر ٢٠٢٦.",
    );
    expect(plain(notificationSentence(english, { kind: "decisionNotTaken", data }))).toContain(
      "was wanted by 7",
    );
    expect(plain(notificationSentence(arabic, { kind: "decisionNotCarriedOut", data }))).toContain(
      "٧ ديسمبر",
    );
  });

  it("is about a risk or an issue: who gave it to whom, and the day that something was to be done by", () => {
    const day = "2026-12-07" as IsoDay;
    const entry = { id: "r", code: "R-07", nameAr: "تأخر التوريد", nameEn: "Late supply" };
    const given = {
      kind: "riskAssigned",
      data: { risk: entry, day, person: { nameAr: "سارة", nameEn: "Sarah" } },
    } as const;
    expect(plain(notificationTitle(english, given))).toBe("R-07 Late supply");
    expect(plain(notificationSentence(english, given))).toBe(
      "Sarah gave you the response to this risk, due by 7 December 2026, 27 Jumada II 1448 AH.",
    );
    const late = { kind: "issueOverdue", data: { issue: { ...entry, code: "I-02" }, day } } as const;
    expect(plain(notificationTitle(arabic, late))).toBe("I-02 تأخر التوريد");
    expect(plain(notificationSentence(arabic, late))).toContain("٧ ديسمبر");
  });

  it("tells the office who asks for which change, and who asked what became of it", () => {
    const request = { id: "r", code: "CR-07", nameAr: "توقيع العقد", nameEn: "Contract signed" };
    const program = { id: "p", code: "A-1", nameAr: "البوابة", nameEn: "Portal" };
    const data = { program, request, person: { nameAr: "سارة", nameEn: "Sarah" } };
    expect(plain(notificationTitle(english, { kind: "changeRequested", data }))).toBe("A-1 Portal");
    expect(plain(notificationSentence(arabic, { kind: "changeRequested", data }))).toBe(
      "طلب تغيير CR-07 من سارة لموعد «توقيع العقد» بانتظار البت.",
    );
    expect(plain(notificationSentence(english, { kind: "changeApproved", data }))).toBe(
      "Sarah approved your request CR-07 for “Contract signed”; it is in the plan.",
    );
    expect(plain(notificationSentence(english, { kind: "changeRefused", data }))).toContain(
      "refused your request CR-07",
    );
  });

  it("names other periods by their days", () => {
    expect(plain(notificationSentence(english, told("reportOpening", "fortnight")))).toContain(
      "Reporting for the period ",
    );
    expect(plain(notificationSentence(arabic, told("reportOpening", "quarter")))).toContain(
      "تقرير الفترة من ",
    );
  });
});
