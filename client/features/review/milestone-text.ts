import type { BilingualName } from "#shared/contract/names.ts";
import { chooseName, isolate, type Words } from "#shared/i18n/words.ts";

/** "M07 Contract signed": a milestone inside a sentence. */
export function milestoneText(
  { language }: Words,
  { code, ...name }: BilingualName & { readonly code: string },
): string {
  return `${isolate(code)} ${isolate(chooseName(language, name).text)}`;
}
