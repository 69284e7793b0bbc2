import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTRPC } from "../../app/trpc.ts";
import { signIn, signInAsSample } from "../../requests/auth.ts";
import type { DisplaySettings } from "../../ui/locale/display-settings.ts";
import { useLocaleSettings } from "../../ui/locale/locale-context.ts";
import { firstScreenOf } from "./first-screen.ts";

export type Way =
  | { readonly kind: "account"; readonly email: string; readonly password: string }
  | { readonly kind: "sample"; readonly personId: string };

function open(way: Way): Promise<void> {
  return way.kind === "account"
    ? signIn({ email: way.email, password: way.password })
    : signInAsSample(way.personId);
}

/**
 * Signs in, takes the person's language and digits over, and goes where the visitor was going, or to their first screen.
 */
export function useEnter(readChosen: () => Partial<DisplaySettings>, from: string | undefined) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { changeSettings } = useLocaleSettings();
  const { mutateAsync: keep } = useMutation(trpc.session.updatePreferences.mutationOptions());
  return useMutation({
    mutationFn: open,
    onSuccess: async () => {
      // Whatever was read as somebody else, or as nobody, is not this person's.
      queryClient.clear();
      const { theme: _device, ...chosen } = readChosen();
      // First, so that the session already says it; a failure costs no more than the choice.
      if (Object.keys(chosen).length > 0) await keep(chosen).catch(() => null);
      const { person } = await queryClient.fetchQuery(trpc.session.read.queryOptions());
      if (person) await changeSettings(person.preferences);
      await router.invalidate();
      await router.navigate({ href: from ?? (person ? firstScreenOf(person.role) : "/") });
    },
  });
}

export type Enter = ReturnType<typeof useEnter>;
