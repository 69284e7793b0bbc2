import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import { groupText } from "./group-text.ts";
import type { RoadmapGroup } from "./roadmap-groups.ts";

/** What the programs of a group have in common. */
export function GroupName({ group }: { readonly group: RoadmapGroup }) {
  const words = useWords();
  if (group.kind === "workstream") return <Name name={group.workstream} />;
  if (group.kind === "status") return <StatusMark status={group.status} />;
  if (group.kind === "owner" && group.owner) return <Name name={group.owner} />;
  return groupText(group, words);
}
