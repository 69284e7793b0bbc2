const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as it stands in XML, in elements as in attributes. */
export function xml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** A colour as Office writes it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}
