import { Link } from "@tanstack/react-router";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ProgramRef } from "#shared/contract/plan-changes.ts";

/** Which program an entry is of, as a way to its page; or that it is of the whole plan. */
export function OfProgram({ program }: { readonly program: ProgramRef | null }) {
  const { t } = useWords();
  if (!program) return t("registers.wholePlan");
  return (
    <Link to="/programs/$code" params={{ code: program.code }}>
      <bdi>{program.code}</bdi> <Name name={program} />
    </Link>
  );
}
