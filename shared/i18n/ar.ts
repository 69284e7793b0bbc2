import { arFirst } from "./ar-first.ts";
import { importsAr } from "./catalogue/imports.ar.ts";
import { measuresAr } from "./catalogue/measures.ar.ts";

/** Every word of the product in Arabic, and the source of keys: another language satisfies its type. */
export const ar = { ...arFirst, imports: importsAr, measures: measuresAr };

export type Catalogue = typeof ar;
