import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Words } from "#shared/i18n/words.ts";
import type { DisplaySettings } from "../ui/locale/display-settings.ts";
import { LocaleProvider } from "../ui/locale/LocaleProvider.tsx";
import { ToastRegion } from "../ui/Toast/ToastRegion.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { ScopeProvider } from "./ScopeProvider.tsx";
import type { Scope } from "./scopes.ts";

interface ProvidersProps {
  readonly queryClient: QueryClient;
  readonly plan: Scope;
  readonly settings: DisplaySettings;
  readonly words: Words;
  readonly children: ReactNode;
}

/** Everything a screen finds around itself. */
export function Providers({ queryClient, plan, settings, words, children }: ProvidersProps) {
  return (
    <LocaleProvider initialSettings={settings} initialWords={words}>
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <ScopeProvider scope={plan}>
            {children}
            <ToastRegion />
          </ScopeProvider>
        </QueryClientProvider>
      </ErrorBoundary>
    </LocaleProvider>
  );
}
