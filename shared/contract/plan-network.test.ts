import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { isWorkDay } from "../calendar/working-days.ts";
import { schedule } from "../schedule/passes.ts";
import { day } from "../testing/days.ts";
import { anyPlanFile } from "../testing/plan-files.ts";
import { readPlanFile } from "./plan-file.ts";
import { WEEKDAYS } from "./plan-format.ts";
import { planNetworkOf, workCalendarsOf, workWeekMaskOf, workWeekOf } from "./plan-network.ts";

const page = readFileSync(new URL("../../docs/plan-format.md", import.meta.url), "utf8");
const result = readPlanFile(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
if (!result.ok) throw new Error("the documented example is a plan file");
const example = result.value;

describe("a work week", () => {
  it("is a mask with Sunday as bit 0", () => {
    expect(workWeekMaskOf(["sun", "mon", "tue", "wed", "thu"])).toBe(31);
    expect(workWeekMaskOf(["thu", "sat"])).toBe(0b101_0000);
  });

  it("comes back from its mask, Sunday first", () => {
    for (let mask = 0; mask < 128; mask++) expect(workWeekMaskOf(workWeekOf(mask))).toBe(mask);
    expect(workWeekOf(127)).toEqual([...WEEKDAYS]);
  });
});

describe("the network of a plan file", () => {
  it("schedules the documented example as the page says", () => {
    const options = { startDay: day("2026-01-01"), statusDay: null, horizon: "plan" } as const;
    const scheduled = schedule(planNetworkOf(example), options);
    expect(
      scheduled.ok && scheduled.value.items.map(({ id, finishDay }) => [id, toIsoDay(finishDay)]),
    ).toEqual([
      ["sg-1-draft", "2026-03-31"],
      ["sg-1-approved", "2026-04-07"],
    ]);
  });

  it("hands over every day, length and constraint of an item", () => {
    const [program] = example.programs;
    const [activity, milestone] = program?.items ?? [];
    const items = [
      {
        ...activity,
        actualStartDay: "2026-03-02",
        durationWorkDays: 0,
        remainingWorkDays: 7,
        deadlineDay: "2026-04-30",
        constraint: { type: "mustFinishOn", day: "2026-04-01" },
      },
      {
        ...milestone,
        progressPercent: 100,
        actualDay: "2026-03-20",
        constraint: { type: "asLateAsPossible" },
      },
    ];
    const file = { ...example, programs: [{ ...program, items }] } as typeof example;
    expect(planNetworkOf(file).items).toMatchObject([
      {
        id: "sg-1-draft",
        programId: "sg-1",
        durationWorkDays: 1,
        remainingWorkDays: 7,
        heldFromDay: day("2026-03-01"),
        actualStartDay: day("2026-03-02"),
        actualFinishDay: null,
        deadlineDay: day("2026-04-30"),
        constraint: { type: "mustFinishOn", day: day("2026-04-01") },
      },
      {
        id: "sg-1-approved",
        programId: "sg-1",
        durationWorkDays: 0,
        remainingWorkDays: null,
        heldFromDay: day("2026-03-15"),
        actualStartDay: null,
        actualFinishDay: day("2026-03-20"),
        deadlineDay: null,
        constraint: { type: "asLateAsPossible" },
      },
    ]);
  });

  it("takes a program's own calendar before the plan's", () => {
    const [program] = example.programs;
    const calendars = [...example.calendars, { ...example.calendars[0], id: "own", workWeek: ["sat"] }];
    const file = { ...example, calendars, programs: [{ ...program, calendarId: "own" }] } as typeof example;
    const [first] = planNetworkOf(file).items;
    expect(first && isWorkDay(first.calendar, day("2026-03-07"))).toBe(true);
    expect(first && isWorkDay(first.calendar, day("2026-03-08"))).toBe(false);
    expect([...workCalendarsOf(file).keys()]).toEqual(["main", "own"]);
  });

  it("keeps every item and link of any plan, in order, with days that the engine takes", () => {
    fc.assert(
      fc.property(anyPlanFile(), (file) => {
        const network = planNetworkOf(file);
        const items = file.programs.flatMap((program) => program.items);
        expect(network.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        expect(network.links).toEqual(file.links);
        for (const [index, item] of items.entries()) {
          expect(network.items[index]?.durationWorkDays === 0).toBe(item.kind === "milestone");
        }
        const startDay = day(file.plan.startDay);
        expect(schedule(network, { startDay, statusDay: null, horizon: "program" }).ok).toBe(true);
      }),
    );
  });
});
