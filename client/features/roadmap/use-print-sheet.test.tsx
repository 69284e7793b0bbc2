import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import { usePrintSheet } from "./use-print-sheet.ts";

function Paper() {
  return <output>{usePrintSheet() ? "paper" : "screen"}</output>;
}

function press(init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { cancelable: true, bubbles: true, ...init });
  window.dispatchEvent(event);
  return event;
}

describe("printing before anything was loaded for it", () => {
  it("waits for the page made for paper, by the key's place on any keyboard, and never holds it back again", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    renderIn("ar", <Paper />);
    expect(press({ code: "KeyP", key: "ح", ctrlKey: true, shiftKey: true }).defaultPrevented).toBe(false);
    expect(press({ code: "KeyO", key: "خ", ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press({ code: "KeyP", key: "ح", ctrlKey: true }).defaultPrevented).toBe(true);
    expect(print).not.toHaveBeenCalled();
    await waitFor(() => expect(print).toHaveBeenCalledOnce(), { timeout: 10_000 });
    window.dispatchEvent(new Event("beforeprint"));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("paper"));
    window.dispatchEvent(new Event("afterprint"));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("screen"));
    expect(press({ code: "KeyP", key: "p", metaKey: true }).defaultPrevented).toBe(false);
    expect(print).toHaveBeenCalledOnce();
  });
});
