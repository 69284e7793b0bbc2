import { createFileRoute, redirect } from "@tanstack/react-router";
import * as z from "zod/mini";
import { SignIn } from "../features/sign-in/SignIn.tsx";
import { maybe } from "../ui/address/address-fields.ts";

const search = z.object({
  /** Where the visitor was going. Only an address of ours: `//host` would leave the product. */
  from: maybe(z.string().check(z.regex(/^\/(?![/\\])/))),
});

export const Route = createFileRoute("/sign-in")({
  validateSearch: search,
  beforeLoad: ({ context, search: { from } }) => {
    if (context.session.person) throw redirect({ href: from ?? "/" });
  },
  component: SignInPage,
});

function SignInPage() {
  const { from } = Route.useSearch();
  const { session } = Route.useRouteContext();
  return <SignIn samplePeople={session.samplePeople} from={from ?? "/"} />;
}
