import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { QualityView } from "#shared/contract/quality.ts";
import { type PlanNames, scheduleProblemSentence } from "#shared/i18n/plan-sentences.ts";
import type { Translate } from "#shared/i18n/text.ts";
import type { OffenderNames } from "./offender-names.ts";

interface UnschedulableProps extends Pick<QualityView, "problems"> {
  readonly names: OffenderNames;
}

/** Why there is no schedule that could be judged. */
export function Unschedulable({ problems, names }: UnschedulableProps) {
  const words = useWords();
  const { t } = words;
  const planNames = planNamesOf(names, t);
  return (
    <Notice tone="problem">
      <p>{t("quality.unschedulable")}</p>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{scheduleProblemSentence(words, problem, planNames)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function planNamesOf({ itemById, linkById }: OffenderNames, t: Translate): PlanNames {
  const codeOf = (itemId: string) => {
    const item = itemById.get(itemId);
    return item ? `${item.programCode}/${item.code}` : t("common.anotherProgram");
  };
  const linkOf = (linkId: string) => {
    const link = linkById.get(linkId);
    return link ? `${codeOf(link.predecessorId)} → ${codeOf(link.successorId)}` : linkId;
  };
  return { codeOf, linkOf };
}
