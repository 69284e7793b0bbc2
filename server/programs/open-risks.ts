import type { OpenRisk } from "#shared/contract/program-summary.ts";
import type { IsoDay } from "#shared/units.ts";
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

export type StoredRisk = Prisma.RiskGetPayload<{ select: typeof riskSelect }>;

/** Open risks of the plan, the greatest exposure first. */
export async function loadOpenRisks(db: Db, where: Prisma.RiskWhereInput): Promise<StoredRisk[]> {
  const risks = await db.risk.findMany({
    where: { AND: [where, { state: "open", plan: { kind: "plan" } }] },
    orderBy: { code: "asc" },
    select: riskSelect,
  });
  const exposure = ({ probability, impact }: StoredRisk) => probability * impact;
  return risks.toSorted((one, other) => exposure(other) - exposure(one));
}

export function viewOpenRisk({
  item,
  programId: _programId,
  response,
  dueDay,
  ...risk
}: StoredRisk): OpenRisk {
  return {
    ...risk,
    response: response as OpenRisk["response"],
    dueDay: dueDay as IsoDay | null,
    milestoneCode: item?.code ?? null,
  };
}
