import { chromium, defineConfig } from "@playwright/test";
import { findChromium } from "#server/testing/chromium.ts";

export default defineConfig({
  testDir: "./journeys",
  outputDir: "../test-results",
  globalSetup: "./seeded-template.ts",
  // Each journey has a server and a browser of its own; more than two at once only slow each other down.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A journey fails by what it sees. These only end one that waits for what never comes: a busy machine takes its time.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    browserName: "chromium",
    locale: "ar-SA",
    timezoneId: "Asia/Riyadh",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      // Chromium calls every file with an Arabic name "download" where the machine's locale is not UTF-8.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      executablePath: findChromium(process.env, chromium.executablePath()),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
