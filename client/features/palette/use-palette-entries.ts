import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useScenarioId, useTRPC } from "#client/app/trpc.ts";
import type { DisplaySettings } from "#client/ui/locale/display-settings.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { type PageAct, usePageActs } from "#client/ui/page-acts/page-acts.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import {
  actEntry,
  type PaletteEntry,
  paletteEntry,
  planEntries,
  type ScreenPath,
  viewEntries,
} from "./palette-entries.ts";

export interface PaletteParts {
  readonly abilities: readonly Action[];
  readonly onSettings: (change: Partial<DisplaySettings>) => void;
}

/** Screens, acts, one's own views, and every program and milestone that the server lets this person read. */
export function usePaletteEntries({ abilities, onSettings }: PaletteParts) {
  const words = useWords();
  const pageActs = usePageActs();
  const { data, isPending, isError } = useQuery(useTRPC().plan.roadmap.queryOptions({}));
  // Views of the roadmap are kept of the plan.
  const isPlan = useScenarioId() === null;
  const { data: views } = useQuery({ ...useTRPC().savedViews.list.queryOptions(), enabled: isPlan });
  const entries = useMemo(
    () => [
      ...screenEntries(words, abilities),
      ...[...pageActs, ...settingActs(words, onSettings)].map((act) => actEntry(words, act)),
      ...(views ? viewEntries(views) : []),
      ...(data ? planEntries(words, data) : []),
    ],
    [words, abilities, pageActs, onSettings, views, data],
  );
  return { entries, isPending, isError };
}

function screenEntries({ t }: Words, abilities: readonly Action[]): PaletteEntry[] {
  const may = (action: Action) => abilities.includes(action);
  const screens: readonly (readonly [to: ScreenPath, label: string, isOpen: boolean])[] = [
    ["/", t("shell.roadmap"), true],
    ["/report", t("shell.report"), may("report.draft")],
    ["/desk", t("shell.desk"), may("period.read")],
    ["/desk/requests", t("finding.requests"), may("changeRequest.read")],
    ["/measures", t("shell.measures"), true],
    ["/changes", t("finding.changes"), true],
    ["/decisions", t("finding.decisions"), true],
    ["/risks", t("finding.risks"), true],
    ["/services", t("finding.services"), true],
    ["/roll-out", t("finding.rollOut"), true],
    ["/kpis", t("finding.kpis"), true],
    ["/budget", t("finding.budget"), may("budget.read")],
    ["/packs", t("finding.packs"), may("pack.read")],
    ["/scenarios", t("finding.scenarios"), may("scenario.read")],
    ["/quality", t("shell.quality"), may("quality.read")],
    ["/administration", t("administration.people"), may("person.list")],
    ["/administration/imports", t("administration.imports"), may("import.read")],
    ["/administration/messages", t("administration.messages"), may("outbox.read")],
    ["/administration/periods", t("administration.periods"), may("period.update")],
    ["/administration/calendar", t("administration.calendar"), may("calendar.read")],
    ["/administration/baselines", t("administration.baselines"), may("baseline.read")],
  ];
  return screens
    .filter(([, , isOpen]) => isOpen)
    .map(([to, label]) => paletteEntry({ id: `screen ${to}`, label, goal: { kind: "screen", to } }));
}

/** The language is named in itself too, for whoever cannot read the one in use. */
function settingActs({ t, language }: Words, change: PaletteParts["onSettings"]): PageAct[] {
  const act = (question: string, label: string, setting: Partial<DisplaySettings>): PageAct => ({
    id: Object.entries(setting).flat().join(" "),
    question,
    label,
    run: () => change(setting),
  });
  const other =
    language === "ar"
      ? act(t("finding.language"), "English", { language: "en" })
      : act(t("finding.language"), "العربية", { language: "ar" });
  return [
    other,
    act(t("shell.theme"), t("shell.themeLight"), { theme: "light" }),
    act(t("shell.theme"), t("shell.themeDark"), { theme: "dark" }),
    act(t("shell.theme"), t("shell.themeSystem"), { theme: "system" }),
    act(t("shell.digits"), t("shell.digitsLatn"), { digits: "latn" }),
    act(t("shell.digits"), t("shell.digitsArab"), { digits: "arab" }),
    act(t("shell.firstCalendar"), t("common.gregorian"), { firstCalendar: "gregorian" }),
    act(t("shell.firstCalendar"), t("common.hijri"), { firstCalendar: "hijri" }),
  ];
}
