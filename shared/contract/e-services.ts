import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import {
  AUDIENCES,
  type Audience,
  CHANNELS,
  type Channel,
  type LaunchDivergence,
  type LaunchState,
} from "../registers/e-service.ts";
import type { EServiceUse } from "../registers/e-service-edit.ts";
import { plainText } from "../text/plain-text.ts";
import type { IsoDay } from "../units.ts";
import { asAtInput, isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { EntryEvent, ProgramsOffered } from "./registers.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);
const name = z.string().max(300).transform(plainText);
const note = z.string().max(4_000).transform(plainText).pipe(z.string().max(2_000)).default("");
/** A service as it was read; a newer version is a VERSION_CONFLICT. */
const read = { id, version: z.number().int().positive() };

/** `eServices.list`: of one program by its code, or all that the reader may read. */
export const eServicesInput = asAtInput.extend({ program: z.string().min(1).max(64).optional() });

export type EServicesInput = z.output<typeof eServicesInput>;

/** `eServices.read`. */
export const eServiceInput = asAtInput.extend({ id });

export type EServiceInput = z.output<typeof eServiceInput>;

/** What the catalogue says of a service; `itemId` is a milestone of its program, or null. */
const said = {
  nameAr: name,
  nameEn: name,
  audience: z.enum(AUDIENCES),
  channel: z.enum(CHANNELS),
  itemId: id.nullable(),
  plannedLaunchDay: isoDay,
};

/** `eServices.offers`: what a new one of this program may name. */
export const eServiceOffersInput = z.object({ programId: id });

export type EServiceOffersInput = z.output<typeof eServiceOffersInput>;

/** `eServices.create`: its code is given; its program stays what it is from then on. */
export const eServiceCreateInput = z.object({ programId: id, ...said });

export type EServiceCreateInput = z.output<typeof eServiceCreateInput>;

/** `eServices.update`. */
export const eServiceUpdateInput = z.object({ ...read, ...said });

export type EServiceUpdateInput = z.output<typeof eServiceUpdateInput>;

/** `eServices.launch`: on which day; of one that was launched already it corrects the day. */
export const eServiceLaunchInput = z.object({ ...read, actualLaunchDay: isoDay, note });

export type EServiceLaunchInput = z.output<typeof eServiceLaunchInput>;

/** `eServices.unlaunch`: it was not launched after all. */
export const eServiceUnlaunchInput = z.object({ ...read, note });

export type EServiceUnlaunchInput = z.output<typeof eServiceUnlaunchInput>;

/** `eServices.remove`: it will not be offered; one that is launched stays. Why is kept with the act. */
export const eServiceRemoveInput = z.object({ ...read, note });

export type EServiceRemoveInput = z.output<typeof eServiceRemoveInput>;

/** `eServices.recordUse`: of a month, in place of what was recorded of it; null takes the month back. */
export const eServiceUseInput = z.object({
  ...read,
  monthDay: isoDay,
  use: z
    .object({
      transactions: z.number().int().min(0).max(1_000_000_000),
      satisfactionPercent: z.number().int().min(0).max(100).nullable(),
    })
    .nullable(),
});

export type EServiceUseInput = z.output<typeof eServiceUseInput>;

/** The milestone that launches a service, beside the service's own days. */
export interface LaunchingMilestoneView extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly forecastDay: IsoDay;
  readonly actualDay: IsoDay | null;
  /** Where the two tell different things; null where they agree. */
  readonly divergence: LaunchDivergence | null;
}

/** A service of the catalogue. */
export interface EServiceRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly program: ProgramRef;
  readonly audience: Audience;
  readonly channel: Channel;
  readonly plannedLaunchDay: IsoDay;
  readonly actualLaunchDay: IsoDay | null;
  readonly state: LaunchState;
  readonly milestone: LaunchingMilestoneView | null;
  /** The oldest first. */
  readonly use: readonly EServiceUse[];
  /** Its name is made up: no real body offers it. */
  readonly isIllustrative: boolean;
  readonly version: number;
  /** What the reader may do with it now. */
  readonly abilities: readonly Action[];
}

/** `eServices.list`, in the catalogue's order. */
export interface EServicesView {
  readonly statusDay: IsoDay;
  readonly services: readonly EServiceRow[];
  /** Those that offer one, in the plan's order. */
  readonly programs: readonly ProgramRef[];
  /** Null to whoever may add none, and of a past day. */
  readonly creating: EServiceCreating | null;
}

/** What the form of a new one offers, and what its days are checked against. */
export interface EServiceCreating extends ProgramsOffered {
  readonly plan: { readonly startDay: IsoDay; readonly finishDay: IsoDay };
}

/** `eServices.read`: one of them, what became of it, and the milestones that may launch it. */
export interface EServiceView {
  readonly statusDay: IsoDay;
  readonly plan: { readonly startDay: IsoDay; readonly finishDay: IsoDay };
  readonly service: EServiceRow;
  /** The newest first. */
  readonly history: readonly EServiceEvent[];
  readonly milestones: readonly MilestoneRef[];
}

/** `eServices.offers`: the milestones that may launch a new one. */
export interface EServiceOffers {
  readonly milestones: readonly MilestoneRef[];
}

export interface MilestoneRef extends BilingualName {
  readonly id: string;
  readonly code: string;
}

/** What can be done to a service; who may is said by the policy, under `eService.` and the same name. */
export const E_SERVICE_ACTS = ["update", "launch", "unlaunch", "recordUse", "remove"] as const;

export type EServiceAct = (typeof E_SERVICE_ACTS)[number];

export type EServiceField =
  | "nameAr"
  | "nameEn"
  | "audience"
  | "channel"
  | "itemId"
  | "plannedLaunchDay"
  | "actualLaunchDay";

/** What history tells of one that is still there. */
export type EServiceDeed = "enter" | Exclude<EServiceAct, "recordUse" | "remove">;

export type EServiceEvent = EntryEvent<EServiceDeed, EServiceField> | UseEvent;

/** The use of a month was recorded, corrected (`from`), or taken back (`to` is null). */
export interface UseEvent {
  readonly act: "recordUse";
  /** UTC, ISO. */
  readonly at: string;
  readonly actor: PersonRef | null;
  readonly monthDay: IsoDay;
  readonly from: MonthUse | null;
  readonly to: MonthUse | null;
}

export type MonthUse = Omit<EServiceUse, "monthDay">;
