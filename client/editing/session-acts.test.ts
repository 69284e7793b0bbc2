import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  NO_ACTS,
  type SessionAct,
  type SessionActs,
  withDone,
  withDropped,
  withRedone,
  withUndone,
} from "./session-acts.ts";

const act = (seq: number, code = `M${seq}`): SessionAct => ({ seq, subject: { kind: "milestone", code } });
const codes = (acts: readonly SessionAct[]) =>
  acts.map(({ subject }) => ("code" in subject ? subject.code : subject.kind));

describe("the acts of a session", () => {
  const two = withDone(withDone(NO_ACTS, act(1)), act(2));

  it("are taken back from the newest on, and done again from the last one taken back", () => {
    const back = withUndone(withUndone(two, act(2), 3), act(1), 4);
    expect(back).toEqual({ done: [], undone: [act(3, "M2"), act(4, "M1")] });
    expect(withRedone(back, act(4, "M1"), 5)).toEqual({ done: [act(5, "M1")], undone: [act(3, "M2")] });
  });

  it("may be taken back out of order, by the notice of an older one", () => {
    expect(codes(withUndone(two, act(1), 3).done)).toEqual(["M2"]);
  });

  it("forget what was taken back once something else is done", () => {
    expect(withDone(withUndone(two, act(2), 3), act(4)).undone).toEqual([]);
  });

  it("leave out what others have changed since, wherever it stood", () => {
    expect(codes(withDropped(two, act(2)).done)).toEqual(["M1"]);
    expect(withDropped(withUndone(two, act(2), 3), act(3)).undone).toEqual([]);
  });

  it("stand as they stood after any number of steps back and as many forth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), (count, wanted) => {
        let seq = 0;
        let acts: SessionActs = NO_ACTS;
        for (let made = 0; made < count; made++) acts = withDone(acts, act(++seq, `M${made}`));
        const before = codes(acts.done);
        const steps = Math.min(wanted, count);
        for (let step = 0; step < steps; step++) acts = withUndone(acts, newest(acts.done), ++seq);
        expect(acts.undone).toHaveLength(steps);
        for (let step = 0; step < steps; step++) acts = withRedone(acts, newest(acts.undone), ++seq);
        expect(codes(acts.done)).toEqual(before);
        expect(acts.undone).toEqual([]);
      }),
    );
  });
});

function newest(acts: readonly SessionAct[]): SessionAct {
  const last = acts.at(-1);
  if (!last) throw new Error("there is no act");
  return last;
}
