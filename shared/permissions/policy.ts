import type { Action, Role } from "./actions.ts";
import { ROLES_IN_SCENARIO, RULES, type Rule, type Scope, type SubjectKind } from "./rules.ts";

/** Who asks. `programIds` are the programs they own or deputise; the product itself is `isSystem`. */
export interface Asker {
  readonly role: Role;
  readonly programIds: ReadonlySet<string>;
  readonly isSystem?: true;
  /** Whether what they ask for is done in a scenario, where nothing is of the plan. */
  readonly isInScenario?: true;
}

/** What an act is about, as far as the policy needs to know it. */
export type Facts =
  | { readonly kind: "program"; readonly programId: string; readonly isPublished: boolean }
  /** Something that one person asked for or did: whether it is the asker's own. */
  | { readonly kind: "request"; readonly isOwn: boolean }
  /** What is said of a program in a period. `isWritten`: by the asker, at any time. */
  | {
      readonly kind: "report";
      readonly programId: string;
      readonly isPublished: boolean;
      readonly isApproved: boolean;
      readonly isWritten: boolean;
    }
  | { readonly kind: "none" };

/** Why not; those that begin with `needs` are defects of the caller, who asked about the wrong kind of subject. */
export type DenialReason =
  | "roleMayNot"
  | "notInScenario"
  | "notPublished"
  | "notYourProgram"
  | "notYourRequest"
  | "ownRequest"
  | "ownReport"
  | "notApproved"
  | "needsProgram"
  | "needsRequest"
  | "needsReport";

/** The policy's answer. */
export type Verdict =
  | { readonly isAllowed: true }
  | { readonly isAllowed: false; readonly reason: DenialReason };

/** How far somebody of a role reaches with `action`, on the plan or in a scenario; null when not at all. */
export function scopeOf(
  { role, isInScenario }: Pick<Asker, "role" | "isInScenario">,
  action: Action,
): Scope | null {
  const rule: Rule = RULES[action];
  const roles = isInScenario ? ROLES_IN_SCENARIO[action] : rule.roles;
  return roles?.[role] ?? null;
}

/** Why somebody whose scope is null may not. */
export function whyNever({ isInScenario }: Pick<Asker, "isInScenario">, action: Action): DenialReason {
  return isInScenario && !(action in ROLES_IN_SCENARIO) ? "notInScenario" : "roleMayNot";
}

/** What `action` is about, so that facts of that kind are needed to decide it. */
export function subjectOf(action: Action): SubjectKind {
  return RULES[action].subject;
}

/** Whether `asker` may do `action` to the subject that `facts` describe, and if not, why not. */
export function can(asker: Asker, action: Action, facts: Facts): Verdict {
  const scope = asker.isSystem ? "every" : scopeOf(asker, action);
  if (scope === null) return denied(whyNever(asker, action));
  const subject = subjectOf(action);
  if (subject !== "none" && facts.kind !== subject) return denied(NEEDS[subject]);
  if (subject === "none" || scope === "every") return { isAllowed: true };
  switch (facts.kind) {
    case "request":
      return ofRequest(scope, facts.isOwn);
    case "report":
      return ofReport(asker, scope, facts);
    case "program":
      return ofProgram(asker, scope, facts);
    case "none":
      return denied("needsProgram");
  }
}

const NEEDS = { program: "needsProgram", request: "needsRequest", report: "needsReport" } as const;

function ofRequest(scope: Scope, isOwn: boolean): Verdict {
  if (isOwn === (scope === "own")) return { isAllowed: true };
  return denied(isOwn ? "ownRequest" : "notYourRequest");
}

type FactsOf<Kind extends Facts["kind"]> = Extract<Facts, { readonly kind: Kind }>;

function ofReport(asker: Asker, scope: Scope, facts: FactsOf<"report">): Verdict {
  const isOfOwnProgram = asker.programIds.has(facts.programId);
  if (scope === "own") return isOfOwnProgram ? { isAllowed: true } : denied("notYourProgram");
  if (scope === "others") {
    return isOfOwnProgram || facts.isWritten ? denied("ownReport") : { isAllowed: true };
  }
  if (!facts.isApproved) return denied("notApproved");
  return scope === "approved" || facts.isPublished ? { isAllowed: true } : denied("notPublished");
}

function ofProgram(asker: Asker, scope: Scope, facts: FactsOf<"program">): Verdict {
  if (scope === "published") return facts.isPublished ? { isAllowed: true } : denied("notPublished");
  return asker.programIds.has(facts.programId) ? { isAllowed: true } : denied("notYourProgram");
}

function denied(reason: DenialReason): Verdict {
  return { isAllowed: false, reason };
}
