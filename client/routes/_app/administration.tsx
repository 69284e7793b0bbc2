import { createFileRoute, Outlet } from "@tanstack/react-router";
import { AdministrationFrame } from "../../features/administration/AdministrationFrame.tsx";
import { canAdminister } from "../../features/shell/MainNavigation.tsx";
import { NoPermission } from "../../features/shell/NoPermission.tsx";

export const Route = createFileRoute("/_app/administration")({ component: AdministrationPage });

function AdministrationPage() {
  const { abilities } = Route.useRouteContext().session;
  if (!canAdminister(abilities)) return <NoPermission />;
  return (
    <AdministrationFrame abilities={abilities}>
      <Outlet />
    </AdministrationFrame>
  );
}
