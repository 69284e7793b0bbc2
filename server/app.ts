import compression from "compression";
import express, { type Express } from "express";
import type { AuthPort } from "./auth/port.ts";
import { authRoutes } from "./auth/routes.ts";
import { createEvidenceStore } from "./evidence/store.ts";
import { evidenceRoutes } from "./evidence-files/routes.ts";
import { refuseCrossSite } from "./http/cross-site.ts";
import type { Drain } from "./http/drain.ts";
import { answerFailures, nothingHere } from "./http/failures.ts";
import { healthRoutes } from "./http/health.ts";
import { requestInfo } from "./http/request-info.ts";
import { screenRoutes } from "./http/screens.ts";
import { noStore, securityHeaders } from "./http/security-headers.ts";
import type { MailPort } from "./mail/port.ts";
import { packRoutes } from "./packs/pack-routes.ts";
import { createPackStore } from "./packs/store.ts";
import type { Deps } from "./trpc/context.ts";
import { trpcRoutes } from "./trpc/express.ts";

export interface AppOptions {
  readonly deps: Deps;
  readonly auth: AuthPort;
  readonly mail: MailPort;
  readonly browserPath: string | null;
  readonly drain: Drain;
  readonly dataDir: string;
  readonly publicUrl: string;
  /** Origins that requests which change something may come from. */
  readonly origins: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly pendingMigrations: () => readonly string[];
  /** Where the built client lies. */
  readonly screensFolder: string;
}

/** Puts the whole HTTP application together; it neither listens nor starts anything. */
export function createApp(options: AppOptions): Express {
  const { deps, auth, mail, browserPath, drain } = options;
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  app.set("trust proxy", [...options.trustedProxies]);
  app.use(requestInfo(deps.log), securityHeaders(options.publicUrl));
  app.use(healthRoutes({ ...options, db: deps.db, log: deps.log }));
  app.use(drain.handler, compression());
  app.use("/api", noStore, refuseCrossSite(options.origins));
  app.use("/api/auth", authRoutes(auth));
  app.use("/api/evidence", evidenceRoutes(deps, auth, createEvidenceStore(options.dataDir)));
  app.use("/api/packs", packRoutes(deps, auth, createPackStore(options.dataDir)));
  app.use("/api/trpc", trpcRoutes({ deps, auth, mail, browserPath, stopping: drain.stopping }));
  app.use("/api", nothingHere);
  app.use(screenRoutes(options.screensFolder), nothingHere);
  app.use(answerFailures(deps.log));
  return app;
}
