import { administrationAr } from "./catalogue/administration.ar.ts";
import { commonAr } from "./catalogue/common.ar.ts";
import { errorsAr } from "./catalogue/errors.ar.ts";
import { movesAr } from "./catalogue/moves.ar.ts";
import { problemsAr } from "./catalogue/problems.ar.ts";
import { quantitiesAr } from "./catalogue/quantities.ar.ts";
import { reasonsAr } from "./catalogue/reasons.ar.ts";
import { roadmapAr } from "./catalogue/roadmap.ar.ts";
import { rolesAr } from "./catalogue/roles.ar.ts";
import { shellAr } from "./catalogue/shell.ar.ts";
import { signInAr } from "./catalogue/sign-in.ar.ts";
import { statusAr } from "./catalogue/status.ar.ts";
import { statusReasonsAr } from "./catalogue/status-reasons.ar.ts";
import { termsAr } from "./catalogue/terms.ar.ts";

/** The words of the screens that everybody meets first; those of later screens come with them (client/ui/locale). */
export const arFirst = {
  administration: administrationAr,
  common: commonAr,
  errors: errorsAr,
  problems: problemsAr,
  moves: movesAr,
  quantities: quantitiesAr,
  reasons: reasonsAr,
  roadmap: roadmapAr,
  roles: rolesAr,
  shell: shellAr,
  signIn: signInAr,
  status: statusAr,
  statusReasons: statusReasonsAr,
  terms: termsAr,
};
