/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { EMPTY_STATE, readStoredState, writeStoredState } from "../../src/domain/findings/storedState";
import type { StoredMethod } from "../../src/domain/findings/StoredForecast";
import { DEFAULT_REVIEW_OPTIONS, type WorkbookReview } from "../../src/domain/Review";
import { reviewWorkbook } from "../../src/domain/reviewWorkbook";
import type { WorkbookSnapshot } from "../../src/domain/workbook/WorkbookSnapshot";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { sheetOf, workbookOf } from "../builders/layoutSheet";
import { createTestPane, type TestPane } from "./testPane";

// The first test loads the whole pane.
jest.setTimeout(20_000);

const BOARD = workbookOf([
  sheetOf("Drift", [
    ["Omsorgsnämnden april 2024, tkr"],
    ["Enhet", "Budget jan-apr", "Utfall jan-apr", "Avvikelse", "Årsbudget", "Prognos", "Prognosavvikelse"],
    ["Norr", 4000, 3900, 100, 12000, 11800, 200],
    ["Söder", 5000, 5300, -300, 15000, 16500, -1500],
    ["Totalt", 9000, 9200, -200, 27000, 28300, -1300],
  ]),
]);

function reviewOf(snapshot: WorkbookSnapshot): WorkbookReview {
  const work = reviewWorkbook(snapshot, DEFAULT_REVIEW_OPTIONS);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The pane on a workbook that keeps these choices, as it stands after reviewing. */
async function showBoard(methods: readonly StoredMethod[] = []): Promise<TestPane> {
  const snapshot = { ...BOARD, storedState: methods.length === 0 ? null : writeStoredState({ ...EMPTY_STATE, methods }) };
  const test = createTestPane({ review: reviewOf(snapshot) });
  test.host.snapshot = { ok: true, value: snapshot };
  test.host.standingState = snapshot.storedState;
  const write = test.host.writeStoredState.bind(test.host);
  // What is kept is read again with the cells.
  test.host.writeStoredState = (xml) => {
    test.host.snapshot = { ok: true, value: { ...snapshot, storedState: xml } };
    return write(xml);
  };
  render(<TaskPane pane={test.pane} />);
  await act(() => test.pane.start());
  act(() => test.pane.show("forecast"));
  await screen.findByRole("table", { name: /tkr/ }, { timeout: 10_000 });
  return test;
}

async function openRow(label: string): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole("button", { name: `Metod och justeringar: ${label}` }));
  return screen.findByRole("group", { name: `Prognosmetod för ${label}` }, { timeout: 10_000 });
}

