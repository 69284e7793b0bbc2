import { EmptyState } from "../../ui/EmptyState/EmptyState.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";
import { HomeLink } from "./HomeLink.tsx";

/** For a page that exists, but not for this person. */
export function NoPermission() {
  const { t } = useWords();
  return (
    <Page>
      <EmptyState level={1} icon="person" title={t("shell.noPermissionTitle")} action={<HomeLink />}>
        {t("shell.noPermissionBody")}
      </EmptyState>
    </Page>
  );
}
