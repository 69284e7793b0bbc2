import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import type { RouterContext } from "../app/router-context.ts";
import { NotFound } from "../features/shell/NotFound.tsx";

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context: { api, queryClient } }) => ({
    session: await queryClient.ensureQueryData(api.session.read.queryOptions()),
  }),
  component: Outlet,
  notFoundComponent: NowhereOnTheMap,
});

/** An address of no page stands outside the frame, and so brings its own landmark. */
function NowhereOnTheMap() {
  return (
    <main>
      <NotFound />
    </main>
  );
}
