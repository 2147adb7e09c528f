import { useState } from "react";

const STEP = 50;

/** The first of a long list, and the way to more of it. */
export interface FirstOf<T> {
  readonly shown: readonly T[];
  readonly left: number;
  readonly showMore: () => void;
}

/** Shows a list fifty at a time. */
export function useFirst<T>(all: readonly T[]): FirstOf<T> {
  const [most, setMost] = useState(STEP);
  return { shown: all.slice(0, most), left: Math.max(0, all.length - most), showMore: () => setMost(most + STEP) };
}
