import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { problemAt } from "#client/editing/edit-problems.ts";
import { useUndo } from "#client/editing/use-undo.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellProblem } from "#client/ui/Toast/toasts.ts";
import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";
import { checkMilestoneEdit, type MilestoneEditContext } from "#shared/progress/milestone-edit.ts";
import { toAsciiDigits } from "#shared/text/digits.ts";
import styles from "./ProgressCell.module.css";
import { useUpdateMilestone } from "./use-update-milestone.ts";

export interface ProgressCellProps {
  readonly milestone: MilestoneRow;
  readonly program: ProgramRow;
  /** The days that the edit is judged against. */
  readonly context: MilestoneEditContext;
  /** What the screen compares with; null while there is no baseline. */
  readonly baselineNumber: number | null;
  readonly onClose: () => void;
}

/** A milestone's progress typed in its cell: Enter saves it at once, with a way back; Escape leaves it as it was. */
export function ProgressCell(props: ProgressCellProps) {
  const { milestone, onClose } = props;
  const { t, format } = useWords();
  const [text, setText] = useState(() => format.number(milestone.progressPercent));
  const [problem, setProblem] = useState<string>();
  const save = useSaveProgress(props);
  const field = useRef<HTMLInputElement>(null);
  const isClosed = useRef(false);
  useEffect(() => field.current?.select(), []);

  const close = () => {
    if (isClosed.current) return;
    isClosed.current = true;
    onClose();
  };
  /** What cannot be saved stays in the field while its reader is there, and is told when they have left. */
  const keep = (hasLeft: boolean) => {
    if (isClosed.current) return;
    const refused = save(percentOf(text));
    setProblem(refused);
    if (refused === undefined) close();
    else if (hasLeft) {
      tellProblem(refused);
      close();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") keep(false);
    else close();
  };
  return (
    <span className={styles["editor"]} data-refused={problem !== undefined || undefined}>
      <input
        ref={field}
        className={styles["input"]}
        aria-label={t("milestone.progressOf")}
        aria-invalid={problem !== undefined}
        aria-errormessage={problem === undefined ? undefined : `${milestone.id}-refused`}
        inputMode="numeric"
        maxLength={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => keep(true)}
      />
      <span aria-hidden="true">{t("common.percentSign")}</span>
      {problem === undefined ? null : (
        <span id={`${milestone.id}-refused`} role="alert" className={styles["refusal"]}>
          {problem}
        </span>
      )}
    </span>
  );
}

/** A whole number from 0 to 100, in whatever digits it was typed; null for anything else. */
function percentOf(text: string): number | null {
  const digits = toAsciiDigits(text).replace(/[%٪\s]/g, "");
  const percent = Number(digits);
  return /^\d+$/.test(digits) && percent <= 100 ? percent : null;
}

/** Saves the progress, unless nothing changed; answers why it may not be saved. */
function useSaveProgress({ milestone, program, context, baselineNumber }: ProgressCellProps) {
  const words = useWords();
  const { t } = words;
  const update = useUpdateMilestone();
  const { tellSaved } = useUndo();
  return (progressPercent: number | null): string | undefined => {
    if (progressPercent === null) return t("milestone.progressHelp");
    if (progressPercent === milestone.progressPercent) return undefined;
    const problems = checkMilestoneEdit(milestone, { progressPercent }, context);
    const refused = problems[0] && problemAt(words, problems, problems[0].path);
    if (refused !== undefined) return refused;
    const { id, version, code } = milestone;
    const against = baselineNumber === null ? {} : { baselineNumber };
    update.mutateAsync({ id, version, progressPercent, ...against }).then(
      ({ actSeq, milestone: { status } }) =>
        tellSaved(t("milestone.saved", { code, status: t(`status.${status.status}`) }), {
          seq: actSeq,
          subject: { kind: "milestone", code: `${program.code} ${code}` },
        }),
      (error: unknown) => tellProblem(refusalSentence(words, error)),
    );
    return undefined;
  };
}
