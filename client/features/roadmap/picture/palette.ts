import { STATUSES, type Status } from "#shared/progress/status-words.ts";

const TOKENS = {
  paper: "--surface",
  ink: "--text",
  muted: "--text-muted",
  line: "--line",
  lineStrong: "--line-strong",
  band: "--surface-sunken",
  ghost: "--line-control",
  link: "--line-control",
  critical: "--danger",
  today: "--accent",
  onToday: "--text-on-accent",
} as const;

export interface Tone {
  readonly ink: string;
  readonly bar: string;
  readonly soft: string;
}

/** The tokens as plain colours, since a picture has no stylesheet where it is sent. */
export type Palette = Readonly<Record<keyof typeof TOKENS, string>> & {
  readonly tones: Readonly<Record<Status, Tone>>;
};

/** Always of the light theme: paper is white, whatever the screen's theme is. */
export function readPalette(): Palette {
  const probe = document.createElement("span");
  probe.style.colorScheme = "light";
  document.body.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.entries(TOKENS).map(([name, token]) => [name, read(token)]);
  const tones = STATUSES.map((status) => {
    const name = `--status-${status.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return [status, { ink: read(`${name}-fg`), bar: read(`${name}-bar`), soft: read(`${name}-bg`) }];
  });
  probe.remove();
  return { ...Object.fromEntries(colours), tones: Object.fromEntries(tones) } as Palette;
}
