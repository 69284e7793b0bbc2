import type { Db } from "#server/db/client.ts";
import type { IsoDay } from "#shared/units.ts";
import { generatePortfolio } from "./generate.ts";
import { writePortfolio } from "./write.ts";

/**
 * Fills an empty database with the sample portfolio as it stands at the end of `statusDay`. Its people can be
 * recognised by `isSample`; what they sign in with is made by `server/auth`, never here.
 */
export async function seedSample(db: Db, statusDay: IsoDay): Promise<void> {
  await writePortfolio(db, generatePortfolio(statusDay));
}
