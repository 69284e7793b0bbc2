import { Explain } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { decidingInputs } from "./standing-inputs.ts";

interface ExplainedStatusProps {
  /** A program tells the milestones that decided, too. */
  readonly of: ProgramRow | MilestoneRow;
  readonly look?: "plain" | "soft";
}

/** A status that opens to its reason. */
export function ExplainedStatus({ of, look = "plain" }: ExplainedStatusProps) {
  const words = useWords();
  return (
    <Explain
      name={words.t("status.label")}
      formula={statusReason(words, of.status)}
      inputs={"milestones" in of ? decidingInputs(of, words) : []}
    >
      <StatusMark status={of.status.status} look={look} />
    </Explain>
  );
}
