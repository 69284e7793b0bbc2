import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

/** Widths and places of the drawn shapes, counted from the chart's own beginning of time. */
interface Shape {
  readonly name: string;
  readonly along: number;
  readonly top: number;
  readonly width: number;
}

/** Every bar, ghost, diamond and heading in sight. Texts differ between languages, shapes must not. */
async function shapesOf(page: Page): Promise<Shape[]> {
  return await page.evaluate(() => {
    const isMirrored = document.documentElement.dir === "rtl";
    const chart = document.querySelector("[data-gantt] svg");
    const view = document.querySelector("[data-gantt]");
    const panel = view?.querySelector('[role="treegrid"]');
    if (!chart || !view || !panel) throw new Error("there is no chart");
    const origin = chart.getBoundingClientRect();
    const parts = ["bar", "ghost", "progress", "diamond", "roll-up", "bracket", "today", "heading"];
    const selector = parts.map((part) => `[data-part="${part}"]`).join(",");
    // What is drawn beyond the view, and lies below the panel, depends on how one came there.
    const [all, covered] = [view.getBoundingClientRect(), panel.getBoundingClientRect()];
    const seen = isMirrored
      ? { left: all.left, right: covered.left }
      : { left: covered.right, right: all.right };
    return [...view.querySelectorAll(selector)]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.right > seen.left + 1 && box.left < seen.right - 1)
      .map(({ element, box }) => {
        const row = element.closest("[data-row]")?.getAttribute("data-row") ?? "";
        return {
          name: `${row} ${element.getAttribute("data-part")} ${element.getAttribute("data-tone") ?? ""}`,
          along: isMirrored ? origin.right - box.right : box.left - origin.left,
          top: box.top - origin.top,
          width: box.width,
        };
      });
  });
}

/** The same, once the chart has come to rest: when nothing of it has moved from one look to the next. */
async function restingShapesOf(page: Page): Promise<Shape[]> {
  let shapes: Shape[] = [];
  await expect
    .poll(async () => {
      const seen = shapes;
      shapes = await shapesOf(page);
      return JSON.stringify(shapes) === JSON.stringify(seen);
    })
    .toBe(true);
  return shapes;
}

test("the Arabic roadmap is the mirror of the English one, at every time scale", async ({
  page,
  words: { ar, en },
  signInAs,
}) => {
  await signInAs("pmo");
  const turnTo = async (button: string, direction: string) => {
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
  };
  const scales = [
    "roadmap.scalePlan",
    "roadmap.scaleYear",
    "roadmap.scaleQuarter",
    "roadmap.scaleMonth",
  ] as const;

  for (const scale of scales) {
    await test.step(ar(scale), async () => {
      await page.getByRole("radio", { name: ar(scale), exact: true }).click();
      await page.getByRole("button", { name: ar("common.today") }).click();
      const arabic = await restingShapesOf(page);
      await turnTo("English", "ltr");
      await page.getByRole("button", { name: en("common.today") }).click();
      const english = await restingShapesOf(page);
      await turnTo("العربية", "rtl");

      expect(arabic.length).toBeGreaterThan(30);
      expect(arabic.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
      arabic.forEach((shape, index) => {
        const other = english[index];
        expect(Math.abs(shape.along - (other?.along ?? Number.NaN)), shape.name).toBeLessThan(1);
        expect(Math.abs(shape.top - (other?.top ?? Number.NaN)), shape.name).toBeLessThan(1);
        expect(Math.abs(shape.width - (other?.width ?? Number.NaN)), shape.name).toBeLessThan(1);
      });
    });
  }
});
