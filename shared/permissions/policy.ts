import type { Action, Role } from "./actions.ts";

/** Who asks. `programIds` are the programs they own or deputise; the product itself is `isSystem`. */
export interface Asker {
  readonly role: Role;
  readonly programIds: ReadonlySet<string>;
  readonly isSystem?: true;
}

/** What an act is about, as far as the policy needs to know it. */
export type Facts =
  | { readonly kind: "program"; readonly programId: string; readonly isPublished: boolean }
  | { readonly kind: "none" };

/** How far a role reaches with an act: every subject, the published ones, or the asker's own. */
export type Scope = "every" | "published" | "own";

export type DenialReason = "roleMayNot" | "notPublished" | "notYourProgram" | "needsProgram";

export type Verdict =
  | { readonly isAllowed: true }
  | { readonly isAllowed: false; readonly reason: DenialReason };

interface Rule {
  /** Whether the act is about one program, or about nothing in particular. */
  readonly subject: Facts["kind"];
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
const RULES = {
  "session.read": { subject: "none", roles: EVERYBODY },
  "person.updateOwnPreferences": { subject: "none", roles: EVERYBODY },
  "plan.read": { subject: "none", roles: EVERYBODY },
  "program.read": {
    subject: "program",
    roles: { ...OFFICE, executive: "every", owner: "own", viewer: "published" },
  },
  "milestone.update": { subject: "program", roles: { pmo: "every", owner: "own" } },
  "import.read": { subject: "none", roles: OFFICE },
  "import.preview": { subject: "none", roles: OFFICE },
  "import.apply": { subject: "none", roles: OFFICE },
  "import.undo": { subject: "none", roles: OFFICE },
  "person.list": { subject: "none", roles: OFFICE },
  "person.create": { subject: "none", roles: { administrator: "every" } },
  "person.update": { subject: "none", roles: { administrator: "every" } },
  "audit.read": { subject: "none", roles: OFFICE },
} as const satisfies Record<Action, Rule>;

/** How far `role` reaches with `action`; null when not at all. */
export function scopeOf(role: Role, action: Action): Scope | null {
  const rule: Rule = RULES[action];
  return rule.roles[role] ?? null;
}

/** Whether `action` is about one program, so that facts of kind `program` are needed to decide it. */
export function isAboutProgram(action: Action): boolean {
  return RULES[action].subject === "program";
}

/** Whether `asker` may do `action` to the subject that `facts` describe, and if not, why not. */
export function can(asker: Asker, action: Action, facts: Facts): Verdict {
  if (isAboutProgram(action) && facts.kind !== "program") return denied("needsProgram");
  if (asker.isSystem) return { isAllowed: true };
  const scope = scopeOf(asker.role, action);
  if (scope === null) return denied("roleMayNot");
  if (facts.kind === "none" || scope === "every") return { isAllowed: true };
  if (scope === "published") return facts.isPublished ? { isAllowed: true } : denied("notPublished");
  return asker.programIds.has(facts.programId) ? { isAllowed: true } : denied("notYourProgram");
}

function denied(reason: DenialReason): Verdict {
  return { isAllowed: false, reason };
}
