import type { LinkAddress } from "#client/editing/link-address.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { LinkCreateInput, LinkImpactInput, LinkUpdateInput } from "#shared/contract/links.ts";
import type { LinkView } from "#shared/contract/roadmap.ts";

/** What the dialog's fields hold; an end that is not chosen yet is null, and so is an empty lag. */
export interface LinkForm extends Pick<LinkView, "type" | "lagUnit"> {
  readonly predecessorId: string | null;
  readonly successorId: string | null;
  readonly lagDays: number | null;
  readonly note: string;
  /** Whether what the link pushes is moved with it, where that is allowed. */
  readonly movesDependants: boolean;
}

/** The form of a link as it stands, or of a new one as far as the address says. */
export function formOf(link: LinkView | null, { linkFrom, linkTo, linkType }: LinkAddress): LinkForm {
  return {
    predecessorId: link?.predecessorId ?? linkFrom ?? null,
    successorId: link?.successorId ?? linkTo ?? null,
    type: link?.type ?? linkType ?? "FS",
    lagDays: link?.lagDays ?? 0,
    lagUnit: link?.lagUnit ?? "work",
    note: "",
    movesDependants: true,
  };
}

/** Why the form cannot be sent as it is, each at its field. */
export function checkLink(link: LinkView | null, form: LinkForm): FieldProblem[] {
  const { predecessorId, successorId, lagDays } = form;
  const empty = Object.entries({ predecessorId, successorId, lagDays })
    .filter(([, value]) => value === null)
    .map(([path]) => ({ path, rule: "empty" }));
  if (empty.length > 0) return empty;
  if (predecessorId === successorId) return [{ path: "successorId", rule: "linkToItself" }];
  return isChanged(link, form) ? [] : [{ path: "edit", rule: "nothingChanged" }];
}

function isChanged(link: LinkView | null, { type, lagDays, lagUnit }: LinkForm): boolean {
  if (!link) return true;
  return type !== link.type || lagDays !== link.lagDays || lagUnit !== link.lagUnit;
}

/** What the server is asked of the form; null while it cannot be sent. */
export function impactInputOf(
  link: LinkView | null,
  form: LinkForm,
  baselineNumber: number | null,
): LinkImpactInput | null {
  const { predecessorId, successorId, type, lagDays, lagUnit } = form;
  if (checkLink(link, form).length > 0) return null;
  if (predecessorId === null || successorId === null || lagDays === null) return null;
  return {
    ...(link ? { id: link.id } : {}),
    ...{ predecessorId, successorId, type, lagDays, lagUnit },
    ...(baselineNumber === null ? {} : { baselineNumber }),
  };
}

/** The message that makes the link; `mayMoveAll` is whether this person may move all that it pushes. */
export function createInputOf(form: LinkForm, mayMoveAll: boolean): LinkCreateInput {
  const { predecessorId, successorId, type, lagDays, lagUnit, note, movesDependants } = form;
  return {
    predecessorId: predecessorId ?? "",
    successorId: successorId ?? "",
    ...{ type, lagUnit },
    lagDays: lagDays ?? 0,
    note: note.trim(),
    movesDependants: movesDependants && mayMoveAll,
  };
}

/** The message that changes it: only what differs. `version` is the one last read, or the newer one of a conflict. */
export function updateInputOf(
  link: LinkView,
  form: LinkForm,
  version: number,
  mayMoveAll: boolean,
): LinkUpdateInput {
  const { type, lagDays, lagUnit, note, movesDependants } = form;
  return {
    id: link.id,
    version,
    note: note.trim(),
    movesDependants: movesDependants && mayMoveAll,
    ...(type === link.type ? {} : { type }),
    ...(lagDays === null || lagDays === link.lagDays ? {} : { lagDays }),
    ...(lagUnit === link.lagUnit ? {} : { lagUnit }),
  };
}
