import { err, ok } from "../../src/domain/result";
import { sampleSnapshot } from "./sampleReview";
import { createTestPane, STAMPED } from "./testPane";

test("[P10] the pane reads and reviews when it starts", async () => {
  const { pane } = createTestPane();
  await pane.start();
  const { activity, reviewed, isStale } = pane.store.getState();
  expect({ activity, findings: reviewed?.review.findings.length, isStale }).toEqual({ activity: { kind: "none" }, findings: 7, isStale: false });
});

test("[P11] a long review breathes at least once every slice", async () => {
  const { pane, breaths } = createTestPane({ steps: 100, stepMs: 5 });
  await pane.start();
  expect(breaths()).toBeGreaterThanOrEqual(33);
});

test("[P12] cancelling keeps the pane usable and changes nothing", async () => {
  const { pane } = createTestPane({ steps: 1_000, stepMs: 20 });
  const running = pane.start();
  await Promise.resolve();
  pane.cancel();
  await running;
  expect(pane.store.getState()).toMatchObject({ activity: { kind: "cancelled" }, reviewed: null });
  await pane.review();
  expect(pane.store.getState()).toMatchObject({ activity: { kind: "none" } });
});

test("[P13] a change of the workbook marks the review as stale and a quick one is repeated by itself", async () => {
  const { pane, host, runLater } = createTestPane();
  await pane.start();
  host.change();
  expect(pane.store.getState().isStale).toBe(true);
  runLater();
  await new Promise((resolve) => setImmediate(resolve));
  expect(pane.store.getState().isStale).toBe(false);
});

test("[P13] a slow review is not repeated by itself", async () => {
  const { pane, host, runLater } = createTestPane({ steps: 10, stepMs: 400 });
  await pane.start();
  host.change();
  runLater();
  await new Promise((resolve) => setImmediate(resolve));
  expect(pane.store.getState().isStale).toBe(true);
});

test("[P14] a refusal of the host is kept as it is, and the last review stays", async () => {
  const { pane, host } = createTestPane();
  await pane.start();
  const failure = { code: "cellEditMode", detail: "x" } as const;
  host.snapshot = err(failure);
  await pane.review();
  expect(pane.store.getState()).toMatchObject({ activity: { kind: "failed", failure }, reviewed: { review: { checks: { performed: 210 } } } });
});

test("[P14] a bug of ours becomes a failure with details, never a blank pane", async () => {
  const { pane } = createTestPane({ throws: new RangeError("planted") });
  await pane.start();
  expect(pane.store.getState().activity).toEqual({ kind: "failed", failure: { code: "unexpected", detail: "RangeError: planted" } });
});

test("[P15] the summary is written once however often the button is pressed", async () => {
  const { pane, host } = createTestPane();
  await pane.start();
  await Promise.all([pane.writeSummary(), pane.writeSummary()]);
  expect(host.plans).toHaveLength(1);
  expect(pane.store.getState().summary).toEqual({ kind: "written", summarySheet: "Sammanfattning", reconciliationSheet: "Avstämning", incomplete: false });
});

test("[P15] a summary that was refused says why", async () => {
  const { pane, host } = createTestPane();
  await pane.start();
  host.summary = err({ code: "workbookProtected", detail: "AccessDenied" });
  await pane.writeSummary();
  expect(pane.store.getState().summary).toMatchObject({ kind: "failed", failure: { code: "workbookProtected" } });
});

test("[P71] once the ribbon's button has written, the pane tells where and reads the workbook again", async () => {
  const { pane, host } = createTestPane();
  await pane.start();
  host.snapshot = ok({ ...sampleSnapshot(), storedState: STAMPED });
  await pane.summaryCommandDone(await host.writeSummary({ sheets: [] }));
  expect(pane.store.getState()).toMatchObject({ view: "overview", summary: { kind: "written" }, reviewed: { snapshot: { storedState: STAMPED } } });
});

test("[P71] a ribbon command that failed is told in the pane, which keeps its review", async () => {
  const { pane, options } = createTestPane();
  await pane.start();
  await pane.summaryCommandDone(err({ code: "readOnly", detail: "AccessDenied" }));
  expect({ summary: pane.store.getState().summary.kind, reviews: options.length }).toEqual({ summary: "failed", reviews: 1 });
});

test("[P16] going to a cell that is gone says so beside the list", async () => {
  const { pane, host } = createTestPane();
  await pane.start();
  host.revealRefusal = { code: "notFound", detail: "ItemNotFound" };
  await pane.goTo({ sheet: "Drift", row: 1, column: 1 });
  expect(pane.store.getState().sideFailure?.code).toBe("notFound");
  pane.dismissSideFailure();
  expect(pane.store.getState().sideFailure).toBeNull();
});

describe("[P72] after going to a finding's cell there is a way back", () => {
  const own = { sheet: "Noter", row: 4, column: 2 };
  const first = { sheet: "Drift", row: 1, column: 1 };
  const second = { sheet: "Drift", row: 9, column: 1 };

  async function went() {
    const test = createTestPane();
    await test.pane.start();
    test.host.selected = own;
    await test.pane.goTo(first);
    return test;
  }

  test("to the cell that was selected before the first of several", async () => {
    const { pane, host } = await went();
    await pane.goTo(second);
    expect(pane.store.getState().cameFrom).toEqual(own);
    await pane.goBack();
    expect({ selected: host.selected, cameFrom: pane.store.getState().cameFrom }).toEqual({ selected: own, cameFrom: null });
  });

  test("to where the user has gone since", async () => {
    const { pane, host } = await went();
    host.selected = { sheet: "Budget", row: 0, column: 0 };
    await pane.goTo(second);
    expect(pane.store.getState().cameFrom).toEqual({ sheet: "Budget", row: 0, column: 0 });
  });

  test("unless it was there already, or the host cannot say", async () => {
    const { pane, host } = await went();
    await pane.goBack();
    await pane.goTo(own);
    expect(pane.store.getState().cameFrom).toBeNull();
    host.selected = null;
    await pane.goTo(first);
    expect(pane.store.getState().cameFrom).toBeNull();
  });
});

test("[P17] language, signature and first run are kept on the computer and survive storage that refuses or lies", () => {
  const { pane, kept } = createTestPane({ hasSeenFirstRun: false });
  pane.setPreferences({ language: "en", signature: "Eva" });
  expect(pane.store.getState().language).toBe("en");
  expect(JSON.parse([...kept.values()][0] ?? "")).toMatchObject({ language: "en", signature: "Eva", hasSeenFirstRun: false });
});
