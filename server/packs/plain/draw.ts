import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement as h, type ReactElement } from "react";
import { createFormat } from "#shared/i18n/format.ts";
import type { PackContent, PackProgram, PackRenderer } from "../content.ts";
import { shownRegisters } from "../shown-registers.ts";
import { type Look, lookOf, registerFonts } from "./look.ts";
import { figuresOf, line, sectionOf, shown, tableOf } from "./parts.ts";
import { stripOf } from "./strip.ts";

/** A PDF by Masar itself, where there is no browser: the same content, in a plainer layout and without the curves. */
export const drawPlainPdf: PackRenderer = async (content, { onProgress, signal }) => {
  registerFonts();
  onProgress(0.1);
  const bytes = await renderToBuffer(documentOf(content, lookOf(content)));
  signal.throwIfAborted();
  onProgress(0.95);
  return bytes;
};

function documentOf(content: PackContent, look: Look) {
  const { changes, ahead, decisions, risks, freshness, measures } = content;
  const page = pageMaker(content, look);
  return h(
    Document,
    { language: content.language, title: `${content.title} · ${content.planName}`, pageMode: "useOutlines" },
    page("first", [firstPage(content, look)], true),
    page(
      "review",
      [changes, ahead, decisions, risks, freshness, ...shownRegisters(content)].map((each) =>
        sectionOf(look, each),
      ),
    ),
    page("measures", [
      line(look, "h2", measures.title, "title"),
      ...measures.charts.map(({ title, caption, table }) =>
        sectionOf(look, { title, caption, tables: [table] }),
      ),
      tableOf(look, measures.byProgram),
    ]),
    ...content.programs.map((program) => page(program.code, programParts(look, program))),
    page("method", [
      line(look, "h2", content.methodTitle, "title"),
      line(look, "muted", content.methodIntro, "intro"),
      ...figuresOf(look, measures.figures, true),
    ]),
  );
}

/** Every page has its foot: what it is of, and its number in the pack's digits. */
function pageMaker({ paper, footer, pageOf, language, digits }: PackContent, look: Look) {
  const { number } = createFormat({ language, digits, firstCalendar: "gregorian" });
  const [before, between, after] = pageOf;
  const numbered = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
    shown(`${before}${number(pageNumber)}${between}${number(totalPages)}${after}`);
  return (key: string, parts: readonly ReactElement[], isFirst = false) => {
    const orientation = isFirst || paper === "A3" ? "landscape" : "portrait";
    const foot = h(
      View,
      { key: "foot", style: look.styles.footer, fixed: true },
      h(Text, { style: look.styles.foot }, shown(footer)),
      h(Text, { style: look.styles.foot, render: numbered }),
    );
    return h(
      Page,
      { key, size: paper ?? "A4", orientation, style: look.styles.page, bookmark: key },
      ...parts,
      foot,
    );
  };
}

function firstPage(content: PackContent, look: Look): ReactElement {
  const { title, planName, statusDayLine, periodLine, baselineLine, notices } = content;
  const lines = [statusDayLine, periodLine, baselineLine].filter((each) => each !== null);
  return h(
    View,
    { key: "first" },
    line(look, "kicker", title),
    line(look, "h1", planName),
    ...lines.map((each) => line(look, "muted", each, each)),
    line(look, "headline", content.headline),
    line(look, "text", content.pace),
    stripOf(look, content.strip, content.paper ?? "A4"),
    ...notices.map((each) => line(look, "muted", each, each)),
  );
}

function programParts(look: Look, program: PackProgram): ReactElement[] {
  const { code, name, workstreamName, statusName, reason, facts, figures, report } = program;
  return [
    line(look, "kicker", workstreamName, "workstream"),
    line(look, "h2", `${code} ${name}`, "name"),
    line(look, "text", `${statusName}: ${reason}`, "status"),
    ...facts.map((fact) => line(look, "text", `${fact.name}: ${fact.value}`, fact.name)),
    tableOf(look, program.milestones),
    tableOf(look, program.decisions),
    tableOf(look, program.risks),
    ...(report ? [line(look, "h3", report.title, "report")] : []),
    ...(report?.parts ?? []).flatMap((part) => [
      line(look, "muted", part.name, `${part.name} heading`),
      line(look, "text", part.text, part.name),
    ]),
    line(look, "h3", program.figuresTitle, "figures"),
    ...figuresOf(look, figures, false),
  ];
}
