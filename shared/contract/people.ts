import { z } from "zod";
import { ROLES, type Role } from "../permissions/actions.ts";
import type { BilingualName } from "./names.ts";

const name = z.string().trim().max(200);

/** A new person with a first password, which they are told in person. */
export const personCreateInput = z
  .object({
    email: z.string().trim().min(1).max(254).pipe(z.email()),
    nameAr: name,
    nameEn: name,
    titleAr: name.default(""),
    titleEn: name.default(""),
    role: z.enum(ROLES),
    password: z.string().max(512),
  })
  .refine((person) => person.nameAr !== "" || person.nameEn !== "", {
    error: "nameMissing",
    path: ["nameAr"],
  });

export type PersonCreateInput = z.output<typeof personCreateInput>;

/** Fields left out stay. `version` is the one that was read: a newer one is a VERSION_CONFLICT. */
export const personUpdateInput = z.object({
  id: z.string().min(1).max(64),
  version: z.number().int().positive(),
  role: z.enum(ROLES).optional(),
  isActive: z.boolean().optional(),
});

export type PersonUpdateInput = z.output<typeof personUpdateInput>;

/** A person as administrators see them. */
export interface PersonView extends BilingualName {
  readonly id: string;
  readonly email: string;
  readonly titleAr: string;
  readonly titleEn: string;
  readonly role: Role;
  readonly isActive: boolean;
  readonly isSample: boolean;
  /** False until a password was given. */
  readonly hasPassword: boolean;
  readonly version: number;
}
