import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findReaders, mentionAt, withName } from "./mention-text.ts";

const NOURA = { id: "n", nameAr: "نورة القحطاني", nameEn: "Noura Alqahtani" };
const AHMAD = { id: "a", nameAr: "أحمد الغامدي", nameEn: "Ahmad Alghamdi" };

const at = (text: string) => mentionAt(text, text.length);

describe("a mention that is being typed", () => {
  it("begins with an @ at the start or after a space or a bracket, and may go on over a space", () => {
    expect(at("@")).toEqual({ start: 0, query: "" });
    expect(at("يا @نور")).toEqual({ start: 3, query: "نور" });
    expect(at("(@Noura Al")).toEqual({ start: 1, query: "Noura Al" });
  });

  it("is not there in an address, on the next line, after a space alone, or when the caret is elsewhere", () => {
    expect(at("noura@masar")).toBeNull();
    expect(at("@noura\nx")).toBeNull();
    expect(at("@ noura")).toBeNull();
    expect(at("nobody")).toBeNull();
    expect(mentionAt("a @noura", 1)).toBeNull();
    expect(at(`@${"x".repeat(41)}`)).toBeNull();
  });

  it("finds people by either name, however their letters are written", () => {
    expect(findReaders([NOURA, AHMAD], "احمد")).toEqual([AHMAD]);
    expect(findReaders([NOURA, AHMAD], "نوره")).toEqual([NOURA]);
    expect(findReaders([NOURA, AHMAD], "ALQAH")).toEqual([NOURA]);
    expect(findReaders([NOURA, AHMAD], "")).toEqual([NOURA, AHMAD]);
    expect(findReaders([NOURA, AHMAD], "فهد")).toEqual([]);
  });

  it("gives its place to the name, and leaves all else as it stood", () => {
    expect(withName("يا @نو وأنت", { start: 3, query: "نو" }, NOURA.nameAr)).toEqual({
      text: "يا نورة القحطاني وأنت",
      caret: 17,
    });
    const part = fc.string().map((text) => text.replaceAll("@", ""));
    fc.assert(
      fc.property(part, part, (before, after) => {
        const written = withName(`${before}@no${after}`, { start: before.length, query: "no" }, "Noura");
        expect(written.text).toBe(`${before}Noura ${after.trimStart()}`);
        expect(written.text.slice(0, written.caret)).toBe(`${before}Noura `);
      }),
    );
  });
});
