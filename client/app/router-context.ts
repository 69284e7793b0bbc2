import type { QueryClient } from "@tanstack/react-query";
import type { Api } from "./trpc.ts";

/** What route files may use besides their parameters. */
export interface RouterContext {
  readonly queryClient: QueryClient;
  readonly api: Api;
}
