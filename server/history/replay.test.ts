import { describe, expect, it } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { type RecordedChange, Replay } from "./replay.ts";

const MONDAY = "2026-11-23" as IsoDay;
const TUESDAY = "2026-11-24" as IsoDay;
const WEDNESDAY = "2026-11-25" as IsoDay;
const SUNDAY = "2026-11-22" as IsoDay;

let seq = 0;

function change(day: IsoDay, parts: Partial<RecordedChange>): RecordedChange {
  seq += 1;
  const at = new Date(`${day}T09:00:00Z`);
  const subject = {
    entity: "program",
    entityId: "p1",
    operation: "update",
    field: null,
    toValue: null,
  } as const;
  return { ...subject, seq, day, at, ...parts };
}

function created(day: IsoDay, nameEn: string, entityId = "p1") {
  return change(day, { operation: "create", entityId, toValue: JSON.stringify({ nameEn, code: "A" }) });
}

function renamed(day: IsoDay, nameEn: string) {
  return change(day, { field: "nameEn", toValue: JSON.stringify(nameEn) });
}

function replayed(...changes: readonly RecordedChange[]): Replay {
  const replay = new Replay();
  replay.append(changes);
  return replay;
}

function namesOn(replay: Replay, day: IsoDay) {
  return replay.recordsOn("program", day).map(({ nameEn }) => nameEn);
}

describe("a replay", () => {
  it("holds each record as it stood at the end of a day, with all its fields", () => {
    const replay = replayed(created(MONDAY, "One"), renamed(WEDNESDAY, "Two"), renamed(WEDNESDAY, "Three"));

    expect(namesOn(replay, SUNDAY)).toEqual([]);
    expect(replay.recordsOn("program", TUESDAY)).toEqual([
      {
        id: "p1",
        nameEn: "One",
        code: "A",
        createdAt: "2026-11-23T09:00:00.000Z",
        updatedAt: "2026-11-23T09:00:00.000Z",
      },
    ]);
    expect(namesOn(replay, WEDNESDAY)).toEqual(["Three"]);
  });

  it("has no record once it was removed, and has it again once it is made again", () => {
    const removal = change(TUESDAY, { operation: "remove" });
    const replay = replayed(created(MONDAY, "One"), removal, created(WEDNESDAY, "Again"));
    expect([MONDAY, TUESDAY, WEDNESDAY].map((day) => namesOn(replay, day))).toEqual([["One"], [], ["Again"]]);
  });

  it("knows its first day and what was recorded last by the end of each", () => {
    const replay = replayed(created(MONDAY, "One"), renamed(WEDNESDAY, "Two"));
    const { lastSeq } = replay;
    expect(replay.firstDay).toBe(MONDAY);
    expect([SUNDAY, MONDAY, TUESDAY, WEDNESDAY].map((day) => lastSeq - replay.seqOn(day))).toEqual([
      lastSeq,
      1,
      1,
      0,
    ]);
    expect(new Replay()).toMatchObject({ firstDay: null, lastSeq: 0 });
  });

  it("takes what is new later as if all had come at once", () => {
    const changes = [created(MONDAY, "One"), renamed(MONDAY, "Two"), renamed(TUESDAY, "Three")];
    const replay = new Replay();
    for (const each of changes) replay.append([each]);
    expect([namesOn(replay, MONDAY), namesOn(replay, TUESDAY)]).toEqual([["Two"], ["Three"]]);
  });

  it("puts nothing before what it followed when the clock was set back", () => {
    const replay = replayed(created(TUESDAY, "One"), renamed(MONDAY, "Two"));
    expect(namesOn(replay, MONDAY)).toEqual([]);
    expect(namesOn(replay, TUESDAY)).toEqual(["Two"]);
  });

  it("makes no record of a change of one that history never saw created", () => {
    expect(namesOn(replayed(renamed(MONDAY, "One")), MONDAY)).toEqual([]);
  });
});
