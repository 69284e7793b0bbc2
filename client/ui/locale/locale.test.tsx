import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { renderIn } from "../../testing/render-in.tsx";
import { Day } from "../Day/Day.tsx";
import { DEFAULT_SETTINGS, type DisplaySettings, readSettings } from "./display-settings.ts";
import { useLocaleSettings } from "./locale-context.ts";

function Changer({ change }: { change: Partial<DisplaySettings> }) {
  const { changeSettings, words } = useLocaleSettings();
  return (
    <>
      <button type="button" onClick={() => void changeSettings(change)}>
        change
      </button>
      <p>{words.t("status.late")}</p>
      <Day day={"2026-11-24" as IsoDay} />
    </>
  );
}

describe("display settings", () => {
  it("turn words and page to the other language in place", async () => {
    const { user } = renderIn("ar", <Changer change={{ language: "en" }} />);
    expect(document.documentElement.dir).toBe("rtl");
    await user.click(screen.getByRole("button"));
    expect(await screen.findByText("Late")).toBeTruthy();
    expect(document.documentElement.dir).toBe("ltr");
    expect(document.documentElement.lang).toBe("en");
  });

  it("change the digits and the calendar of days on screen", async () => {
    const { user } = renderIn("ar", <Changer change={{ digits: "arab", firstCalendar: "hijri" }} />);
    expect(screen.getByText("24 نوفمبر 2026")).toBeTruthy();
    await user.click(screen.getByRole("button"));
    expect(await screen.findByText("١٤ جمادى الآخرة ١٤٤٨ هـ")).toBeTruthy();
  });

  it("put a chosen theme on the page, and leave it to the device again", async () => {
    const { user, unmount } = renderIn("en", <Changer change={{ theme: "dark" }} />);
    await user.click(screen.getByRole("button"));
    await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"));
    unmount();
    renderIn("en", <Changer change={{}} />);
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
  });

  it("are remembered on the device", async () => {
    const { user } = renderIn("ar", <Changer change={{ theme: "dark", language: "en" }} />);
    await user.click(screen.getByRole("button"));
    await screen.findByText("Late");
    expect(readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: "dark", language: "en" });
  });

  it("fall back to the defaults where the device remembers nonsense", () => {
    for (const kept of ["{", "null", '{"language":"xx"}', "[]"]) {
      localStorage.setItem("masar.display", kept);
      expect(readSettings()).toEqual(DEFAULT_SETTINGS);
    }
  });
});
