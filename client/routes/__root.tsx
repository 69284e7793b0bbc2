import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import type { RouterContext } from "../app/router-context.ts";

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context: { api, queryClient } }) => ({
    session: await queryClient.ensureQueryData(api.session.read.queryOptions()),
  }),
  component: Outlet,
});
