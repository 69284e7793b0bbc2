const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Old mail programs, and typefaces without the invisible marks, draw boxes for them; all know the element.
  "\u2068": "<bdi>",
  "\u2069": "</bdi>",
};

/** Text as HTML that shows it and nothing else; what stands between isolating marks stands in `<bdi>`. */
export function htmlText(text: string): string {
  return text.replaceAll(/[&<>"'\u2068\u2069]/g, (found) => ESCAPES[found] ?? found);
}
