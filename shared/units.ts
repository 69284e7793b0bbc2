declare const unit: unique symbol;

/**
 * A value that carries its unit in its type, so that days never pass for working days.
 * Sums fall back to the base type; arithmetic goes through named functions, which restore the unit.
 */
export type Unit<Base, Name extends string> = Base & { readonly [unit]: Name };

/** A plain calendar day as stored and sent: `2026-03-01`. Proleptic Gregorian, no time, no zone. */
export type IsoDay = Unit<string, "IsoDay">;

/** A plain calendar day as computed with: whole days since 1970-01-01 (which is 0). */
export type EpochDay = Unit<number, "EpochDay">;

/** A whole number of working days by some calendar; may be negative. */
export type WorkDays = Unit<number, "WorkDays">;

/** 0 to 1. */
export type Ratio = Unit<number, "Ratio">;

/** Earned or done over planned; 1 is on plan, less is behind. */
export type Index = Unit<number, "Index">;

/** Reporting periods passed on a timeline, fractions included. */
export type Periods = Unit<number, "Periods">;

/** Money in whole halalas; 100 are a riyal. Never added to weights, nor divided by them. */
export type Halalas = Unit<number, "Halalas">;
