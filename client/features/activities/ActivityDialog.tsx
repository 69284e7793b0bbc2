import type { ReactNode } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { ReadDialog } from "#client/editing/ReadDialog.tsx";
import { ReadOnly } from "#client/editing/ReadOnly.tsx";
import type { TypedChange } from "#client/editing/typed-change.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { ActivityRow } from "#shared/contract/programs.ts";
import type { PlanView, ProgramRow } from "#shared/contract/roadmap.ts";
import type { IsoDay } from "#shared/units.ts";
import { ActivityEditor } from "./ActivityEditor.tsx";
import { ActivityFacts } from "./ActivityFacts.tsx";
import type { ProposedDays } from "./activity-form.ts";

export interface ActivityDialogProps {
  readonly activity: ActivityRow;
  readonly program: ProgramRow;
  readonly plan: PlanView;
  readonly calendar: WorkCalendar;
  readonly statusDay: IsoDay;
  /** What the screen compares with; null while there is no baseline. */
  readonly baselineNumber: number | null;
  /** Days to begin with, for those who may change it: proposed on a chart or sent in an address. */
  readonly proposed: ProposedDays;
  /** What it waits for and what waits for it. */
  readonly links: ReactNode;
  /** Asks for what was typed instead of saving it; null where nobody may. */
  readonly ask?: (typed: TypedChange) => ReactNode;
  /** Removes it; null where nobody may. */
  readonly removal?: ReactNode;
  readonly onClose: () => void;
}

/** An activity's days and, for those who may, the form that changes them. */
export function ActivityDialog(props: ActivityDialogProps) {
  const { activity, program, links, onClose } = props;
  const { t } = useWords();
  const title = <DialogTitle kind={t("activity.title", { code: activity.code })} name={activity} />;
  if (program.abilities.includes("activity.update")) return <ActivityEditor {...props} title={title} />;
  return (
    <ReadDialog title={title} onClose={onClose}>
      <ActivityFacts activity={activity} program={program} />
      {links}
      <ReadOnly>{t("activity.readOnly")}</ReadOnly>
    </ReadDialog>
  );
}
