import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "./run.ts";

const LAUNCHER = join(ROOT, "server", "bin", "launch.cjs");

let folder: string;
beforeEach(() => {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".cache", "launch-"));
  write("server/bin/launch.cjs", readFileSync(LAUNCHER, "utf8"));
  write(
    "server/bin/build.ts",
    'console.log("ran " + process.argv.slice(2)); process.exit(Number(process.env.EXIT));',
  );
  lock("1.0.0");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}

function lock(version: string): void {
  write("package-lock.json", JSON.stringify({ packages: { "": {}, "node_modules/a": { version } } }));
}

/** The two calls of npm that an installation takes, without the options that only quieten it. */
const INSTALLATION = "npm ci --ignore-scripts\nnpm rebuild node --ignore-scripts=false\n";

/** An npm that notes its arguments and installs `a` at `version`, or fails when there is none to install. */
function fakeNpm(version: string | null): string {
  const installed = JSON.stringify({ packages: { "node_modules/a": { version } } });
  write(
    "npm-cli.js",
    version === null
      ? "process.exit(7);"
      : `const quiet = /^--(no-audit|no-fund|no-update-notifier|loglevel=error)$/;
         console.log("npm " + process.argv.slice(2).filter((each) => !quiet.test(each)).join(" "));
         const fs = require("fs"), path = require("path");
         fs.mkdirSync("node_modules/node/bin", { recursive: true });
         if (process.argv.includes("rebuild"))
           fs.symlinkSync(${JSON.stringify(process.execPath)}, "node_modules/node/bin/node");
         fs.writeFileSync("node_modules/.package-lock.json", ${JSON.stringify(installed)});`,
  );
  write("package.json", "{}");
  return join(folder, "npm-cli.js");
}

function launch(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const npmPath = env["npm_execpath"] ?? fakeNpm("1.0.0");
  const run = spawnSync(process.execPath, [join(folder, "server/bin/launch.cjs"), ...args], {
    encoding: "utf8",
    env: { ...process.env, npm_execpath: npmPath, npm_node_execpath: process.execPath, EXIT: "0", ...env },
  });
  return { exitCode: run.status, out: run.stdout, err: run.stderr };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("the launcher", () => {
  it("keeps to syntax that any Node can parse", () => {
    const code = readFileSync(LAUNCHER, "utf8").replace(/\/\/.*|\/\*[\s\S]*?\*\/|"[^"\n]*"/g, "0");
    expect(code).not.toMatch(/=>|`|\?\.|\?\?|\.\.\.|\b(const|let|class|async|await|import)\b|,\s*[)\]}]/);
  });

  it("refuses an old Node in both languages, without a crash", () => {
    const pretend = 'Object.defineProperty(process,"versions",{value:{node:"20.18.3"}});';
    const run = spawnSync(process.execPath, ["-e", `${pretend}require(${JSON.stringify(LAUNCHER)})`], {
      encoding: "utf8",
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("Masar needs Node 20.19 or newer");
    expect(run.stderr).toContain("يحتاج مسار إلى Node 20.19");
    expect(run.stderr).not.toContain("    at ");
  });

  it("names its commands when asked for another", () => {
    const { exitCode, err } = launch(["fly"]);
    expect(exitCode).toBe(1);
    expect(err).toContain("Unknown command: fly");
  });

  it("installs on a fresh clone, then runs the command with its arguments", () => {
    const { exitCode, out } = launch(["build", "x"]);
    expect(out).toBe(`${INSTALLATION}ran x\n`);
    expect(exitCode).toBe(0);
  });

  it("does not install again while the packages match the lock file", () => {
    launch(["build"]);
    expect(launch(["build"]).out).toBe("ran \n");
  });

  it("installs again when the lock file has moved on", () => {
    launch(["build"]);
    lock("2.0.0");
    rmSync(join(folder, "node_modules"), { recursive: true });
    expect(launch(["build"], { npm_execpath: fakeNpm("2.0.0") }).out).toBe(`${INSTALLATION}ran \n`);
  });

  it("keeps the command's exit code", () => {
    expect(launch(["build"], { EXIT: "3" }).exitCode).toBe(3);
  });

  it("ends its command when npm is ended, which tells only the shell between", async () => {
    launch(["build"]);
    write(
      "server/bin/build.ts",
      'process.on("SIGTERM", () => process.exit()); console.log(process.pid); setInterval(() => {}, 1e6);',
    );
    const shell = spawn(
      "sh",
      ["-c", `"${process.execPath}" "${join(folder, "server/bin/launch.cjs")}" build; true`],
      {
        env: { ...process.env, npm_lifecycle_event: "build" },
      },
    );
    const [line] = (await once(shell.stdout, "data")) as [Buffer];
    shell.kill("SIGTERM");
    await expect.poll(() => isRunning(Number(line.toString())), { timeout: 5_000 }).toBe(false);
  });

  it("says what to do when npm fails", () => {
    const { exitCode, err } = launch(["build"], { npm_execpath: fakeNpm(null) });
    expect(exitCode).toBe(1);
    expect(err).toContain("The packages were not installed");
    expect(err).toContain("لم يكتمل تثبيت الحزم");
  });
});
