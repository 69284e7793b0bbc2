import { QueryClient } from "@tanstack/react-query";
import { getUntypedClient } from "@trpc/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SCENARIO_HEADER } from "#shared/contract/scenario-limits.ts";
import { createScopes, type Scope } from "./scopes.ts";

/** All that can be written in a scenario. */
const WRITES = [
  "milestones.update",
  "milestones.updateMany",
  "activities.update",
  "links.create",
  "links.update",
  "links.remove",
  "items.create",
  "items.remove",
  "history.undo",
];

let headers: (string | null)[] = [];

beforeEach(() => {
  headers = [];
  vi.stubGlobal("fetch", async (input: string, init?: RequestInit) => {
    headers.push(new Headers(init?.headers).get(SCENARIO_HEADER));
    const calls = new URL(input, "http://masar.test").pathname.split(",");
    return Response.json(calls.map(() => ({ result: { data: null } })));
  });
});

async function write({ client }: Scope): Promise<void> {
  const untyped = getUntypedClient(client);
  for (const path of WRITES) await untyped.mutation(path, {});
}

describe("what a page writes", () => {
  it("is sent to the scenario that it is in, whatever it is", async () => {
    await write(createScopes(new QueryClient())("s1"));
    expect(headers).toEqual(WRITES.map(() => "s1"));
  });

  it("is sent to the plan in no scenario", async () => {
    await write(createScopes(new QueryClient())(null));
    expect(headers).toEqual(WRITES.map(() => null));
  });
});

describe("what a page reads", () => {
  it("is kept by scenario: the plan's answers are never shown there, nor the other way round", () => {
    const scopeOf = createScopes(new QueryClient());
    const scopes = [scopeOf(null), scopeOf("s1"), scopeOf("s2")];
    const keys = scopes.map(({ api }) => JSON.stringify(api.plan.roadmap.queryKey({})));
    expect(new Set(keys).size).toBe(scopes.length);
  });

  it("is asked in one scope for each scenario, so that what was read is found again", () => {
    const scopeOf = createScopes(new QueryClient());
    expect(scopeOf("s1")).toBe(scopeOf("s1"));
    expect(scopeOf(undefined)).toBe(scopeOf(null));
  });
});
