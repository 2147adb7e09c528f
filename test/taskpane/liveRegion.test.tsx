/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { err } from "../../src/domain/result";
import { LiveRegion } from "../../src/taskpane/LiveRegion";
import { PaneContext } from "../../src/taskpane/state/PaneContext";
import { createTestPane, type TestPane } from "./testPane";

/** What a screen reader would say, one entry for each change of the region. */
async function listenTo(test: TestPane): Promise<readonly string[]> {
  const spoken: string[] = [];
  const hear = (): void => {
    const words = screen.getByRole("status").textContent;
    if (words !== "" && words !== spoken[spoken.length - 1]) spoken.push(words);
  };
  render(
    <PaneContext value={test.pane}>
      <LiveRegion />
    </PaneContext>,
  );
  new MutationObserver(hear).observe(screen.getByRole("status"), { childList: true, characterData: true, subtree: true });
  await act(() => test.pane.start());
  return spoken;
}

async function settle(run: () => void): Promise<void> {
  await act(async () => {
    run();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

test("[P73] a review is spoken as it starts and as it ends", async () => {
  expect(await listenTo(createTestPane())).toEqual(["Läser arbetsboken", "Granskningen är klar. 7 att kontrollera."]);
});

test("[P73] a quick review that repeats itself is spoken only where it changes the result", async () => {
  const quick = createTestPane();
  const spoken = await listenTo(quick);
  await settle(() => quick.host.change());
  await settle(quick.runLater);
  expect(spoken).toHaveLength(2);
});

test("[P73] that a slow review is out of date, and that Excel waits, is spoken", async () => {
  const slow = createTestPane({ steps: 10, stepMs: 400 });
  const spoken = await listenTo(slow);
  await settle(() => slow.host.change());
  await settle(() => slow.pane.setCellEdited(true));
  expect(spoken.slice(-2)).toEqual(["Arbetsboken har ändrats sedan granskningen.", "Excel väntar: en cell redigeras. Avsluta med Retur eller Esc."]);
});

test("[P73] where the review failed the region is silent: the message speaks for itself", async () => {
  const test = createTestPane();
  test.host.snapshot = err({ code: "timeout", detail: "x" });
  const spoken = await listenTo(test);
  expect(spoken).toEqual(["Läser arbetsboken"]);
  expect(screen.getByRole("status").textContent).toBe("");
});
