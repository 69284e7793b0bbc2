import { describe, expect, it } from "vitest";
import { htmlText } from "./html-text.ts";

describe("text as HTML", () => {
  it("holds no markup of its own", () => {
    expect(htmlText(`<b title="x">A & 'B'</b>`)).toBe(
      "&lt;b title=&quot;x&quot;&gt;A &amp; &#39;B&#39;&lt;/b&gt;",
    );
  });

  it("isolates by an element what marks isolate", () => {
    expect(htmlText("برنامج \u2068SG-1\u2069")).toBe("برنامج <bdi>SG-1</bdi>");
  });
});
