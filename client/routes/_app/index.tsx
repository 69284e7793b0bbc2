import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Suspense, useCallback, useMemo } from "react";
import type { Proposal } from "#client/gantt/moves.ts";
import { toIsoDay } from "#shared/calendar/day.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { useTRPC } from "../../app/trpc.ts";
import { calendarOf } from "../../editing/calendar.ts";
import { OpenMilestone } from "../../features/milestones/OpenMilestone.tsx";
import { useMilestoneMoves } from "../../features/milestones/use-milestone-moves.ts";
import { ProgramPanel } from "../../features/program-panel/later.ts";
import { type PanelPlace, Roadmap } from "../../features/roadmap/Roadmap.tsx";
import { type RoadmapSearch, roadmapSearch } from "../../features/roadmap/roadmap-search.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";
import { Skeleton } from "../../ui/Skeleton/Skeleton.tsx";

const inputOf = ({ baseline }: RoadmapSearch) => (baseline === undefined ? {} : { baselineNumber: baseline });

export const Route = createFileRoute("/_app/")({
  validateSearch: roadmapSearch,
  loaderDeps: ({ search }) => ({ baseline: search.baseline }),
  loader: ({ context: { api, queryClient }, deps }) =>
    queryClient.ensureQueryData(api.plan.roadmap.queryOptions(inputOf(deps))),
  component: RoadmapPage,
});

function RoadmapPage() {
  const { t } = useWords();
  const { person, session } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().plan.roadmap.queryOptions(inputOf(search)));
  const change = (next: Partial<RoadmapSearch>) =>
    void navigate({ to: "/", search: (held) => ({ ...held, ...next }), replace: true });
  /** Back closes what was opened; another program takes its place without a step of its own. */
  const openProgram = (code: string) =>
    void navigate({
      to: "/",
      search: (held) => ({ ...held, program: code }),
      replace: search.program !== undefined,
    });
  const propose = useCallback(
    ({ rowId, day }: Proposal) =>
      void navigate({
        to: "/",
        search: (held) => ({ ...held, milestone: rowId, forecast: toIsoDay(day) }),
        replace: true,
      }),
    [navigate],
  );
  const moves = useMilestoneMoves(view, view.programs, propose);
  const program = view.programs.find(({ milestones }) =>
    milestones.some(({ id }) => id === search.milestone),
  );
  const milestone = program?.milestones.find(({ id }) => id === search.milestone);
  const calendar = useMemo(() => calendarOf(program?.calendar ?? view), [program, view]);
  return (
    <Page width="full">
      <Roadmap
        view={view}
        search={search}
        onSearch={change}
        onOpenProgram={openProgram}
        onOpenMilestone={(id) => change({ milestone: id, forecast: undefined })}
        panel={
          search.program === undefined
            ? null
            : (place) => <OpenPanel {...place} view={view} search={search} onSearch={change} />
        }
        moves={moves}
        isOwner={person.role === "owner"}
        emptyAction={
          session.abilities.includes("import.preview") ? (
            <Link to="/administration/imports">{t("roadmap.goToImport")}</Link>
          ) : null
        }
      />
      {program && milestone ? (
        <OpenMilestone
          key={`${milestone.id} ${search.forecast}`}
          proposedDay={search.forecast}
          milestone={milestone}
          program={program}
          plan={view.plan}
          calendar={calendar}
          statusDay={view.statusDay}
          baselineNumber={view.baselineNumber}
          onClose={() => change({ milestone: undefined, forecast: undefined })}
        />
      ) : null}
    </Page>
  );
}

interface OpenPanelProps extends PanelPlace {
  readonly view: RoadmapView;
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
}

/** The side panel of the program that the address names. */
function OpenPanel({ view, search, onSearch, ...place }: OpenPanelProps) {
  const { t } = useWords();
  const code = search.program ?? "";
  return (
    <Suspense fallback={place.isDocked ? <Skeleton lines={8} /> : null}>
      <ProgramPanel
        {...place}
        view={view}
        code={code}
        onOpenMilestone={(id) => onSearch({ milestone: id, forecast: undefined })}
        page={
          <Link to="/programs/$code" params={{ code }}>
            {t("roadmap.openProgram")}
          </Link>
        }
      />
    </Suspense>
  );
}
