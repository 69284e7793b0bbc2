import { administrationAr } from "./catalogue/administration.ar.ts";
import { commonAr } from "./catalogue/common.ar.ts";
import { errorsAr } from "./catalogue/errors.ar.ts";
import { quantitiesAr } from "./catalogue/quantities.ar.ts";
import { reasonsAr } from "./catalogue/reasons.ar.ts";
import { rolesAr } from "./catalogue/roles.ar.ts";
import { shellAr } from "./catalogue/shell.ar.ts";
import { signInAr } from "./catalogue/sign-in.ar.ts";
import { statusAr } from "./catalogue/status.ar.ts";
import { termsAr } from "./catalogue/terms.ar.ts";

/** Every word of the product in Arabic, and the source of keys: another language satisfies its type. */
export const ar = {
  administration: administrationAr,
  common: commonAr,
  errors: errorsAr,
  quantities: quantitiesAr,
  reasons: reasonsAr,
  roles: rolesAr,
  shell: shellAr,
  signIn: signInAr,
  status: statusAr,
  terms: termsAr,
};

export type Catalogue = typeof ar;
