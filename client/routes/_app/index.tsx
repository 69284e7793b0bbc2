import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Suspense, useCallback, useMemo } from "react";
import type { Proposal } from "#client/gantt/moves.ts";
import { toIsoDay } from "#shared/calendar/day.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { useTRPC } from "../../app/trpc.ts";
import { calendarOf } from "../../editing/calendar.ts";
import { NO_LINK } from "../../editing/link-address.ts";
import { OpenAskChange } from "../../features/change-requests/OpenAskChange.tsx";
import { OpenFoldedComments, OpenProgramCommentsLink } from "../../features/comments/OpenComments.tsx";
import { OpenAddItem, OpenRemoveItem } from "../../features/items/OpenItems.tsx";
import { OpenItemLinks } from "../../features/links/OpenLink.tsx";
import { OpenMilestone } from "../../features/milestones/OpenMilestone.tsx";
import { OpenProgressCell } from "../../features/milestones/OpenProgressCell.tsx";
import { ProgramPanel } from "../../features/program-panel/later.ts";
import { type PanelPlace, Roadmap } from "../../features/roadmap/Roadmap.tsx";
import { type RoadmapSearch, roadmapSearch } from "../../features/roadmap/roadmap-search.ts";
import { type AsAtSearch, asAtOf } from "../../ui/address/as-at.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Page } from "../../ui/Page/Page.tsx";
import { Skeleton } from "../../ui/Skeleton/Skeleton.tsx";
import { usePlanEditing } from "../-use-plan-editing.tsx";

const inputOf = ({ baseline, ...address }: Pick<RoadmapSearch, "baseline"> & AsAtSearch) => ({
  ...(baseline === undefined ? {} : { baselineNumber: baseline }),
  ...asAtOf(address),
});

export const Route = createFileRoute("/_app/")({
  validateSearch: roadmapSearch,
  loaderDeps: ({ search: { baseline, asAt, scenario } }) => ({ baseline, asAt, scenario }),
  loader: ({ context: { scopeOf, queryClient }, deps }) =>
    queryClient.ensureQueryData(scopeOf(deps.scenario).api.plan.roadmap.queryOptions(inputOf(deps))),
  component: RoadmapPage,
  staticData: { isReadAsAt: true, scenario: "shown" },
});

function RoadmapPage() {
  const { t } = useWords();
  const { person, session } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(useTRPC().plan.roadmap.queryOptions(inputOf(search)));
  // The page stays where it is: the router would put the chart back to where it stood before a change of scale.
  const change = useCallback(
    (next: Partial<RoadmapSearch>) =>
      void navigate({
        to: "/",
        search: (held) => ({ ...held, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  /** Back closes what was opened; another program takes its place without a step of its own. */
  const openProgram = (code: string) =>
    void navigate({
      to: "/",
      search: (held) => ({ ...held, program: code }),
      replace: search.program !== undefined,
      resetScroll: false,
    });
  const propose = useCallback(
    ({ rowId, day }: Proposal) => change({ milestone: rowId, forecast: toIsoDay(day) }),
    [change],
  );
  const programs = useMemo(
    () => view.programs.map((program) => ({ program, rows: program.milestones })),
    [view],
  );
  const { moves, editing, forms } = usePlanEditing({
    ...{ view, programs },
    address: search,
    onAddress: change,
    onPropose: propose,
  });
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
        editing={editing}
        progressCell={(place) => <OpenProgressCell {...place} view={view} />}
        isOwner={person.role === "owner"}
        seesScenarios={session.abilities.includes("scenario.read")}
        emptyAction={
          session.abilities.includes("import.preview") ? (
            <Link to="/administration/imports">{t("roadmap.goToImport")}</Link>
          ) : null
        }
      />
      <MilestoneForm view={view} search={search} onSearch={change} />
      {forms}
    </Page>
  );
}

interface FormProps {
  readonly view: RoadmapView;
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
}

/** The form of the milestone that the address names. */
function MilestoneForm({ view, search, onSearch }: FormProps) {
  const program = view.programs.find(({ milestones }) =>
    milestones.some(({ id }) => id === search.milestone),
  );
  const milestone = program?.milestones.find(({ id }) => id === search.milestone);
  const calendar = useMemo(() => calendarOf(program?.calendar ?? view), [program, view]);
  const { person } = Route.useRouteContext();
  if (!program || !milestone) return null;
  const close = () => onSearch({ milestone: undefined, forecast: undefined });
  return (
    <OpenMilestone
      key={`${milestone.id} ${search.forecast}`}
      proposedDay={search.forecast}
      milestone={milestone}
      program={program}
      plan={view.plan}
      calendar={calendar}
      statusDay={view.statusDay}
      baselineNumber={view.baselineNumber}
      links={
        <OpenItemLinks
          itemId={milestone.id}
          asAt={view.asAt}
          onOpen={(link) => onSearch({ ...NO_LINK, ...link })}
        />
      }
      comments={
        view.scenario === null ? (
          <OpenFoldedComments
            subjectType="scheduleItem"
            subjectId={milestone.id}
            person={person}
            isOpen={false}
          />
        ) : null
      }
      ask={(typed) => <OpenAskChange typed={typed} programCode={program.code} onAsked={close} />}
      removal={<OpenRemoveItem program={program} item={milestone} kind="milestone" onRemoved={close} />}
      onClose={close}
    />
  );
}

/** The side panel of the program that the address names. */
function OpenPanel({ view, search, onSearch, ...place }: FormProps & PanelPlace) {
  const { t } = useWords();
  const code = search.program ?? "";
  const program = view.programs.find((each) => each.code === code);
  return (
    <Suspense fallback={place.isDocked ? <Skeleton lines={8} /> : null}>
      <ProgramPanel
        {...place}
        view={view}
        code={code}
        onOpenMilestone={(id) => onSearch({ milestone: id, forecast: undefined })}
        page={
          <>
            <Link to="/programs/$code" params={{ code }}>
              {t("roadmap.openProgram")}
            </Link>
            {program && view.scenario === null ? (
              <OpenProgramCommentsLink programId={program.id} code={code} />
            ) : null}
            {program ? <OpenAddItem program={program} plan={view.plan} /> : null}
          </>
        }
      />
    </Suspense>
  );
}
