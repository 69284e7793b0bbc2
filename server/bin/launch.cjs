// The door of every npm script. It runs on whatever Node the machine has, so it keeps to syntax that any Node
// can parse: an old one must be told what to do in a sentence, not fail on an arrow function. It installs what is
// missing and hands over to the Node that package.json pins (docs/decisions/0001 and 0002).
"use strict";

var childProcess = require("child_process");
var fs = require("fs");
var os = require("os");
var path = require("path");

var ROOT = path.resolve(__dirname, "..", "..");
var WINDOWS = process.platform === "win32";
var OLDEST = [20, 19];
var COMMANDS = ["start", "dev", "test", "check", "bench", "bench-gantt", "masar", "build"];
/** These run from a production install, where development packages are left out on purpose. */
var PRODUCTION_COMMANDS = ["start", "masar", "build"];

function stop(arabic, english) {
  process.stderr.write("\n" + arabic + "\n" + english + "\n\n");
  process.exit(1);
}

function requireNode() {
  var parts = process.versions.node.split(".");
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  var wanted = OLDEST.join(".");
  stop(
    "يحتاج مسار إلى Node " +
      wanted +
      " أو أحدث، والمثبَّت هنا " +
      process.version +
      ". ثبّت إصدارًا أحدث ثم أعد المحاولة.",
    "Masar needs Node " +
      wanted +
      " or newer; this is " +
      process.version +
      ". Install a newer Node and try again."
  );
}

function requireCommand(command) {
  if (COMMANDS.indexOf(command) >= 0) return;
  stop(
    "الأمر غير معروف: " + String(command) + ". الأوامر هي: " + COMMANDS.join("، "),
    "Unknown command: " + String(command) + ". The commands are: " + COMMANDS.join(", ")
  );
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (_missingOrBroken) {
    return null;
  }
}

function pinnedNode() {
  return path.join(ROOT, "node_modules", "node", "bin", WINDOWS ? "node.exe" : "node");
}

/**
 * Whether node_modules holds what package-lock.json names. npm writes node_modules/.package-lock.json as the last
 * act of an install, so an interrupted install counts as none.
 */
function isInstalled(production) {
  var wanted = readJson(path.join(ROOT, "package-lock.json"));
  var present = readJson(path.join(ROOT, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.keys(wanted.packages).every(function (place) {
    var want = wanted.packages[place];
    var have = present.packages[place];
    if (place === "" || want.optional || want.devOptional || (production && want.dev)) return true;
    return Boolean(have) && have.version === want.version;
  });
}

/** npm itself: the one that started us, on the Node it runs on, since ours is about to be replaced. */
function npm(args) {
  var options = { cwd: ROOT, stdio: "inherit" };
  if (process.env.npm_execpath && /\.c?js$/.test(process.env.npm_execpath)) {
    var node = process.env.npm_node_execpath || process.execPath;
    return childProcess.spawnSync(node, [process.env.npm_execpath].concat(args), options);
  }
  options.shell = WINDOWS;
  return childProcess.spawnSync(WINDOWS ? "npm.cmd" : "npm", args, options);
}

/**
 * Of all packages only "node" needs its install script, which fetches the pinned Node. The others' stay off: npm would
 * run node-gyp for a package that brings its binary along, and fail where there is no Python or no way to nodejs.org.
 * Quiet but for errors, or npm warns of every package that the system's Node is too old for it.
 */
function install(production) {
  process.stderr.write("مسار: تثبيت الحزم… · Masar: installing packages…\n");
  var quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  var packages = ["ci", "--ignore-scripts"].concat(quiet);
  requireInstalled(npm(production ? packages : packages.concat("--include=dev")));
  requireInstalled(npm(["rebuild", "node", "--ignore-scripts=false"].concat(quiet)));
}

function requireInstalled(result) {
  if (result.error) {
    stop(
      "تعذّر تشغيل npm ‏(" + result.error.message + "). ثبّت npm الذي يأتي مع Node ثم أعد المحاولة.",
      "npm could not be run (" +
        result.error.message +
        "). Install the npm that comes with Node and try again."
    );
  }
  if (result.status !== 0) {
    stop(
      "لم يكتمل تثبيت الحزم؛ السبب في الأسطر أعلاه. إن كانت الشبكة هي السبب فتحقق من الاتصال أو من إعداد سجل npm ثم أعد المحاولة.",
      "The packages were not installed; the lines above say why. If it is the network, check the connection or npm's registry setting, then try again."
    );
  }
}

function requirePinnedNode() {
  if (fs.existsSync(pinnedNode())) return;
  stop(
    "لم يُثبَّت Node الخاص بمسار مع أن npm لم يُبلغ عن خطأ. احذف المجلد node_modules ثم أعد المحاولة.",
    "The Node that comes with Masar was not installed, although npm reported no error. Delete the folder node_modules and try again."
  );
}

function environment() {
  var env = {};
  Object.keys(process.env).forEach(function (name) {
    env[name] = process.env[name];
  });
  var nodeFolder = path.dirname(pinnedNode());
  var pathNames = Object.keys(env).filter(function (name) {
    return name.toUpperCase() === "PATH";
  });
  var pathName = pathNames[0] || "PATH";
  // Tools that start "node" by name must get the pinned one: native modules crash on another.
  env[pathName] = nodeFolder + path.delimiter + (env[pathName] || "");
  env.NODE_COMPILE_CACHE = env.NODE_COMPILE_CACHE || path.join(ROOT, ".cache", "compile");
  return env;
}

/**
 * npm starts us through a shell, and a signal to npm ends that shell without a word to us: the server would live
 * on alone and keep its port. A parent that is gone is the sign.
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  var parent = process.ppid;
  var watch = setInterval(function () {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, 250);
}

function run(command, args) {
  var script = path.join(ROOT, "server", "bin", command + ".ts");
  var child = childProcess.spawn(pinnedNode(), [script].concat(args), {
    stdio: "inherit",
    env: environment()
  });
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach(function (signal) {
    process.on(signal, function () {
      // A terminal sends Ctrl+C to the whole group: passing it on would make the server stop twice.
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      child.kill(signal);
    });
  });
  stopWithNpm(child);
  child.on("error", function (error) {
    stop(
      "تعذّر تشغيل Node المثبَّت: " + error.message,
      "The pinned Node could not be started: " + error.message
    );
  });
  child.on("exit", function (code, signal) {
    process.exit(signal ? 128 + (os.constants.signals[signal] || 0) : code);
  });
}

var command = process.argv[2];
requireNode();
requireCommand(command);
var production = PRODUCTION_COMMANDS.indexOf(command) >= 0;
if (!isInstalled(production) || !fs.existsSync(pinnedNode())) install(production);
requirePinnedNode();
run(command, process.argv.slice(3));
