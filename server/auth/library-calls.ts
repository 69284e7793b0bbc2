import type { IncomingHttpHeaders } from "node:http";
import { isAPIError } from "better-auth/api";
import { AppError } from "../trpc/errors.ts";
import { ADDRESS_HEADER, AUTH_PATH, type Library } from "./library.ts";
import type { SignInRequest } from "./port.ts";

/** What the library may see of a request: its origin checks, the session, and the name of the browser. */
const PASSED_HEADERS = [
  "cookie",
  "origin",
  "referer",
  "sec-fetch-site",
  "sec-fetch-mode",
  "sec-fetch-dest",
  "user-agent",
];

/**
 * Lets the library answer one request, through all of its own checks, and gives the cookies it sets. Throws
 * WRONG_CREDENTIALS for whatever it refuses, except a foreign origin (FORBIDDEN).
 */
export async function sendTo(
  { library, publicUrl }: { library: Library; publicUrl: string },
  path: string,
  body: object,
  request: SignInRequest,
): Promise<string[]> {
  const url = `${publicUrl}${AUTH_PATH}${path}`;
  const init = { method: "POST", headers: passedHeaders(request), body: JSON.stringify(body) };
  const response = await library.handler(new Request(url, init)).catch(asResponse);
  if (response.ok) return response.headers.getSetCookie();
  if (response.status === 403) throw new AppError("FORBIDDEN", { reason: "foreignOrigin" });
  if (response.status >= 500) throw new Error(`the sign-in library answered ${response.status} to ${path}`);
  throw new AppError("WRONG_CREDENTIALS", {});
}

/** What the library refuses is an answer; what failed below it goes on as it is. */
function asResponse(error: unknown): Response {
  if (!isAPIError(error)) throw error;
  if (error.cause !== undefined) throw error.cause;
  return new Response(null, { status: error.statusCode });
}

/** The session of these headers with its user, or null; an idle one still counts here. */
export async function sessionOf(library: Library, headers: IncomingHttpHeaders) {
  if (!headers.cookie) return null;
  try {
    return await library.api.getSession({ headers: new Headers({ cookie: headers.cookie }) });
  } catch (error) {
    throw isAPIError(error) && error.cause !== undefined ? error.cause : error;
  }
}

function passedHeaders({ headers, address }: SignInRequest): Headers {
  const passed = new Headers({ "content-type": "application/json" });
  for (const name of PASSED_HEADERS) {
    const value = headers[name];
    if (typeof value === "string") passed.set(name, value);
  }
  if (address !== null) passed.set(ADDRESS_HEADER, address);
  return passed;
}
