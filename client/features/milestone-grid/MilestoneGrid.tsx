import { useMemo, useState } from "react";
import { GridDesk } from "#client/grid/GridDesk.tsx";
import { useDrafts } from "#client/grid/use-drafts.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { countOf } from "#shared/i18n/words.ts";
import { DRAFT_RULES, draftsPlace } from "./draft-rules.ts";
import { GridFilters } from "./GridFilters.tsx";
import { type GridSearch, NO_FILTERS } from "./grid-search.ts";
import { judgeAll } from "./judge.ts";
import { chosenLines, editableLines } from "./lines.ts";
import { SaveReason } from "./SaveReason.tsx";
import { useMilestoneSheet } from "./use-milestone-sheet.tsx";
import { useSave } from "./use-save.ts";

interface MilestoneGridProps {
  readonly view: RoadmapView;
  readonly search: GridSearch;
  readonly onSearch: (change: Partial<GridSearch>) => void;
  readonly personId: string;
}

/** Every milestone that its reader may edit, in one grid that is saved as one act for one reason. */
export function MilestoneGrid({ view, search, onSearch, personId }: MilestoneGridProps) {
  const words = useWords();
  const { t, language } = words;
  const sheet = useMilestoneSheet(view);
  const lines = useMemo(() => editableLines(view), [view]);
  const shown = useMemo(() => chosenLines(lines, search, language), [lines, search, language]);
  const steps = useDrafts(draftsPlace(personId), DRAFT_RULES);
  const judged = useMemo(() => {
    const { statusDay, plan } = view;
    const context = { statusDay, planStartDay: plan.startDay, planFinishDay: plan.finishDay };
    return judgeAll(lines, steps.drafts, context);
  }, [view, lines, steps.drafts]);
  const save = useSave({ lines, judged, drafts: steps.drafts, onSaved: steps.forget });
  const [isReasonMissed, setReasonMissed] = useState(false);
  const needsReason = [...judged.values()].some((row) => row.needsReason);
  const isReasonMissing = needsReason && save.why.reasonCode === null;
  const press = () => {
    setReasonMissed(isReasonMissing);
    if (!isReasonMissing) void save.save();
  };
  const showAll = () => onSearch(NO_FILTERS);

  return (
    <Page title={t("milestoneGrid.title")} intro={t("milestoneGrid.intro")} width="full">
      <GridDesk
        sheet={sheet}
        lines={lines}
        shown={shown}
        judged={judged}
        steps={steps}
        sort={search}
        onSort={onSearch}
        filters={<GridFilters lines={lines} search={search} onSearch={onSearch} />}
        counted={countOf(words, "milestones", shown.length)}
        empty={
          <EmptyState
            icon="search"
            title={t("milestoneGrid.noneFound")}
            action={<Button onPress={showAll}>{t("milestoneGrid.showAll")}</Button>}
          >
            {t("milestoneGrid.noneFoundBody")}
          </EmptyState>
        }
        onShowAll={showAll}
        tellTotals={(changes, rows) =>
          t("milestoneGrid.changesIn", { changes, milestones: countOf(words, "milestones", rows) })
        }
        save={{ save: press, isSaving: save.isSaving, refusal: save.refusal }}
      >
        <SaveReason why={save.why} onChange={save.changeWhy} isMissed={isReasonMissed && isReasonMissing} />
      </GridDesk>
    </Page>
  );
}
