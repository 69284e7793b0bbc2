import { createFileRoute, Outlet, retainSearchParams, useMatches } from "@tanstack/react-router";
import { Suspense } from "react";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import { enter } from "../app/enter.ts";
import { ScopeProvider } from "../app/ScopeProvider.tsx";
import { AsAtButton, PastLine } from "../features/as-at/AsAt.tsx";
import { OpenEntryComments } from "../features/comments/OpenComments.tsx";
import { Bell } from "../features/notifications/Bell.tsx";
import { PackWatch } from "../features/packs/PackWatch.tsx";
import { PageKeys } from "../features/palette/PageKeys.tsx";
import { ScenarioLine } from "../features/scenarios/later.ts";
import { AppFrame } from "../features/shell/AppFrame.tsx";
import { useLiveActs } from "../features/shell/use-live-acts.ts";
import { useSettingsChange } from "../features/shell/use-settings-change.ts";
import { SessionUndo } from "../features/undo/SessionUndo.tsx";
import { EntryTalkProvider, type TalkProps } from "../registers/EntryTalk.tsx";
import { type FrameSearch, frameAddress } from "../ui/address/frame-address.ts";
import { useIsReadAsAt } from "../ui/address/use-past-day.ts";
import { useWords } from "../ui/locale/locale-context.ts";
import { TitleScope } from "../ui/Page/ScopedTitle.tsx";

/** Everything behind sign-in stands in the frame, which therefore comes with the first file. */
export const Route = createFileRoute("/_app")({
  codeSplitGroupings: [],
  beforeLoad: enter,
  validateSearch: frameAddress,
  // Whoever reads a past day, or works in a scenario, goes on doing so from page to page.
  search: { middlewares: [retainSearchParams<FrameSearch>(["asAt", "scenario"])] },
  component: Frame,
});

function Frame() {
  const { session, person } = Route.useRouteContext();
  const changeSettings = useSettingsChange();
  const past = usePast();
  const { scope, title, banner, isOpen } = useOpenScenario();
  useLiveActs();
  return (
    <AppFrame
      person={person}
      abilities={session.abilities}
      isSample={session.isSample}
      banner={banner}
      tools={
        <>
          <ScopeProvider scope={scope}>
            <PageKeys abilities={session.abilities} onSettings={changeSettings} />
          </ScopeProvider>
          {past.isReadAsAt && !isOpen ? <AsAtButton {...past} /> : null}
          <Bell />
        </>
      }
    >
      <PastLine {...past} />
      <ScopeProvider scope={scope}>
        <TitleScope value={title}>
          <EntryTalkProvider value={EntryTalk}>
            {/* Nothing that was typed or opened in the plan goes on in a scenario, nor the other way round. */}
            <Outlet key={scope.keyPrefix} />
          </EntryTalkProvider>
        </TitleScope>
        <SessionUndo />
      </ScopeProvider>
      <PackWatch />
    </AppFrame>
  );
}

function EntryTalk(subject: TalkProps) {
  const { person } = Route.useRouteContext();
  return <OpenEntryComments {...subject} person={person} />;
}

/**
 * What the page reads and writes: the scenario that the address names, on pages that show scenarios; else the plan. And
 * what says so: the line over the page, and what goes before its title.
 */
function useOpenScenario() {
  const words = useWords();
  const { scenario, scopeOf } = Route.useRouteContext();
  const page = useMatches({
    select: (open) => open.find(({ staticData }) => staticData.scenario)?.staticData.scenario,
  });
  if (scenario === null) return { scope: scopeOf(), isOpen: false, title: null, banner: null };
  const isShown = page === "shown";
  const name = isolate(chooseName(words.language, scenario).text);
  return {
    scope: scopeOf(isShown ? scenario.id : null),
    isOpen: true,
    title: isShown ? words.t("scenarios.titleOf", { name }) : null,
    banner:
      page === "told" ? null : (
        <Suspense fallback={null}>
          <ScenarioLine scenario={scenario} isShown={isShown} />
        </Suspense>
      ),
  };
}

/** The day that pages are read as at, how to change it, and whether the open one is no page that is always of today. */
function usePast() {
  const isReadAsAt = useIsReadAsAt();
  const { asAt } = Route.useSearch();
  const navigate = Route.useNavigate();
  const onAsAt = (day: IsoDay | undefined) =>
    void navigate({ to: ".", search: (held) => ({ ...held, asAt: day }), resetScroll: false });
  return { asAt, onAsAt, isReadAsAt };
}
