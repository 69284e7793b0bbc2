import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { STATUSES } from "#shared/progress/status-words.ts";
import { renderIn } from "../../testing/render-in.tsx";
import { StatusMark } from "./StatusMark.tsx";

describe.each(LANGUAGES)("a status, in %s", (language) => {
  it.each(STATUSES)("%s is a word beside a shape", (status) => {
    const { words, container } = renderIn(language, <StatusMark status={status} />);
    expect(screen.getByText(words.t(`status.${status}`))).toBeTruthy();
    expect(container.querySelector(`svg[data-status="${status}"]`)).toBeTruthy();
  });

  it("keeps its word for a screen reader where the column is too narrow for it", () => {
    const { words } = renderIn(language, <StatusMark status="late" isWordHidden />);
    expect(screen.getByText(words.t("status.late"))).toBeTruthy();
  });

  it("has a shape of its own for each, so that black and white tells them apart", () => {
    const { container } = renderIn(
      language,
      STATUSES.map((status) => <StatusMark key={status} status={status} />),
    );
    const shapes = [...container.querySelectorAll("svg")].map((shape) => shape.innerHTML);
    expect(new Set(shapes).size).toBe(STATUSES.length);
  });
});
