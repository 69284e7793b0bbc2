import { describe, expect, it } from "vitest";
import { iso } from "../testing/views.ts";
import { notificationPath } from "./notification-kinds.ts";
import type { Told } from "./notifications.ts";

const program = { id: "p", code: "CC/1", nameAr: "البوابة", nameEn: "Portal" };

function commentOn(subjectType: string): Told {
  const author = { nameAr: "سارة", nameEn: "Sarah" };
  const subject = { subjectType, subjectId: "s&1" };
  return { kind: "commentMention", data: { program, author, subject, excerpt: "…" } };
}

describe("a notification's address", () => {
  it("opens the talk that a comment stands in, a milestone's with the milestone", () => {
    expect(notificationPath(commentOn("program"))).toBe("/programs/CC%2F1?tab=comments");
    expect(notificationPath(commentOn("scheduleItem"))).toBe("/programs/CC%2F1?tab=comments&milestone=s%261");
    expect(notificationPath(commentOn("report"))).toBe("/report/s%261?comments=true");
  });

  it("opens the entry of a register, and the talk in it", () => {
    const entry = { code: "X/1", nameAr: "جدة", nameEn: "Jeddah" };
    const of = (subjectType: string) => {
      const { kind, data } = commentOn(subjectType);
      return notificationPath({ kind, data: { ...data, entry } } as Told);
    };
    expect(of("decision")).toBe("/decisions?decision=s%261#comments");
    expect(of("risk")).toBe("/risks?risk=s%261#comments");
    expect(of("issue")).toBe("/risks?tab=issues&issue=s%261#comments");
    expect(of("changeRequest")).toBe("/desk/requests/s%261#comments");
    expect(of("eService")).toBe("/services?service=s%261#comments");
    expect(of("rollOut")).toBe("/roll-out?program=CC%2F1&place=X%2F1#comments");
    expect(of("kpi")).toBe("/kpis?kpi=s%261#comments");
    expect(of("budget")).toBe("/budget?program=CC%2F1#comments");
  });

  it("is the request that a change is asked for in", () => {
    const names = { nameAr: "سارة", nameEn: "Sarah" };
    const data = { program, request: { id: "r/1", code: "CR-07", ...names }, person: names };
    expect(notificationPath({ kind: "changeApproved", data })).toBe("/desk/requests/r%2F1");
  });

  it("is the report for who answers for it, and the program for others and where no report is named", () => {
    const days = {
      startDay: iso("2026-11-01"),
      finishDay: iso("2026-11-30"),
      closesDay: iso("2026-12-07"),
    };
    const data = { program, period: { kind: "month", ...days } } as const;
    expect(notificationPath({ kind: "reportReturned", data: { ...data, reportId: "r/1" } })).toBe(
      "/report/r%2F1",
    );
    expect(notificationPath({ kind: "reportEscalated", data: { ...data, reportId: "r1" } })).toBe(
      "/programs/CC%2F1",
    );
    expect(notificationPath({ kind: "reportOpening", data })).toBe("/programs/CC%2F1");
  });
});
