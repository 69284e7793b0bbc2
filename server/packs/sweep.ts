import type { FileStore } from "../files/store.ts";
import type { Deps } from "../trpc/context.ts";
import { UNFINISHED } from "./stored.ts";

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Forgets packs of a day after a month, but never one that is kept with a period; gives how many files went. */
export async function sweepPacks({ db, clock }: Deps, store: FileStore): Promise<number> {
  const before = new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS);
  const isOver = { state: { notIn: UNFINISHED }, createdAt: { lt: before } };
  await db.pack.deleteMany({ where: { ...isOver, OR: [{ periodId: null }, { state: { not: "done" } }] } });
  const rows = await db.pack.findMany({
    where: { storageName: { not: null } },
    select: { storageName: true },
  });
  return store.sweep(new Set(rows.flatMap(({ storageName }) => storageName ?? [])));
}
