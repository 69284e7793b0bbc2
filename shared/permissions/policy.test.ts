import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIONS, type Action, ROLES, type Role } from "./actions.ts";
import { type Asker, can, type Facts, scopeOf, subjectOf } from "./policy.ts";
import { ROLES_IN_SCENARIO } from "./rules.ts";

const PROGRAMS: readonly { readonly programId: string; readonly isPublished: boolean }[] = [
  { programId: "own", isPublished: true },
  { programId: "own-draft", isPublished: false },
  { programId: "other", isPublished: true },
  { programId: "other-draft", isPublished: false },
];
const OWN = new Set(["own", "own-draft"]);

/** What the policy allows, asked case by case and summed up in one word. */
function reach(role: Role, action: Action, isInScenario?: true): string {
  const asker: Asker = { role, programIds: OWN, ...(isInScenario && { isInScenario }) };
  const subject = subjectOf(action);
  if (subject === "none") return can(asker, action, { kind: "none" }).isAllowed ? "yes" : "-";
  if (subject === "request") {
    const reached = [true, false].filter((isOwn) => can(asker, action, { kind: "request", isOwn }).isAllowed);
    return reached.map((isOwn) => (isOwn ? "own" : "others'")).join(" ") || "-";
  }
  if (subject === "report") {
    const reached = REPORTS.filter((report) => can(asker, action, { kind: "report", ...report }).isAllowed);
    const names = reached.map(reportName).join(" ");
    return REPORT_WORDS[names] ?? names;
  }
  const allowed = PROGRAMS.filter((program) => can(asker, action, { kind: "program", ...program }).isAllowed);
  const ids = allowed.map(({ programId }) => programId).join(" ");
  return WORDS[ids] ?? ids;
}

const REPORTS = PROGRAMS.flatMap((program) =>
  [true, false].flatMap((isApproved) =>
    [true, false].map((isWritten) => ({ ...program, isApproved, isWritten })),
  ),
);

type ReportCase = (typeof REPORTS)[number];

function reportName({ programId, isApproved, isWritten }: ReportCase): string {
  return `${programId}${isApproved ? "+" : ""}${isWritten ? "!" : ""}`;
}

function reportsWhere(keeps: (report: ReportCase) => boolean): string {
  return REPORTS.filter(keeps).map(reportName).join(" ");
}

const REPORT_WORDS: Readonly<Record<string, string>> = {
  "": "-",
  [reportsWhere(() => true)]: "every",
  [reportsWhere(({ programId }) => OWN.has(programId))]: "own",
  [reportsWhere(({ programId, isWritten }) => !OWN.has(programId) && !isWritten)]: "others'",
  [reportsWhere(({ isApproved }) => isApproved)]: "approved",
  [reportsWhere(({ isApproved, isPublished }) => isApproved && isPublished)]: "published",
};

const WORDS: Readonly<Record<string, string>> = {
  "": "-",
  "own own-draft": "own",
  "own other": "published",
  "own own-draft other other-draft": "every",
};

function printed(actions: readonly Action[] = ACTIONS, isInScenario?: true): string {
  const rows = actions.map((action) => [action, ...ROLES.map((role) => reach(role, action, isInScenario))]);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(column === 0 ? 27 : 13)).join(" | ")} |`;
  return `\n${[["act", ...ROLES], ...rows].map(line).join("\n")}\n`;
}

describe("the policy", () => {
  it("allows exactly what this table says", () => {
    expect(printed()).toBe(`
