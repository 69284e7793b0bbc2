import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTRPC } from "#client/app/trpc.ts";
import { CountedCard } from "#client/ui/CountedCard/CountedCard.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { RequestList } from "./RequestList.tsx";

/** More than these are read on their own page. */
const SHOWN = 3;

/** What waits for a decision, for the desk; the rest is a press away. */
export function WaitingRequests() {
  const { t } = useWords();
  const { data } = useQuery(useTRPC().changeRequests.list.queryOptions({ state: "submitted" }));
  const requests = data?.requests ?? [];
  return (
    <CountedCard
      title={t("changeRequests.title")}
      count={requests.length}
      act={<Link to="/desk/requests">{t("changeRequests.all")}</Link>}
      empty={t("changeRequests.waitingEmpty")}
    >
      <RequestList requests={requests.slice(0, SHOWN)} />
    </CountedCard>
  );
}
