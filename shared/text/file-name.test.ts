import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "./file-name.ts";

describe("the name of a sent file", () => {
  it.each([
    ["محضر الاجتماع.pdf", "محضر الاجتماع.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\owner\\plan.xlsx", "plan.xlsx"],
    ["invoice\u202Efdp.exe", "invoicefdp.exe"],
    ["a\u0000b\nc.txt", "abc.txt"],
    ["..", ".."],
    ["", "file"],
    ["folder/", "file"],
  ])("of %j is %j", (sent, kept) => {
    expect(safeFileName(sent)).toBe(kept);
  });

  it("keeps the end of a long one, where its kind stands", () => {
    expect(safeFileName(`${"ع".repeat(200)}.docx`)).toMatch(/^ع{115}\.docx$/);
  });

  it("is never empty, never a path, and kept as it is the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (sent) => {
        const name = safeFileName(sent);
        expect(name).not.toBe("");
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});
