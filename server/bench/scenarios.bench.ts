import { SCENARIO_HEADER, THE_PLAN } from "#shared/contract/scenario-limits.ts";
import type { ScenarioDone } from "#shared/contract/scenarios.ts";
import { signInSample } from "../testing/sample-session.ts";
import { type Bench, type Figure, percentile } from "./figure.ts";

const ROUNDS = 8;
const AT_MOST_MS = 1_000;

/** The sample's plan copied into a scenario, read there for the first time and again, and compared with the plan. */
export async function measure({ server }: Bench): Promise<Figure[]> {
  const cookie = await signInSample(server.url, "pmo");
  const time = async (path: string, init: RequestInit & { scenario?: string } = {}) => {
    const { scenario, ...rest } = init;
    const headers = {
      ...{ Cookie: cookie, Origin: server.url, "Content-Type": "application/json" },
      ...(scenario === undefined ? {} : { [SCENARIO_HEADER]: scenario }),
    };
    const startedAt = performance.now();
    const answer = await fetch(`${server.url}/api/trpc/${path}`, { ...rest, headers });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 200)}`);
    return { tookMs: performance.now() - startedAt, data: JSON.parse(body).result.data };
  };
  const [copies, first, again, compared]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const body = JSON.stringify({ nameEn: `What if ${round}` });
    const made = await time("scenarios.create", { method: "POST", body });
    const { id } = made.data as ScenarioDone;
    const sides = encodeURIComponent(JSON.stringify({ left: THE_PLAN, right: id }));
    copies.push(made.tookMs);
    first.push((await time("plan.roadmap?input=%7B%7D", { scenario: id })).tookMs);
    again.push((await time("plan.roadmap?input=%7B%7D", { scenario: id })).tookMs);
    compared.push((await time(`scenarios.compare?input=${sides}`)).tookMs);
    await time("scenarios.discard", { method: "POST", body: JSON.stringify({ id, version: 1 }) });
  }
  return [
    { name: "scenario, copied", value: percentile(copies, 0.5), unit: "ms", target: AT_MOST_MS },
    { name: "scenario, copied, slowest", value: Math.max(...copies), unit: "ms", target: AT_MOST_MS },
    {
      name: "scenario, first reading of its roadmap",
      value: percentile(first, 0.5),
      unit: "ms",
      target: null,
    },
    { name: "scenario, its roadmap again", value: percentile(again, 0.5), unit: "ms", target: null },
    { name: "scenario compared with the plan", value: percentile(compared, 0.5), unit: "ms", target: null },
  ];
}
