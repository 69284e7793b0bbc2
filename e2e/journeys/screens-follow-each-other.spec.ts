import { signInSample } from "#server/testing/sample-session.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { expect, test } from "../fixtures.ts";

/** A PMO officer at another desk, without a screen of their own. */
async function otherDesk(home: string) {
  const cookie = await signInSample(home, "pmo");
  const ask = async (path: string, body?: object) => {
    const post = { method: "POST", body: JSON.stringify(body) };
    const headers = { cookie, origin: home, "content-type": "application/json" };
    const answer = await fetch(`${home}/api/trpc/${path}`, { headers, ...(body ? post : {}) });
    expect(answer.status).toBe(200);
    return (await answer.json()).result.data;
  };
  const open = async () => {
    const view: RoadmapView = await ask("plan.roadmap?input={}");
    const program = view.programs.find(({ code }) => code === "CT-1");
    const milestone = program?.milestones.find(({ actualDay }) => actualDay === null);
    if (!milestone) throw new Error("the sample's CT-1 has an open milestone");
    return milestone;
  };
  return {
    open,
    report: async (progressPercent: number) => {
      const { id, version } = await open();
      await ask("milestones.update", { id, version, progressPercent });
    },
  };
}

test("an executive's open page follows what the PMO does, also after the network was gone", async ({
  page,
  server,
  signInAs,
  expectedComplaints,
}) => {
  expectedComplaints.push(/ERR_INTERNET_DISCONNECTED/);
  const desk = await otherDesk(server.url);
  const milestone = await desk.open();
  await signInAs("executive");
  await page.goto(`/?view=table&open=${encodeURIComponent('["CT-1"]')}`);
  const row = page.locator('[data-kind="milestone"]').filter({ hasText: milestone.nameAr });
  await expect(row).toBeVisible();

  await desk.report(37);
  await expect(row).toContainText("37");

  await page.context().setOffline(true);
  await desk.report(41);
  await desk.report(43);
  await expect(row).toContainText("37");
  await page.context().setOffline(false);
  await expect(row).toContainText("43");
});
