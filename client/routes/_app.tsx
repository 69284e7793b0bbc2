import { createFileRoute, Outlet, retainSearchParams } from "@tanstack/react-router";
import type { IsoDay } from "#shared/units.ts";
import { requirePerson } from "../app/require-person.ts";
import { AsAtButton, PastLine } from "../features/as-at/AsAt.tsx";
import { OpenEntryComments } from "../features/comments/OpenComments.tsx";
import { Bell } from "../features/notifications/Bell.tsx";
import { PackWatch } from "../features/packs/PackWatch.tsx";
import { PageKeys } from "../features/palette/PageKeys.tsx";
import { AppFrame } from "../features/shell/AppFrame.tsx";
import { useLiveActs } from "../features/shell/use-live-acts.ts";
import { useSettingsChange } from "../features/shell/use-settings-change.ts";
import { SessionUndo } from "../features/undo/SessionUndo.tsx";
import { EntryTalkProvider, type TalkProps } from "../registers/EntryTalk.tsx";
import { type AsAtSearch, asAtAddress } from "../ui/address/as-at.ts";
import { useIsReadAsAt } from "../ui/address/use-past-day.ts";

/** Everything behind sign-in stands in the frame, which therefore comes with the first file. */
export const Route = createFileRoute("/_app")({
  codeSplitGroupings: [],
  beforeLoad: requirePerson,
  validateSearch: asAtAddress,
  // Whoever reads a past day goes on reading it from page to page.
  search: { middlewares: [retainSearchParams<AsAtSearch>(["asAt"])] },
  component: Frame,
});

function Frame() {
  const { session, person } = Route.useRouteContext();
  const changeSettings = useSettingsChange();
  const past = usePast();
  useLiveActs();
  return (
    <AppFrame
      person={person}
      abilities={session.abilities}
      isSample={session.isSample}
      tools={
        <>
          <PageKeys abilities={session.abilities} onSettings={changeSettings} />
          {past.isReadAsAt ? <AsAtButton {...past} /> : null}
          <Bell />
        </>
      }
    >
      <PastLine {...past} />
      <EntryTalkProvider value={EntryTalk}>
        <Outlet />
      </EntryTalkProvider>
      <SessionUndo />
      <PackWatch />
    </AppFrame>
  );
}

function EntryTalk(subject: TalkProps) {
  const { person } = Route.useRouteContext();
  return <OpenEntryComments {...subject} person={person} />;
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
