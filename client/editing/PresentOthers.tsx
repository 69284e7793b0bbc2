import { useSubscription } from "@trpc/tanstack-react-query";
import { useState } from "react";
import { useScenarioId, useTRPC } from "#client/app/trpc.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { PresenceInput, PresentPerson } from "#shared/contract/live.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";

/** Says who else has the same record open for editing, before their change and one's own meet; in the plan alone. */
export function PresentOthers(record: PresenceInput) {
  return useScenarioId() === null ? <Others {...record} /> : null;
}

function Others({ subjectType, subjectId }: PresenceInput) {
  const { t, language } = useWords();
  const trpc = useTRPC();
  const [others, setOthers] = useState<readonly PresentPerson[]>([]);
  useSubscription(trpc.live.presence.subscriptionOptions({ subjectType, subjectId }, { onData: setOthers }));
  if (others.length === 0) return null;
  const names = others.map((person) => isolate(chooseName(language, person).text));
  return (
    <Notice tone="calm" role="status">
      {t("editing.alsoOpen", { count: others.length, names: names.join(t("editing.between")) })}
    </Notice>
  );
}
