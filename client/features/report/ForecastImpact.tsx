import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { finishSentences, movesSentence, namesOf } from "#client/editing/impact-sentences.ts";
import { impactState, useSettled } from "#client/editing/impact-state.ts";
import { refusalSentence, wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { EditImpact } from "#shared/contract/impact.ts";
import type { ReportMilestone } from "#shared/contract/report-parts.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./MilestoneAnswer.module.css";
import { useReport } from "./report-context.ts";

interface ForecastImpactProps {
  readonly milestone: ReportMilestone;
  readonly day: IsoDay | null;
}

/** What a new forecast would push, in a few lines: the owner should know it before they claim it. */
export function ForecastImpact({ milestone, day }: ForecastImpactProps) {
  const words = useWords();
  const { t } = words;
  const { form } = useReport();
  const trpc = useTRPC();
  const isAsked = day !== null && day !== milestone.forecastDay && day >= form.statusDay;
  const forecastDay = useSettled(isAsked ? day : null);
  const answer = useQuery(
    trpc.milestones.impact.queryOptions(
      { id: milestone.id, ...(forecastDay === null ? {} : { forecastDay }) },
      { enabled: forecastDay !== null, placeholderData: keepPreviousData, retry: false },
    ),
  );
  const state = impactState(forecastDay !== null, answer);
  if (state.kind === "idle") return null;
  return (
    <section className={styles["impact"]} aria-label={t("impact.title")} aria-live="polite">
      <h4 className={styles["impactTitle"]}>{t("impact.title")}</h4>
      {state.kind === "computing" ? <p>{t("impact.computing")}</p> : null}
      {state.kind === "failed" ? <p>{failure(words, state.error)}</p> : null}
      {state.kind === "known" ? <Known impact={state.impact} /> : null}
    </section>
  );
}

/** A day that the plan refuses says why; without an answer the report can still be written. */
function failure(words: ReturnType<typeof useWords>, error: unknown): string {
  const isRefused = wireErrorOf(error)?.code === "INVALID_INPUT";
  return isRefused ? refusalSentence(words, error) : words.t("impact.liveFailed");
}

/** More than this many items are told by their number. */
const NAMED_AT_MOST = 4;

function Known({ impact }: { readonly impact: EditImpact }) {
  const words = useWords();
  const { t, format } = words;
  const { moves, hiddenMoveCount, isSchedulable } = impact;
  if (!isSchedulable) return <p>{t("impact.unschedulable")}</p>;
  const named = moves.slice(0, NAMED_AT_MOST);
  const rest = moves.length - named.length;
  return (
    <>
      <p>{moves.length + hiddenMoveCount === 0 ? t("impact.none") : movesSentence(words, impact)}</p>
      {named.length > 0 ? (
        <ul className={styles["moves"]}>
          {named.map(({ item, toDay }) => (
            <li key={item.id}>
              <bdi>{namesOf(words, [item])}</bdi>: {format.day(toDay, "medium")}
            </li>
          ))}
          {rest > 0 ? <li>{t("impact.more", { number: format.number(rest) })}</li> : null}
        </ul>
      ) : null}
      {finishSentences(words, impact).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
