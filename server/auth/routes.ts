import express, { type Request, type Response, Router } from "express";
import { sampleSignInInput, signInInput } from "#shared/contract/session.ts";
import { requestInfoOf } from "../http/request-info.ts";
import type { AuthPort, SignInRequest } from "./port.ts";

/**
 * Signing in and out, as plain requests because they set cookies: each answers 204 without a body, or
 * `{ error: WireError }`. Nothing of the library behind the port is reachable from outside.
 */
export function authRoutes(auth: AuthPort): Router {
  const router = Router();
  router.use(express.json({ limit: "16kb", strict: true }));
  router.post("/sign-in", async (req, res) => {
    answer(res, await auth.signIn(signInInput.parse(req.body), signInRequestOf(req, res)));
  });
  router.post("/sign-in-sample", async (req, res) => {
    const { personId } = sampleSignInInput.parse(req.body);
    answer(res, await auth.signInSample(personId, signInRequestOf(req, res)));
  });
  router.post("/sign-out", async (req, res) => {
    answer(res, await auth.signOut(signInRequestOf(req, res)));
  });
  return router;
}

function signInRequestOf(req: Request, res: Response): SignInRequest {
  return { ...requestInfoOf(res), headers: req.headers };
}

function answer(res: Response, cookies: readonly string[]): void {
  res.setHeader("Set-Cookie", cookies);
  res.status(204).end();
}
