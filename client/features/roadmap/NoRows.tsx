import type { ReactNode } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";

interface NoProgramsProps {
  /** The way to the import, for those who may. */
  readonly action: ReactNode;
  /** Owners see what is assigned to them only, so an empty roadmap means something else to them. */
  readonly isOwner: boolean;
}

/** The roadmap of a plan without programs, or of somebody to whom none is assigned. */
export function NoPrograms({ action, isOwner }: NoProgramsProps) {
  const { t } = useWords();
  return (
    <EmptyState level={1} icon="chart" title={t("roadmap.emptyTitle")} action={action}>
      {t(isOwner ? "roadmap.emptyOwnBody" : "roadmap.emptyBody")}
    </EmptyState>
  );
}

export function NothingMatches({ onClear }: { readonly onClear: () => void }) {
  const { t } = useWords();
  const clear = <Button onPress={onClear}>{t("roadmap.clearFilters")}</Button>;
  return (
    <EmptyState icon="search" title={t("roadmap.noMatchTitle")} action={clear}>
      {t("roadmap.noMatchBody")}
    </EmptyState>
  );
}
