/**
 * Names the scenario that a request is made in: whatever it reads or writes is that scenario's then, never the plan's.
 * A header, for every procedure that is open in a scenario; all others refuse it (FORBIDDEN, `notInScenario`).
 */
export const SCENARIO_HEADER = "masar-scenario";

/** How the contract names the plan itself, beside ids of scenarios. */
export const THE_PLAN = "plan";

/** Each is a file as large as the plan's. */
export const MOST_SCENARIOS = 100;
export const MOST_SCENARIOS_EACH = 20;

/** As many as a change request can hold, for a few programs. */
export const MOST_CHOSEN = 200;
