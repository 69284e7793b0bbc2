import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext } from "react";
import type { Scope } from "./scopes.ts";
import { TRPCProvider } from "./trpc.ts";

const ScenarioId = createContext<string | null>(null);

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

/** The scenario that this part of the screen reads and writes; null for the plan. */
export function useScenarioId(): string | null {
  return useContext(ScenarioId);
}
