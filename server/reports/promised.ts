import type { ReportForm } from "#shared/contract/report-form.ts";
import type { PromisedRef } from "#shared/contract/report-parts.ts";
import { isPromisedIn } from "#shared/reporting/promised.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { readEServices } from "../e-services/read.ts";
import { readRollOut } from "../roll-out/read.ts";
import type { OpenReport } from "./open-report.ts";

/** Launches and places of the report's program that are promised by the end of its period, the earliest first. */
export async function readPromised(
  db: Db,
  actor: Actor,
  { plan, assessed, report }: OpenReport,
): Promise<ReportForm["promised"]> {
  const { id, code } = assessed.program;
  const services = await readEServices({ db }, actor, plan);
  const { cells, places } = await readRollOut({ db }, actor, plan, code);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const period = { startDay: report.period.startDay as IsoDay, finishDay: report.period.finishDay as IsoDay };
  const inPeriod = (promised: readonly PromisedRef[]) =>
    promised.filter((each) => isPromisedIn(each, period)).toSorted(byDay);
  return {
    services: inPeriod(
      services
        .filter(({ program }) => program.id === id)
        .map(({ plannedLaunchDay, actualLaunchDay, state, ...service }) => ({
          ...refOf(service),
          ...{ plannedDay: plannedLaunchDay, doneDay: actualLaunchDay, isOverdue: state === "overdue" },
        })),
    ),
    places: inPeriod(
      cells.flatMap(({ placeId, plannedDay, actualDay, isOverdue }) => {
        const place = placeById.get(placeId);
        return place ? [{ ...refOf(place), plannedDay, doneDay: actualDay, isOverdue }] : [];
      }),
    ),
  };
}

function refOf({ id, code, nameAr, nameEn }: Omit<PromisedRef, "plannedDay" | "doneDay" | "isOverdue">) {
  return { id, code, nameAr, nameEn };
}

/** ISO days sort as text. */
function byDay(one: PromisedRef, other: PromisedRef): number {
  return Number(one.plannedDay > other.plannedDay) - Number(one.plannedDay < other.plannedDay);
}
