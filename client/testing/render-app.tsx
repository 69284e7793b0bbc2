import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import type { WireError } from "#shared/contract/errors.ts";
import { SCENARIO_HEADER } from "#shared/contract/scenario-limits.ts";
import type { Language, SessionView } from "#shared/contract/session.ts";
import type { Words } from "#shared/i18n/words.ts";
import { createApp } from "../app/create-app.ts";
import { Providers } from "../app/Providers.tsx";
import { DEFAULT_SETTINGS } from "../ui/locale/display-settings.ts";
import { wordsIn } from "./render-in.tsx";

/**
 * What the network answers: a value, or a function of the input. It may keep its caller waiting, throw a `refusal`,
 * or throw anything else, which is a network that nobody answers on.
 */
export type Answers = Readonly<Record<string, unknown>>;

export interface AskedCall {
  readonly name: string;
  readonly input: unknown;
}

/** As a browser sends it. */
export interface SentCall extends AskedCall {
  readonly method: string;
  /** Null of what was asked of the plan. */
  readonly scenarioId: string | null;
}

export interface RenderedApp {
  readonly words: Words;
  readonly user: UserEvent;
  /** Every call that reached the network, oldest first. */
  readonly asked: readonly AskedCall[];
  /** The same calls, with how they were sent. */
  readonly sent: readonly SentCall[];
  readonly address: () => string;
}

export const VISITOR: SessionView = { person: null, abilities: [], isSample: false, samplePeople: [] };

class Refusal extends Error {
  readonly wire: WireError;

  constructor(wire: WireError) {
    super(wire.code);
    this.wire = wire;
  }
}

/** Thrown inside an answer: the server's coded no. */
export function refusal(wire: WireError): Error {
  return new Refusal(wire);
}

async function answer(answers: Answers, call: AskedCall): Promise<{ result: unknown } | { error: unknown }> {
  if (!(call.name in answers)) throw new Error(`nobody told the network about ${call.name}`);
  const told = answers[call.name];
  try {
    return { result: { data: typeof told === "function" ? await told(call.input) : told } };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { wire } = thrown;
    return { error: { message: wire.code, code: -32_000, data: { code: wire.code, masar: wire } } };
  }
}

function callsOf(url: URL, body: unknown): AskedCall[] {
  const names = url.pathname.replace("/api/trpc/", "").split(",");
  const inputs = body ?? JSON.parse(url.searchParams.get("input") ?? "{}");
  return names.map((name, index) => ({ name, input: inputs[index] }));
}

/** A network that knows tRPC batches and the three plain requests of sign-in. */
function stubNetwork(answers: Answers) {
  const asked: AskedCall[] = [];
  const sent: SentCall[] = [];
  vi.stubGlobal("fetch", async (input: string, init?: RequestInit) => {
    const url = new URL(input, "http://masar.test");
    const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : undefined;
    if (url.pathname.startsWith("/api/auth/")) {
      const call = { name: url.pathname, input: body };
      asked.push(call);
      const told = await answer(answers, call);
      if (!("error" in told)) return new Response(null, { status: 204 });
      const { data } = told.error as { data: { masar: WireError } };
      return Response.json({ error: data.masar }, { status: 401 });
    }
    const calls = callsOf(url, body);
    asked.push(...calls);
    const how = {
      method: init?.method ?? "GET",
      scenarioId: new Headers(init?.headers).get(SCENARIO_HEADER),
    };
    sent.push(...calls.map((call) => ({ ...call, ...how })));
    return Response.json(await Promise.all(calls.map((call) => answer(answers, call))));
  });
  return { asked, sent };
}

/** The whole client at an address, in a language, before a network that answers as told. */
export function renderApp(language: Language, path: string, answers: Answers): RenderedApp {
  // The bell stands on every page; only tests about it bring something to ring for.
  const { asked, sent } = stubNetwork({ "notifications.unread": { unread: 0 }, ...answers });
  const words = wordsIn(language);
  const history = createMemoryHistory({ initialEntries: [path] });
  const { plan, queryClient, router } = createApp(history);
  render(
    <Providers
      queryClient={queryClient}
      plan={plan}
      settings={{ ...DEFAULT_SETTINGS, language }}
      words={words}
    >
      <RouterProvider router={router} />
    </Providers>,
  );
  return { words, user: userEvent.setup(), asked, sent, address: () => router.state.location.href };
}
