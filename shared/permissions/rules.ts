import type { Action, Role } from "./actions.ts";

/** What an act can be about, as far as the policy needs to know it: `Facts` of policy.ts describe one. */
export type SubjectKind = "program" | "request" | "report" | "none";

/**
 * How far a role reaches with an act: every subject, the published ones, the asker's own, or those of others; reports
 * also once they are approved, or approved and of a published program.
 */
export type Scope = "every" | "published" | "own" | "others" | "approved" | "publishedApproved";

/** Who may do one act, and to what. */
export interface Rule {
  /** Whether the act is about one program, a request, a report, or about nothing in particular. */
  readonly subject: SubjectKind;
  /** A role that is not named may not act at all. */
  readonly roles: Readonly<Partial<Record<Role, Scope>>>;
}

const EVERYBODY = {
  administrator: "every",
  pmo: "every",
  owner: "every",
  executive: "every",
  viewer: "every",
} as const;
const OFFICE = { administrator: "every", pmo: "every" } as const;

/** The whole of who may do what; its test prints it as a table. */
export const RULES = {
  "session.read": { subject: "none", roles: EVERYBODY },
  "person.updateOwnPreferences": { subject: "none", roles: EVERYBODY },
  // One's own, whoever one is: there is no way to name another's.
  "savedView.manage": { subject: "none", roles: EVERYBODY },
  // Messages name no subject; what follows from them is asked for through the gate.
  "live.watch": { subject: "none", roles: EVERYBODY },
  "notification.read": { subject: "none", roles: EVERYBODY },
  "plan.read": { subject: "none", roles: EVERYBODY },
  "program.read": {
    subject: "program",
    roles: { ...OFFICE, executive: "every", owner: "own", viewer: "published" },
  },
  "milestone.update": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "activity.update": { subject: "program", roles: { pmo: "every", owner: "own" } },
  // Of the programs at both ends of the link.
  "link.create": { subject: "program", roles: { pmo: "every" } },
  "link.update": { subject: "program", roles: { pmo: "every" } },
  "link.remove": { subject: "program", roles: { pmo: "every" } },
  "item.create": { subject: "program", roles: { pmo: "every" } },
  "item.remove": { subject: "program", roles: { pmo: "every" } },
  // What the act did must still be allowed, too (server/undo).
  "act.undo": { subject: "request", roles: { pmo: "own", owner: "own" } },
  // Each row asks for the act of its register besides: a sheet lets nobody do more (docs/decisions/0035).
  "sheet.save": { subject: "none", roles: { pmo: "every", owner: "every" } },
  "calendar.read": { subject: "none", roles: OFFICE },
  "calendar.update": { subject: "none", roles: OFFICE },
  "quality.read": { subject: "none", roles: { ...OFFICE, executive: "every" } },
  "quality.updateThresholds": { subject: "none", roles: { pmo: "every" } },
  "baseline.read": { subject: "none", roles: { ...OFFICE, executive: "every" } },
  "baseline.request": { subject: "none", roles: { pmo: "every" } },
  "baseline.withdraw": { subject: "request", roles: { pmo: "own" } },
  // Nobody approves their own (docs/decisions/0011).
  "baseline.decide": { subject: "request", roles: { pmo: "others", executive: "others" } },
  // What is asked and not decided is between the program, the office and the executive (docs/decisions/0017).
  "changeRequest.read": {
    subject: "program",
    roles: { ...OFFICE, executive: "every", owner: "own" },
  },
  "changeRequest.create": { subject: "program", roles: { pmo: "every", owner: "own" } },
  // Nobody decides their own.
  "changeRequest.approve": { subject: "request", roles: { pmo: "others", executive: "others" } },
  "changeRequest.refuse": { subject: "request", roles: { pmo: "others", executive: "others" } },
  "changeRequest.withdraw": { subject: "request", roles: { pmo: "own", owner: "own" } },
  "period.read": { subject: "none", roles: { ...OFFICE, executive: "every", owner: "every" } },
  "period.update": { subject: "none", roles: { pmo: "every" } },
  "period.open": { subject: "none", roles: { pmo: "every" } },
  "period.close": { subject: "none", roles: { pmo: "every" } },
  "period.reopen": { subject: "none", roles: { pmo: "every" } },
  // What is not approved is between the program and the PMO (docs/decisions/0014).
  "report.read": {
    subject: "report",
    roles: {
      pmo: "every",
      owner: "own",
      administrator: "approved",
      executive: "approved",
      viewer: "publishedApproved",
    },
  },
  "report.draft": { subject: "report", roles: { owner: "own", pmo: "own" } },
  "report.submit": { subject: "report", roles: { owner: "own", pmo: "own" } },
  // Nobody approves their own, nor does an officer who answers for the program.
  "report.return": { subject: "report", roles: { pmo: "others" } },
  "report.approve": { subject: "report", roles: { pmo: "others" } },
  "report.chase": { subject: "report", roles: { pmo: "every" } },
  // Reading a decision is reading its program; one of the whole plan is for who reads every program.
  "decision.ask": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "decision.update": { subject: "request", roles: { pmo: "every", owner: "own" } },
  // An officer records what an executive decided at the meeting, by name (docs/decisions/0027).
  "decision.take": { subject: "program", roles: { pmo: "every", executive: "every" } },
  "decision.complete": { subject: "program", roles: { pmo: "every", owner: "own", executive: "every" } },
  "decision.reopen": { subject: "program", roles: { pmo: "every", owner: "own", executive: "every" } },
  "decision.withdraw": { subject: "request", roles: { pmo: "every", owner: "own" } },
  // Who reads a program reads its risks and issues; those of the whole plan are the office's (docs/decisions/0030).
  "risk.raise": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "risk.update": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "risk.occur": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "risk.close": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "risk.reopen": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "issue.raise": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "issue.update": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "issue.close": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "issue.reopen": { subject: "program", roles: { pmo: "every", owner: "own" } },
  // Who reads a program reads what it launches and where it goes (docs/decisions/0031).
  "eService.create": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "eService.update": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "eService.launch": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "eService.unlaunch": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "eService.recordUse": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "eService.remove": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "rollOut.update": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "rollOut.remove": { subject: "program", roles: { pmo: "every", owner: "own" } },
  // Reading what is said is reading its subject; of a report, only who may see the report.
  "comment.create": { subject: "program", roles: { pmo: "every", owner: "own", executive: "every" } },
  "comment.update": { subject: "request", roles: { pmo: "own", owner: "own", executive: "own" } },
  "comment.remove": { subject: "request", roles: { pmo: "every", owner: "own", executive: "own" } },
  // Reading a file is reading its report.
  "evidence.add": { subject: "report", roles: { owner: "own", pmo: "own" } },
  "evidence.remove": { subject: "report", roles: { owner: "own", pmo: "every" } },
  "import.read": { subject: "none", roles: OFFICE },
  "import.preview": { subject: "none", roles: OFFICE },
  "import.apply": { subject: "none", roles: OFFICE },
  "import.undo": { subject: "none", roles: OFFICE },
  "person.list": { subject: "none", roles: OFFICE },
  "person.create": { subject: "none", roles: { administrator: "every" } },
  "person.update": { subject: "none", roles: { administrator: "every" } },
  "outbox.read": { subject: "none", roles: { administrator: "every" } },
  "outbox.retry": { subject: "none", roles: { administrator: "every" } },
  "outbox.test": { subject: "none", roles: { administrator: "every" } },
  // A pack shows every program, as an executive may read it.
  "pack.read": { subject: "none", roles: { ...OFFICE, executive: "every" } },
  "pack.create": { subject: "none", roles: { pmo: "every", executive: "every" } },
  "pack.cancel": { subject: "request", roles: { pmo: "every", executive: "own" } },
  // Who reads a program reads what it is measured by (docs/decisions/0032).
  "kpi.create": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "kpi.update": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "kpi.setTargets": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "kpi.record": { subject: "program", roles: { pmo: "every", owner: "own" } },
  // Nobody verifies their own.
  "kpi.verify": { subject: "request", roles: { pmo: "others" } },
  // One's own is what one recorded and nobody has verified yet.
  "kpi.removeValue": { subject: "request", roles: { pmo: "every", owner: "own" } },
  "kpi.addEvidence": { subject: "request", roles: { pmo: "own", owner: "own" } },
  "kpi.removeEvidence": { subject: "request", roles: { pmo: "every", owner: "own" } },
  // What somebody tries out is theirs, the office's and the executive's to look at (docs/decisions/0033).
  "scenario.read": { subject: "request", roles: { pmo: "every", owner: "own", executive: "every" } },
  "scenario.create": { subject: "none", roles: { pmo: "every", owner: "every" } },
  "scenario.update": { subject: "request", roles: { pmo: "every", owner: "own" } },
  "scenario.discard": { subject: "request", roles: { pmo: "every", owner: "own" } },
  // Money is for who answers for it and who decides on it (docs/decisions/0034).
  "budget.read": { subject: "program", roles: { ...OFFICE, executive: "every", owner: "own" } },
  // What a program is given is the office's to say; what becomes of it, the owner's, too.
  "budget.plan": { subject: "program", roles: { pmo: "every" } },
  "budget.record": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "audit.read": { subject: "none", roles: OFFICE },
} as const satisfies Record<Action, Rule>;

/**
 * Who may do what in a scenario that they may see, and how far; what is not named cannot be done there. The programs are
 * those that they may read on the plan: in them, whoever may try out may change everything (docs/decisions/0033).
 */
export const ROLES_IN_SCENARIO: Readonly<Partial<Record<Action, Rule["roles"]>>> = {
  "plan.read": { pmo: "every", owner: "every", executive: "every" },
  "program.read": { pmo: "every", owner: "own", executive: "every" },
  "quality.read": { pmo: "every", executive: "every" },
  "baseline.read": { pmo: "every", executive: "every" },
  "milestone.update": { pmo: "every", owner: "own" },
  "activity.update": { pmo: "every", owner: "own" },
  "link.create": { pmo: "every", owner: "own" },
  "link.update": { pmo: "every", owner: "own" },
  "link.remove": { pmo: "every", owner: "own" },
  "item.create": { pmo: "every", owner: "own" },
  "item.remove": { pmo: "every", owner: "own" },
  "act.undo": { pmo: "own", owner: "own" },
};
