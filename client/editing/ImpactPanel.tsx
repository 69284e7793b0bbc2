import { type ReactNode, useState } from "react";
import { refusalSentence, wireErrorOf } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { EditImpact } from "#shared/contract/impact.ts";
import { ImpactMoves } from "./ImpactMoves.tsx";
import styles from "./ImpactPanel.module.css";
import { finishSentences, movesSentence, namesOf } from "./impact-sentences.ts";
import type { ImpactState } from "./impact-state.ts";

interface ImpactPanelProps {
  readonly state: ImpactState;
  readonly movesDependants: boolean;
  readonly onMovesDependants: (moves: boolean) => void;
}

/** What the typed days would move, before they are saved. */
export function ImpactPanel({ state, movesDependants, onMovesDependants }: ImpactPanelProps) {
  const { t } = useWords();
  if (state.kind === "idle") return null;
  return (
    <section className={styles["panel"]} aria-label={t("impact.title")} aria-live="polite">
      <h3 className={styles["title"]}>{t("impact.title")}</h3>
      {state.kind === "computing" ? <p className={styles["muted"]}>{t("impact.computing")}</p> : null}
      {state.kind === "failed" ? <Failed error={state.error} /> : null}
      {state.kind === "known" ? (
        <div className={styles["known"]} data-stale={state.isStale || undefined}>
          <ImpactSummary impact={state.impact}>
            {state.impact.mayMoveAll ? (
              <div>
                <Checkbox isSelected={movesDependants} onChange={onMovesDependants}>
                  {t("impact.moveAll")}
                </Checkbox>
                <p className={styles["muted"]}>{t("impact.moveAllHelp")}</p>
              </div>
            ) : (
              <Notice tone="calm">{t("impact.mayNotMoveAll")}</Notice>
            )}
          </ImpactSummary>
        </div>
      ) : null}
    </section>
  );
}

/** A change that can never be saved says why at once; without an answer it may still be saved. */
function Failed({ error }: { readonly error: unknown }) {
  const words = useWords();
  const code = wireErrorOf(error)?.code;
  if (code !== "LINK_CYCLE" && code !== "INVALID_INPUT") {
    return <p className={styles["muted"]}>{words.t("impact.failed")}</p>;
  }
  return <Notice tone="problem">{refusalSentence(words, error)}</Notice>;
}

/** How many moves stand in the dialog before somebody asks for the rest. */
const SHOWN_AT_FIRST = 5;

interface ImpactSummaryProps {
  readonly impact: EditImpact;
  /** Stands below where something would move. */
  readonly children?: ReactNode;
}

/** What a change would do, and nothing that it leaves alone. */
export function ImpactSummary({ impact, children = null }: ImpactSummaryProps) {
  const words = useWords();
  const { t } = words;
  const [isWhole, setWhole] = useState(false);
  const { moves, hiddenMoveCount, newlyCritical, isSchedulable } = impact;
  if (!isSchedulable) return <Notice tone="notice">{t("impact.unschedulable")}</Notice>;
  const hasMoves = moves.length + hiddenMoveCount > 0;
  return (
    <>
      <p>{hasMoves ? movesSentence(words, impact) : t("impact.none")}</p>
      {moves.length > 0 ? <ImpactMoves moves={isWhole ? moves : moves.slice(0, SHOWN_AT_FIRST)} /> : null}
      {moves.length > SHOWN_AT_FIRST && !isWhole ? (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {t("impact.showAll")}
        </Button>
      ) : null}
      {finishSentences(words, impact).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {newlyCritical.length > 0 ? (
        <p>{t("impact.critical", { items: namesOf(words, newlyCritical) })}</p>
      ) : null}
      <StatusChanges impact={impact} />
      {hasMoves ? children : null}
    </>
  );
}

function StatusChanges({ impact: { statusChanges } }: { readonly impact: EditImpact }) {
  const words = useWords();
  const { t } = words;
  if (statusChanges.length === 0) return null;
  return (
    <div>
      <h4 className={styles["subtitle"]}>{t("impact.statuses")}</h4>
      <ul className={styles["statuses"]}>
        {statusChanges.map((change) => (
          <li key={`${change.kind} ${change.programCode} ${change.code}`} className={styles["status"]}>
            <span>{namesOf(words, [change])}</span>
            <StatusMark status={change.fromStatus} />
            <span className={styles["muted"]}>{t("impact.becomes")}</span>
            <StatusMark status={change.toStatus} />
          </li>
        ))}
      </ul>
    </div>
  );
}
