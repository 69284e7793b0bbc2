import { createFileRoute, Outlet, redirect } from "@tanstack/react-router";
import { Bell } from "../features/notifications/Bell.tsx";
import { PageKeys } from "../features/palette/PageKeys.tsx";
import { AppFrame } from "../features/shell/AppFrame.tsx";
import { useLiveActs } from "../features/shell/use-live-acts.ts";
import { useSettingsChange } from "../features/shell/use-settings-change.ts";
import { SessionUndo } from "../features/undo/SessionUndo.tsx";

/** Everything behind sign-in stands in the frame. */
export const Route = createFileRoute("/_app")({
  beforeLoad: ({ context, location }) => {
    const { person } = context.session;
    if (!person) throw redirect({ to: "/sign-in", search: { from: location.href } });
    return { person };
  },
  component: Frame,
});

function Frame() {
  const { session, person } = Route.useRouteContext();
  const changeSettings = useSettingsChange();
  useLiveActs();
  return (
    <AppFrame
      person={person}
      abilities={session.abilities}
      isSample={session.isSample}
      tools={
        <>
          <PageKeys abilities={session.abilities} onSettings={changeSettings} />
          <Bell />
        </>
      }
    >
      <Outlet />
      <SessionUndo />
    </AppFrame>
  );
}
