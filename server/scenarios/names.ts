import type { BilingualName } from "#shared/contract/names.ts";
import { AppError } from "../trpc/errors.ts";

/** One of the two is enough; the screen marks what is missing. */
export function requireNamed({ nameAr, nameEn }: BilingualName): void {
  if (nameAr !== "" || nameEn !== "") return;
  throw new AppError("INVALID_INPUT", { problems: [{ path: "nameAr", rule: "noName" }] });
}
