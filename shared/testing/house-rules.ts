/** A rule of the house that no tool knows: which files it is for, and what in them breaks it. */
export interface HouseRule {
  readonly name: string;
  readonly why: string;
  readonly appliesTo: (path: string) => boolean;
  /** One line per problem: where it is and what is wrong. */
  readonly problemsIn: (text: string, path: string) => string[];
}

const TEST = /\.(test|spec|bench)\.tsx?$|(^|\/)testing\/|^e2e\//;
const CODE = /\.(ts|tsx|cjs|mjs)$/;

const isCode = (path: string) => CODE.test(path);
const isProduct = (path: string) => isCode(path) && !TEST.test(path);
const isStyle = (path: string) => path.endsWith(".css");

/** Comments give way to spaces, so that line numbers stay. `keepStrings` decides about quoted text. */
function codeOf(text: string, keepStrings: boolean): string {
  const blank = (found: string) => found.replace(/[^\n]/g, " ");
  const tokens = /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
  return text.replace(tokens, (found) => (/^["']/.test(found) && keepStrings ? found : blank(found)));
}

/** Every match of `pattern` in `code` as a problem with its line number. */
function matches(code: string, pattern: RegExp, say: (found: string) => string): string[] {
  return [...code.matchAll(pattern)].map((match) => {
    const line = code.slice(0, match.index).split("\n").length;
    return `line ${line}: ${say(match[0].trim())}`;
  });
}

const SIDE = "(?:top|right|bottom|left)";
const PHYSICAL_STYLE = new RegExp(
  [
    `(?<=[;{\\s])(?:(?:scroll-)?(?:margin|padding)|border)-${SIDE}(?:-\\w+)?\\s*:`,
    `(?<=[;{\\s])${SIDE}\\s*:`,
    "(?<=[;{\\s])border-(?:top|bottom)-(?:left|right)-radius\\s*:",
    "(?<=[;{\\s])(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b",
  ].join("|"),
  "g",
);
const PHYSICAL_PROPERTY =
  /\b(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right|Top|Bottom)\b/g;
/** The mirrored island of the Gantt kernel may be physical where a comment on the line or just above says why. */
const EXPLAINED = /physical:\s*\S.{10,}/;

function isExplained(text: string, path: string, problem: string): boolean {
  if (!path.startsWith("client/gantt/")) return false;
  const line = Number(/^line (\d+)/.exec(problem)?.[1]);
  return text
    .split("\n")
    .slice(Math.max(0, line - 2), line)
    .some((source) => EXPLAINED.test(source));
}

/** Name spaces and the reserved .example domain are names, not addresses: nothing is fetched from them. */
const HARMLESS_HOST =
  /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|www\.w3\.org|schemas\.[a-z-]+\.(?:org|com)|[\w.-]+\.example(?![\w.-])|\$\{)/;

/** The domain's rules (CONTRIBUTING.md): exactness needs the shortest files. */
const CORE = /^shared\/(?:calendar|schedule|progress|reporting|permissions|text)\/|^shared\/[^/]+$/;
const LINES_IN_CORE = 200;
const LINES_ELSEWHERE = 300;
/** Tables and word lists are data: their length says nothing about how hard they are to follow. */
const DATA_FILES =
  /^shared\/i18n\/(?:ar|en)\.ts$|^shared\/i18n\/catalogue\/|^shared\/calendar\/hijri-table\.ts$|^server\/auth\/common-passwords\.ts$|^prisma\/seed\/data\//;

export const HOUSE_RULES: readonly HouseRule[] = [
  {
    name: "no Date in shared",
    why: "Days have no zone and no clock; a Date brings both.",
    appliesTo: (path) => path.startsWith("shared/") && isProduct(path),
    problemsIn: (text) => matches(codeOf(text, false), /\bDate\b/g, () => "Date in shared/"),
  },
  {
    name: "Intl in one place",
    why: "A locale's defaults change with its data; shared/i18n names calendar, digits and zone once.",
    appliesTo: (path) => isProduct(path) && !path.startsWith("shared/i18n/"),
    problemsIn: (text) =>
      matches(
        codeOf(text, false),
        /\bIntl\b|\btoLocale(?:Date|Time)?String\b/g,
        (found) => `${found} outside shared/i18n`,
      ),
  },
  {
    name: "logical styles only",
    why: "Physical sides are wrong in one of the two languages.",
    appliesTo: (path) => path.startsWith("client/") && (isStyle(path) || isProduct(path)),
    problemsIn: (text, path) => {
      const pattern = isStyle(path) ? PHYSICAL_STYLE : PHYSICAL_PROPERTY;
      const code = codeOf(text, false);
      const problems = matches(code, pattern, (found) => `${found} is physical; use its logical twin`);
      return problems.filter((problem) => !isExplained(text, path, problem));
    },
  },
  {
    name: "files stay small",
    why: "A file that does not fit in the head is split before it grows roots.",
    appliesTo: (path) => (isProduct(path) || isStyle(path)) && !DATA_FILES.test(path),
    problemsIn: (text, path) => {
      const allowed = CORE.test(path) ? LINES_IN_CORE : LINES_ELSEWHERE;
      const lines = text.trimEnd().split("\n").length;
      return lines > allowed ? [`${lines} lines; at most ${allowed}`] : [];
    },
  },
  {
    name: "no barrels",
    why: "An index file hides where things live and drags in what was not asked for.",
    appliesTo: (path) => /(^|\/)index\.(ts|tsx)$/.test(path) && !path.startsWith("client/routes/"),
    problemsIn: () => ["index file; import from the file itself"],
  },
  {
    name: "no address outside",
    why: "Masar works with the network cut: nothing in the product names another host.",
    appliesTo: (path) => isProduct(path) || isStyle(path) || path.endsWith(".html"),
    problemsIn: (text) =>
      matches(codeOf(text, true), /https?:\/\/[^\s"'`)]+/g, (found) => found)
        .filter((problem) => !HARMLESS_HOST.test(problem.replace(/^line \d+: /, "")))
        .map((problem) => `${problem} leaves the machine`),
  },
  {
    name: "no registry by name",
    why: "Packages come from whatever registry the installation uses; a host name here would break others.",
    appliesTo: () => true,
    problemsIn: (text) => matches(text, /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/gi, (found) => found),
  },
  {
    name: "one door to transactions",
    why: "inTx retries and keeps its writes on one connection; a bare $transaction does neither.",
    appliesTo: (path) => isProduct(path) && !path.startsWith("server/db/"),
    problemsIn: (text) =>
      matches(codeOf(text, false), /\.\$transaction\b/g, () => "$transaction outside server/db"),
  },
  {
    name: "one clock",
    why: "A use case that reads the machine's clock cannot be tested for another day.",
    appliesTo: (path) =>
      /^(server|prisma)\//.test(path) &&
      isProduct(path) &&
      !/^server\/(clock\.ts|db\/|bin\/|auth\/)/.test(path),
    problemsIn: (text) =>
      matches(codeOf(text, false), /\bnew Date\(\s*\)|\bDate\.now\(/g, (found) => `${found}; ask deps.clock`),
  },
  {
    name: "work to do has an issue",
    why: "A note without an issue is never done.",
    appliesTo: isCode,
    problemsIn: (text) =>
      matches(
        text,
        /(?:\/\/|\*)[^\n]*\b(?:TOD[O](?!\(#\d+\))|FIXM[E]|XX[X])\b/g,
        (found) => `"${found}" without (#issue)`,
      ),
  },
];
