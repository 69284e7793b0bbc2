import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { RoadmapGroup } from "./roadmap-groups.ts";

/** What the programs of a group have in common. */
export function GroupName({ group }: { readonly group: RoadmapGroup }) {
  const { t } = useWords();
  if (group.kind === "workstream") return <Name name={group.workstream} />;
  if (group.kind === "status") return <StatusMark status={group.status} />;
  return group.owner ? <Name name={group.owner} /> : t("roadmap.ownerUnknown");
}
