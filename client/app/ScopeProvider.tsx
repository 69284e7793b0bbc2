import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Scope } from "./scopes.ts";
import { ScenarioId, TRPCProvider } from "./trpc.ts";

interface ScopeProviderProps {
  readonly scope: Scope;
  readonly children: ReactNode;
}

/** Whatever is asked or saved inside is asked and saved of this scope. */
export function ScopeProvider({ scope, children }: ScopeProviderProps) {
  const queryClient = useQueryClient();
  return (
    <ScenarioId value={scope.scenarioId}>
      <TRPCProvider trpcClient={scope.client} queryClient={queryClient} keyPrefix={scope.keyPrefix}>
        {children}
      </TRPCProvider>
    </ScenarioId>
  );
}
