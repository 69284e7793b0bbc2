import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { toasts } from "../ui/Toast/toasts.ts";
import { TestEventSource } from "./event-source.ts";

// A screen whose parts come when they are first needed takes its time on a busy machine; how long is no test.
configure({ asyncUtilTimeout: 10_000 });

const said: string[] = [];

function written(word: unknown): string {
  return word instanceof Error ? (word.stack ?? word.message) : String(word);
}

/** Browsers know `<search>` since 2023; happy-dom does not, and React says so once. */
function isAboutSearchElement([sentence, tag]: unknown[]): boolean {
  return tag === "search" && String(sentence).startsWith("The tag <%s> is unrecognized");
}

beforeEach(() => {
  TestEventSource.opened = [];
  vi.stubGlobal("EventSource", TestEventSource);
  // A browser tells of a moved selection later; happy-dom does so at once, and a part of a day that keeps
  // the caret in its place would then answer itself without end.
  vi.spyOn(Selection.prototype, "collapse").mockImplementation(() => undefined);
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      if (!isAboutSearchElement(words)) said.push(words.map(written).join(" "));
    });
  }
});

// What React or a control complains of is a defect, even where nothing else notices it.
afterEach(() => {
  cleanup();
  toasts.clear();
  localStorage.clear();
  sessionStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const complaints = said.splice(0);
  if (complaints.length > 0) throw new Error(`the console said:\n${complaints.join("\n")}`);
});
