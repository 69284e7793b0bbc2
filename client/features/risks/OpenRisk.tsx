import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { OpenedIssue, OpenedRisk } from "./opened.ts";

// A list is read far more often than a form is opened: the dialogs and their fields come when they are asked for.
const LoadedRisk = lazy(async () => {
  await loadLaterWords("editing");
  return { default: (await import("./RiskDialog.tsx")).RiskDialog };
});
const LoadedIssue = lazy(async () => {
  await loadLaterWords("editing");
  return { default: (await import("./IssueDialog.tsx")).IssueDialog };
});

interface OpenProps<Opened> {
  readonly opened: Opened;
  /** The day at whose end it is read; live without it. */
  readonly asAt: IsoDay | undefined;
  readonly onOpen: (opened: Opened | null) => void;
}

/** The dialog of one risk, as it now stands; nothing for one that is not there for this reader. */
export function OpenRisk({ opened, asAt, onOpen }: OpenProps<OpenedRisk>) {
  const input = { id: opened.id, ...asAtOf({ asAt }) };
  const { data: view } = useQuery(useTRPC().risks.read.queryOptions(input));
  if (!view) return null;
  return (
    <Suspense fallback={null}>
      <LoadedRisk key={`${opened.id} ${opened.act}`} view={view} act={opened.act} onOpen={onOpen} />
    </Suspense>
  );
}

/** The same of one issue. */
export function OpenIssue({ opened, asAt, onOpen }: OpenProps<OpenedIssue>) {
  const input = { id: opened.id, ...asAtOf({ asAt }) };
  const { data: view } = useQuery(useTRPC().issues.read.queryOptions(input));
  if (!view) return null;
  return (
    <Suspense fallback={null}>
      <LoadedIssue key={`${opened.id} ${opened.act}`} view={view} act={opened.act} onOpen={onOpen} />
    </Suspense>
  );
}
