import type { ItemSaved } from "#shared/contract/items.ts";
import type { ItemFacts } from "../plan/facts.ts";

export function viewItem(
  { id, kind, code, nameAr, nameEn, version }: ItemFacts,
  programCode: string,
): ItemSaved["item"] {
  const known = kind === "milestone" ? ("milestone" as const) : ("activity" as const);
  return { id, kind: known, code, nameAr, nameEn, programCode, version };
}
