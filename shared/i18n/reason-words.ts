import { REASON_CODES } from "../contract/reason-codes.ts";
import type { Words } from "./words.ts";

/** Why a day moved; a reason that this version does not know keeps its code. */
export function reasonName({ t }: Words, reasonCode: string | null): string {
  if (reasonCode === null) return t("measures.waterfall.unexplained");
  const known = REASON_CODES.find((code) => code === reasonCode);
  return known ? t(`reasons.${known}`) : reasonCode;
}
