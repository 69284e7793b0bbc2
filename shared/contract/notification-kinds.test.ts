import { describe, expect, it } from "vitest";
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
  });
});
