import { useEffect, useState } from "react";
import type { Proposal } from "#client/gantt/moves.ts";
import type { PreviewRow } from "#client/gantt/types.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import { toIsoDay } from "#shared/calendar/day.ts";
import type { EditImpact } from "#shared/contract/impact.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import { finishSentences, movesSentence, namesOf } from "./impact-sentences.ts";
import styles from "./LivePreview.module.css";
import { type DrawnItem, previewRows } from "./preview-rows.ts";
import { useLiveImpact } from "./use-live-impact.ts";

export interface LivePreviewProps {
  readonly proposal: Proposal;
  readonly baselineNumber: number | null;
  /** What the chart draws, by item. Keep it stable. */
  readonly drawnItems: ReadonlyMap<string, DrawnItem>;
  /** Told what the chart should outline. Keep it stable. */
  readonly onPreview: (rows: readonly PreviewRow[]) => void;
}

/** What a day would move while it is still in somebody's hand: outlines on the chart, a list beside it. */
export function LivePreview({ proposal, baselineNumber, drawnItems, onPreview }: LivePreviewProps) {
  const words = useWords();
  const { t } = words;
  const state = useLiveImpact(proposal, baselineNumber);
  const impact = state.kind === "known" ? state.impact : null;
  const isStale = state.kind === "known" && state.isStale;
  useEffect(() => {
    if (impact) onPreview(previewRows(impact.moves, drawnItems));
  }, [impact, drawnItems, onPreview]);
  const [place] = useState(() => freeHalf(proposal.rowId));
  return (
    <aside
      className={styles["live"]}
      data-place={place}
      data-stale={isStale || undefined}
      data-print="none"
      aria-label={t("impact.title")}
    >
      <h2 className={styles["title"]}>
        <bdi>{drawnItems.get(proposal.rowId)?.name}</bdi>
      </h2>
      <p className={styles["day"]}>{dayInBoth(words, toIsoDay(proposal.day), "medium")}</p>
      {state.kind === "computing" ? <p className={styles["muted"]}>{t("impact.computing")}</p> : null}
      {state.kind === "failed" ? <p className={styles["muted"]}>{t("impact.liveFailed")}</p> : null}
      {state.kind === "known" ? <Known impact={state.impact} /> : null}
    </aside>
  );
}

/** More would not be read in passing; the form that follows tells all. */
const SHOWN_AT_MOST = 6;

function Known({ impact }: { readonly impact: EditImpact }) {
  const words = useWords();
  const { t, format } = words;
  const { moves, hiddenMoveCount, statusChanges, isSchedulable } = impact;
  if (!isSchedulable) return <p>{t("impact.unschedulable")}</p>;
  const more = moves.length - SHOWN_AT_MOST;
  return (
    <>
      <p role="status">
        {moves.length + hiddenMoveCount > 0 ? movesSentence(words, impact) : t("impact.none")}
      </p>
      <ul className={styles["list"]}>
        {moves.slice(0, SHOWN_AT_MOST).map(({ item, toDay, byWorkDays }) => (
          <li key={item.id} className={styles["move"]}>
            <span className={styles["name"]}>{namesOf(words, [item])}</span>
            <span>{format.day(toDay, "medium")}</span>
            <bdi>{format.signedNumber(byWorkDays)}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className={styles["muted"]}>{t("impact.more", { number: format.number(more) })}</p>
      ) : null}
      {finishSentences(words, impact)
        .slice(0, SHOWN_AT_MOST)
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      <ul className={styles["list"]}>
        {statusChanges.slice(0, SHOWN_AT_MOST).map((change) => (
          <li key={`${change.kind} ${change.programCode} ${change.code}`} className={styles["status"]}>
            <bdi>
              {change.code === change.programCode ? change.code : `${change.programCode} ${change.code}`}
            </bdi>
            <StatusMark status={change.fromStatus} />
            <span className={styles["muted"]}>{t("impact.becomes")}</span>
            <StatusMark status={change.toStatus} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The half of the window that the row is not in: the list must not cover what is being moved. */
function freeHalf(rowId: string): "upper" | "lower" {
  const row = document.querySelector(`[data-row="${CSS.escape(rowId)}"]`)?.getBoundingClientRect();
  return row && row.top > window.innerHeight / 2 ? "upper" : "lower";
}
