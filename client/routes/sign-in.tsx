import { createFileRoute, redirect } from "@tanstack/react-router";
import { firstScreenOf } from "../features/sign-in/first-screen.ts";
import { SignIn } from "../features/sign-in/SignIn.tsx";
import { addressOf } from "../ui/address/address.ts";

const search = addressOf({
  /** Where the visitor was going. Only an address of ours: `//host` would leave the product. */
  from: (written) => (typeof written === "string" && /^\/(?![/\\])/.test(written) ? written : undefined),
});

export const Route = createFileRoute("/sign-in")({
  validateSearch: search,
  beforeLoad: ({ context, search: { from } }) => {
    const { person } = context.session;
    if (person) throw redirect({ href: from ?? firstScreenOf(person.role) });
  },
  component: SignInPage,
});

function SignInPage() {
  const { from } = Route.useSearch();
  const { session } = Route.useRouteContext();
  return <SignIn samplePeople={session.samplePeople} from={from} />;
}
