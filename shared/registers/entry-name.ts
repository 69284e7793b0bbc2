/** What every entry of a register is called, in one language at least. */
export interface EntryName {
  readonly nameAr: string;
  readonly nameEn: string;
}

/** The refusal of an entry without a name, at the field that is filled in first. */
export interface NameProblem {
  readonly path: "nameAr";
  readonly rule: "nameMissing";
}

export function checkEntryName({ nameAr, nameEn }: EntryName): NameProblem[] {
  const isNamed = nameAr.trim() !== "" || nameEn.trim() !== "";
  return isNamed ? [] : [{ path: "nameAr", rule: "nameMissing" }];
}
