import type { RiskOfProgram } from "#shared/contract/executive-review.ts";
import type { ProgramRef } from "#shared/contract/plan-changes.ts";
import type { OpenRisk } from "#shared/contract/program-summary.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";

const names = { nameAr: true, nameEn: true } as const;

const riskSelect = {
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
  item: { select: { code: true, ...names } },
} as const satisfies Prisma.RiskSelect;

type StoredRisk = Prisma.RiskGetPayload<{ select: typeof riskSelect }>;

/** The open risks of a program that the reader may read, the greatest exposure first. */
export async function readProgramRisks(db: Db, programId: string): Promise<OpenRisk[]> {
  return (await loadOpenRisks(db, { programId })).map(viewRisk);
}

/** Of no program, nor published: only who reads every program learns what threatens the whole plan. */
const WHOLE_PLAN = { kind: "program", programId: "", isPublished: false } as const;

/** The open risks of all programs that `actor` may read, the greatest exposure first. */
export async function readOpenRisks(
  db: Db,
  actor: Actor,
  programs: readonly ProgramRef[],
): Promise<RiskOfProgram[]> {
  const programById = new Map(programs.map((program) => [program.id, program]));
  const ofPrograms = { programId: { in: [...programById.keys()] } };
  const readsAll = abilitiesOn(actor, WHOLE_PLAN).includes("program.read");
  const risks = await loadOpenRisks(db, readsAll ? { OR: [ofPrograms, { programId: null }] } : ofPrograms);
  return risks.map((risk) => ({
    ...viewRisk(risk),
    program: programById.get(risk.programId ?? "") ?? null,
    milestoneName: risk.item && { nameAr: risk.item.nameAr, nameEn: risk.item.nameEn },
  }));
}

async function loadOpenRisks(db: Db, where: Prisma.RiskWhereInput): Promise<StoredRisk[]> {
  const risks = await db.risk.findMany({
    where: { AND: [where, { state: "open", plan: { kind: "plan" } }] },
    orderBy: { code: "asc" },
    select: riskSelect,
  });
  const exposure = ({ probability, impact }: StoredRisk) => probability * impact;
  return risks.toSorted((one, other) => exposure(other) - exposure(one));
}

function viewRisk({ item, programId: _programId, response, dueDay, ...risk }: StoredRisk): OpenRisk {
  return {
    ...risk,
    response: response as OpenRisk["response"],
    dueDay: dueDay as IsoDay | null,
    milestoneCode: item?.code ?? null,
  };
}
