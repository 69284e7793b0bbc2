import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderIn } from "#client/testing/render-in.tsx";
import { ProgramLink } from "./ProgramLink.tsx";

function renderRow() {
  const onOpen = vi.fn();
  renderIn(
    "ar",
    // biome-ignore lint/a11y/useSemanticElements: a row of the treegrid.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the treegrid's.
    <div role="row" tabIndex={-1} onClick={onOpen}>
      <ProgramLink code="خ/1">خ/1</ProgramLink>
    </div>,
  );
  return { onOpen, link: screen.getByRole("link") };
}

describe("a program's name in its row", () => {
  it("leads to the page of its own, whatever its code is made of", () => {
    expect(renderRow().link.getAttribute("href")).toBe("/programs/%D8%AE%2F1");
  });

  it("leaves a plain press to the row, which also keeps the focus", () => {
    const { onOpen, link } = renderRow();
    expect(fireEvent.click(link)).toBe(false);
    expect(onOpen).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole("row"));
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])("leaves %o to the browser", (keys) => {
    const { onOpen, link } = renderRow();
    link.addEventListener("click", (event) => expect(event.defaultPrevented).toBe(false));
    fireEvent.click(link, keys);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
