import type { IsoDay } from "#shared/units.ts";
import type { ChangeRow, HistoryEntity } from "./changes.ts";

/** A row of history, with when its act was done. */
export type RecordedChange = Pick<ChangeRow, "entity" | "entityId" | "operation" | "field" | "toValue"> & {
  readonly seq: number;
  /** Of its act. */
  readonly day: IsoDay;
  readonly at: Date;
};

/** A record as history keeps it in JSON, with its id, and when it was made and changed last. */
export type PastRecord = Readonly<Record<string, string | number | boolean | null>>;

/** The record at the end of a day on which it changed; null once it was removed. */
interface Version {
  readonly day: IsoDay;
  readonly record: PastRecord | null;
}

/** What was recorded last by the end of a day. */
interface DayEnd {
  readonly day: IsoDay;
  readonly seq: number;
}

/**
 * Every record as it stood at the end of any day, rebuilt from its changes and nothing else. It holds one version for
 * each day on which a record changed, however often it did, and versions share their values: it grows with what
 * happened and never with what is asked.
 */
export class Replay {
  readonly #versions = new Map<HistoryEntity, Map<string, Version[]>>();
  readonly #dayEnds: DayEnd[] = [];

  get firstDay(): IsoDay | null {
    return this.#dayEnds[0]?.day ?? null;
  }

  get lastSeq(): number {
    return this.#dayEnds.at(-1)?.seq ?? 0;
  }

  /** Of the last change by the end of `day`; 0 before the first. */
  seqOn(day: IsoDay): number {
    return lastUpTo(this.#dayEnds, day)?.seq ?? 0;
  }

  /** Takes the next changes, in the order of their `seq`. */
  append(changes: readonly RecordedChange[]): void {
    for (const change of changes) {
      // A clock that was set back does not put an act before those that it followed.
      const last = this.#dayEnds.at(-1);
      const day = last && last.day > change.day ? last.day : change.day;
      putLast(this.#dayEnds, { day, seq: change.seq });
      const versions = this.#versionsOf(change);
      putLast(versions, { day, record: recordAfter(versions.at(-1)?.record ?? null, change) });
    }
  }

  /** The records that there were at the end of `day`, in the order in which they were first created. */
  recordsOn(entity: HistoryEntity, day: IsoDay): PastRecord[] {
    const versions = this.#versions.get(entity) ?? new Map<string, Version[]>();
    return [...versions.values()].flatMap((each) => {
      const record = lastUpTo(each, day)?.record;
      return record ? [record] : [];
    });
  }

  #versionsOf({ entity, entityId }: RecordedChange): Version[] {
    const ofEntity = this.#versions.get(entity) ?? new Map<string, Version[]>();
    this.#versions.set(entity, ofEntity);
    const versions = ofEntity.get(entityId) ?? [];
    ofEntity.set(entityId, versions);
    return versions;
  }
}

/** A change of a record that history never saw created tells of one field only: no record can be made of that. */
function recordAfter(before: PastRecord | null, change: RecordedChange): PastRecord | null {
  const { operation, field, toValue, entityId: id } = change;
  if (operation === "remove") return null;
  const value: unknown = toValue === null ? null : JSON.parse(toValue);
  const updatedAt = change.at.toISOString();
  if (operation === "create") return { ...(value as PastRecord), id, createdAt: updatedAt, updatedAt };
  return before && field !== null
    ? { ...before, [field]: (value as PastRecord[string]) ?? null, updatedAt }
    : null;
}

/** Puts it at the end, in place of one of the same day. */
function putLast<Dated extends { readonly day: IsoDay }>(list: Dated[], next: Dated): void {
  if (list.at(-1)?.day === next.day) list[list.length - 1] = next;
  else list.push(next);
}

/** The last one that is not later than `day`, of a list in the order of days. */
function lastUpTo<Dated extends { readonly day: IsoDay }>(list: readonly Dated[], day: IsoDay): Dated | null {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const isUpTo = (list[middle]?.day ?? day) <= day;
    if (isUpTo) from = middle + 1;
    else to = middle;
  }
  return list[from - 1] ?? null;
}
