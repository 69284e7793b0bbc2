import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PersonUpdateInput, PersonView } from "#shared/contract/people.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { useTRPC } from "../../app/trpc.ts";
import { refusalSentence } from "../../requests/failures.ts";
import { showEarly } from "../../requests/optimistic.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { tellDone, tellProblem } from "../../ui/Toast/toasts.ts";

type Change = Pick<PersonView, "role"> | Pick<PersonView, "isActive">;

/** Changes a person at once on screen; a refusal puts the row back and says why. */
export function useUpdatePerson(person: PersonView) {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const listKey = trpc.people.list.queryKey();
  const name = chooseName(words.language, person).text;
  const { mutate, isPending } = useMutation(
    trpc.people.update.mutationOptions({
      onMutate: (change) =>
        showEarly(queryClient, listKey, (people) =>
          people.map((row) => (row.id === change.id ? withChange(row, change) : row)),
        ),
      onSuccess: () => tellDone(words.t("administration.personChanged", { name })),
      onError: (failure, _change, before) => {
        before?.restore();
        tellProblem(refusalSentence(words, failure));
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey: listKey }),
    }),
  );
  return {
    isPending,
    update: (change: Change) => mutate({ id: person.id, version: person.version, ...change }),
  };
}

function withChange(row: PersonView, change: PersonUpdateInput): PersonView {
  return { ...row, role: change.role ?? row.role, isActive: change.isActive ?? row.isActive };
}
