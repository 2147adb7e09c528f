import { useEffect } from "react";

/**
 * Where the focused element goes away (a finding is accepted, a button has done its work, another view is shown), the focus would fall to the
 * page and a keyboard user would begin at the top again; it goes to the element of the id `home` instead.
 */
export function useKeptFocus(home: string): void {
  useEffect(() => {
    const { body } = document;
    let focused: Element | null = null;
    const remember = ({ target }: FocusEvent): void => {
      focused = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected || document.activeElement !== body) return;
      focused = null;
      document.getElementById(home)?.focus({ preventScroll: true });
    });
    body.addEventListener("focusin", remember);
    observer.observe(body, { childList: true, subtree: true });
    return () => {
      body.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [home]);
}
