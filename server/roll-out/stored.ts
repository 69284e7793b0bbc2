import { ROLL_OUT_STATES, type RollOutState } from "#shared/registers/roll-out.ts";
import type { Prisma } from "../db/generated/client.ts";

/** What history keeps of a program in a place, and the version that a write names. */
export const ROLL_OUT_FIELDS = {
  id: true,
  programId: true,
  placeId: true,
  state: true,
  plannedDay: true,
  actualDay: true,
  version: true,
} as const satisfies Prisma.RollOutSelect;

export type StoredRollOut = Prisma.RollOutGetPayload<{ select: typeof ROLL_OUT_FIELDS }>;

/** A stored state; the database holds no other. */
export function rollOutStateOf(stored: unknown): RollOutState {
  return ROLL_OUT_STATES.find((state) => state === stored) ?? "planned";
}
