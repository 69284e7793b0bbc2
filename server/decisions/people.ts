import type { PersonRef } from "#shared/contract/roadmap.ts";
import { abilitiesOn, type requireAction } from "../access/access.ts";
import { roleOf } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";

type ProgramFacts = Extract<Parameters<typeof requireAction>[2], { readonly kind: "program" }>;

/** Whom a decision of a program, or of the whole plan, may name. */
export interface Named {
  /** Who may be asked for it: executives first, and the PMO. */
  readonly deciders: readonly PersonRef[];
  /** Who may be told to carry it out: whoever may then say that it is done. */
  readonly assignees: readonly PersonRef[];
}

/** Active people only, by name. */
export async function namedFor(db: Db | Tx, programFacts: ProgramFacts): Promise<Named> {
  const people = await db.person.findMany({
    where: { isActive: true },
    select: {
      id: true,
      nameAr: true,
      nameEn: true,
      role: true,
      programRoles: { where: { role: { in: ["owner", "deputy"] } }, select: { programId: true } },
    },
    orderBy: [{ nameAr: "asc" }, { id: "asc" }],
  });
  const able = people.map(({ role, programRoles, ...person }) => {
    const programIds = new Set(programRoles.map(({ programId }) => programId));
    const actor = { personId: person.id, role: roleOf(role), programIds };
    return { person, role: actor.role, abilities: abilitiesOn(actor, programFacts) };
  });
  const whoMay = (action: "decision.take" | "decision.complete") =>
    able.filter(({ abilities }) => abilities.includes(action));
  const deciders = whoMay("decision.take");
  const executives = deciders.filter(({ role }) => role === "executive");
  const others = deciders.filter(({ role }) => role !== "executive");
  return {
    deciders: [...executives, ...others].map(({ person }) => person),
    assignees: whoMay("decision.complete").map(({ person }) => person),
  };
}

interface NamedIds {
  readonly deciderId: string | null;
  readonly assigneeId?: string | null;
}

/**
 * Throws INVALID_INPUT, `notInList`, at each field that names somebody whom the decision may not name. Whoever stands
 * there `before` may stay: they may have left since.
 */
export async function requireNamed(
  tx: Tx,
  programFacts: ProgramFacts,
  { deciderId, assigneeId = null }: NamedIds,
  before?: NamedIds,
): Promise<void> {
  const { deciders, assignees } = await namedFor(tx, programFacts);
  const isOneOf = (people: readonly PersonRef[], id: string | null) => people.some((each) => each.id === id);
  const mayDecide = deciderId === before?.deciderId || isOneOf(deciders, deciderId);
  const mayCarryOut =
    assigneeId === null || assigneeId === before?.assigneeId || isOneOf(assignees, assigneeId);
  const refused = [...(mayDecide ? [] : ["deciderId"]), ...(mayCarryOut ? [] : ["assigneeId"])];
  if (refused.length === 0) return;
  throw new AppError("INVALID_INPUT", { problems: refused.map((path) => ({ path, rule: "notInList" })) });
}
