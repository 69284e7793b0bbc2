import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { failureSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { CalendarChangeInput, CalendarPreview, MovedMilestone } from "#shared/contract/calendars.ts";
import { countOf, signedWorkDays, type Words } from "#shared/i18n/words.ts";
import styles from "./ChangePreview.module.css";

/** What a change would move, worked out by the server before anything is saved. */
export function ChangePreview({ change }: { readonly change: CalendarChangeInput }) {
  const words = useWords();
  const { t } = words;
  const query = useTRPC().calendars.preview.queryOptions(change, { placeholderData: keepPreviousData });
  // What is asked now may be answered otherwise a moment later: each look is a new one.
  const { data, error, isFetching } = useQuery({ ...query, staleTime: 0 });
  return (
    <section className={styles["preview"]} aria-label={t("calendars.previewTitle")} aria-busy={isFetching}>
      <h3 className={styles["title"]}>{t("calendars.previewTitle")}</h3>
      <div role="status">
        {data && !error ? <Moves preview={data} /> : null}
        {error ? <p>{failureSentence(words, error)}</p> : null}
        {!data && !error ? <p>{t("calendars.previewing")}</p> : null}
      </div>
      {data && !error && data.milestones.length > 0 ? <MovedList preview={data} /> : null}
    </section>
  );
}

function Moves({ preview }: { readonly preview: CalendarPreview }) {
  const words = useWords();
  const { t } = words;
  const milestones = (count: number) => countOf(words, "milestones", count);
  if (preview.milestoneCount === 0) return <p>{t("calendars.previewNone")}</p>;
  const { slipCount, statusCount, criticalCount } = preview;
  return (
    <ul className={styles["counts"]}>
      {slipCount > 0 ? <li>{t("calendars.slipMoves", { milestones: milestones(slipCount) })}</li> : null}
      {statusCount > 0 ? (
        <li>{t("calendars.statusMoves", { milestones: milestones(statusCount) })}</li>
      ) : null}
      {criticalCount > 0 ? (
        <li>{t("calendars.criticalMoves", { milestones: milestones(criticalCount) })}</li>
      ) : null}
    </ul>
  );
}

function MovedList({ preview: { milestones, milestoneCount } }: { readonly preview: CalendarPreview }) {
  const words = useWords();
  const { t, format } = words;
  const isWhole = milestones.length === milestoneCount;
  const part = { shown: format.number(milestones.length), all: format.number(milestoneCount) };
  return (
    <details className={styles["list"]}>
      <summary>{isWhole ? t("calendars.movedList") : t("calendars.movedListPart", part)}</summary>
      <ul>
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <bdi>
              {milestone.programCode} {milestone.code}
            </bdi>{" "}
            <Name name={milestone} />
            {": "}
            {movesOf(words, milestone)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function movesOf(words: Words, { slipFrom, slipTo, statusFrom, statusTo }: MovedMilestone): string {
  const { t } = words;
  const slip = (workDays: number | null) =>
    workDays === null ? t("common.none") : signedWorkDays(words, workDays);
  const parts = [
    statusFrom === statusTo
      ? null
      : t("calendars.statusFromTo", { from: t(`status.${statusFrom}`), to: t(`status.${statusTo}`) }),
    slipFrom === slipTo ? null : t("calendars.slipFromTo", { from: slip(slipFrom), to: slip(slipTo) }),
  ].filter((part) => part !== null);
  const [first, second] = parts;
  if (first === undefined) return t("calendars.criticalChanged");
  return second === undefined ? first : t("common.pair", { first, second });
}
