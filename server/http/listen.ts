import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:http";

export interface Listening {
  readonly port: number;
  /** Stops taking connections and ends those that are left. */
  close(): Promise<void>;
}

export interface Limits {
  /** How long a client may take to send its headers, and its whole request. */
  readonly headersMs: number;
  readonly requestMs: number;
}

/** A file of evidence may come from a phone in a far centre. */
const LIMITS: Limits = { headersMs: 10_000, requestMs: 300_000 };

/** Why the server cannot listen, in a sentence for the person at the terminal. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

/**
 * Listens on a host and port (0 takes a free one). `localhost` is both loopback addresses, because a browser
 * may take either one for that name. Throws ListenError when the port cannot be had.
 */
export async function listen(
  handler: RequestListener,
  { host, port }: { host: string; port: number },
  limits: Limits = LIMITS,
): Promise<Listening> {
  if (host !== "localhost") return listeningOf([await listenOn(handler, host, port, limits)]);
  const first = await listenOn(handler, "127.0.0.1", port, limits);
  try {
    const second = await listenOn(handler, "::1", portOf(first), limits);
    return listeningOf([first, second]);
  } catch (error) {
    // A machine without IPv6 has one loopback address.
    if (error instanceof NoSuchAddress) return listeningOf([first]);
    await listeningOf([first]).close();
    throw error;
  }
}

class NoSuchAddress extends ListenError {}

async function listenOn(
  handler: RequestListener,
  host: string,
  port: number,
  { headersMs, requestMs }: Limits,
): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(headersMs, 5_000),
    },
    handler,
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen({ host, port }, resolve);
  });
  return server;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new ListenError(
        `Port ${port} on ${host} is taken by another program. Stop it, or set PORT to another number.`,
      );
    case "EACCES":
      return new ListenError(`Port ${port} needs rights that Masar does not have. Set PORT above 1023.`);
    case "EADDRNOTAVAIL":
    case "EAFNOSUPPORT":
    case "ENOTFOUND":
      return new NoSuchAddress(`This machine has no address ${host}. Set HOST to one of its own.`);
    default:
      return error;
  }
}

function listeningOf(servers: readonly Server[]): Listening {
  const close = (server: Server) =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    port: portOf(servers[0]),
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function portOf(server: Server | undefined): number {
  const address = server?.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
