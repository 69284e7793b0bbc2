import { useEffect, useState } from "react";

/** Whether the reader has begun to do something: what only a hand on the page needs waits for it. */
export function useStirred(): boolean {
  const [hasStirred, setStirred] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const stir = () => setStirred(true);
    for (const sign of ["pointermove", "pointerdown", "keydown"]) {
      addEventListener(sign, stir, { once: true, signal });
    }
    return () => listeners.abort();
  }, []);
  return hasStirred;
}
