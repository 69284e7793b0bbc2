import { signInSample } from "#server/testing/sample-session.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { expect, test } from "../fixtures.ts";

async function codesSeenByAll(url: string): Promise<string[]> {
  const headers = { Cookie: await signInSample(url, "executive") };
  const answer = await fetch(`${url}/api/trpc/plan.roadmap?input=${encodeURIComponent("{}")}`, { headers });
  const { result } = (await answer.json()) as { result: { data: RoadmapView } };
  return result.data.programs.map(({ code }) => code);
}

test("a program owner sees their own programs, and no trace of the others", async ({
  page,
  server,
  words: { ar },
  signInAs,
  dialog,
  expectAccessible,
  expectedComplaints,
}) => {
  const all = await codesSeenByAll(server.url);
  await signInAs("owner");
  const programs = page.getByRole("treegrid").locator('[role="row"][aria-level="2"]');
  await expect(programs.first()).toBeVisible();
  const rows = (await programs.allTextContents()).join("\n");
  const own = all.filter((code) => rows.includes(code));
  const foreign = all.filter((code) => !own.includes(code));
  await expect(programs).toHaveCount(own.length);
  expect(own.length).toBeGreaterThan(0);
  expect(foreign.length).toBeGreaterThan(0);
  await expectAccessible("an owner's roadmap");

  await test.step("another's program looks as if it did not exist", async () => {
    // The browser notes the 404 of the request, the router the error that it then draws a page for.
    expectedComplaints.push(/status of 404/, /^TRPCClientError: NOT_FOUND/);
    await page.goto(`/programs/${foreign[0]}`);
    await expect(page.getByText(ar("shell.notFoundTitle"))).toBeVisible();
    await expectAccessible("a page that is not there");
  });

  await test.step("their own opens, and its milestones can be updated", async () => {
    await page.goto(`/programs/${own[0]}`);
    const plan = page.getByRole("treegrid", { name: ar("program.chart") });
    await plan
      .getByRole("row")
      .filter({ hasText: ar("status.complete") })
      .first()
      .click();
    await expect(dialog.getByRole("button", { name: ar("common.save") })).toBeVisible();
  });
});
