import type { RoadmapView } from "#shared/contract/roadmap.ts";
import type { ScenariosView } from "#shared/contract/scenarios.ts";
import { expect, test } from "../fixtures.ts";

const NAME = "افتتاح مبكر";
const MOVED = { program: "SG-2", code: "M13", id: "sg-2.m13", day: "2027-03-14" };
const ADDED = { program: "SG-2", name: "مراجعة مستقلة", day: "2027-02-14" };

test("the PMO tries a change out, compares it with the plan and asks for it; another approves, and the plan has it", async ({
  page,
  words: { ar },
  signInAs,
  dialog,
  choose,
  typeDay,
  answerOf,
  expectAccessible,
}) => {
  test.slow();
  const forecastOf = async () => {
    const { programs } = await answerOf<RoadmapView>("plan.roadmap");
    const milestones = programs.find(({ code }) => code === MOVED.program)?.milestones ?? [];
    return {
      moved: milestones.find(({ id }) => id === MOVED.id)?.forecastDay,
      isAdded: milestones.some(({ nameAr }) => nameAr === ADDED.name),
    };
  };
  const line = page.getByRole("region", { name: ar("scenarios.line.label") });
  const save = dialog.getByRole("button", { name: ar("common.save"), exact: true });

  await signInAs("pmo");
  const before = await forecastOf();

  await test.step("a scenario is made, and opens as the roadmap that says it is one", async () => {
    await page.goto("/scenarios");
    await expect(page.getByRole("heading", { level: 1, name: ar("scenarios.title") })).toBeVisible();
    await expectAccessible("no scenarios");
    await page.getByRole("button", { name: ar("scenarios.create") }).click();
    await dialog.getByRole("textbox", { name: ar("scenarios.fields.nameAr") }).fill(NAME);
    await expectAccessible("a new scenario");
    await dialog.getByRole("button", { name: ar("scenarios.create") }).click();
    await expect(line).toContainText(ar("scenarios.line.notThePlan"));
    await expect(page.getByRole("heading", { level: 1 })).toContainText(NAME);
    await expectAccessible("the roadmap of a scenario");
  });

  const { scenarios } = await answerOf<ScenariosView>("scenarios.list");
  const scenario = scenarios[0]?.id ?? "";

  await test.step("a milestone is moved by its form", async () => {
    await page.goto(
      `/programs/${MOVED.program}?scenario=${scenario}&milestone=${MOVED.id}&forecast=${MOVED.day}`,
    );
    await expect(line).toContainText(NAME);
    await expect(dialog).toContainText(MOVED.code);
    await choose(dialog.getByRole("button", { name: ar("editing.chooseReason") }), ar("reasons.scope"));
    await save.click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step("a milestone is added, and linked", async () => {
    await page.getByRole("button", { name: ar("items.add") }).click();
    await dialog.getByRole("textbox", { name: ar("items.nameAr") }).fill(ADDED.name);
    await typeDay(dialog.getByRole("group", { name: ar("terms.forecastDay") }), ADDED.day);
    await expectAccessible("adding a milestone");
    await dialog.getByRole("button", { name: ar("items.send") }).click();
    await expect(dialog).toHaveCount(0);
    await page.goto(`/programs/${MOVED.program}?scenario=${scenario}&milestone=${MOVED.id}`);
    await dialog.getByRole("button", { name: ar("link.addPredecessor") }).click();
    const predecessor = dialog.getByRole("region", { name: ar("link.predecessor") });
    await predecessor.getByRole("searchbox").fill(ADDED.name);
    await predecessor.getByRole("button", { name: ADDED.name }).click();
    const linking = page.getByRole("dialog", { name: ar("link.newTitle") });
    const impact = linking.getByRole("region", { name: ar("impact.title") });
    await expect(impact).not.toContainText(ar("impact.computing"));
    await linking.getByRole("button", { name: ar("common.save"), exact: true }).click();
    await expect(linking).toHaveCount(0);
    await dialog.getByRole("button", { name: ar("common.cancel"), exact: true }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step("against the plan it says what differs, and the plan has not changed", async () => {
    await line.getByRole("link", { name: ar("scenarios.line.compare") }).click();
    const items = page.getByRole("region", { name: ar("comparison.items.title") });
    await expect(items).toContainText(ADDED.name);
    await expect(items.getByRole("row").filter({ hasText: MOVED.code })).toContainText("14 مارس 2027");
    await expect(page.getByRole("region", { name: ar("comparison.links.title") })).toContainText(ADDED.name);
    await expectAccessible("a scenario compared with the plan");
    expect(await forecastOf()).toEqual(before);
  });

  await test.step("what is chosen is asked for", async () => {
    const choosing = page.getByRole("checkbox", { name: /SG-2/ });
    await choosing.first().press("Space");
    await page.getByRole("checkbox", { name: ar("comparison.chooseLinks") }).press("Space");
    await page.getByRole("button", { name: ar("comparison.ask") }).click();
    await choose(dialog.getByRole("button", { name: ar("editing.chooseReason") }), ar("reasons.scope"));
    await expectAccessible("asking for differences");
    await dialog.getByRole("button", { name: ar("comparison.send") }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("status").getByRole("link", { name: /CR-/ })).toBeVisible();
    expect(await forecastOf()).toEqual(before);
  });

  await test.step("another decider approves, and then the plan has it", async () => {
    const request = page.getByRole("status").getByRole("link", { name: /CR-/ });
    const address = (await request.getAttribute("href")) ?? "";
    await signInAs("executive");
    await page.goto(address.split("?")[0] ?? "");
    await page.getByRole("button", { name: ar("changeRequests.approve") }).click();
    await dialog.getByRole("button", { name: ar("changeRequests.approve") }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(ar("changeRequests.states.approved"))).toBeVisible();
    await signInAs("pmo");
    expect(await forecastOf()).toEqual({ moved: MOVED.day, isAdded: true });
  });
});
