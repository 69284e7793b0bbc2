import { describe, expect, it, vi } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { svgFile } from "#client/ui/picture/picture-file.ts";
import { writeTexts } from "#client/ui/picture/png.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { aMilestone, aProgram, aRoadmap, aWorkstream, iso, verdict } from "#shared/testing/views.ts";
import { roadmapRows } from "../roadmap-rows.ts";
import { chosenPrograms, type RoadmapSearch } from "../roadmap-search.ts";
import { drawPicture } from "./save-picture.tsx";
import { CHART_PLACE } from "./sheet.ts";
import { SHEET } from "./sheet-plan.ts";
import { filterSentence, pictureFileName } from "./sheet-words.ts";

const late = aProgram({
  id: "p1",
  status: verdict("late"),
  workstreamId: "w1",
  nameAr: "بوابة <الخدمات> & الدفع",
  nameEn: "Portal <of services> & payments",
  milestones: [aMilestone({ id: "m1" }), aMilestone({ id: "m2", isCritical: true })],
});
const other = aProgram({ id: "p2", nameAr: "صحة المدن", nameEn: "City health", workstreamId: "w1" });
const VIEW = aRoadmap({ workstreams: [aWorkstream({ id: "w1" })], programs: [late, other] });

function sourceIn(language: Language, search: RoadmapSearch = {}) {
  const words = wordsIn(language);
  const programs = chosenPrograms(VIEW, search);
  return { words, source: { view: VIEW, programs, search, model: roadmapRows(VIEW, programs, words) } };
}

function draw(language: Language) {
  const { words, source } = sourceIn(language, { open: [late.code] });
  return drawPicture(source, words);
}

describe.each(LANGUAGES)("the roadmap as a picture, in %s", (language) => {
  it("is a file on its own that names every program and runs nothing", () => {
    const file = svgFile(draw(language), '@font-face{font-family:"Masar Sans"}');
    const parsed = new DOMParser().parseFromString(file, "image/svg+xml");
    const texts = [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent);
    for (const program of [late, other]) expect(texts).toContain(chooseName(language, program).text);
    expect(parsed.querySelectorAll("script, foreignObject, image, use")).toHaveLength(0);
    expect(file).not.toMatch(/var\(--|class=| on\w+=/);
  });

  it("writes from the side where reading begins, and mirrors no text", () => {
    const picture = draw(language);
    expect(picture.getAttribute("direction")).toBe(language === "ar" ? "rtl" : "ltr");
    for (const text of picture.querySelectorAll("text")) expect(text.closest("[transform]")).toBeNull();
    const code = [...picture.querySelectorAll("text")].find(({ textContent }) => textContent === late.code);
    expect(code?.getAttribute("x")).toBe(language === "ar" ? String(SHEET.width) : "0");
    const chart = picture.querySelector('[data-part="chart"] > [transform]')?.getAttribute("transform") ?? "";
    expect(chart.startsWith("matrix(-")).toBe(language === "ar");
    expect(chart).toContain(` ${language === "ar" ? SHEET.width - CHART_PLACE : CHART_PLACE} `);
  });

  it("writes the same words in the same places when it becomes pixels", () => {
    const picture = draw(language);
    const pen = { fillText: vi.fn() } as unknown as CanvasRenderingContext2D;
    writeTexts(pen, picture);
    const texts = [...picture.querySelectorAll("text")];
    expect(pen.fillText).toHaveBeenCalledTimes(texts.length);
    for (const text of texts) {
      const place = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))] as const;
      expect(pen.fillText).toHaveBeenCalledWith(text.textContent, ...place);
    }
    expect(pen.direction).toBe(language === "ar" ? "rtl" : "ltr");
  });

  it("says in words which filters left these programs", () => {
    const { words, source } = sourceIn(language, { status: "late", q: late.code });
    const sentence = filterSentence(source, words);
    expect(sentence).toContain(words.t("status.late"));
    expect(sentence).toContain(words.t("picture.searchedFor", { text: late.code }));
    expect(sentence).toContain(words.format.number(source.programs.length));
  });

  it("is named after the plan and the day, without what a file system refuses", () => {
    const { words, source } = sourceIn(language);
    const plan = { ...VIEW.plan, nameAr: 'خطة 2024/2028: "أ"', nameEn: 'Plan 2024/2028: "A"' };
    const view = { ...VIEW, plan, statusDay: iso("2026-11-24") };
    expect(pictureFileName({ ...source, view }, words, "svg")).toBe(
      language === "ar"
        ? "خارطة-الطريق-خطة-2024-2028-أ-2026-11-24.svg"
        : "Roadmap-Plan-2024-2028-A-2026-11-24.svg",
    );
  });
});
