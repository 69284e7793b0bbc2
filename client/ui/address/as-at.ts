import type { IsoDay } from "#shared/units.ts";
import { addressOf, day } from "./address.ts";

/** What every address behind sign-in may hold: the day at whose end the plan is read; live when left out. */
export const asAtAddress = addressOf({ asAt: day });

export type AsAtSearch = ReturnType<typeof asAtAddress.parse>;

/** That day as part of a reading query's input. */
export function asAtOf({ asAt }: { readonly asAt?: IsoDay | null | undefined }): { readonly asAt?: IsoDay } {
  return asAt ? { asAt } : {};
}
