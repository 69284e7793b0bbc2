import { lazy, Suspense } from "react";
import type { IsoDay } from "#shared/units.ts";
import { type FieldProps, fieldStyles } from "../Field/Field.tsx";
import styles from "./DayField.module.css";

export interface DayFieldProps extends FieldProps {
  readonly value: IsoDay | null;
  readonly onChange: (day: IsoDay | null) => void;
  /** The first and the last day that may be chosen, both inclusive. */
  readonly minDay?: IsoDay;
  readonly maxDay?: IsoDay;
  /** Where the calendar opens while the field is empty; today without it. */
  readonly nearDay?: IsoDay;
  readonly isOptionalMarked?: boolean;
}

// Calendars and their arithmetic weigh as much as the rest of the kit: they come with the first form.
const DayPicker = lazy(async () => ({ default: (await import("./DayPicker.tsx")).DayPicker }));

/** A plain day, typed or picked, in the Gregorian or the Hijri calendar; the other one stands beneath. */
export function DayField(props: DayFieldProps) {
  return (
    <Suspense fallback={<DayFieldPlace label={props.label} />}>
      <DayPicker {...props} />
    </Suspense>
  );
}

function DayFieldPlace({ label }: { readonly label: string }) {
  return (
    <div className={fieldStyles.field}>
      <span className={styles["placeLabel"]}>{label}</span>
      <div className={fieldStyles.group} />
      <span className={styles["other"]}> </span>
    </div>
  );
}
