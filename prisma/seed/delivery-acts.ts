import { epochDayOf, toIsoDay } from "#shared/calendar/day.ts";
import { chance, wholeChance } from "./chance.ts";
import { PLAN } from "./data/portfolio.ts";
import { E_SERVICES, PLACES, ROLL_OUT } from "./data/services.ts";
import { FOUNDING_DAY } from "./founding-acts.ts";
import { itemId, type PlannedItem } from "./planned.ts";
import { dayOf, numberOf } from "./work-days.ts";
import { daysOf, held, ownerOf, programId, type World } from "./world.ts";

const ENTERED_MINUTE = 9 * 60 + 10;
/** Later in the day than any milestone is entered. */
const LAUNCH_MINUTE = 13 * 60 + 50;
const WARM_UP_MONTHS = 8;

function itemAt(world: World, path: string): PlannedItem {
  const [program = "", code = ""] = path.split(".");
  return held(world.itemById, itemId(program, code));
}

function act(
  world: World,
  day: number,
  minute: number,
  item: PlannedItem,
  subjectType: string,
  verb: string,
  subjectId: string = item.id,
) {
  const program = programId(item.programCode);
  return {
    ...{ day: dayOf(world.row, day), minute, action: `system.${subjectType}${verb}` },
    ...{ actorId: ownerOf(item.programCode), subjectType, subjectId, programId: program },
  };
}

/** A number as people's codes have it: `ES-07`. */
function serviceCode(at: number): string {
  return `ES-${String(at + 1).padStart(2, "0")}`;
}

function enterServices(world: World): void {
  const founding = numberOf(world.row, FOUNDING_DAY);
  E_SERVICES.forEach(({ item: path, ...service }, position) => {
    const item = itemAt(world, path);
    const code = serviceCode(position);
    const id = code.toLowerCase();
    world.timeline.at(founding, ENTERED_MINUTE, () => {
      const plannedLaunchDay = daysOf(world.row, item).finishDay;
      world.book.record(act(world, founding, ENTERED_MINUTE, item, "eService", "Entered", id), (writer) => {
        const program = programId(item.programCode);
        const days = { plannedLaunchDay, actualLaunchDay: null };
        const row = { id, planId: PLAN.id, programId: program, itemId: item.id, code, ...service };
        writer.create("eService", { ...row, ...days, isIllustrative: true, position }, program);
      });
    });
    const launch = held(world.actual, item.id).finish - 1;
    world.timeline.at(launch, LAUNCH_MINUTE, () => {
      const actualLaunchDay = dayOf(world.row, launch);
      world.book.record(act(world, launch, LAUNCH_MINUTE, item, "eService", "Launched", id), (writer) =>
        writer.update("eService", id, { actualLaunchDay }),
      );
    });
    enterUse(world, item, id, launch);
  });
}

/** Monthly use from the month after the launch: it grows for some months, then follows the seasons. */
function enterUse(world: World, item: PlannedItem, eServiceId: string, launch: number): void {
  const firstMonth = launch < world.timeline.end ? dayOf(world.row, launch).slice(0, 7) : "9999-12";
  const usual = wholeChance(`use ${eServiceId}`, 240, 3_800);
  let months = 0;
  for (let at = 0; at < 60; at += 1) {
    const [year, month] = [2024 + Math.floor(at / 12), (at % 12) + 1];
    const monthDay = toIsoDay(epochDayOf(year, month, 1));
    if (monthDay.slice(0, 7) <= firstMonth) continue;
    months += 1;
    const growth = Math.min(1, months / WARM_UP_MONTHS);
    const season = 0.85 + 0.3 * chance(`season ${eServiceId} ${monthDay}`);
    const transactions = Math.round(usual * growth * season);
    const satisfactionPercent =
      70 + Math.round(growth * 14) + wholeChance(`liked ${eServiceId} ${monthDay}`, -3, 4);
    const known = numberOf(
      world.row,
      toIsoDay(epochDayOf(year + Math.floor(month / 12), (month % 12) + 1, 1)),
    );
    world.timeline.at(known, ENTERED_MINUTE, () => {
      const row = { id: `${eServiceId}-${monthDay.slice(0, 7)}`, eServiceId, monthDay };
      world.book.record(act(world, known, ENTERED_MINUTE, item, "eService", "Used", eServiceId), (writer) =>
        writer.create(
          "eServiceMeasure",
          { ...row, transactions, satisfactionPercent },
          programId(item.programCode),
        ),
      );
    });
  }
}

function placeId(code: string): string {
  return `place-${code.toLowerCase()}`;
}

function enterPlaces(world: World): void {
  PLACES.forEach(({ parent, code, nameEn, nameAr }, position) => {
    const kind = parent === "" ? "governorate" : "centre";
    const parentId = parent === "" ? null : placeId(parent);
    world.book.tables.place.push({ id: placeId(code), kind, parentId, code, nameAr, nameEn, position });
  });
}

/** A place is in progress once the work towards its milestone has begun, and live on the milestone's day. */
function enterRollOut(world: World): void {
  const founding = numberOf(world.row, FOUNDING_DAY);
  for (const { item: path, places } of ROLL_OUT) {
    const item = itemAt(world, path);
    const program = programId(item.programCode);
    const ids = places
      .split(",")
      .map((code) => ({ id: `${program}-${code.toLowerCase()}`, placeId: placeId(code) }));
    const planned = daysOf(world.row, item).finishDay;
    world.timeline.at(founding, ENTERED_MINUTE, () => {
      world.book.record(act(world, founding, ENTERED_MINUTE, item, "rollOut", "Entered"), (writer) => {
        for (const { id, placeId: place } of ids) {
          const row = {
            id,
            programId: program,
            placeId: place,
            state: "planned",
            plannedDay: planned,
            actualDay: null,
          };
          writer.create("rollOut", row, program);
        }
      });
    });
    const begin = Math.min(
      ...item.predecessors.map(({ predecessorId }) => held(world.actual, predecessorId).start),
    );
    world.timeline.at(begin, LAUNCH_MINUTE, () => {
      world.book.record(act(world, begin, LAUNCH_MINUTE, item, "rollOut", "Begun"), (writer) => {
        for (const { id } of ids) writer.update("rollOut", id, { state: "inProgress" });
      });
    });
    const live = held(world.actual, item.id).finish - 1;
    world.timeline.at(live, LAUNCH_MINUTE, () => {
      const actualDay = dayOf(world.row, live);
      world.book.record(act(world, live, LAUNCH_MINUTE, item, "rollOut", "Live"), (writer) => {
        for (const { id } of ids) writer.update("rollOut", id, { state: "live", actualDay });
      });
    });
  }
}

/** The e-services with their use, the region's places, and what reached which place when. */
export function enterDeliveryActs(world: World): void {
  enterServices(world);
  enterPlaces(world);
  enterRollOut(world);
}