| act                         | administrator | pmo           | owner         | executive     | viewer        |
| session.read                | yes           | yes           | yes           | yes           | yes           |
| person.updateOwnPreferences | yes           | yes           | yes           | yes           | yes           |
| savedView.manage            | yes           | yes           | yes           | yes           | yes           |
| live.watch                  | yes           | yes           | yes           | yes           | yes           |
| notification.read           | yes           | yes           | yes           | yes           | yes           |
| plan.read                   | yes           | yes           | yes           | yes           | yes           |
| program.read                | every         | every         | own           | every         | published     |
| milestone.update            | -             | every         | own           | -             | -             |
| activity.update             | -             | every         | own           | -             | -             |
| link.create                 | -             | every         | -             | -             | -             |
| link.update                 | -             | every         | -             | -             | -             |
| link.remove                 | -             | every         | -             | -             | -             |
| item.create                 | -             | every         | -             | -             | -             |
| item.remove                 | -             | every         | -             | -             | -             |
| act.undo                    | -             | own           | own           | -             | -             |
| sheet.save                  | -             | yes           | yes           | -             | -             |
| calendar.read               | yes           | yes           | -             | -             | -             |
| calendar.update             | yes           | yes           | -             | -             | -             |
| quality.read                | yes           | yes           | -             | yes           | -             |
| quality.updateThresholds    | -             | yes           | -             | -             | -             |
| baseline.read               | yes           | yes           | -             | yes           | -             |
| baseline.request            | -             | yes           | -             | -             | -             |
| baseline.withdraw           | -             | own           | -             | -             | -             |
| baseline.decide             | -             | others'       | -             | others'       | -             |
| changeRequest.read          | every         | every         | own           | every         | -             |
| changeRequest.create        | -             | every         | own           | -             | -             |
| changeRequest.approve       | -             | others'       | -             | others'       | -             |
| changeRequest.refuse        | -             | others'       | -             | others'       | -             |
| changeRequest.withdraw      | -             | own           | own           | -             | -             |
| period.read                 | yes           | yes           | yes           | yes           | -             |
| period.update               | -             | yes           | -             | -             | -             |
| period.open                 | -             | yes           | -             | -             | -             |
| period.close                | -             | yes           | -             | -             | -             |
| period.reopen               | -             | yes           | -             | -             | -             |
| report.read                 | approved      | every         | own           | approved      | published     |
| report.draft                | -             | own           | own           | -             | -             |
| report.submit               | -             | own           | own           | -             | -             |
| report.return               | -             | others'       | -             | -             | -             |
| report.approve              | -             | others'       | -             | -             | -             |
| report.chase                | -             | every         | -             | -             | -             |
| decision.ask                | -             | every         | own           | -             | -             |
| decision.update             | -             | own others'   | own           | -             | -             |
| decision.take               | -             | every         | -             | every         | -             |
| decision.complete           | -             | every         | own           | every         | -             |
| decision.reopen             | -             | every         | own           | every         | -             |
| decision.withdraw           | -             | own others'   | own           | -             | -             |
| risk.raise                  | -             | every         | own           | -             | -             |
| risk.update                 | -             | every         | own           | -             | -             |
| risk.occur                  | -             | every         | own           | -             | -             |
| risk.close                  | -             | every         | own           | -             | -             |
| risk.reopen                 | -             | every         | own           | -             | -             |
| issue.raise                 | -             | every         | own           | -             | -             |
| issue.update                | -             | every         | own           | -             | -             |
| issue.close                 | -             | every         | own           | -             | -             |
| issue.reopen                | -             | every         | own           | -             | -             |
| eService.create             | -             | every         | own           | -             | -             |
| eService.update             | -             | every         | own           | -             | -             |
| eService.launch             | -             | every         | own           | -             | -             |
| eService.unlaunch           | -             | every         | own           | -             | -             |
| eService.recordUse          | -             | every         | own           | -             | -             |
| eService.remove             | -             | every         | own           | -             | -             |
| rollOut.update              | -             | every         | own           | -             | -             |
| rollOut.remove              | -             | every         | own           | -             | -             |
| comment.create              | -             | every         | own           | every         | -             |
| comment.update              | -             | own           | own           | own           | -             |
| comment.remove              | -             | own others'   | own           | own           | -             |
| evidence.add                | -             | own           | own           | -             | -             |
| evidence.remove             | -             | every         | own           | -             | -             |
| import.read                 | yes           | yes           | -             | -             | -             |
| import.preview              | yes           | yes           | -             | -             | -             |
| import.apply                | yes           | yes           | -             | -             | -             |
| import.undo                 | yes           | yes           | -             | -             | -             |
| person.list                 | yes           | yes           | -             | -             | -             |
| person.create               | yes           | -             | -             | -             | -             |
| person.update               | yes           | -             | -             | -             | -             |
| outbox.read                 | yes           | -             | -             | -             | -             |
| outbox.retry                | yes           | -             | -             | -             | -             |
| outbox.test                 | yes           | -             | -             | -             | -             |
| pack.read                   | yes           | yes           | -             | yes           | -             |
| pack.create                 | -             | yes           | -             | yes           | -             |
| pack.cancel                 | -             | own others'   | -             | own           | -             |
| kpi.create                  | -             | every         | own           | -             | -             |
| kpi.update                  | -             | every         | own           | -             | -             |
| kpi.setTargets              | -             | every         | own           | -             | -             |
| kpi.record                  | -             | every         | own           | -             | -             |
| kpi.verify                  | -             | others'       | -             | -             | -             |
| kpi.removeValue             | -             | own others'   | own           | -             | -             |
| kpi.addEvidence             | -             | own           | own           | -             | -             |
| kpi.removeEvidence          | -             | own others'   | own           | -             | -             |
| budget.read                 | every         | every         | own           | every         | -             |
| budget.plan                 | -             | every         | -             | -             | -             |
| budget.record               | -             | every         | own           | -             | -             |
| scenario.read               | -             | own others'   | own           | own others'   | -             |
| scenario.create             | -             | yes           | yes           | -             | -             |
| scenario.update             | -             | own others'   | own           | -             | -             |
| scenario.discard            | -             | own others'   | own           | -             | -             |
| audit.read                  | yes           | yes           | -             | -             | -             |
`);
  });

  it("allows in a scenario exactly what this table says, and nothing that it does not name", () => {
    const named = ACTIONS.filter((action) => action in ROLES_IN_SCENARIO);
    expect(printed(named, true)).toBe(`
