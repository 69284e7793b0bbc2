import type { CommentSubjectType } from "#shared/contract/comments.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import type { Db, Tx } from "../db/client.ts";

/** The kinds of subjects that stand in a register. */
export type EntryType = Exclude<CommentSubjectType, "program" | "scheduleItem" | "report">;

/** An entry of a register, as far as talk about it needs to know it. */
export interface TalkedEntry extends BilingualName {
  /** Of a program's roll-out in a place, the place's; of its budget, the program's. */
  readonly code: string;
  /** Null when it concerns the whole plan. */
  readonly programId: string | null;
  /** Whom it names. */
  readonly people: readonly (string | null)[];
}

const OF_PLAN = { plan: { kind: "plan" } } as const;
const NAMES = { code: true, nameAr: true, nameEn: true } as const;
const ENTRY = { ...NAMES, programId: true } as const;
const OWNED = { ...ENTRY, ownerId: true } as const;

/** The entry of the plan; null when there is none. */
export async function loadEntry(db: Db | Tx, type: EntryType, id: string): Promise<TalkedEntry | null> {
  const where = { id, ...OF_PLAN };
  switch (type) {
    case "decision": {
      const select = { ...ENTRY, askedById: true, deciderId: true, assigneeId: true } as const;
      const found = await db.decision.findUnique({ where, select });
      return found && { ...found, people: [found.askedById, found.deciderId, found.assigneeId] };
    }
    case "risk":
      return ownedEntry(await db.risk.findUnique({ where, select: OWNED }));
    case "issue":
      return ownedEntry(await db.issue.findUnique({ where, select: OWNED }));
    case "kpi":
      return ownedEntry(await db.kpi.findUnique({ where, select: OWNED }));
    case "changeRequest": {
      const found = await db.changeRequest.findUnique({ where, select: { ...ENTRY, requestedById: true } });
      return found && { ...found, people: [found.requestedById] };
    }
    case "eService": {
      const found = await db.eService.findUnique({ where, select: ENTRY });
      return found && { ...found, people: [] };
    }
    case "budget": {
      const found = await db.program.findUnique({ where, select: NAMES });
      return found && { ...found, programId: id, people: [] };
    }
    case "rollOut": {
      const found = await db.rollOut.findUnique({
        where: { id, program: OF_PLAN },
        select: { programId: true, place: { select: NAMES } },
      });
      return found && { ...found.place, programId: found.programId, people: [] };
    }
  }
}

function ownedEntry(
  found: (Omit<TalkedEntry, "people"> & { readonly ownerId: string | null }) | null,
): TalkedEntry | null {
  return found && { ...found, people: [found.ownerId] };
}
