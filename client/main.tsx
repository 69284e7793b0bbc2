import "./styles/index.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { invariant } from "#shared/invariant.ts";
import { createApp } from "./app/create-app.ts";
import { Providers } from "./app/Providers.tsx";
import { readSettings } from "./ui/locale/display-settings.ts";
import { loadWords } from "./ui/locale/load-words.ts";

async function start(): Promise<void> {
  const settings = readSettings();
  const words = await loadWords(settings);
  const { plan, queryClient, router } = createApp();
  const root = document.getElementById("root");
  invariant(root, "index.html has a #root");
  createRoot(root).render(
    <StrictMode>
      <Providers queryClient={queryClient} plan={plan} settings={settings} words={words}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

void start();
