import type { RiskOfProgram } from "#shared/contract/executive-review.ts";
import type { ProgramRef } from "#shared/contract/plan-changes.ts";
import type { OpenRisk } from "#shared/contract/program-summary.ts";
import { exposureOf } from "#shared/progress/exposure.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { factsOf } from "../registers/subject.ts";

const names = { nameAr: true, nameEn: true } as const;

/** What every screen shows of a risk. */
export const SHOWN_RISK = {
  id: true,
  code: true,
  ...names,
  programId: true,
  probability: true,
  impact: true,
  response: true,
  responseText: true,
  owner: { select: { id: true, ...names } },
  dueDay: true,
  item: { select: { id: true, code: true, ...names } },
} as const satisfies Prisma.RiskSelect;

type ShownRisk = Prisma.RiskGetPayload<{ select: typeof SHOWN_RISK }>;

/** The open risks of a program that the reader may read, the greatest exposure first. */
export async function readProgramRisks(db: Db, programId: string): Promise<OpenRisk[]> {
  return (await loadOpenRisks(db, { programId })).map(viewRisk);
}

/** The open risks of all programs that `actor` may read, the greatest exposure first. */
export async function readOpenRisks(
  db: Db,
  actor: Actor,
  programs: readonly ProgramRef[],
): Promise<RiskOfProgram[]> {
  const programById = new Map(programs.map((program) => [program.id, program]));
  const ofPrograms = { programId: { in: [...programById.keys()] } };
  // Only who reads every program learns what threatens the whole plan.
  const readsAll = abilitiesOn(actor, factsOf(null)).includes("program.read");
  const risks = await loadOpenRisks(db, readsAll ? { OR: [ofPrograms, { programId: null }] } : ofPrograms);
  return risks.map((risk) => ({
    ...viewRisk(risk),
    program: programById.get(risk.programId ?? "") ?? null,
    milestoneName: risk.item && { nameAr: risk.item.nameAr, nameEn: risk.item.nameEn },
  }));
}

async function loadOpenRisks(db: Db, where: Prisma.RiskWhereInput): Promise<ShownRisk[]> {
  const risks = await db.risk.findMany({
    where: { AND: [where, { state: "open", plan: { kind: "plan" } }] },
    orderBy: { code: "asc" },
    select: SHOWN_RISK,
  });
  return risks.toSorted((one, other) => exposureOf(other) - exposureOf(one));
}

export function viewRisk(risk: ShownRisk): OpenRisk {
  const { id, code, nameAr, nameEn, probability, impact, response, responseText, owner, dueDay, item } = risk;
  return {
    ...{ id, code, nameAr, nameEn, probability, impact, responseText, owner },
    response: response as OpenRisk["response"],
    dueDay: dueDay as IsoDay | null,
    milestoneCode: item?.code ?? null,
  };
}
