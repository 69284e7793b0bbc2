import type { IsoDay } from "#shared/units.ts";
import { enterBaselineActs } from "./baseline-acts.ts";
import { PLAN } from "./data/portfolio.ts";
import { enterDeliveryActs } from "./delivery-acts.ts";
import { enterFoundingActs, FOUNDING_DAY } from "./founding-acts.ts";
import { enterHolidayActs } from "./holiday-acts.ts";
import { enterMeasureActs } from "./measure-acts.ts";
import { enterReportActs } from "./period-acts.ts";
import { enterRegisterActs } from "./register-acts.ts";
import type { Tables } from "./tables.ts";
import { enterWorkActs } from "./work-acts.ts";
import { createWorld } from "./world.ts";

/** All rows of the sample as they stand at the end of `statusDay`. */
export interface Portfolio {
  readonly statusDay: IsoDay;
  readonly tables: Tables;
}

/** The course of the sample is written from here to the plan's last day. */
const FIRST_STATUS_DAY = "2023-12-31" as IsoDay;

/**
 * The sample portfolio for a status day: a pure function of that day. One course of events is fixed for all five
 * years, and a status day shows it up to that day; so the portfolio of an earlier day is what the history of a later
 * one says of it. Days outside the plan get the nearest picture inside it.
 */
export function generatePortfolio(statusDay: IsoDay): Portfolio {
  const shown = [FIRST_STATUS_DAY, statusDay, PLAN.finishDay].toSorted()[1] ?? statusDay;
  const world = createWorld(shown);
  enterFoundingActs(world);
  enterHolidayActs(world);
  enterReportActs(world, FOUNDING_DAY);
  enterBaselineActs(world);
  enterWorkActs(world);
  enterRegisterActs(world);
  enterDeliveryActs(world);
  enterMeasureActs(world);
  world.timeline.run();
  return { statusDay: shown, tables: world.book.close() };
}
