import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface TakenLetter {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
}

export interface TestMailServer {
  readonly port: number;
  /** Every letter that was taken over, oldest first. */
  readonly taken: readonly TakenLetter[];
  close(): Promise<void>;
}

/** A refusal in the mail server's words, with its reply code. */
export function reply(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

/** A real SMTP server on a free port of the loopback interface; without sign-in and encryption unless asked for. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const taken: TakenLetter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.onAuth ? ["STARTTLS"] : ["STARTTLS", "AUTH"],
    allowInsecureAuth: true,
    onData: (stream, session, done) => {
      void text(stream).then((raw) => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : "";
        taken.push({ from, to: rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
    ...options,
  });
  // Clients that give up break the connection; that is theirs to tell.
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { port, taken, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

/** A header of a letter as it was written. */
export function headerOf({ raw }: TakenLetter, name: string): string {
  const [head = ""] = raw.split("\r\n\r\n");
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, " ");
  const line = unfolded.split("\r\n").find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() ?? "";
}

/** The parts of a letter by media type, decoded. */
export function partsOf({ raw }: TakenLetter): ReadonlyMap<string, string> {
  const boundary = /boundary="?([^"\r\n]+)"?/.exec(raw)?.[1] ?? "";
  const parts = raw.split(`--${boundary}`).slice(1, -1);
  return new Map(
    parts.map((part) => {
      const [head = "", ...rest] = part.split("\r\n\r\n");
      const type = /content-type:\s*([^;\s]+)/i.exec(head)?.[1] ?? "";
      const encoding = /content-transfer-encoding:\s*(\S+)/i.exec(head)?.[1] ?? "7bit";
      return [type, decoded(rest.join("\r\n\r\n"), encoding.toLowerCase())];
    }),
  );
}

function decoded(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replaceAll(/=\r\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
