import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activity,
  createWorkplace,
  link,
  milestone,
  planOf,
  type Workplace,
} from "../../testing/plan-commands.ts";

let place: Workplace;
beforeAll(() => {
  place = createWorkplace();
});
afterAll(() => place.remove());

/** What `schedule` says of a file, in English. */
async function complaintsOf(content: string | Buffer | object) {
  place.save("p.json", content);
  const { exitCode, said, complained } = await place.run("schedule", "p.json", "--lang", "en");
  expect(said).toBe("");
  return {
    exitCode,
    lines: complained
      .split("\n")
      .slice(1)
      .map((line) => line.trim()),
  };
}

describe("a plan that cannot be used", () => {
  it("has every problem named, each with its place, and ends with 2", async () => {
    const plan = planOf(
      [
        activity("A01", 5, { forecastStartDay: "2026-02-30", colour: "red" }),
        milestone("M01", "2026-03-10", { progressPercent: 100 }),
      ],
      [link("A01", "A01")],
    );
    expect(await complaintsOf(plan)).toEqual({
      exitCode: 2,
      lines: [
        "programs[0].items[0].forecastStartDay: Not a real day written like 2026-03-01.",
        "programs[0].items[0].colour: a field that the format does not know.",
        "programs[0].items[1].progressPercent: 100 goes with an actual day, and only with one.",
        "links[0]: A link from an item to itself.",
      ],
    });
  });

  it("has the same problems in Arabic", async () => {
    place.save("p.json", planOf([milestone("M01", "2026-13-01")]));
    const { complained } = await place.run("schedule", "p.json");
    expect(complained).toBe(
      "في الخطة ما يمنع استعمالها:\n  programs[0].items[0].forecastDay: ليس تاريخًا صحيحًا بهيئة 2026-03-01.",
    );
  });

  it.each([
    [
      "an id twice",
      planOf([activity("A01", 1), activity("A01", 1)]),
      "programs[0].items[1].id: “A01” is there twice.",
    ],
    [
      "a link to nothing",
      planOf([activity("A01", 1)], [link("A01", "A99")]),
      "links[0].successorId: nothing in the file has the id “A99”.",
    ],
    [
      "another format",
      { format: "xlsx" },
      "The file is not a plan of Masar: it does not begin by naming its format.",
    ],
    [
      "another version",
      { format: "masar-plan", version: 2 },
      "The file is of version 2 of the format; Masar reads version 1 only.",
    ],
    ["no version", { format: "masar-plan" }, "The file does not say which version of the format it is."],
    [
      "text in another encoding",
      Buffer.from(JSON.stringify({ format: "masar-plan", version: 1, name: "é" }), "latin1"),
      "The file is not JSON text in UTF-8.",
    ],
    ["nothing at all", "", "The file is not JSON text in UTF-8."],
  ])("is told about %s", async (_case, content, sentence) => {
    const { exitCode, lines } = await complaintsOf(content);
    expect([exitCode, lines]).toEqual([2, expect.arrayContaining([sentence])]);
  });

  it("is told about a circle by the codes of its items", async () => {
    const items = ["A01", "A02", "A03"].map((code) => activity(code, 1));
    const plan = planOf(items, [link("A01", "A02"), link("A02", "A03"), link("A03", "A01")]);
    expect(await complaintsOf(plan)).toEqual({
      exitCode: 2,
      lines: [
        "These wait for each other in a circle: SG-1/A01 → SG-1/A02 → SG-1/A03 → SG-1/A01. Remove one of these links.",
      ],
    });
    for (const line of [["quality"], ["impact", "--item", "SG-1/A01", "--duration", "2"]]) {
      expect(await place.runJson(...line, "p.json", "--lang", "en")).toEqual({
        exitCode: 2,
        report: {
          format: "masar-problems",
          version: 1,
          problems: [
            {
              code: "cycle",
              items: ["SG-1/A01", "SG-1/A02", "SG-1/A03"],
              message: expect.stringContaining("in a circle"),
            },
          ],
        },
      });
    }
  });

  it("gives programs each problem with its code, its place and its sentence", async () => {
    place.save("p.json", planOf([activity("A01", -1)]));
    expect(await place.runJson("schedule", "p.json", "--lang", "en")).toEqual({
      exitCode: 2,
      report: {
        format: "masar-problems",
        version: 1,
        problems: [
          {
            code: "invalidField",
            path: "programs[0].items[0].durationWorkDays",
            message: "programs[0].items[0].durationWorkDays: Smaller or shorter than allowed.",
          },
        ],
      },
    });
  });
});

