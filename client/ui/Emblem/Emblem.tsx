interface EmblemProps {
  readonly size: string;
  /** `light` for dark grounds. */
  readonly tone?: "green" | "light";
}

const TONES = { green: ["#1f7a4f", "#fff"], light: ["#fff", "#14503a"] } as const;

/** Our own mark: steps that rise along a path to a milestone. The same drawing as public/emblem.svg. */
export function Emblem({ size, tone = "green" }: EmblemProps) {
  const [ground, path] = TONES[tone];
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" style={{ inlineSize: size, blockSize: size, flex: "none" }}>
      <path fill={ground} d="M16 1 29.5 8.75v14.5L16 31 2.5 23.25V8.75z" />
      <path
        fill="none"
        stroke={path}
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M8 21.5h5.2V16h5.6v-5.5H24"
      />
      <path fill={path} d="m24 6.9 3.6 3.6-3.6 3.6-3.6-3.6z" />
    </svg>
  );
}
