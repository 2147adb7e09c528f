/** What this file needs of a ribbon command's event. */
interface CommandEvent {
  completed(): void;
}

/**
 * Ties a ribbon button to what it does. To be called at module top level: with a shared runtime the first click can come before
 * `Office.onReady` has answered.
 *
 * Excel queues clicks until each is completed, so completion is always told, and a click while the command runs does nothing of its own. What
 * `run` answers is done after completion: before it, Excel shows no pane.
 */
export function registerCommand(name: string, run: () => Promise<AfterCommand | null>): void {
  // Where the network blocks Microsoft's script there is no ribbon either; the page itself says what is wrong.
  if (typeof Office === "undefined") return;
  let running: Promise<AfterCommand | null> | null = null;
  const answer = async (event: CommandEvent): Promise<void> => {
    let after: AfterCommand | null = null;
    try {
      running ??= run();
      after = await running;
    } finally {
      running = null;
      event.completed();
    }
    await after?.();
  };
  Office.actions.associate(name, (event: CommandEvent) => void answer(event));
}

type AfterCommand = () => Promise<unknown>;

/** Brings the pane up, and says whether this Office did; to be called after the command's completion, or nothing happens. */
export async function showTaskPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}

/** The language that Office itself is in. */
export function officeLanguage(): "sv" | "en" {
  return Office.context.displayLanguage.toLowerCase().startsWith("sv") ? "sv" : "en";
}
