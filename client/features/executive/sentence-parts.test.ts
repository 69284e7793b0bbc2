import { describe, expect, it } from "vitest";
import { type Clause, sentenceParts } from "./sentence-parts.ts";

const clause = (text: string): Clause => ({ text, codes: [text] });

describe("the parts of a sentence", () => {
  it("are its clauses in their order and the words between them", () => {
    const [late, worse] = [clause("4 late"), clause("one worse")];
    expect(sentenceParts("18 programs: 4 late; one worse.", [late, worse])).toEqual([
      "18 programs: ",
      { ...late, marks: ";" },
      " ",
      { ...worse, marks: "." },
    ]);
  });

  it("find one that is written like another in its own place", () => {
    const [first, second] = [clause("one"), clause("one")];
    expect(sentenceParts("one, one", [first, second])).toEqual([
      { ...first, marks: "," },
      " ",
      { ...second, marks: "" },
    ]);
  });

  it("lose no word where a clause is not there, or where there is nothing", () => {
    expect(sentenceParts("No programs yet.", [clause("4 late")])).toEqual(["No programs yet."]);
    expect(sentenceParts("", [])).toEqual([]);
  });
});
