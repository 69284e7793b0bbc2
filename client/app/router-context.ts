import type { QueryClient } from "@tanstack/react-query";
import type { ScopeOf } from "./scopes.ts";
import type { Api } from "./trpc.ts";

/** What route files may use besides their parameters. */
export interface RouterContext {
  readonly queryClient: QueryClient;
  /** Of the plan. */
  readonly api: Api;
  /** For pages that show the scenario which the address names. */
  readonly scopeOf: ScopeOf;
}
