import type { BilingualName } from "#shared/contract/names.ts";
import type { Db } from "../db/client.ts";

type Named = BilingualName & { readonly code: string };

/** What items that have left the plan were called, as history keeps it of each removal. */
export async function namesOfRemoved(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  if (ids.length === 0) return new Map();
  const removals = await db.change.findMany({
    where: { operation: "remove", entity: { in: ["program", "scheduleItem"] }, entityId: { in: [...ids] } },
    select: { entityId: true, fromValue: true },
    orderBy: { seq: "asc" },
  });
  return new Map(removals.map(({ entityId, fromValue }) => [entityId, namesIn(fromValue)]));
}

function namesIn(json: string | null): Named {
  const row = JSON.parse(json ?? "{}") as Partial<Record<keyof Named, unknown>>;
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return { code: text(row.code), nameAr: text(row.nameAr), nameEn: text(row.nameEn) };
}
