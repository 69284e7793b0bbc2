import { SheetMenu } from "#client/sheets/SheetMenu.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import { Tabs } from "#client/ui/Tabs/Tabs.tsx";
import { IssueRegister } from "./IssueRegister.tsx";
import { type RegisterProps, RiskRegister } from "./RiskRegister.tsx";
import { NOTHING_OPEN } from "./risk-search.ts";

/** What may happen and what has happened: both registers, each in a tab of its own. */
export function Risks({ search, onSearch }: RegisterProps) {
  const { t } = useWords();
  const tabs = [
    { id: "risks", label: t("risks.tab"), content: <RiskRegister search={search} onSearch={onSearch} /> },
    {
      id: "issues",
      label: t("risks.issuesTab"),
      content: <IssueRegister search={search} onSearch={onSearch} />,
    },
  ] as const;
  return (
    <Page
      title={t("risks.title")}
      intro={t("risks.intro")}
      actions={<SheetMenu sheet={search.tab ?? "risks"} program={search.program} asAt={search.asAt} />}
      width="reading"
    >
      <Tabs
        label={t("risks.title")}
        tabs={tabs}
        selected={search.tab ?? "risks"}
        onSelect={(tab) =>
          onSearch({ ...NOTHING_OPEN, state: undefined, tab: tab === "issues" ? "issues" : undefined })
        }
      />
    </Page>
  );
}
