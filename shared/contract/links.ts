import { z } from "zod";
import { LAG_UNITS, LINK_TYPES, MAX_LAG_DAYS } from "./link-limits.ts";
import type { LinkView } from "./roadmap.ts";
import type { ActDone } from "./undo.ts";

const id = z.string().min(1).max(64);
const version = z.number().int().positive();
const type = z.enum(LINK_TYPES);
const lagDays = z.number().int().min(-MAX_LAG_DAYS).max(MAX_LAG_DAYS);
const lagUnit = z.enum(LAG_UNITS);
const note = z.string().max(2_000).default("");
/** Also moves the forecasts of what the link pushes, in the same act; refused unless all of it may be moved. */
const movesDependants = z.boolean().default(false);

/** A new link between two items of the plan, in one program or across two. */
export const linkCreateInput = z.object({
  predecessorId: id,
  successorId: id,
  type: type.default("FS"),
  lagDays: lagDays.default(0),
  lagUnit: lagUnit.default("work"),
  note,
  movesDependants,
});

export type LinkCreateInput = z.input<typeof linkCreateInput>;

/**
 * What is left out stays as it is; the ends of a link never change. `version` is the one that was read: a newer one
 * in the database is a VERSION_CONFLICT.
 */
export const linkUpdateInput = z.object({
  id,
  version,
  type: type.optional(),
  lagDays: lagDays.optional(),
  lagUnit: lagUnit.optional(),
  note,
  movesDependants,
});

export type LinkUpdateInput = z.input<typeof linkUpdateInput>;

export const linkRemoveInput = z.object({ id, version, note });

/** A link that is only being considered: a new one, or what the one with `id` would become. */
export const linkImpactInput = z.object({
  id: id.optional(),
  predecessorId: id,
  successorId: id,
  type,
  lagDays,
  lagUnit,
  /** What statuses and critical items are judged against, as on the screen; the current one when left out. */
  baselineNumber: z.number().int().positive().optional(),
});

export type LinkImpactInput = z.infer<typeof linkImpactInput>;

/** The link as it now stands. */
export interface LinkSaved extends ActDone {
  readonly link: LinkView;
}
