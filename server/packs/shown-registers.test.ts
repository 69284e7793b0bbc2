import { describe, expect, it } from "vitest";
import { aPackContent, emptyPackSources } from "../testing/pack-sources.ts";
import { shownRegisters } from "./shown-registers.ts";

describe("the registers of a pack on paper", () => {
  it("are those in which something is", () => {
    const content = aPackContent("ar");
    expect(shownRegisters(content)).toEqual(content.registers);
    expect(shownRegisters(aPackContent("ar", { kpis: [] })).map(({ sheet }) => sheet)).not.toContain("kpis");
    expect(shownRegisters(aPackContent("ar", emptyPackSources()))).toEqual([]);
  });
});
