import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useMemo } from "react";
import type { Proposal } from "#client/gantt/moves.ts";
import { toIsoDay } from "#shared/calendar/day.ts";
import { useTRPC } from "../../../app/trpc.ts";
import { calendarOf } from "../../../editing/calendar.ts";
import { OpenMilestone } from "../../../features/milestones/OpenMilestone.tsx";
import { useMilestoneMoves } from "../../../features/milestones/use-milestone-moves.ts";
import { ProgramPage } from "../../../features/programs/ProgramPage.tsx";
// From a file of its own: the route reads it at once, and the screen behind it may come later.
import { type ProgramSearch, programSearch } from "../../../features/programs/program-search.ts";
import { loadLaterWords } from "../../../ui/locale/load-words.ts";
import { useWords } from "../../../ui/locale/locale-context.ts";
import { Skeleton } from "../../../ui/Skeleton/Skeleton.tsx";

/** Most people open a program for its plan: the drawings of its measures come when they are asked for. */
const ProgramMeasures = lazy(async () => {
  const { ProgramMeasures: component } = await import("../../../features/measures/ProgramMeasures.tsx");
  return { default: component };
});

function inputOf(code: string, { baseline }: Pick<ProgramSearch, "baseline">) {
  return baseline === undefined ? { code } : { code, baselineNumber: baseline };
}

export const Route = createFileRoute("/_app/programs/$code")({
  validateSearch: programSearch,
  loaderDeps: ({ search }) => ({ baseline: search.baseline, isMeasured: search.tab === "measures" }),
  loader: ({ context: { api, queryClient }, params, deps }) => {
    const input = inputOf(params.code, deps);
    const query = api.programs.get.queryOptions(input);
    const words = Promise.all([loadLaterWords("program"), loadLaterWords("standing")]);
    const program = Promise.all([queryClient.ensureQueryData(query), words]);
    if (!deps.isMeasured) return program;
    const measures = queryClient.ensureQueryData(api.measures.program.queryOptions(input));
    return Promise.all([program, measures, loadLaterWords("measures")]);
  },
  component: ProgramRoute,
});

function ProgramRoute() {
  const { t } = useWords();
  const { code } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().programs.get.queryOptions(inputOf(code, search)));
  const change = (next: Partial<ProgramSearch>) =>
    void navigate({
      to: "/programs/$code",
      params: { code },
      search: (held) => ({ ...held, ...next }),
      replace: true,
    });
  const propose = useCallback(
    ({ rowId, day }: Proposal) =>
      void navigate({
        to: "/programs/$code",
        params: { code },
        search: (held) => ({ ...held, milestone: rowId, forecast: toIsoDay(day) }),
        replace: true,
      }),
    [navigate, code],
  );
  const programs = useMemo(() => [view.program], [view]);
  const moves = useMilestoneMoves(view, programs, propose);
  const milestone = view.program.milestones.find(({ id }) => id === search.milestone);
  const calendar = useMemo(() => calendarOf(view.program.calendar ?? view), [view]);
  return (
    <>
      <ProgramPage
        view={view}
        search={search}
        onSearch={change}
        moves={moves}
        back={<Link to="/">{t("program.back")}</Link>}
        measures={
          <Suspense fallback={<Skeleton lines={8} />}>
            <MeasuresTab code={code} search={search} />
          </Suspense>
        }
      />
      {milestone ? (
        <OpenMilestone
          key={`${milestone.id} ${search.forecast}`}
          proposedDay={search.forecast}
          milestone={milestone}
          program={view.program}
          plan={view.plan}
          calendar={calendar}
          statusDay={view.statusDay}
          baselineNumber={view.baselineNumber}
          onClose={() => change({ milestone: undefined, forecast: undefined })}
        />
      ) : null}
    </>
  );
}

function MeasuresTab({ code, search }: { readonly code: string; readonly search: ProgramSearch }) {
  const { data: view } = useSuspenseQuery(useTRPC().measures.program.queryOptions(inputOf(code, search)));
  return <ProgramMeasures view={view} />;
}
