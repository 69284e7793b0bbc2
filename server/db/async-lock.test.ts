import { describe, expect, it } from "vitest";
import { AsyncLock } from "./async-lock.ts";

describe("the writer's lock", () => {
  it("is had by one at a time, in order of asking", async () => {
    const lock = new AsyncLock();
    const order: string[] = [];
    const work = (name: string) =>
      lock.run(async () => {
        order.push(`${name} begins`);
        await Promise.resolve();
        order.push(`${name} ends`);
      });
    await Promise.all([work("a"), work("b"), work("c")]);
    expect(order).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });

  it("is given back by work that fails", async () => {
    const lock = new AsyncLock();
    await expect(lock.run(() => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(await lock.run(async () => "next")).toBe("next");
  });

  it("is not given to two when one gives it back twice", async () => {
    const lock = new AsyncLock();
    const release = await lock.acquire();
    release();
    const second = await lock.acquire();
    release();
    let hasThird = false;
    const third = lock.acquire().then((releaseThird) => {
      hasThird = true;
      releaseThird();
    });
    await Promise.resolve();
    expect(hasThird).toBe(false);
    second();
    await third;
    expect(hasThird).toBe(true);
  });
});
