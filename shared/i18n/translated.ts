/** Plural forms that Arabic has and English lacks; English keeps only `_one` and `_other`. */
type ArabicOnlyForm = `${string}_${"zero" | "two" | "few" | "many"}`;

/**
 * What another language must offer for an Arabic catalogue: every key of it, less the plural forms
 * that only Arabic has. A missing or a misspelt key does not compile.
 */
export type Translated<Arabic> = {
  readonly [Key in keyof Arabic as Key extends ArabicOnlyForm ? never : Key]: Arabic[Key] extends string
    ? string
    : Translated<Arabic[Key]>;
};
