import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import styles from "#client/registers/Register.module.css";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { Page } from "#client/ui/Page/Page.tsx";
import { THE_PLAN } from "#shared/contract/scenario-limits.ts";
import type { ScenariosView } from "#shared/contract/scenarios.ts";
import { CreateDialog } from "./CreateDialog.tsx";
import { DiscardDialog } from "./DiscardDialog.tsx";
import { RenameDialog } from "./RenameDialog.tsx";
import { ScenarioItem } from "./ScenarioItem.tsx";
import { NOTHING_OPEN, type ScenariosSearch } from "./scenarios-search.ts";

interface ScenariosProps {
  readonly search: ScenariosSearch;
  readonly onSearch: (change: Partial<ScenariosSearch>) => void;
  /** Shows the roadmap of one. */
  readonly onOpen: (id: string) => unknown;
}

/** Every scenario that the reader may see, the newest first. */
export function Scenarios({ search, onSearch, onOpen }: ScenariosProps) {
  const { t } = useWords();
  const { data: view } = useSuspenseQuery(useTRPC().scenarios.list.queryOptions());
  const { scenarios, isFull } = view;
  const mayMake = view.abilities.includes("scenario.create");
  const make = mayMake ? (
    <Button
      variant="primary"
      icon="add"
      isDisabled={isFull}
      onPress={() => onSearch({ ...NOTHING_OPEN, make: true })}
    >
      {t("scenarios.create")}
    </Button>
  ) : null;
  return (
    <Page title={t("scenarios.title")} intro={t("scenarios.intro")} actions={make} width="reading">
      {search.gone ? <Notice tone="notice">{t("scenarios.gone")}</Notice> : null}
      {mayMake && isFull ? <Notice tone="calm">{t("scenarios.full")}</Notice> : null}
      {scenarios.length === 0 ? (
        <EmptyState icon="scenario" title={t("scenarios.emptyTitle")}>
          {t(mayMake ? "scenarios.emptyBody" : "scenarios.emptyForReader")}
        </EmptyState>
      ) : (
        <ul className={styles["entries"]}>
          {scenarios.map((scenario) => (
            <ScenarioItem
              key={scenario.id}
              scenario={scenario}
              mayCopy={mayMake && !isFull}
              onSearch={onSearch}
            />
          ))}
        </ul>
      )}
      <OpenForm view={view} search={search} onSearch={onSearch} onOpen={onOpen} />
    </Page>
  );
}

/** The form that the address asks for. */
function OpenForm({ view, search, onSearch, onOpen }: ScenariosProps & { readonly view: ScenariosView }) {
  const close = () => onSearch(NOTHING_OPEN);
  const { scenarios } = view;
  const renamed = scenarios.find(({ id }) => id === search.rename);
  const discarded = scenarios.find(({ id }) => id === search.discard);
  if (renamed) return <RenameDialog scenario={renamed} onClose={close} />;
  if (discarded) return <DiscardDialog scenario={discarded} onDone={close} onClose={close} />;
  if (!search.make || !view.abilities.includes("scenario.create")) return null;
  const from = scenarios.find(({ id }) => id === search.from)?.id ?? THE_PLAN;
  return <CreateDialog scenarios={scenarios} from={from} onMade={({ id }) => onOpen(id)} onClose={close} />;
}
