/** What must not be told twice: that a change is asked for, to one of those who decide. Begins alike for all of them. */
export function changeAskedKey(requestId: string, personId = ""): string {
  return `changeRequest:${requestId}:${personId}`;
}
