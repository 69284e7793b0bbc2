import { EmptyState } from "../../ui/EmptyState/EmptyState.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";
import { HomeLink } from "./HomeLink.tsx";

/** For an address that leads nowhere, or to what this person may not know of. */
export function NotFound() {
  const { t } = useWords();
  return (
    <Page>
      <EmptyState level={1} icon="search" title={t("shell.notFoundTitle")} action={<HomeLink />}>
        {t("shell.notFoundBody")}
      </EmptyState>
    </Page>
  );
}
