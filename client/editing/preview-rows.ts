import type { PreviewRow } from "#client/gantt/types.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { ImpactMove } from "#shared/contract/impact.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";

/** An item as the chart draws it. */
export interface DrawnItem {
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  /** What has begun stays where it began. */
  readonly hasStarted: boolean;
  /** The code that it goes by across programs. */
  readonly name: string;
}

/** Where the moved items would stand on the chart; those that it does not draw are left out. */
export function previewRows(
  moves: readonly ImpactMove[],
  drawnItems: ReadonlyMap<string, DrawnItem>,
): PreviewRow[] {
  return moves.flatMap(({ item, toDay }) => {
    const drawn = drawnItems.get(item.id);
    if (!drawn) return [];
    const finishDay = toEpochDay(toDay);
    const [start, finish] = [toEpochDay(drawn.startDay), toEpochDay(drawn.finishDay)];
    const startDay = drawn.hasStarted ? start : ((start + finishDay - finish) as EpochDay);
    return [{ rowId: item.id, startDay: item.kind === "milestone" ? finishDay : startDay, finishDay }];
  });
}
