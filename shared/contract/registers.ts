import type { IsoDay } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { PersonRef } from "./roadmap.ts";

/** What the wire shapes of all registers have in common; each has its own contract beside this one. */

/** The entry that was written. */
export interface EntryWritten {
  readonly id: string;
  readonly code: string;
}

/** Of what a new entry may be: programs in the plan's order, and whether of the whole plan. */
export interface ProgramsOffered {
  readonly programs: readonly ProgramRef[];
  readonly isWholePlanOffered: boolean;
}

/** One act on an entry, who did it and what it changed. */
export interface EntryEvent<Act extends string, Field extends string> {
  readonly act: Act;
  /** UTC, ISO. */
  readonly at: string;
  /** Who typed it; null when the product itself did. */
  readonly actor: PersonRef | null;
  readonly note: string;
  readonly changes: readonly EntryChange<Field>[];
}

/** A field before and after, by what its values are: people and milestones by their names, words of a closed set as codes. */
export type EntryChange<Field extends string> =
  | (Of<Field, string> & { readonly kind: "text" | "code" })
  | (Of<Field, number> & { readonly kind: "number" })
  | (Of<Field, IsoDay> & { readonly kind: "day" })
  | (Of<Field, PersonRef> & { readonly kind: "person" })
  | (Of<Field, BilingualName & { readonly code: string }> & { readonly kind: "item" });

export type FieldKind = EntryChange<string>["kind"];

interface Of<Field extends string, Value> {
  readonly field: Field;
  readonly from: Value | null;
  readonly to: Value | null;
}
