import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cssString, html, plain, trusted } from "./html.ts";

/** Mostly of what could break out of a page or a style. */
const awkward = fc
  .array(fc.constantFrom(..."<>\"'&\\;{}/ \n\u0000\u2068\u2069\u202ea٣خ\u{1f600}"), { maxLength: 30 })
  .map((letters) => letters.join(""));

describe("markup", () => {
  it("shows text as it is written, whatever it contains", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const { markup } = html`<p title="${plain(text)}">${text}</p>`;
        expect(markup.replace(/^<p title="/, "").replace(/<\/p>$/, "")).not.toMatch(/<(?!\/?bdi>)/);
        expect(markup.match(/"/g)).toHaveLength(2);
      }),
    );
    expect(html`${'<script>"&'}`.markup).toBe("&lt;script&gt;&quot;&amp;");
  });

  it("sets isolated text apart by elements, and lets no text turn the order of others", () => {
    expect(html`${"\u2068SG-1\u2069 \u202eabc"}`.markup).toBe("<bdi>SG-1</bdi> abc");
  });

  it("joins lists, leaves nothing out, and takes markup as it is", () => {
    const items = ["a", 2, null, trusted("<br>")];
    expect(html`<p>${items}${html`<b>${"<"}</b>`}</p>`.markup).toBe("<p>a2<br><b>&lt;</b></p>");
  });
});

describe("a string of CSS", () => {
  it("ends where it is ended, and never the style that it stands in", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const inside = cssString(text).slice(1, -1);
        expect(inside).toMatch(/^[A-Za-z0-9 \u0600-\u06ff\\]*$/);
      }),
    );
    expect(cssString('خطة "A"</style>')).toBe('"خطة \\22 A\\22 \\3c \\2f style\\3e "');
  });
});
