import type { Role } from "#shared/permissions/actions.ts";

/** Where somebody starts who was going nowhere in particular (docs/decisions/0026). */
export function firstScreenOf(role: Role): "/review" | "/" {
  return role === "executive" ? "/review" : "/";
}
