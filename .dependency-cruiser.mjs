// Who may import whom (ARCHITECTURE.md), as rules. `comment` says why; server/bin/gates.test.ts plants a violation
// of each rule, so a rule that cannot fail is found out.

const TEST = "\\.(test|spec)\\.tsx?$|^shared/testing/|^server/testing/|^client/testing/";
const PACKAGE = "node_modules/";
const CORE = "^shared/(calendar|schedule|progress|reporting|registers|permissions|text)/";
const CORE_BASE = "^shared/(units|result|invariant)\\.ts$";
/** `fg` is Vite's alias of the package's sources, which the package does not export. */
const FRAPPE = `${PACKAGE}frappe-gantt/|^fg/`;
/** Compares the chart with others, which it installs for itself when it runs. */
const CHART_BENCH = "^client/bench/";
/** Server folders that are not features: what every feature stands on. */
const SERVER_BASE = "access|auth|bench|bin|cli|db|evidence|files|http|jobs|live|mail|testing|trpc";

export default {
  forbidden: [
    {
      name: "no-circular",
      comment: "Modules in a circle cannot be understood, tested or moved one at a time.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere fails only when that line runs; the gate finds it first.",
      severity: "error",
      from: { pathNot: CHART_BENCH },
      to: { couldNotResolve: true, pathNot: FRAPPE },
    },
    {
      name: "core-is-pure",
      comment:
        "The rules of the domain use nothing but each other: no package, no Node, no wire shape. That keeps them exact, fast to test and free of clocks and zones.",
      severity: "error",
      from: { path: CORE, pathNot: TEST },
      to: { pathNot: [CORE, CORE_BASE] },
    },
    {
      name: "contract-knows-zod-only",
      comment:
        "Wire shapes are read by both sides, so they bring one small package and nothing of either side.",
      severity: "error",
      from: { path: "^shared/contract/", pathNot: TEST },
      to: { pathNot: ["^shared/", `${PACKAGE}zod/`] },
    },
    {
      name: "words-know-i18next-only",
      comment: "Sentences are made once for screen, mail and PDF, so they must not lean on any of these.",
      severity: "error",
      from: { path: "^shared/i18n/", pathNot: TEST },
      to: { pathNot: ["^shared/", `${PACKAGE}i18next/`] },
    },
    {
      name: "shared-knows-no-side",
      comment: "shared/ is what both sides agree on; types included, it never looks at server or client.",
      severity: "error",
      from: { path: "^shared/" },
      to: { path: "^(server|client|prisma|e2e)/" },
    },
    {
      name: "one-gate-for-permission",
      comment: "server/access alone asks the policy; a second caller would be a second gate to keep right.",
      severity: "error",
      from: { pathNot: ["^server/access/", "^shared/permissions/"] },
      to: { path: "^shared/permissions/(policy|rules)\\.ts$" },
    },
    {
      name: "features-read-each-other-by-read",
      comment:
        "A server feature opens to others only its read.ts (history its record.ts, changes.ts, past-changes.ts, conflicting-values.ts, as-at.ts and days.ts, links what is stored of them and how one is written, items how one comes, goes or is kept, changes its compared days, change-requests how one is written, plan its assessed facts, views and what is computed of them once, milestones and activities how an edit is written, baselines how one is set at once, impact what a change moves and how an edit with its moves is saved, notifications how one is told, reports how one is moved, who may see it and how a file is brought to it, kpis who may see a value and how a file is brought to it, periods how one is stored, executive its page, programs what the panel tells measures the statuses by period, which the pack shows on paper, issues how one is raised, imports how a file is read and written, registers what all registers share, and each register its sheets): anything deeper would tie their insides together.",
      severity: "error",
      from: { path: `^server/(?!(?:${SERVER_BASE})/)([^/]+)/`, pathNot: TEST },
      to: {
        path: "^server/[^/]+/",
        pathNot: [
          "^server/$1/",
          "^server/[^/]+/read\\.ts$",
          "^server/history/(record|changes|past-changes|conflicting-values|as-at|days)\\.ts$",
          "^server/plan/(ahead|assess|facts|kept|quality|schedule|view)\\.ts$",
          "^server/(activities|milestones)/(days|write-edit)\\.ts$",
          "^server/links/(stored|save-link)\\.ts$",
          "^server/items/(kept|new-item|remove-item|write-item)\\.ts$",
          "^server/changes/(known|view)\\.ts$",
          "^server/change-requests/(create-request|items)\\.ts$",
          "^server/impact/(consider|consider-many|following|save-item-edit|view)\\.ts$",
          "^server/baselines/set-baseline\\.ts$",
          "^server/reports/(stored|move|standing|add-evidence)\\.ts$",
          "^server/kpis/(stored|evidence)\\.ts$",
          "^server/executive/read-review\\.ts$",
          "^server/programs/summary\\.ts$",
          "^server/issues/write-issue\\.ts$",
          "^server/measures/statuses\\.ts$",
          "^server/periods/(stored|owing)\\.ts$",
          "^server/registers/",
          "^server/imports/(findings|limits|read-file|table-file|workbook)\\.ts$",
          "^server/[^/]+/[a-z-]*sheet\\.ts$",
          "^server/db/",
          "^server/(evidence|files)/",
          "^server/http/(request-info|attachment)\\.ts$",
          "^server/access/",
          "^server/auth/(port|actor-reader)\\.ts$",
          "^server/mail/(port|failure)\\.ts$",
          "^server/notifications/notify\\.ts$",
          "^server/trpc/(init|errors|context)\\.ts$",
        ],
      },
    },
    {
      name: "base-knows-no-feature",
      comment:
        "The database, the gate and tRPC's base carry features and must not know them; the router and the command line, which compose them, may. Where a request is made, on a past day or in a scenario, is decided before any feature is reached.",
      severity: "error",
      from: {
        path: "^server/(db|access|auth|evidence|files|http|jobs|live|mail|trpc)/",
        pathNot: [TEST, "^server/trpc/router\\.ts$"],
      },
      to: {
        path: "^server/[^/]+/",
        pathNot: [`^server/(${SERVER_BASE}|history)/`, "^server/scenarios/in-scenario\\.ts$"],
      },
    },
    {
      name: "use-cases-do-not-reach-the-driver",
      comment: "Only server/db opens the database: the hardened adapter is what makes a write safe.",
      severity: "error",
      from: { pathNot: ["^server/db/"] },
      to: { path: `${PACKAGE}(better-sqlite3|@prisma/adapter-|@prisma/driver-adapter-utils)` },
    },
    {
      name: "rows-by-type-only",
      comment:
        "Outside server/db the generated client is known by its types; whoever constructs it would miss the adapter.",
      severity: "error",
      from: { pathNot: "^server/db/" },
      to: { path: "^server/db/generated/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "sign-in-behind-our-port",
      comment: "better-auth stays behind server/auth, so that it can be replaced without touching a feature.",
      severity: "error",
      from: { pathNot: "^server/auth/" },
      to: { path: `${PACKAGE}@?better-auth/` },
    },
    {
      name: "mail-behind-our-port",
      comment:
        "nodemailer stays behind server/mail: its failures become reasons there, and nobody else holds a password.",
      severity: "error",
      from: { pathNot: "^server/mail/" },
      to: { path: `${PACKAGE}nodemailer/` },
    },
    {
      name: "server-knows-no-screen",
      comment: "The server must run and be tested without a browser's code; it sends codes, never screens.",
      severity: "error",
      from: { path: "^(server|prisma)/", pathNot: "^server/bin/" },
      to: { path: "^client/" },
    },
    {
      name: "server-draws-without-react",
      comment:
        "What shows screens is not needed to serve them. Only a PDF that is drawn without a browser is written for React.",
      severity: "error",
      from: { path: "^(server|prisma)/", pathNot: ["^server/bin/", "^server/packs/plain/"] },
      to: { path: `${PACKAGE}(react|react-dom|react-aria-components|frappe-gantt|@react-pdf|@tanstack)/` },
    },
    {
      name: "client-sees-the-router-type-only",
      comment:
        "The client knows the server by one type, taken in one file; code would drag the database into the page.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^(server|prisma)/", pathNot: "^server/trpc/router\\.ts$" },
    },
    {
      name: "client-takes-the-router-in-one-file",
      comment: "client/app/trpc.ts is the only place where the client meets the server's type.",
      severity: "error",
      from: { path: "^client/", pathNot: "^client/app/trpc\\.ts$" },
      to: { path: "^server/trpc/router\\.ts$" },
    },
    {
      name: "client-takes-the-router-as-type",
      comment: "Only the router's type may reach the client: its code would drag the database into the page.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^server/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "client-has-no-node",
      comment: "A browser has no Node; the import would break the page, not the build.",
      severity: "error",
      from: { path: "^client/", pathNot: TEST },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "ui-stands-alone",
      comment: "Controls know nothing of the domain, the routes or the data: any feature can use them.",
      severity: "error",
      from: { path: "^client/ui/" },
      to: { path: "^client/(app|features|routes|gantt|main|routeTree)" },
    },
    {
      name: "features-do-not-know-routes",
      comment:
        "Routes compose features, not the reverse; from client/app a feature takes only the data client.",
      severity: "error",
      from: { path: "^client/features/", pathNot: TEST },
      to: { path: "^client/(routes/|routeTree|main\\.tsx|app/(?!trpc\\.ts|query))" },
    },
    {
      name: "editing-knows-no-feature",
      comment:
        "What the forms of the plan share stands below all of them, as what imports share below each; a feature in it would reach every other feature.",
      severity: "error",
      from: { path: "^client/(editing|imports|sheets)/" },
      to: { path: "^client/(features|routes|main|routeTree)" },
    },
    {
      name: "grid-knows-cells-only",
      comment:
        "The grid that is typed in knows lines, columns and drafts, whatever they are about: whoever uses it says what a cell means.",
      severity: "error",
      from: { path: "^client/grid/", pathNot: TEST },
      to: { path: "^(client/(?!grid/|ui/)|shared/(?!i18n/|units|text/))" },
    },
    {
      name: "features-do-not-know-each-other",
      comment: "Two features that import each other become one; what both need moves down to ui or shared.",
      severity: "error",
      from: { path: "^client/features/([^/]+)/" },
      to: { path: "^client/features/", pathNot: "^client/features/$1/" },
    },
    {
      name: "gantt-is-an-island",
      comment:
        "The kernel draws rows, bars and days and knows no program: it needs days, units, React and frappe-gantt alone.",
      severity: "error",
      from: { path: "^client/gantt/", pathNot: TEST },
      to: {
        pathNot: ["^client/gantt/", "^shared/calendar/", CORE_BASE, FRAPPE, `${PACKAGE}(@types/)?react/`],
      },
    },
    {
      name: "frappe-on-the-island-only",
      comment:
        "Stock frappe-gantt has wrong positions and two script injections; only our subclass may touch it.",
      severity: "error",
      from: { pathNot: ["^client/gantt/", CHART_BENCH] },
      to: { path: FRAPPE },
    },
    {
      name: "seed-knows-the-database-only",
      comment:
        "The sample is data: it writes through server/db and computes with shared/, nothing else of the product.",
      severity: "error",
      from: { path: "^prisma/", pathNot: TEST },
      to: { path: "^(server|client|e2e)/", pathNot: "^server/(db|history)/" },
    },
    {
      name: "journeys-see-what-people-see",
      comment:
        "A journey drives the product from outside; it may know the words and the wire, never the insides.",
      severity: "error",
      from: { path: "^e2e/" },
      to: {
        path: "^(client|server|prisma|shared)/",
        pathNot: "^(shared/(contract|i18n|calendar|units)|server/testing/)",
      },
    },
    {
      name: "product-knows-no-test",
      comment: "Test helpers take short cuts that must not reach a real installation.",
      severity: "error",
      from: { pathNot: [TEST, "^e2e/", "/bench/", "^server/bin/"] },
      to: { path: TEST },
    },
    {
      name: "product-needs-no-development-package",
      comment: "A production install leaves development packages out; importing one would fail there only.",
      severity: "error",
      from: {
        path: "^(server|client|shared|prisma)/",
        pathNot: [TEST, "^server/(bin|bench)/", "^server/db/dev/", "\\.config\\.ts$"],
      },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: `${PACKAGE}@types/` },
    },
    {
      name: "no-package-by-accident",
      comment: "A package that package.json does not name can vanish with any update of another.",
      severity: "error",
      from: {},
      // better-auth passes its own adapter package on by a path of its own.
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], pathNot: `${PACKAGE}@better-auth/` },
    },
    {
      name: "tools-are-not-imported",
      comment: "server/bin holds commands; importing one would run it.",
      severity: "error",
      from: { pathNot: ["^server/bin/", "^server/bench/"] },
      to: { path: "^server/bin/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/|^server/db/generated/(?!client\\.ts$)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "client/tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs"],
    },
  },
};
