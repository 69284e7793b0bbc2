import { Button } from "../../ui/Button/Button.tsx";
import { EmptyState } from "../../ui/EmptyState/EmptyState.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";

/** A defect of ours while drawing. */
export function Crash() {
  const { t } = useWords();
  const reload = (
    <Button variant="primary" onPress={() => window.location.reload()}>
      {t("shell.reload")}
    </Button>
  );
  return (
    <div role="alert">
      <EmptyState level={1} icon="warning" title={t("shell.crashTitle")} action={reload}>
        {t("shell.crashBody")}
      </EmptyState>
    </div>
  );
}
