/// <reference types="vitest/config" />
import { fileURLToPath } from "node:url";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const STRINGS_OF_CONTROLS = /\/react-(?:aria|stately)[^/]*\/.*\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.mjs$/;

/** react-aria brings its own words in 34 languages; the product speaks two. */
function twoLanguagesOnly(): Plugin {
  return {
    name: "masar:two-languages-only",
    enforce: "pre",
    load: (id) => {
      const language = STRINGS_OF_CONTROLS.exec(id)?.[1];
      return language && !["ar-AE", "en-US"].includes(language) ? "export default {};" : null;
    },
  };
}

export default defineConfig({
  root: at("./client"),
  cacheDir: at("./.cache/vite"),
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      routesDirectory: at("./client/routes"),
      generatedRouteTree: at("./client/routeTree.gen.ts"),
      routeFileIgnorePattern: "\\.(test|module)\\.",
    }),
    react(),
    twoLanguagesOnly(),
  ],
  // The package exports only its bundle; the kernel subclasses its source (docs/decisions/0006).
  resolve: { alias: { fg: at("./node_modules/frappe-gantt/src") } },
  build: {
    outDir: at("./dist/client"),
    emptyOutDir: true,
    target: "es2022",
    // What the first load may weigh is held by a journey; Vite's own warning would greet every newcomer.
    chunkSizeWarningLimit: 1_000,
    // The door and the frame are one file: as fifty, each late part would have to name them all.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
  },
  server: { port: 5173, proxy: { "/api": "http://localhost:4000" } },
  test: {
    expect: { requireAssertions: true },
    // Vitest leaves one core of two idle, as if somebody were watching.
    maxWorkers: "100%",
    projects: [
      { test: { name: "shared", root: at("."), include: ["shared/**/*.test.ts"] } },
      {
        test: {
          name: "server",
          root: at("."),
          include: ["server/**/*.test.ts", "prisma/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "client",
          root: at("."),
          environment: "happy-dom",
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: ["client/**/*.test.{ts,tsx}"],
          setupFiles: [at("./client/testing/setup.ts")],
          // Its source imports without file endings, which only the bundler resolves.
          server: { deps: { inline: [/frappe-gantt/] } },
        },
      },
    ],
  },
});
