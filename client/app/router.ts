import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { NotFound } from "../features/shell/NotFound.tsx";
import { PageFailure } from "../features/shell/PageFailure.tsx";
import { PagePending } from "../features/shell/PagePending.tsx";
import { routeTree } from "../routeTree.gen.ts";
import type { RouterContext } from "./router-context.ts";

export function createAppRouter(context: RouterContext, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    ...(history ? { history } : {}),
    defaultPreload: "intent",
    // Freshness is TanStack Query's business; the router always asks it.
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: PageFailure,
    defaultNotFoundComponent: NotFound,
    defaultPendingComponent: PagePending,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** The page can be read as at a past day, so the control for it stands over the page. */
    readonly isReadAsAt?: true;
    /** The page shows the scenario that the address names, or speaks of scenarios; else it is always of the plan. */
    readonly scenario?: "shown" | "told";
  }

  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
