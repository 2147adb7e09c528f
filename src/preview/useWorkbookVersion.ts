import { useEffect, useState } from "react";
import type { Workbook } from "../workbench/model/Workbook";

/** A number that grows with each change of the workbook, at most once a frame. */
export function useWorkbookVersion(workbook: Workbook): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let frame = 0;
    const stop = workbook.onChange(() => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        setVersion((n) => n + 1);
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [workbook]);
  return version;
}
