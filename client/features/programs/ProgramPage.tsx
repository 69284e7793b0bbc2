import type { ReactNode } from "react";
import type { MoveRules } from "#client/gantt/moves.ts";
import type { ChartEditing } from "#client/gantt/types.ts";
import { ProgramStanding } from "#client/standing/ProgramStanding.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Page } from "#client/ui/Page/Page.tsx";
import { Tabs } from "#client/ui/Tabs/Tabs.tsx";
import type { ProgramView } from "#shared/contract/programs.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { ProgramHistory } from "./ProgramHistory.tsx";
import { ProgramPlan } from "./ProgramPlan.tsx";
import { NO_FORM, type ProgramSearch } from "./program-search.ts";

interface ProgramPageProps {
  readonly view: ProgramView;
  readonly search: ProgramSearch;
  readonly onSearch: (change: Partial<ProgramSearch>) => void;
  /** The way back to the roadmap. */
  readonly back: ReactNode;
  /** The program's measures, which are a feature of their own. */
  readonly measures: ReactNode;
  /** What may happen and what has happened, another one; no tab where it is null, nor are the others below. */
  readonly risks: ReactNode;
  /** What waits for a decision and what was decided, another one. */
  readonly decisions: ReactNode;
  /** What it launches and where it goes, others again. */
  readonly services: ReactNode;
  /** What is said of it, a feature of its own as well. */
  readonly comments: ReactNode;
  /** Changes of it that are asked for, which stand with its history; null for those who may read none. */
  readonly requests?: ReactNode;
  /** Adds to it; null for those who may not. */
  readonly addition?: ReactNode;
  /** How items are moved on the chart; null for those who may move none. */
  readonly moves: MoveRules | null;
  /** What else the chart's reader may do by hand. */
  readonly editing?: ChartEditing;
}

/** One program: where it stands and why, its plan, and every change of it. */
export function ProgramPage({
  view,
  search,
  onSearch,
  back,
  measures,
  risks,
  decisions,
  services,
  comments,
  requests = null,
  addition = null,
  moves,
  editing = {},
}: ProgramPageProps) {
  const { t, language } = useWords();
  const { program, workstream } = view;
  const summary = chooseName(language, { nameAr: program.summaryAr, nameEn: program.summaryEn }).text;
  const plan = (
    <ProgramPlan
      view={view}
      search={search}
      moves={moves}
      editing={editing}
      onOpenItem={({ kind, id }) => onSearch({ ...NO_FORM, [kind]: id })}
      onOpenLink={(link) => onSearch({ link })}
      days={search.days}
      onZoom={(days) => onSearch({ days })}
    />
  );
  const tabs = [
    { id: "plan", label: t("program.plan"), content: plan },
    { id: "measures", label: t("program.measures"), content: measures },
    { id: "risks", label: t("program.risks"), content: risks },
    { id: "decisions", label: t("program.decisions"), content: decisions },
    { id: "services", label: t("program.services"), content: services },
    { id: "comments", label: t("program.comments"), content: comments },
    {
      id: "history",
      label: t("program.history"),
      content: (
        <>
          {requests}
          <ProgramHistory view={view} />
        </>
      ),
    },
  ] as const;
  // Registers and talk are the plan's: in a scenario there are none.
  const shown = tabs.filter(({ content }) => content !== null);
  return (
    <Page
      title={
        <>
          <bdi>{program.code}</bdi> <Name name={program} />
        </>
      }
      intro={
        <>
          <Name name={workstream} />
          {summary ? <> · {summary}</> : null}
        </>
      }
      actions={addition}
      trail={
        <>
          <Icon name="chevronStart" />
          {back}
        </>
      }
      width="full"
    >
      <ProgramStanding program={program} statusDay={view.statusDay} />
      <Tabs
        label={t("program.tabs")}
        tabs={shown}
        selected={shown.find(({ id }) => id === search.tab)?.id ?? "plan"}
        onSelect={(tab) => onSearch({ tab: tab === "plan" ? undefined : tab })}
      />
    </Page>
  );
}
