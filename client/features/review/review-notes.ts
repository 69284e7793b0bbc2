import { useState } from "react";
import type { ReportReturnInput } from "#shared/contract/reports.ts";
import { REPORT_FIELDS, type ReportField } from "#shared/reporting/content.ts";

/** What the reviewer wrote at fields and milestones. A place that is being written to stands there, also while empty. */
export interface ReviewNotes {
  readonly fields: Readonly<Partial<Record<ReportField, string>>>;
  readonly entries: Readonly<Record<string, string>>;
}

const NONE: ReviewNotes = { fields: {}, entries: {} };

export interface NotesDraft {
  readonly notes: ReviewNotes;
  /** Undefined takes the note away. */
  readonly noteField: (field: ReportField, note: string | undefined) => void;
  readonly noteEntry: (itemId: string, note: string | undefined) => void;
}

export function useReviewNotes(): NotesDraft {
  const [notes, setNotes] = useState(NONE);
  return {
    notes,
    noteField: (field, note) =>
      setNotes(({ fields, entries }) => ({ fields: withValue(fields, field, note), entries })),
    noteEntry: (itemId, note) =>
      setNotes(({ fields, entries }) => ({ fields, entries: withValue(entries, itemId, note) })),
  };
}

function withValue<Key extends string>(
  held: Readonly<Partial<Record<Key, string>>>,
  key: Key,
  note: string | undefined,
): Record<Key, string> {
  const { [key]: _, ...others } = held as Record<Key, string>;
  return (note === undefined ? others : { ...others, [key]: note }) as Record<Key, string>;
}

type Notes = { readonly [Part in "fields" | "entries"]: NonNullable<ReportReturnInput[Part]> };

/** Those that say something, as `reports.return` takes them. */
export function writtenNotes({ fields, entries }: ReviewNotes): Notes {
  const said = (note: string | undefined) => note?.trim() ?? "";
  return {
    fields: REPORT_FIELDS.flatMap((field) => {
      const note = said(fields[field]);
      return note === "" ? [] : [{ field, note }];
    }),
    entries: Object.entries(entries).flatMap(([itemId, note]) =>
      said(note) === "" ? [] : [{ itemId, note: said(note) }],
    ),
  };
}
