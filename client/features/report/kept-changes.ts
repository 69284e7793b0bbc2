import type { ReportChange } from "./report-change.ts";

/** What was typed and is not saved yet, as this device keeps it. */
export interface KeptChange {
  readonly change: ReportChange;
  /** What the changed fields said when it was typed. */
  readonly before: ReportChange;
}

export interface KeptChanges {
  read(): KeptChange | null;
  /** Null once everything is saved. */
  write(kept: KeptChange | null): void;
}

/** The place of a person's unsaved changes of a report on this device: they outlive the page and the connection. */
export function keptChanges(personId: string, reportId: string): KeptChanges {
  const place = `masar.report.${personId}.${reportId}`;
  return {
    read() {
      const text = localStorage.getItem(place);
      return text === null ? null : parsed(text);
    },
    write(kept) {
      try {
        if (kept === null) localStorage.removeItem(place);
        else localStorage.setItem(place, JSON.stringify(kept));
      } catch {
        // A device without room keeps nothing; the changes still wait in the page.
      }
    },
  };
}

/** Null for what an older version of the product left there. */
function parsed(text: string): KeptChange | null {
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is KeptChange {
  return typeof value === "object" && value !== null && "change" in value && "before" in value;
}
