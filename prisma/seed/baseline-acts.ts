import type { IsoDay } from "#shared/units.ts";
import { instantOf } from "./book.ts";
import { personId } from "./data/people.ts";
import { PLAN } from "./data/portfolio.ts";
import { dayOf, numberOf } from "./work-days.ts";
import { programId, type World } from "./world.ts";

interface BaselineSource {
  readonly number: number;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly setDay: IsoDay;
  readonly note: string;
  /** Programs whose present days are frozen anew; all others keep the days of the baseline before. */
  readonly programCodes: readonly string[] | "all";
  readonly requestedById: string;
  readonly decidedById: string;
}

const BASELINES: readonly BaselineSource[] = [
  {
    number: 1,
    nameAr: "خط الأساس الأول",
    nameEn: "Baseline 1",
    setDay: "2023-12-24" as IsoDay,
    note: "الخطة كما اعتُمدت قبل بدايتها.",
    programCodes: "all",
    requestedById: personId("pmo"),
    decidedById: personId("executive"),
  },
  {
    number: 2,
    nameAr: "خط الأساس الثاني (إعادة ثلاثة برامج)",
    nameEn: "Baseline 2 (three programs re-baselined)",
    setDay: "2025-07-20" as IsoDay,
    note: "أعيد خط الأساس لبرامج CC-1 وCT-3 وIN-3 بعد تأخر عقودها وإعادة ترتيب نطاقها؛ وبقيت بقية البرامج على خط الأساس الأول.",
    programCodes: ["CC-1", "CT-3", "IN-3"],
    requestedById: personId("pmo"),
    decidedById: personId("executive"),
  },
];

/** Done items keep the day they were promised for; what is still to come is promised anew. */
function frozenDays(world: World, baseline: BaselineSource, itemId: string) {
  const item = world.book.get("scheduleItem", itemId);
  const previous = world.book.all("baselineItem").findLast((frozen) => frozen.itemId === itemId);
  const isAnew =
    baseline.programCodes === "all" || baseline.programCodes.includes(item.programId.toUpperCase());
  if (previous && (!isAnew || item.actualFinishDay !== null)) {
    const { startDay = null, finishDay, durationWorkDays = 0, weightPoints = 0 } = previous;
    return { startDay, finishDay, durationWorkDays, weightPoints };
  }
  const { forecastStartDay = null, forecastFinishDay, durationWorkDays = 0, weightPoints = 0 } = item;
  return { startDay: forecastStartDay, finishDay: forecastFinishDay, durationWorkDays, weightPoints };
}

function frozenItems(world: World, baseline: BaselineSource) {
  const baselineId = `baseline-${baseline.number}`;
  return world.programs.flatMap(({ source, items }) => {
    const frozen = items.map((item) => ({
      id: `${baselineId}-${item.id}`,
      baselineId,
      programId: programId(source.code),
      itemKind: item.source.kind,
      itemId: item.id,
      ...frozenDays(world, baseline, item.id),
    }));
    const starts = frozen.flatMap(({ startDay }) => startDay ?? []).toSorted();
    const finishes = frozen.map(({ finishDay }) => finishDay).toSorted();
    const program = {
      id: `${baselineId}-${programId(source.code)}`,
      baselineId,
      programId: programId(source.code),
      itemKind: "program",
      itemId: programId(source.code),
      startDay: starts.at(0) ?? source.startDay,
      finishDay: finishes.at(-1) ?? source.finishDay,
      durationWorkDays: 0,
      weightPoints: frozen.reduce((sum, { weightPoints }) => sum + weightPoints, 0),
    };
    return [program, ...frozen];
  });
}

/** Each baseline is asked for by the PMO and approved by another the same day. */
export function enterBaselineActs(world: World): void {
  for (const baseline of BASELINES) {
    const day = numberOf(world.row, baseline.setDay);
    const id = `baseline-${baseline.number}`;
    const { number, nameAr, nameEn, setDay, note, requestedById, decidedById } = baseline;
    const act = { day: dayOf(world.row, day), subjectType: "baseline", subjectId: id, note };
    const asked = 9 * 60 + 40;
    const decided = 13 * 60 + 10;
    world.timeline.at(day, asked, () => {
      const request = { ...act, minute: asked, actorId: requestedById, action: "system.baselineRequested" };
      const items = frozenItems(world, baseline);
      world.book.record(request, (writer) => {
        writer.create("baseline", {
          ...{ id, planId: PLAN.id, number, nameAr, nameEn, setDay, state: "requested", note },
          ...{ requestedById, decidedById: null, decidedAt: null },
        });
        for (const item of items) writer.create("baselineItem", item, item.programId);
      });
    });
    world.timeline.at(day, decided, () => {
      const decidedAt = instantOf(act.day, decided);
      const approval = { ...act, minute: decided, actorId: decidedById, action: "system.baselineApproved" };
      world.book.record(approval, (writer) =>
        writer.update("baseline", id, { state: "approved", decidedById, decidedAt }),
      );
    });
  }
}
