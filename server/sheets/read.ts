import type { SheetRowsInput, SheetView } from "#shared/contract/sheets.ts";
import { keepsRow } from "#shared/registers/sheets/filter.ts";
import type { Actor } from "../access/actor.ts";
import type { SheetEntry } from "../registers/sheet.ts";
import { factsOf } from "../registers/subject.ts";
import type { Deps } from "../trpc/context.ts";
import { type LoadedSheet, loadSheet, may } from "./load.ts";

/** The rows of a register that `actor` may read and that the filter keeps, with what its cells may name. */
export async function readSheet(
  { db, clock }: Deps,
  actor: Actor,
  input: SheetRowsInput,
): Promise<SheetView> {
  const loaded = await loadSheet(db, actor, input.sheet);
  const programById = new Map(loaded.programs.map((program) => [program.id, program]));
  return {
    statusDay: clock.today(),
    sheet: input.sheet,
    rows: keptEntries(loaded, input).map((entry) => {
      const { id, version, cells, programId } = entry;
      const program = programById.get(programId ?? "") ?? null;
      return { id, version, cells, isEditable: isEditable(loaded, actor, entry, factsOf(program)) };
    }),
    choices: loaded.choices,
    adding: addingOf(loaded, actor),
  };
}

/** Those that a filter keeps. */
export function keptEntries(
  { entries, programs }: LoadedSheet,
  filter: Omit<SheetRowsInput, "sheet" | "asAt">,
): SheetEntry[] {
  const codeById = new Map(programs.map(({ id, code }) => [id, code]));
  return entries.filter(({ cells, programId }) =>
    keepsRow({ cells, program: codeById.get(programId ?? "") ?? null }, filter),
  );
}

function isEditable(
  { sheet, register }: LoadedSheet,
  actor: Actor,
  entry: SheetEntry,
  subject: ReturnType<typeof factsOf>,
): boolean {
  return sheet.isChanging && register.isEditable(actor, entry, subject);
}

function addingOf({ sheet, register, programs }: LoadedSheet, actor: Actor): SheetView["adding"] {
  const { adding } = register;
  if (adding === null) return null;
  const codes = programs.filter((program) => may(actor, program, adding)).map(({ code }) => code);
  const mayBeOfPlan = sheet.columns.some(({ kind, isRequired }) => kind === "program" && !isRequired);
  const isWholePlanOffered = mayBeOfPlan && may(actor, null, adding);
  return codes.length > 0 || isWholePlanOffered ? { programs: codes, isWholePlanOffered } : null;
}
