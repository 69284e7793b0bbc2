import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";

const A_YEAR = "public, max-age=31536000, immutable";

/**
 * The built client. Files under assets/ carry a hash of their content in the name and never change; everything
 * else is asked for anew. Any other path that a person can open is the one page, whose router reads the path.
 */
export function screenRoutes(folder: string): Router {
  const router = Router();
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (res, path) => {
        res.setHeader("Cache-Control", path.startsWith(join(folder, "assets")) ? A_YEAR : "no-cache");
      },
    }),
  );
  router.get(/^\/(?!api\/|assets\/)/, onePage(folder));
  return router;
}

function onePage(folder: string): RequestHandler {
  return (req, res, next) => {
    if (req.path === "/api" || !req.accepts("html")) return next();
    res.setHeader("Cache-Control", "no-cache");
    res.sendFile("index.html", { root: folder, cacheControl: false }, (error) => {
      // Not built: the server then serves its API alone, beside Vite in development.
      if (error && "status" in error && error.status === 404) next();
      else if (error) next(error);
    });
  };
}
