import type { Language } from "../../text/Messages";

/** What belongs to the user and not to the workbook; kept on the computer where the browser lets us. */
export interface Preferences {
  readonly language: "auto" | "sv" | "en";
  /** The mildest severity that is listed. */
  readonly showFrom: "info" | "warning" | "error";
  readonly signature: string;
  readonly hasSeenFirstRun: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { language: "auto", showFrom: "info", signature: "", hasSeenFirstRun: false };

/** The part of the browser's storage that we use; every call may fail (blocked cookies, private windows). */
export interface PreferenceStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = "avstamt.preferences";

/** Reads what was kept; whatever cannot be read is as if it had never been said. */
export function readPreferences(storage: PreferenceStorage | null): Preferences {
  const kept = parseRecord(readItem(storage));
  return {
    language: oneOf(kept["language"], ["auto", "sv", "en"] as const, DEFAULT_PREFERENCES.language),
    showFrom: oneOf(kept["showFrom"], ["info", "warning", "error"] as const, DEFAULT_PREFERENCES.showFrom),
    signature: typeof kept["signature"] === "string" ? kept["signature"] : DEFAULT_PREFERENCES.signature,
    hasSeenFirstRun: kept["hasSeenFirstRun"] === true,
  };
}

/** Keeps the preferences; false where the browser refuses, which costs only that they are asked for again. */
export function keepPreferences(storage: PreferenceStorage | null, preferences: Preferences): boolean {
  if (storage === null) return false;
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

function readItem(storage: PreferenceStorage | null): string | null {
  try {
    return storage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

function parseRecord(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((candidate) => candidate === value) ?? otherwise;
}

/** The language that the pane speaks: the chosen one, else Office's. */
export function spokenLanguage(preferences: Preferences, officeLanguage: Language): Language {
  return preferences.language === "auto" ? officeLanguage : preferences.language;
}
