import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { toasts } from "../ui/Toast/toasts.ts";

const said: string[] = [];

function written(word: unknown): string {
  return word instanceof Error ? (word.stack ?? word.message) : String(word);
}

beforeEach(() => {
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => said.push(words.map(written).join(" ")));
  }
});

// What React or a control complains of is a defect, even where nothing else notices it.
afterEach(() => {
  cleanup();
  toasts.clear();
  localStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const complaints = said.splice(0);
  if (complaints.length > 0) throw new Error(`the console said:\n${complaints.join("\n")}`);
});
