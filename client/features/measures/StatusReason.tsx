import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { failureSentence } from "#client/requests/failures.ts";
import { ErrorState } from "#client/ui/ErrorState/ErrorState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./StatusGrid.module.css";

/** Why a program had its status at the end of a day, asked for when its cell is chosen. */
export function StatusReason({ code, day }: { readonly code: string; readonly day: IsoDay }) {
  const words = useWords();
  const { t } = words;
  const read = useQuery(useTRPC().measures.statusReason.queryOptions({ code, day }));
  if (read.isError) {
    return <ErrorState sentence={failureSentence(words, read.error)} onRetry={() => void read.refetch()} />;
  }
  if (!read.data) return <Skeleton lines={2} />;
  const verdict = read.data;
  return (
    <section className={styles["reason"]} aria-label={t("measures.grid.reason")}>
      <p>
        <bdi className={styles["code"]}>{code}</bdi> <StatusMark status={verdict.status} />
      </p>
      <p>{statusReason(words, verdict)}</p>
      <p className={styles["known"]}>{t("measures.grid.knownOn", { day: dayInBoth(words, day) })}</p>
    </section>
  );
}
