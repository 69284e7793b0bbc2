/** Streams of messages as a browser opens them; a test is their server. */
export class TestEventSource extends EventTarget {
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static opened: TestEventSource[] = [];

  readonly OPEN = TestEventSource.OPEN;
  readonly CLOSED = TestEventSource.CLOSED;
  readonly url: string;
  readyState = TestEventSource.OPEN;

  constructor(url: string) {
    super();
    this.url = url;
    TestEventSource.opened.push(this);
  }

  close(): void {
    this.readyState = TestEventSource.CLOSED;
  }

  /** A message of the server, with its number. */
  say(lastEventId: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(data), lastEventId }));
  }
}

/** The stream of a procedure that is open now; undefined when none is. */
export function openStream(procedure: string): TestEventSource | undefined {
  return TestEventSource.opened.findLast(
    ({ url, readyState }) => url.includes(procedure) && readyState === TestEventSource.OPEN,
  );
}
