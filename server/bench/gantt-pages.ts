import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type PreviewServer, preview } from "vite";

/** The charts that are compared: ours, and three that only this bench installs. */
export const LIBRARIES = ["ours", "frappe", "svar", "dhtmlx"] as const;
export type Library = (typeof LIBRARIES)[number];

const INSTALLING = `The chart is compared with three others. They are no packages of Masar: they are installed now, once, into
.cache/bench-gantt and nowhere else.
تُقارَن لوحة الخطة بثلاث لوحات أخرى ليست من حزم مسار، وتُثبَّت الآن مرة واحدة في المجلد ‎.cache/bench-gantt وحده.`;

const NOT_INSTALLED = `The charts to compare with were not installed; the lines above say why. If it is the network, check the connection
or npm's registry setting, then try again. Nothing else of Masar needs them.
لم تُثبَّت اللوحات التي نقارن بها؛ السبب في الأسطر أعلاه. لا يحتاج إليها شيء آخر في مسار.`;

/** Serves one page for all of them, built for production. `root` is the repository's. */
export async function serveCharts(root: string): Promise<PreviewServer> {
  const sources = join(root, "client", "bench");
  const home = join(root, ".cache", "bench-gantt");
  const outDir = join(home, "dist");
  installOthers(join(sources, "others"), home);
  const others = (name: string) => join(home, "node_modules", name);
  const common = { configFile: false, logLevel: "error", root: sources } as const;
  await build({
    ...common,
    plugins: [react()],
    resolve: {
      alias: {
        fg: join(root, "node_modules", "frappe-gantt", "src"),
        "frappe-gantt/dist": others("frappe-gantt/dist"),
        "frappe-gantt": others("frappe-gantt"),
        "dhtmlx-gantt": others("dhtmlx-gantt"),
        "@svar-ui/react-gantt/all.css": others("@svar-ui/react-gantt/dist-full/index.css"),
        "@svar-ui/react-gantt": others("@svar-ui/react-gantt"),
      },
      dedupe: ["react", "react-dom"],
    },
    build: { outDir, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 5_000 },
  });
  return await preview({ ...common, build: { outDir }, preview: { port: 0 } });
}

/** By their own lock file; npm writes node_modules/.package-lock.json as the last act of an install. */
function installOthers(wanted: string, home: string): void {
  const lock = (folder: string) => readFileSync(join(folder, "package-lock.json"), "utf8");
  const isDone = existsSync(join(home, "node_modules", ".package-lock.json")) && lock(home) === lock(wanted);
  if (isDone) return;
  console.log(INSTALLING);
  mkdirSync(home, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) cpSync(join(wanted, name), join(home, name));
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const [command, rest] = npm ? [process.execPath, [npm, ...args]] : ["npm", args];
  const { status } = spawnSync(command, rest, { cwd: home, stdio: "inherit" });
  if (status !== 0) throw new Error(NOT_INSTALLED);
}
