import type { ReactNode } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { ReadDialog } from "#client/editing/ReadDialog.tsx";
import { ReadOnly } from "#client/editing/ReadOnly.tsx";
import type { TypedChange } from "#client/editing/typed-change.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { MilestoneRow, PlanView, ProgramRow } from "#shared/contract/roadmap.ts";
import type { IsoDay } from "#shared/units.ts";
import { MilestoneEditor } from "./MilestoneEditor.tsx";
import { MilestoneFacts } from "./MilestoneFacts.tsx";

export interface MilestoneDialogProps {
  readonly milestone: MilestoneRow;
  readonly program: ProgramRow;
  readonly plan: PlanView;
  readonly calendar: WorkCalendar;
  readonly statusDay: IsoDay;
  /** What the screen compares with; null while there is no baseline. */
  readonly baselineNumber: number | null;
  /** A forecast to begin with, for those who may change it: proposed on a chart or sent in an address. */
  readonly proposedDay: IsoDay | undefined;
  /** What it waits for and what waits for it. */
  readonly links: ReactNode;
  /** What is said of it. */
  readonly comments: ReactNode;
  /** Asks for what was typed instead of saving it; null where nobody may. */
  readonly ask?: (typed: TypedChange) => ReactNode;
  /** Removes it; null where nobody may. */
  readonly removal?: ReactNode;
  readonly onClose: () => void;
}

/** A milestone's days, its status with the reason, and, for those who may, the form that changes them. */
export function MilestoneDialog(props: MilestoneDialogProps) {
  const { milestone, program, links, comments, onClose } = props;
  const { t } = useWords();
  const mayEdit = program.abilities.includes("milestone.update");
  const title = <DialogTitle kind={t("milestone.title", { code: milestone.code })} name={milestone} />;
  if (mayEdit) return <MilestoneEditor {...props} title={title} />;
  return (
    <ReadDialog title={title} onClose={onClose}>
      <MilestoneFacts milestone={milestone} program={program} />
      {links}
      <ReadOnly>{t("milestone.readOnly")}</ReadOnly>
      {comments}
    </ReadDialog>
  );
}