| act                         | administrator | pmo           | owner         | executive     | viewer        |
| plan.read                   | -             | yes           | yes           | yes           | -             |
| program.read                | -             | every         | own           | every         | -             |
| milestone.update            | -             | every         | own           | -             | -             |
| activity.update             | -             | every         | own           | -             | -             |
| link.create                 | -             | every         | own           | -             | -             |
| link.update                 | -             | every         | own           | -             | -             |
| link.remove                 | -             | every         | own           | -             | -             |
| item.create                 | -             | every         | own           | -             | -             |
| item.remove                 | -             | every         | own           | -             | -             |
| act.undo                    | -             | own           | own           | -             | -             |
| quality.read                | -             | yes           | -             | yes           | -             |
| baseline.read               | -             | yes           | -             | yes           | -             |
`);
    const asker: Asker = { role: "pmo", programIds: OWN, isInScenario: true };
    const refused = { isAllowed: false, reason: "notInScenario" };
    expect(can(asker, "baseline.request", { kind: "none" })).toEqual(refused);
    expect(can(asker, "scenario.create", { kind: "none" })).toEqual(refused);
  });

  it.each([
    ["viewer", "milestone.update", { programId: "other", isPublished: true }, "roleMayNot"],
    ["viewer", "program.read", { programId: "other-draft", isPublished: false }, "notPublished"],
    ["owner", "milestone.update", { programId: "other", isPublished: true }, "notYourProgram"],
  ] as const)("tells a refused %s of %s why", (role, action, program, reason) => {
    const verdict = can({ role, programIds: OWN }, action, { kind: "program", ...program });
    expect(verdict).toEqual({ isAllowed: false, reason });
  });

  it("lets nobody decide what they asked for themselves, nor take back what another asked for", () => {
    const asker: Asker = { role: "pmo", programIds: OWN };
    const [own, others] = [true, false].map((isOwn) => ({ kind: "request", isOwn }) as const);
    expect(can(asker, "baseline.decide", own ?? { kind: "none" })).toMatchObject({ reason: "ownRequest" });
    expect(can(asker, "baseline.withdraw", others ?? { kind: "none" })).toMatchObject({
      reason: "notYourRequest",
    });
    expect(can(asker, "baseline.decide", { kind: "none" })).toMatchObject({ reason: "needsRequest" });
  });

  it("lets nobody approve a report of a program they answer for, or one that they wrote", () => {
    const asker: Asker = { role: "pmo", programIds: OWN };
    const report = { kind: "report", isPublished: true, isApproved: false, isWritten: false } as const;
    const refused = { isAllowed: false, reason: "ownReport" };
    expect(can(asker, "report.approve", { ...report, programId: "own" })).toEqual(refused);
    expect(can(asker, "report.approve", { ...report, programId: "other", isWritten: true })).toEqual(refused);
    expect(can(asker, "report.approve", { ...report, programId: "other" })).toEqual({ isAllowed: true });
    expect(can(asker, "report.approve", { kind: "none" })).toMatchObject({ reason: "needsReport" });
  });

  it("decides nothing about a program whose facts it was not given", () => {
    const asker: Asker = { role: "pmo", programIds: OWN };
    expect(can(asker, "milestone.update", { kind: "none" })).toEqual({
      isAllowed: false,
      reason: "needsProgram",
    });
  });

  it("lets the product itself do everything", () => {
    const system: Asker = { role: "viewer", programIds: new Set(), isSystem: true };
    const facts: Record<Facts["kind"], Facts> = {
      program: { kind: "program", programId: "any", isPublished: false },
      request: { kind: "request", isOwn: true },
      report: {
        ...{ kind: "report", programId: "any", isPublished: false, isApproved: false, isWritten: true },
      },
      none: { kind: "none" },
    };
    const isRefused = (action: Action) => !can(system, action, facts[subjectOf(action)]).isAllowed;
    expect(ACTIONS.filter(isRefused)).toEqual([]);
  });
});

const facts: fc.Arbitrary<Facts> = fc.record({
  kind: fc.constant("program" as const),
  programId: fc.constantFrom("a", "b", "c"),
  isPublished: fc.boolean(),
});
const asker = fc
  .record({ role: fc.constantFrom(...ROLES), programs: fc.subarray(["a", "b", "c"]) })
  .map(({ role, programs }): Asker => ({ role, programIds: new Set(programs) }));

describe("whatever the facts", () => {
  it("nobody changes what they may not read", () => {
    fc.assert(
      fc.property(asker, facts, (who, what) => {
        const mayUpdate = can(who, "milestone.update", what).isAllowed;
        expect(mayUpdate && !can(who, "program.read", what).isAllowed).toBe(false);
      }),
    );
  });

  it("a role without a scope is refused", () => {
    fc.assert(
      fc.property(asker, facts, fc.constantFrom(...ACTIONS), (who, what, action) => {
        fc.pre(scopeOf(who, action) === null);
        expect(can(who, action, what)).toEqual({ isAllowed: false, reason: "roleMayNot" });
      }),
    );
  });
});
