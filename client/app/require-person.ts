import { redirect } from "@tanstack/react-router";
import type { SessionView } from "#shared/contract/session.ts";

/** Whoever stands behind the door. */
export type SignedIn = NonNullable<SessionView["person"]>;

export interface Arrival {
  readonly context: { readonly session: SessionView };
  readonly location: { readonly href: string };
}

/** Who is signed in; a visitor is led to the door first, and from there to where they were going. */
export function requirePerson({ context, location }: Arrival): { readonly person: SignedIn } {
  const { person } = context.session;
  if (person) return { person };
  throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { from: location.href } });
}
