/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { err, ok } from "../../src/domain/result";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { sheetOf, workbookOf } from "../builders/layoutSheet";
import { emptyReview, sampleReview, textReview } from "./sampleReview";
import { createTestPane, type TestPane } from "./testPane";

beforeAll(() => {
  // jsdom lays nothing out, so it observes no sizes.
  globalThis.ResizeObserver = class {
    observe(): void {
      return undefined;
    }
    unobserve(): void {
      return undefined;
    }
    disconnect(): void {
      return undefined;
    }
  };
});

async function show(test: TestPane): Promise<TestPane> {
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  return test;
}

test("[P26] the first screen says what is read and that nothing is sent, once", async () => {
  const { pane } = await show(createTestPane({ hasSeenFirstRun: false }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/inget skickas/);
  fireEvent.click(screen.getByRole("button", { name: "Visa resultatet" }));
  await screen.findByRole("heading", { name: "7 att kontrollera" });
  expect(pane.store.getState().preferences.hasSeenFirstRun).toBe(true);
});

test("[P26] the first screen lists the user's sheets that are read", async () => {
  const test = createTestPane({ hasSeenFirstRun: false });
  test.host.snapshot = ok(workbookOf([sheetOf("Drift", [["Drift"]]), { ...sheetOf("Avstämning", [["x"]]), ownSheet: "reconciliation" }, sheetOf("Personal", [["x"]])]));
  await show(test);
  await screen.findByText("Blad som läses: Drift, Personal.");
});

test("[P71] before the first screen has been passed a failed ribbon command is told there too", async () => {
  const { pane } = await show(createTestPane({ hasSeenFirstRun: false }));
  await act(() => pane.summaryCommandDone(err({ code: "readOnly", detail: "AccessDenied" })));
  await screen.findByText(/öppnad som skrivskyddad/);
});

test("[P79] the first screen and a workbook without tables offer the example, and a refusal is told", async () => {
  const { host } = await show(createTestPane({ hasSeenFirstRun: false, review: emptyReview() }));
  fireEvent.click(screen.getByRole("button", { name: "Öppna ett exempel" }));
  await act(() => Promise.resolve());
  expect(host.opened).toEqual(["UEsDBA=="]);
  fireEvent.click(screen.getByRole("button", { name: "Visa resultatet" }));
  host.opening = err({ code: "unsupported", detail: "x" });
  fireEvent.click(await screen.findByRole("button", { name: "Öppna ett exempel" }));
  await screen.findByText(/kan inte det som behövs/);
});

test("[P56] the gate shows the receipt: when, by whom, and which sheets are no longer those that were checked", async () => {
  const stamp = { time: "2024-08-09T12:05:00.000Z", signature: "Eva L", open: 2, fingerprint: { workbook: "0123456789abcdef", sheets: [] } };
  const { pane } = await show(createTestPane({ review: { ...sampleReview(0), stamp: { stamp, isSame: false, changedSheets: ["Drift"], newSheets: [], missingSheets: ["Noter"] } } }));
  act(() => pane.show("mailing"));
  await screen.findByText("Ändrade blad: Drift");
  screen.getByText("Blad som saknas: Noter");
  screen.getByText(/av Eva L, 2 öppna/);
});

test("[P56] an unchanged workbook is said to be the one that was checked", async () => {
  const stamp = { time: "2024-08-09T12:05:00.000Z", signature: "", open: 0, fingerprint: { workbook: "0123456789abcdef", sheets: [] } };
  const { pane } = await show(createTestPane({ review: { ...sampleReview(0), stamp: { stamp, isSame: true, changedSheets: [], newSheets: [], missingSheets: [] } } }));
  act(() => pane.show("mailing"));
  await screen.findByText("Cellerna är desamma som då.");
});

test("[P27] the status is in words: nothing open, so many to check, no table found", async () => {
  await show(createTestPane({ review: sampleReview(0) }));
  await screen.findByRole("heading", { name: "Inga öppna differenser" });
});

test("[P27] a workbook without a table says what is looked for", async () => {
  await show(createTestPane({ review: emptyReview() }));
  await screen.findByRole("heading", { name: "Ingen budgettabell hittades" });
  expect(screen.queryByRole("button", { name: "Skriv sammanfattning" })).toBeNull();
});

test("[P28] a finding opens to expected, found and difference, and leads to its cell", async () => {
  const { pane, host } = await show(createTestPane());
  act(() => pane.show("findings"));
  const [first] = await screen.findAllByRole("listitem").then((items) => items.filter((item) => item.classList.contains("finding")));
  if (first === undefined) throw new Error("There are findings.");
  fireEvent.click(within(first).getByRole("button", { expanded: false }));
  expect(within(first).getByText("12 435 tkr")).toBeTruthy();
  await act(async () => {
    fireEvent.click(within(first).getAllByRole("button", { name: "Gå till H9, Socialnämnden" })[0] as HTMLElement);
    await Promise.resolve();
  });
  expect(host.revealed).toEqual([{ sheet: "Socialnämnden", row: 8, column: 7 }]);
});

test("[P22] a finding is accepted only with a reason, leaves the list, and comes back by undo", async () => {
  const { pane } = await show(createTestPane({ review: textReview() }));
  act(() => pane.show("findings"));
  act(() => pane.openFinding("text-finding"));
  fireEvent.click(await screen.findByRole("button", { name: "Godkänn" }));
  fireEvent.click(screen.getByRole("button", { name: "Spara" }));
  expect(screen.getByText("Skriv varför det är rätt.")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Varför är det rätt?"), { target: { value: "Beslut i juni" } });
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Spara" }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(pane.store.getState().reviewed?.review.accepted).toEqual(["text-finding"]);
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Ångra godkännandet" }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(pane.store.getState().reviewed?.review.accepted).toEqual([]);
});

test("[P29] in English no Swedish word is left on the overview", async () => {
  const { pane } = await show(createTestPane());
  act(() => pane.setPreferences({ language: "en" }));
  await screen.findByRole("heading", { name: "7 to check" });
  expect(document.documentElement.lang).toBe("en");
  expect(screen.getByRole("tab", { name: "Forecast" })).toBeTruthy();
});
