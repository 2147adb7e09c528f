import type { PreferenceStorage } from "./Preferences";

/** The browser's storage, shared by the pane and the ribbon's button; null where it is blocked, as merely asking for it then throws. */
export function browserStorage(): PreferenceStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
