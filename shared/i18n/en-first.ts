import { administrationEn } from "./catalogue/administration.en.ts";
import { commonEn } from "./catalogue/common.en.ts";
import { errorsEn } from "./catalogue/errors.en.ts";
import { movesEn } from "./catalogue/moves.en.ts";
import { problemsEn } from "./catalogue/problems.en.ts";
import { quantitiesEn } from "./catalogue/quantities.en.ts";
import { reasonsEn } from "./catalogue/reasons.en.ts";
import { roadmapEn } from "./catalogue/roadmap.en.ts";
import { rolesEn } from "./catalogue/roles.en.ts";
import { shellEn } from "./catalogue/shell.en.ts";
import { signInEn } from "./catalogue/sign-in.en.ts";
import { statusEn } from "./catalogue/status.en.ts";
import { statusReasonsEn } from "./catalogue/status-reasons.en.ts";
import { termsEn } from "./catalogue/terms.en.ts";

/** The words of the screens that everybody meets first; those of later screens come with them (client/ui/locale). */
export const enFirst = {
  administration: administrationEn,
  common: commonEn,
  errors: errorsEn,
  problems: problemsEn,
  moves: movesEn,
  quantities: quantitiesEn,
  reasons: reasonsEn,
  roadmap: roadmapEn,
  roles: rolesEn,
  shell: shellEn,
  signIn: signInEn,
  status: statusEn,
  statusReasons: statusReasonsEn,
  terms: termsEn,
};
