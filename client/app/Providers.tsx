import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Words } from "#shared/i18n/words.ts";
import type { DisplaySettings } from "../ui/locale/display-settings.ts";
import { LocaleProvider } from "../ui/locale/LocaleProvider.tsx";
import { ToastRegion } from "../ui/Toast/ToastRegion.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { type ApiClient, TRPCProvider } from "./trpc.ts";

interface ProvidersProps {
  readonly queryClient: QueryClient;
  readonly apiClient: ApiClient;
  readonly settings: DisplaySettings;
  readonly words: Words;
  readonly children: ReactNode;
}

/** Everything a screen finds around itself. */
export function Providers({ queryClient, apiClient, settings, words, children }: ProvidersProps) {
  return (
    <LocaleProvider initialSettings={settings} initialWords={words}>
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <TRPCProvider trpcClient={apiClient} queryClient={queryClient}>
            {children}
            <ToastRegion />
          </TRPCProvider>
        </QueryClientProvider>
      </ErrorBoundary>
    </LocaleProvider>
  );
}
