import { describe, expect, it } from "vitest";
import type { Scene } from "./scene.ts";
import { svgOf } from "./svg.ts";

const scene: Scene = {
  width: 200,
  height: 100,
  direction: "rtl",
  shapes: [
    { kind: "path", look: "forecast", d: "M0 0L1 1" },
    { kind: "box", look: "later", tone: "late", x: 1, y: 2, width: 3, height: 4 },
    { kind: "dot", look: "earnedDot", x: 5, y: 6, radius: 5 },
    { kind: "sign", look: "sign", tone: "complete", d: "M1 1", isOutline: true, x: 20, y: 20, size: 16 },
    { kind: "text", look: "label", anchor: "end", text: '<b>"A&B"</b>\u0007', x: 7, y: 8 },
  ],
};

const svg = svgOf(scene, { title: "Title <i>", caption: "What it tells.", fontFamily: "Plex" });

describe("a drawing as a file", () => {
  it("stands in its direction under its title and caption, which are also read out", () => {
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="-24 -/);
    expect(svg).toContain(' direction="rtl"');
    expect(svg).toContain("<title>Title &lt;i&gt;</title><desc>What it tells.</desc>");
    expect(svg).toContain(">What it tells.</text>");
  });

  it("escapes every text and leaves out what XML cannot hold", () => {
    expect(svg).toContain(">&lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;</text>");
    expect(svg).not.toMatch(/<b>|\p{Cc}/u);
  });

  it("takes the colours of paper, and dashes for black and white", () => {
    expect(svg).toContain('stroke="#1f7a4f" stroke-width="2"');
    expect(svg).toContain('stroke-dasharray="6 5"');
    expect(svg).toContain('<rect x="1" y="2" width="3" height="4" rx="2" fill="#c2570f"/>');
    expect(svg).toContain('transform="translate(12 12) scale(1)" fill="none" stroke="#1f6a9c"');
    expect(svg).not.toContain("var(");
  });
});
