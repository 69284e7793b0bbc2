import { addressOf, flag, oneOf, textUpTo } from "#client/ui/address/address.ts";
import { AUDIENCES, CHANNELS, LAUNCH_STATES } from "#shared/registers/e-service.ts";

/** Forms of a service, by the acts that the policy knows under `eService.`. */
const SERVICE_ACTS = ["update", "launch", "unlaunch", "recordUse", "remove"] as const;

export type ServiceAct = (typeof SERVICE_ACTS)[number];

/** What the address of the catalogue holds; each filter shows all without it. */
export const serviceSearch = addressOf({
  audience: oneOf(AUDIENCES),
  channel: oneOf(CHANNELS),
  state: oneOf(LAUNCH_STATES),
  /** By code. */
  program: textUpTo(64),
  /** The one that is open, and the form that is open on it. */
  service: textUpTo(64),
  act: oneOf(SERVICE_ACTS),
  /** The form of a new one. */
  create: flag,
});

/** The address once nothing is open. */
export const NOTHING_OPEN = { service: undefined, act: undefined, create: undefined } as const;

export type ServiceSearch = ReturnType<typeof serviceSearch.parse>;

/** The service whose dialog is open, to read it or for one act on it. */
export interface OpenedService {
  readonly id: string;
  readonly act?: ServiceAct | undefined;
}
