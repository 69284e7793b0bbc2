import { activitiesRouter } from "../activities/router.ts";
import { baselinesRouter } from "../baselines/router.ts";
import { budgetRouter } from "../budget/router.ts";
import { calendarsRouter } from "../calendars/router.ts";
import { changeRequestsRouter } from "../change-requests/router.ts";
import { changesRouter } from "../changes/router.ts";
import { commentsRouter } from "../comments/router.ts";
import { decisionsRouter } from "../decisions/router.ts";
import { eServicesRouter } from "../e-services/router.ts";
import { executiveRouter } from "../executive/router.ts";
import { importsRouter } from "../imports/router.ts";
import { issuesRouter } from "../issues/router.ts";
import { itemsRouter } from "../items/router.ts";
import { kpisRouter } from "../kpis/router.ts";
import { linksRouter } from "../links/router.ts";
import { liveRouter } from "../live/router.ts";
import { measuresRouter } from "../measures/router.ts";
import { milestonesRouter } from "../milestones/router.ts";
import { notificationsRouter } from "../notifications/router.ts";
import { outboxRouter } from "../outbox/router.ts";
import { packsRouter } from "../packs/router.ts";
import { peopleRouter } from "../people/router.ts";
import { periodsRouter } from "../periods/router.ts";
import { planRouter } from "../plan/router.ts";
import { programsRouter } from "../programs/router.ts";
import { qualityRouter } from "../quality/router.ts";
import { reportsRouter } from "../reports/router.ts";
import { risksRouter } from "../risks/router.ts";
import { rollOutRouter } from "../roll-out/router.ts";
import { savedViewsRouter } from "../saved-views/router.ts";
import { scenariosRouter } from "../scenarios/router.ts";
import { sessionRouter } from "../session/router.ts";
import { sheetsRouter } from "../sheets/router.ts";
import { undoRouter } from "../undo/router.ts";
import { router } from "./init.ts";

export const appRouter = router({
  session: sessionRouter,
  people: peopleRouter,
  plan: planRouter,
  programs: programsRouter,
  milestones: milestonesRouter,
  activities: activitiesRouter,
  links: linksRouter,
  items: itemsRouter,
  history: undoRouter,
  measures: measuresRouter,
  calendars: calendarsRouter,
  quality: qualityRouter,
  baselines: baselinesRouter,
  changeRequests: changeRequestsRouter,
  changes: changesRouter,
  periods: periodsRouter,
  reports: reportsRouter,
  decisions: decisionsRouter,
  risks: risksRouter,
  issues: issuesRouter,
  eServices: eServicesRouter,
  rollOut: rollOutRouter,
  executive: executiveRouter,
  kpis: kpisRouter,
  budget: budgetRouter,
  scenarios: scenariosRouter,
  imports: importsRouter,
  sheets: sheetsRouter,
  savedViews: savedViewsRouter,
  comments: commentsRouter,
  live: liveRouter,
  notifications: notificationsRouter,
  outbox: outboxRouter,
  packs: packsRouter,
});

/** All that the client may know of the server. */
export type AppRouter = typeof appRouter;
