import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { visibleRange, type RowRange } from "./visibleRange";

/** How far outside the window rows are kept, in pixels. */
const MARGIN = 400;

/** A long list of which only the rows near the window exist in the page. */
export interface VirtualRows {
  readonly range: RowRange;
  /** Where the first row of the range stands, and how tall the whole list is, in pixels. */
  readonly before: number;
  readonly total: number;
  /** To be given to each row's element as `ref`, with its index. */
  readonly measure: (index: number) => (element: HTMLElement | null) => void;
  /** Scrolls so that a row is in the window. */
  readonly scrollTo: (index: number) => void;
}

/** Windows `count` rows of unknown heights inside the nearest scrolling ancestor of `list`; heights are measured as rows appear. */
export function useVirtualRows(list: RefObject<HTMLElement | null>, count: number, estimate: number, version: unknown): VirtualRows {
  const heights = useRef(new Map<number, number>());
  const [, redraw] = useState(0);
  const [window, setWindow] = useState({ top: 0, height: 800 });
  const scroller = useScrollWindow(list, setWindow);

  useLayoutEffect(() => {
    heights.current.clear();
    redraw((n) => n + 1);
  }, [version]);

  const measure = useCallback(
    (index: number) => (element: HTMLElement | null) => {
      if (element === null) return;
      const height = element.offsetHeight;
      const known = heights.current.get(index);
      if (height > 0 && Math.abs((known ?? estimate) - height) >= 1) {
        heights.current.set(index, height);
        redraw((n) => n + 1);
      }
    },
    [estimate],
  );

  const offsets = rowOffsets(count, heights.current, estimate);
  const range = visibleRange(offsets, window.top - MARGIN, window.top + window.height + MARGIN);

  const scrollTo = useCallback(
    (index: number) => {
      const top = rowOffsets(count, heights.current, estimate)[index] ?? 0;
      scroller.current?.scrollTo({ top: Math.max(0, top + (list.current?.offsetTop ?? 0) - 80) });
    },
    [count, estimate, list, scroller],
  );

  return { range, before: offsets[range.first] ?? 0, total: offsets[count] ?? 0, measure, scrollTo };
}

function rowOffsets(count: number, heights: ReadonlyMap<number, number>, estimate: number): readonly number[] {
  const offsets = [0];
  for (let index = 0; index < count; index += 1) offsets.push((offsets[index] ?? 0) + (heights.get(index) ?? estimate));
  return offsets;
}

function useScrollWindow(list: RefObject<HTMLElement | null>, onScroll: (window: { top: number; height: number }) => void): RefObject<HTMLElement | null> {
  const scroller = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = list.current?.closest<HTMLElement>(".view") ?? null;
    scroller.current = element;
    if (element === null) return undefined;
    const report = (): void => onScroll({ top: element.scrollTop - (list.current?.offsetTop ?? 0), height: element.clientHeight });
    report();
    element.addEventListener("scroll", report, { passive: true });
    const resized = new ResizeObserver(report);
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", report);
      resized.disconnect();
    };
  }, [list, onScroll]);
  return scroller;
}
