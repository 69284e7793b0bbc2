import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./ChangeRequests.module.css";
import { RequestList } from "./RequestList.tsx";

export interface ProgramRequestsProps {
  readonly programId: string;
}

/** The requests of one program; nothing where there never was one. */
export function ProgramRequests({ programId }: ProgramRequestsProps) {
  const { t, format } = useWords();
  const { data } = useQuery(useTRPC().changeRequests.list.queryOptions({ programId }));
  const requests = data?.requests ?? [];
  if (requests.length === 0) return null;
  return (
    <section className={styles["card"]} data-apart aria-labelledby="program-requests">
      <h2 id="program-requests" className={styles["title"]}>
        {t("changeRequests.ofProgram")}{" "}
        <span className={styles["count"]}>{format.number(requests.length)}</span>
      </h2>
      <RequestList requests={requests} />
    </section>
  );
}
