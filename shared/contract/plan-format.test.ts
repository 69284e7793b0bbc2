import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planFormatJsonSchema } from "./plan-format.ts";

const PATH = new URL("../../docs/plan-format.schema.json", import.meta.url);

describe("docs/plan-format.schema.json", () => {
  it("is the format's schema; write it anew with UPDATE_PLAN_SCHEMA=1 and format it", () => {
    const schema = planFormatJsonSchema();
    if (process.env["UPDATE_PLAN_SCHEMA"]) writeFileSync(PATH, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(PATH, "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it("lets authors leave out what has a default, and nothing else", () => {
    expect(planFormatJsonSchema()).toMatchObject({
      required: ["format", "version", "plan", "calendars"],
      additionalProperties: false,
    });
  });
});
