import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
const ENGLISH_FORMS = ["one", "other"] as const;

type Leaf = readonly [key: string, sentence: string];

function leavesOf(node: object, path = ""): Leaf[] {
  return Object.entries(node).flatMap(([key, value]): Leaf[] =>
    typeof value === "string" ? [[path + key, value]] : leavesOf(value, `${path}${key}.`),
  );
}

const arabic = new Map(leavesOf(ar));
const english = new Map(leavesOf(en));

function holesOf(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort();
}

/** The counted nouns: everything that has a `_other` form. */
function pluralsOf(leaves: ReadonlyMap<string, string>): string[] {
  return [...leaves.keys()].filter((key) => key.endsWith("_other")).map((key) => key.slice(0, -6));
}

function isArabicOnlyForm(key: string): boolean {
  return /_(zero|two|few|many)$/.test(key) && arabic.has(key.replace(/_[a-z]+$/, "_other"));
}

describe("the two catalogues", () => {
  it("have the same keys, less the plural forms that only Arabic has", () => {
    const shared = [...arabic.keys()].filter((key) => !isArabicOnlyForm(key));
    expect([...english.keys()].sort()).toEqual(shared.sort());
  });

  it("leave no sentence empty", () => {
    const empty = [...arabic, ...english].filter(([, sentence]) => sentence.trim() === "");
    expect(empty).toEqual([]);
  });

  it("fill the same holes in both languages", () => {
    const counted = new Set(pluralsOf(arabic));
    const differing = [...english]
      // One and two are words in Arabic ("يوما عمل"): their forms may drop the figure.
      .filter(([key]) => !counted.has(key.replace(/_[a-z]+$/, "")))
      .filter(([key, sentence]) => `${holesOf(sentence)}` !== `${holesOf(arabic.get(key) ?? "")}`)
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it("give every counted noun the six Arabic forms and the two English ones", () => {
    expect(pluralsOf(arabic)).toEqual(pluralsOf(english));
    for (const noun of pluralsOf(arabic)) {
      expect(FORMS.filter((form) => !arabic.has(`${noun}_${form}`))).toEqual([]);
      expect(ENGLISH_FORMS.filter((form) => !english.has(`${noun}_${form}`))).toEqual([]);
    }
  });

  it("write Arabic in Arabic letters, but for addresses, keys and what is typed at a terminal", () => {
    const latin = [...arabic]
      .filter(([key]) => !key.includes(".cli."))
      .map(([key, sentence]) => [key, sentence.replace(/\{\{\w+\}\}|`[^`]*`|\S+@\S+/g, "")] as const)
      .filter(([, sentence]) => /[a-z]{3,}/.test(sentence.replace(/xlsx|csv|Shift|Enter|Escape/g, "")))
      .map(([key]) => key);
    expect(latin).toEqual([]);
  });

  it("carry no zero-width characters and no bidi overrides", () => {
    const hidden = /[\u200b-\u200d\u202a-\u202e\u2066-\u2069\u00ad]/;
    expect([...arabic, ...english].filter(([, sentence]) => hidden.test(sentence))).toEqual([]);
  });

  it("use the Arabic comma, semicolon and question mark", () => {
    expect([...arabic].filter(([, sentence]) => /[\u0600-\u06ff]\s*[,;?]/.test(sentence))).toEqual([]);
  });
});

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SAID = globSync("{shared,server,client}/**/*.{ts,tsx}", { cwd: ROOT })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !/\.test\.tsx?$|\/testing\/|\/generated\/|^shared\/i18n\/catalogue\//.test(path))
  .map((path) => readFileSync(join(ROOT, path), "utf8"))
  .join("\n");

/** Keys that no source names: neither whole, as "a.b", nor with holes, as `a.${b}`, which may be any word. */
function unsaidKeys(keys: Iterable<string>, source: string): string[] {
  const whole = new Set([...source.matchAll(/["'`]([\w.]+)["'`]/g)].map(([, key]) => key));
  const holed = [...source.matchAll(/`(\w+\.[^`\n]*\$\{[^`\n]*)`/g)].map(([, template = ""]) => {
    const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return new RegExp(`^${parts.join("[\\w.]+")}$`);
  });
  return [...keys].filter((key) => !whole.has(key) && !holed.some((pattern) => pattern.test(key)));
}

describe("every sentence is said somewhere", () => {
  it("by a source that names its key", () => {
    const keys = new Set(
      [...arabic.keys()].map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, "")),
    );
    expect(unsaidKeys(keys, SAID)).toEqual([]);
  });

  it("and one that none says is found", () => {
    const source = `t("common.save"); t(\`status.\${verdict.status}\`); t(\`a.\${b}.c\`); \`\${t(\`d.\${e}\`)}\`;`;
    const keys = ["common.save", "common.cancel", "status.late", "states.late", "a.b.c", "a.b.d", "d.f"];
    expect(unsaidKeys(keys, source)).toEqual(["common.cancel", "states.late", "a.b.d"]);
  });
});
