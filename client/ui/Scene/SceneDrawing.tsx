import type { CSSProperties } from "react";
import { LOOKS, type LookStyle, tokenOf } from "#shared/drawing/looks.ts";
import type { Scene, Shape } from "#shared/drawing/scene.ts";
import styles from "./SceneDrawing.module.css";

interface SceneDrawingProps {
  readonly scene: Scene;
  /** What it tells, in words: read out in its place. */
  readonly label: string;
}

/**
 * A scene in the colours of the page's theme. It stands on an island that runs left to right, so that no browser moves
 * its labels; whoever made it has mirrored it for Arabic.
 */
export function SceneDrawing({ scene, label }: SceneDrawingProps) {
  const { width, height, direction, shapes } = scene;
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      direction={direction}
      className={styles["drawing"]}
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no names; the whole scene is drawn anew.
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  const style = paintsOf(shape);
  switch (shape.kind) {
    case "path":
      return <path d={shape.d} style={style} />;
    case "box":
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={2} style={style} />;
    case "dot":
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} style={style} />;
    case "sign": {
      const { d, x, y, size, isOutline } = shape;
      const place = `translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`;
      const line = isOutline ? { fill: "none", strokeWidth: 2.2 } : { stroke: "none" };
      return <path d={d} transform={place} style={{ ...style, ...line }} />;
    }
    case "text":
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.anchor} style={style}>
          {shape.text}
        </text>
      );
  }
}

function paintsOf({ look, tone }: Shape): CSSProperties {
  const { fill, stroke, width = 1, dash, isStrong, size = 12 }: LookStyle = LOOKS[look];
  return {
    fill: fill ? `var(--${tokenOf(fill, tone)})` : "none",
    fontSize: size,
    fontWeight: isStrong ? "var(--weight-medium)" : "var(--weight-regular)",
    ...(stroke ? { stroke: `var(--${tokenOf(stroke, tone)})`, strokeWidth: width } : {}),
    ...(dash ? { strokeDasharray: dash } : {}),
  };
}
