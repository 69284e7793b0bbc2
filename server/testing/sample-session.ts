import type { SessionView } from "#shared/contract/session.ts";
import type { Role } from "#shared/permissions/actions.ts";

/** Signs in the sample's first person of a role over HTTP, as the sign-in screen does; gives the cookie header. */
export async function signInSample(url: string, role: Role): Promise<string> {
  const answer = await fetch(`${url}/api/trpc/session.read`);
  const { result } = (await answer.json()) as { result: { data: SessionView } };
  const person = result.data.samplePeople.find((candidate) => candidate.role === role);
  if (!person) throw new Error(`the sample offers nobody who is ${role}`);
  const entered = await fetch(`${url}/api/auth/sign-in-sample`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: url },
    body: JSON.stringify({ personId: person.id }),
  });
  if (!entered.ok) throw new Error(`signing in answered ${entered.status}: ${await entered.text()}`);
  return entered.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
