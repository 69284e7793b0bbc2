import { createFileRoute, Outlet, useMatch } from "@tanstack/react-router";
import { AdministrationFrame } from "../../features/administration/AdministrationFrame.tsx";
import { canAdminister } from "../../features/shell/MainNavigation.tsx";
import { NoPermission } from "../../features/shell/NoPermission.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";

export const Route = createFileRoute("/_app/administration")({ component: AdministrationPage });

function AdministrationPage() {
  const { abilities } = Route.useRouteContext().session;
  // Who only reads baselines, to decide on them, or periods, comes by a way of their own and needs no frame.
  if (!canAdminister(abilities)) return abilities.includes("baseline.read") ? <Plain /> : <NoPermission />;
  return (
    <AdministrationFrame abilities={abilities}>
      <Outlet />
    </AdministrationFrame>
  );
}

function Plain() {
  const { t } = useWords();
  const periods = useMatch({ from: "/_app/administration/periods", shouldThrow: false });
  return (
    <Page title={t(periods ? "administration.periods" : "administration.baselines")}>
      <Outlet />
    </Page>
  );
}
