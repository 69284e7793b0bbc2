import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Where a command reads and writes; tests bring their own. */
export interface Terminal {
  readonly environment: NodeJS.ProcessEnv;
  say(text: string): void;
  complain(text: string): void;
  /** Asks for a line that must not show; null when nobody is there to type it. */
  askSecret(question: string): Promise<string | null>;
}

export function processTerminal(): Terminal {
  return {
    environment: process.env,
    say: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    askSecret: (question) => (process.stdin.isTTY ? askWithoutEcho(question) : Promise.resolve(null)),
  };
}

/** readline echoes through its output, so an output that swallows everything shows nothing. */
function askWithoutEcho(question: string): Promise<string> {
  process.stderr.write(question);
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output, terminal: true });
  return new Promise((resolve) => {
    reader.once("SIGINT", () => process.exit(130));
    reader.question("", (answer) => {
      reader.close();
      process.stderr.write("\n");
      resolve(answer);
    });
  });
}
