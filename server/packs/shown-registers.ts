import type { PackContent, PackRegister } from "./content.ts";

/** Registers in which something is: paper and slides leave out the others, a workbook has a sheet for each. */
export function shownRegisters({ registers }: Pick<PackContent, "registers">): PackRegister[] {
  return registers.filter(({ tables }) => tables.some(({ rows }) => rows.length > 0));
}