describe("a hostile file", () => {
  const head = JSON.stringify(planOf(["here"] as never)).split('"here"');
  const around = (entries: string) => head.join(entries);

  it.each([
    ["ten megabytes of junk", "x".repeat(10_000_000), "The file is not JSON text in UTF-8."],
    ["lists in lists that never close", "[".repeat(5_000_000), "The file is not JSON text in UTF-8."],
    [
      "lists in lists where the plan should be",
      `{"format":"masar-plan","version":1,"plan":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
      "plan: Required, or of another kind.",
    ],
    [
      "records in records",
      `{"format":"masar-plan","version":1,"plan":${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}}`,
      "plan.a: a field that the format does not know.",
    ],
    [
      "millions of items that are none",
      around(`${"0,".repeat(4_000_000)}0`),
      "programs[0].items[0]: Required, or of another kind.",
    ],
    [
      "keys of the prototype",
      '{"format":"masar-plan","version":1,"__proto__":{"isAdmin":1},"constructor":{"prototype":{"isAdmin":1}}}',
      "__proto__: a field that the format does not know.",
    ],
  ])("is refused in words: %s", async (_case, content, sentence) => {
    const { exitCode, lines } = await complaintsOf(content);
    expect([exitCode, lines]).toEqual([2, expect.arrayContaining([sentence])]);
    // A terminal gets a hundred problems and how many more there are.
    expect(lines.length).toBeLessThanOrEqual(101);
    expect(Object.prototype).not.toHaveProperty("isAdmin");
  });

  it("does not get to command the terminal", async () => {
    const name = "\u001b[2J\u009b31m\u202eoff\r\nNext line";
    const items = [activity("A01", 1, { nameEn: name }), activity("A\u001b]0;x", 1)];
    place.save("p.json", planOf(items));
    const table = await place.run("schedule", "p.json", "--lang", "en");
    expect(table.said).toContain("\ufffd[2J\ufffd31m\ufffdoff\ufffd\ufffdNext line");
    const json = await place.run("schedule", "p.json", "--json");
    expect(JSON.parse(json.said)).toHaveProperty("items.0.nameEn", name);
    place.save("p.json", planOf([...items, ...items]));
    const { complained } = await place.run("schedule", "p.json");
    for (const text of [table.said, json.said, complained]) {
      expect(text).not.toMatch(/[\p{Cc}--[\n]]/v);
      expect(text.length).toBeGreaterThan(100);
    }
  });

  it("is refused for its size before it is read", async () => {
    place.save("p.json", Buffer.alloc(100_000_001));
    expect(await place.run("schedule", "p.json")).toMatchObject({
      exitCode: 1,
      complained: expect.stringContaining("larger than allowed (100 MB)"),
    });
  });

  it("is refused when it is no file", async () => {
    expect(await place.run("schedule", ".", "--lang", "en")).toMatchObject({
      exitCode: 1,
      complained: `Could not read ${place.folder}.`,
    });
    expect((await place.run("schedule", join("p.json", "under"))).exitCode).toBe(64);
  });
});

describe("a chain of ten thousand", () => {
  const codes = Array.from({ length: 10_000 }, (_, index) => `A${String(index).padStart(5, "0")}`);
  const links = codes.slice(1).map((code, index) => link(codes[index] ?? "", code));
  const chain = codes.map((code) => activity(code, 1));
  const last = milestone("M01", "2026-03-01");
  const plan = planOf([...chain, last], [...links, link("A09999", "M01")]);

  it("is scheduled, and a path through it keeps both its ends", async () => {
    place.save("p.json", plan);
    const { exitCode, said } = await place.run("schedule", "p.json", "--lang", "en", "--status-day", "none");
    expect(exitCode).toBe(0);
    expect(said).toContain("10,000 activities, 1 milestone; of them 10,001 critical (●), 0 done (✓).");
    expect(said).toContain(
      "SG-1/A00000 → SG-1/A00001 → SG-1/A00002 → SG-1/A00003 → … 9,993 between … → SG-1/A09997 → SG-1/A09998 → SG-1/A09999 → SG-1/M01",
    );
  });

  it("moves from end to end, in a report that grows with it and no faster", async () => {
    place.save("p.json", plan);
    const line = ["impact", "p.json", "--status-day", "none", "--item", "SG-1/A00000", "--duration", "2"];
    const { said } = await place.run(...line, "--json");
    const report = JSON.parse(said) as {
      moves: { code: string; byWorkDays: number; movedBy: string | null }[];
    };
    expect(report.moves).toHaveLength(10_001);
    expect(report.moves.at(-1)).toMatchObject({ code: "SG-1/M01", byWorkDays: 1, movedBy: "SG-1/A09999" });
    expect(said.length).toBeLessThan(10_001 * 500);
    expect((await place.run(...line, "--lang", "en")).said).toContain("… and 9,800 more; --json lists all.");
  });

  it("that closes into a circle is named by both ends of it", async () => {
    const { exitCode, lines } = await complaintsOf(planOf(chain, [...links, link("A09999", "A00000")]));
    expect([exitCode, lines]).toEqual([2, [expect.stringContaining("→ … 9,993 between … →")]]);
  });
});
