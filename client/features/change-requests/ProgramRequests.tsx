import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { CountedCard } from "#client/ui/CountedCard/CountedCard.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./ChangeRequests.module.css";
import { RequestList } from "./RequestList.tsx";

export interface ProgramRequestsProps {
  readonly programId: string;
}

/** The requests of one program; nothing where there never was one. */
export function ProgramRequests({ programId }: ProgramRequestsProps) {
  const { t } = useWords();
  const { data } = useQuery(useTRPC().changeRequests.list.queryOptions({ programId }));
  const requests = data?.requests ?? [];
  if (requests.length === 0) return null;
  return (
    <div className={styles["apart"]}>
      <CountedCard title={t("changeRequests.ofProgram")} count={requests.length}>
        <RequestList requests={requests} />
      </CountedCard>
    </div>
  );
}
