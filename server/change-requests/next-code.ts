import type { Tx } from "../db/client.ts";

/**
 * The next free number of a plan's requests, `CR-07`, in the transaction that takes it: the database has one writer, so
 * that nobody else is given the same.
 */
export async function nextCode(tx: Tx, planId: string): Promise<string> {
  const stored = await tx.changeRequest.findMany({ where: { planId }, select: { code: true } });
  const numbers = stored.map(({ code }) => Number(/^CR-(\d+)$/.exec(code)?.[1] ?? 0));
  return `CR-${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}
