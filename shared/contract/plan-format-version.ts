/** Of the plan's file format (plan-format.ts); apart from its schema, so that a screen can name it without that. */
export const PLAN_FORMAT_VERSION = 1;
