import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./Roadmap.module.css";
import type { RoadmapSearch } from "./roadmap-search.ts";
import { isKept } from "./saved-address.ts";

/** Which saved view is shown, and whether it has changed since it was kept; nothing when it is not one's own. */
export function ShownView({ search }: { readonly search: RoadmapSearch }) {
  const { t } = useWords();
  const { data: views } = useQuery(useTRPC().savedViews.list.queryOptions());
  const shown = views?.find(({ id }) => id === search.saved);
  if (!shown) return null;
  const isChanged = !isKept(shown.search, search);
  return (
    <span className={styles["shownView"]} title={t(isChanged ? "finding.viewChanged" : "finding.viewOpen")}>
      <bdi>{shown.name}</bdi>
      {isChanged ? <span aria-hidden="true">•</span> : null}
    </span>
  );
}