async function press(button: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(button);
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

/** The words of elements, with ordinary spaces. */
const wordsOf = (elements: readonly HTMLElement[]): readonly string[] => elements.map(({ textContent }) => textContent.replace(/\u00a0/g, " "));

const LINEAR: StoredMethod = { label: "Söder", table: "Drift|Enhet|Budget jan-apr|Utfall jan-apr|Avvikelse|Årsbudget|Prognos|Prognosavvikelse", method: "linear" };
const WITH_CAUSE: StoredMethod = { ...LINEAR, adjustments: [{ cause: "Ny placering", amount: 300_000_000 }] };

describe("[P64] a row's method", () => {
  test("each method's forecast and variance stand beside the stated one, with why one says nothing", async () => {
    await showBoard();
    const panel = await openRow("Söder");
    const lines = wordsOf(within(panel).getAllByRole("listitem"));
    expect(lines[0]).toMatch(/^Rapportens prognos16 500 tkr \(avvikelse −1 500 tkr\).*Används$/);
    expect(lines[1]).toMatch(/^Linjär15 900 tkr \(avvikelse −900 tkr\)/);
    expect(lines[4]).toMatch(/^Förra årets profilEtt belopp som metoden behöver saknas/);
    expect(within(panel).getByText(/^Förslag: /)).toBeTruthy();
  });

  test("is kept in the workbook when it is used, and the workbook is reviewed again", async () => {
    const { host, options } = await showBoard();
    const panel = await openRow("Söder");
    await press(within(panel).getByRole("button", { name: "Använd Linjär" }));
    expect(readStoredState(host.stored[0] ?? null).methods).toEqual([LINEAR]);
    expect(options).toHaveLength(2);
  });

  test("going back to the stated forecast takes the choice out", async () => {
    const { host } = await showBoard([LINEAR]);
    expect(within(screen.getByRole("table", { name: /tkr/ })).getByText("Linjär")).toBeTruthy();
    const panel = await openRow("Söder");
    await press(within(panel).getByRole("button", { name: "Använd Rapportens prognos" }));
    expect(readStoredState(host.stored[0] ?? null).methods).toEqual([]);
  });

  test("the totals take in the rows, and a total opens to nothing", async () => {
    await showBoard([WITH_CAUSE]);
    const cells = wordsOf(within(screen.getByRole("row", { name: /^Totalt/ })).getAllByRole("cell"));
    expect(cells).toEqual(["28 000", "−1 000"]);
    expect(screen.queryByRole("button", { name: "Metod och justeringar: Totalt" })).toBeNull();
  });

  test("one for the whole table is chosen from the comparison and taken back", async () => {
    const { host, pane } = await showBoard();
    fireEvent.change(screen.getByLabelText("Jämför med"), { target: { value: "remainingBudget" } });
    await press(screen.getByRole("button", { name: "Räkna hela tabellen med Utfall + återstående budget" }));
    const [chosen] = readStoredState(host.stored[0] ?? null).methods;
    expect(chosen).toEqual({ label: "", table: LINEAR.table, method: "remainingBudget" });
    expect(screen.getByText("Hela tabellen räknas med Utfall + återstående budget.")).toBeTruthy();
    await press(screen.getByRole("button", { name: "Återgå till prognosen i arbetsboken" }));
    expect(readStoredState(host.stored[1] ?? null).methods).toEqual([]);
    expect(pane.store.getState().sideFailure).toBeNull();
  });
});

describe("[P65] a manual adjustment", () => {
  async function fill(panel: HTMLElement, cause: string, amount: string): Promise<void> {
    fireEvent.change(within(panel).getByLabelText("Orsak"), { target: { value: cause } });
    fireEvent.change(within(panel).getByLabelText(/^Belopp/), { target: { value: amount } });
    await press(within(panel).getByRole("button", { name: "Lägg till" }));
  }

  test("is put on top of a method with its cause and its amount in the table's own sign", async () => {
    const { host } = await showBoard([LINEAR]);
    const panel = await openRow("Söder");
    expect(within(panel).getByText(/plus ger högre kostnad och sämre avvikelse/)).toBeTruthy();
    await fill(panel, "Ny placering", "300");
    expect(readStoredState(host.stored[0] ?? null).methods).toEqual([WITH_CAUSE]);
    await fill(panel, "Statsbidrag", "−1,2 mkr");
    expect(readStoredState(host.stored[1] ?? null).methods[0]?.adjustments?.[1]).toEqual({ cause: "Statsbidrag", amount: -1_200_000_000 });
  });

  test("stands with its receipt: what the method gives, what is put on top, and the variance that they come to", async () => {
    await showBoard([WITH_CAUSE]);
    expect(within(screen.getByRole("row", { name: /Söder/ })).getByText("Linjär, justerad")).toBeTruthy();
    const panel = await openRow("Söder");
    expect(within(panel).getByText("Ny placering: +300 tkr")).toBeTruthy();
    expect(within(panel).getByText("Metoden ger −900 tkr, justeringarna −300 tkr: avvikelse −1 200 tkr.")).toBeTruthy();
  });

  test("is taken back", async () => {
    const { host } = await showBoard([WITH_CAUSE]);
    const panel = await openRow("Söder");
    await press(within(panel).getByRole("button", { name: "Ta bort justeringen Ny placering" }));
    expect(readStoredState(host.stored[0] ?? null).methods).toEqual([LINEAR]);
  });

  test.each([
    ["", "300", "Skriv vad justeringen beror på."],
    ["Ny placering", "trehundra", /^Skriv ett belopp som inte är noll/],
    ["Ny placering", "0", /^Skriv ett belopp som inte är noll/],
    ["Ny placering", "12 %", /^Skriv ett belopp som inte är noll/],
  ])("with cause %p and amount %p is refused with what is missing, and nothing is kept", async (cause, amount, message) => {
    const { host } = await showBoard([LINEAR]);
    const panel = await openRow("Söder");
    await fill(panel, cause, amount);
    expect(within(panel).getByText(message)).toBeTruthy();
    expect(host.stored).toEqual([]);
  });

  test("is not put on the stated forecast, and one that waits there is said not to count", async () => {
    await showBoard([{ ...WITH_CAUSE, method: "stated" }]);
    expect(within(screen.getByRole("row", { name: /Söder/ })).queryByText(/justerad/)).toBeNull();
    const panel = await openRow("Söder");
    expect(within(panel).getByText(/^Räknas inte/)).toBeTruthy();
    expect(within(panel).queryByLabelText("Orsak")).toBeNull();
  });
});
