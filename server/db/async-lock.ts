/** Hands the one writer to one caller at a time, in order of asking. */
export class AsyncLock {
  #tail: Promise<void> = Promise.resolve();

  /** Resolves to the function that gives the lock back; calling that twice does no harm. */
  async acquire(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const previous = this.#tail;
    this.#tail = previous.then(() => promise);
    await previous;
    return resolve;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
}
