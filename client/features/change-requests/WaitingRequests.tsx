import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTRPC } from "#client/app/trpc.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./ChangeRequests.module.css";
import { RequestList } from "./RequestList.tsx";

/** More than these are read on their own page. */
const SHOWN = 3;

/** What waits for a decision, for the desk; the rest is a press away. */
export function WaitingRequests() {
  const { t, format } = useWords();
  const { data } = useQuery(useTRPC().changeRequests.list.queryOptions({ state: "submitted" }));
  const requests = data?.requests ?? [];
  return (
    <section className={styles["card"]} aria-labelledby="waiting-requests">
      <header className={styles["header"]}>
        <h2 id="waiting-requests" className={styles["title"]}>
          {t("changeRequests.title")}{" "}
          <span className={styles["count"]}>{format.number(requests.length)}</span>
        </h2>
        <Link to="/desk/requests">{t("changeRequests.all")}</Link>
      </header>
      {requests.length > 0 ? (
        <RequestList requests={requests.slice(0, SHOWN)} />
      ) : (
        <p className={styles["empty"]}>{t("changeRequests.waitingEmpty")}</p>
      )}
    </section>
  );
}
