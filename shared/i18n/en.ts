import type { Catalogue } from "./ar.ts";
import { importsEn } from "./catalogue/imports.en.ts";
import { measuresEn } from "./catalogue/measures.en.ts";
import { enFirst } from "./en-first.ts";
import type { Translated } from "./translated.ts";

/** Every word of the product in English. A key that Arabic has and this lacks does not compile. */
export const en = {
  ...enFirst,
  imports: importsEn,
  measures: measuresEn,
} satisfies Translated<Catalogue>;
