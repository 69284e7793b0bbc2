import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useReviewNotes, writtenNotes } from "./review-notes.ts";

describe("notes of a review", () => {
  it("are sent where they say something, trimmed", () => {
    const { result } = renderHook(useReviewNotes);
    act(() => result.current.noteField("nextSteps", " متى؟ "));
    act(() => result.current.noteField("achievements", "  "));
    act(() => result.current.noteEntry("m1", "أين الشاهد؟"));
    expect(writtenNotes(result.current.notes)).toEqual({
      fields: [{ field: "nextSteps", note: "متى؟" }],
      entries: [{ itemId: "m1", note: "أين الشاهد؟" }],
    });
  });

  it("can be taken away one by one", () => {
    const { result } = renderHook(useReviewNotes);
    act(() => result.current.noteEntry("m1", "أين الشاهد؟"));
    act(() => result.current.noteEntry("m2", "لماذا؟"));
    act(() => result.current.noteEntry("m1", undefined));
    expect(result.current.notes.entries).toEqual({ m2: "لماذا؟" });
  });
});
