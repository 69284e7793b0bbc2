import { createFileRoute, Outlet, redirect } from "@tanstack/react-router";
import { AppFrame } from "../features/shell/AppFrame.tsx";

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
  return (
    <AppFrame person={person} abilities={session.abilities} isSample={session.isSample}>
      <Outlet />
    </AppFrame>
  );
}
