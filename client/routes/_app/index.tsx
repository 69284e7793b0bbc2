import { createFileRoute } from "@tanstack/react-router";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";

export const Route = createFileRoute("/_app/")({ component: RoadmapPage });

function RoadmapPage() {
  const { t } = useWords();
  return (
    <Page title={t("shell.roadmap")} width="full">
      {null}
    </Page>
  );
}
