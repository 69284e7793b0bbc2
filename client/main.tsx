import "./styles/index.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { invariant } from "#shared/invariant.ts";
import { Providers } from "./app/Providers.tsx";
import { createAppRouter } from "./app/router.ts";
import { createApi, createApiClient } from "./app/trpc.ts";
import { createQueryClient } from "./requests/query-client.ts";
import { readSettings } from "./ui/locale/display-settings.ts";
import { loadWords } from "./ui/locale/load-words.ts";

async function start(): Promise<void> {
  const settings = readSettings();
  const words = await loadWords(settings);
  const queryClient = createQueryClient({ onSignedOut: () => void leave() });
  const apiClient = createApiClient();
  const api = createApi(apiClient, queryClient);
  const router = createAppRouter({ queryClient, api });
  const leave = async () => {
    await queryClient.resetQueries({ queryKey: api.session.read.queryKey() });
    await router.invalidate();
  };
  const root = document.getElementById("root");
  invariant(root, "index.html has a #root");
  createRoot(root).render(
    <StrictMode>
      <Providers queryClient={queryClient} apiClient={apiClient} settings={settings} words={words}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

void start();
