import { invariant } from "#shared/invariant.ts";
import { tableOf } from "./table.ts";

/** A program as it is written in `data/programs-*.ts`. */
export interface ProgramSource {
  readonly code: string;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly summaryEn: string;
  readonly summaryAr: string;
  readonly departmentEn: string;
  readonly departmentAr: string;
  /** The official window, both inclusive. */
  readonly startDay: string;
  readonly finishDay: string;
  /** A table; see the head of each data file. */
  readonly items: string;
}

export type LinkType = "FS" | "SS" | "FF" | "SF";

export interface LinkSource {
  readonly predecessorCode: string;
  readonly type: LinkType;
  readonly lagWorkDays: number;
}

export interface ItemSource {
  readonly kind: "activity" | "milestone";
  readonly code: string;
  readonly nameEn: string;
  readonly nameAr: string;
  /** Of an activity, before the program is fitted to its window; 0 on milestones. */
  readonly workDays: number;
  /** 1 small, 2 normal, 3 major; 0 on activities. */
  readonly weight: number;
  readonly predecessors: readonly LinkSource[];
}

/** `A02`, `A02SS+30`, `A02FS-5`: the notation of Microsoft Project's predecessor column. */
const LINK = /^([AM]\d{2})(?:(FS|SS|FF|SF)([+-]\d+)?)?$/;

function linkOf(text: string): LinkSource {
  const parts = LINK.exec(text);
  invariant(parts?.[1], `"${text}" is a link`);
  return {
    predecessorCode: parts[1],
    type: (parts[2] ?? "FS") as LinkType,
    lagWorkDays: Number(parts[3] ?? 0),
  };
}

/** The items of a program in its order; every predecessor stands before its successors. */
export function itemsOf(program: ProgramSource): ItemSource[] {
  const rows = tableOf(["code", "amount", "after", "nameEn", "nameAr"], program.items);
  return rows.map(({ code, amount, after, nameEn, nameAr }) => {
    const kind = code.startsWith("A") ? ("activity" as const) : ("milestone" as const);
    return {
      kind,
      code,
      nameEn,
      nameAr,
      workDays: kind === "activity" ? Number(amount) : 0,
      weight: kind === "milestone" ? Number(amount) : 0,
      predecessors: after === "" ? [] : after.split(",").map(linkOf),
    };
  });
}
