/** What moves a terminal's cursor, colours it, or turns the order of what follows; a file may hold any of it. */
const COMMANDS_OF_TERMINALS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const UNESCAPED_BY_JSON = /[\u007f-\u009f]/g;

/** A line that a terminal only shows. What it would obey becomes a sign that something was there. */
export function printableLine(line: string): string {
  return line.replace(COMMANDS_OF_TERMINALS, "\ufffd");
}

/** JSON text with the same values, of which a terminal obeys nothing. */
export function printableJson(value: object): string {
  return JSON.stringify(value, null, 2).replace(
    UNESCAPED_BY_JSON,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
