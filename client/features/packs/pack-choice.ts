import type { PacksView } from "#shared/contract/packs.ts";
import type { Language } from "#shared/contract/session.ts";
import type { IsoDay } from "#shared/units.ts";
import { PACK_KINDS, type PackKind, type PackRequest } from "./pack-kinds.ts";

/** Stands for the plan as the page shows it among the closed periods. */
export const AS_SHOWN = "*";

export interface Choice {
  readonly kind: PackKind;
  readonly language: Language;
  /** `AS_SHOWN`, or the id of a closed period. */
  readonly moment: string;
}

/** What most people want: a PDF to print, in the language they read, of what they look at. */
export function firstChoice(
  closedPeriods: PacksView["closedPeriods"],
  language: Language,
  period: string | undefined,
): Choice {
  const closed = closedPeriods.find(({ id }) => id === period);
  return { kind: "pdfA4", language, moment: closed?.id ?? AS_SHOWN };
}

/** What the server is asked for; `asAt` is the day of the page. */
export function requestFor({ kind, language, moment }: Choice, asAt: IsoDay | undefined): PackRequest {
  const asShown = asAt === undefined ? {} : { asAt };
  return { ...PACK_KINDS[kind], language, ...(moment === AS_SHOWN ? asShown : { periodId: moment }) };
}
