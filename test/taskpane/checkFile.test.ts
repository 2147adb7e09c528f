import { err, ok } from "../../src/domain/result";
import { createTestPane, STAMPED } from "./testPane";
import { sampleSnapshot } from "./sampleReview";

const FILE = ok(new Uint8Array([1]));

/** Lets everything that waits for nothing but a promise happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

describe("the workbook's file in the pane", () => {
  it("[P50] is read after the review is shown, and the cells are reviewed again with what it holds", async () => {
    const { pane, host, options } = createTestPane();
    let release: () => void = () => undefined;
    host.file = FILE;
    host.fileGate = new Promise((resolve) => (release = resolve));
    await pane.start();
    expect(pane.store.getState()).toMatchObject({ activity: { kind: "none" }, file: { kind: "reading" } });
    expect(pane.store.getState().reviewed).not.toBeNull();
    expect(options.map(({ packageFacts }) => packageFacts === null)).toEqual([true]);
    release();
    await settle();
    expect(pane.store.getState().file.kind).toBe("read");
    expect(options.map(({ packageFacts }) => packageFacts === null)).toEqual([true, false]);
  });

  it("[P50] is read once, and again only where the gate is looked at after a later reading", async () => {
    const { pane, host } = createTestPane();
    host.file = FILE;
    await pane.start();
    await settle();
    host.snapshot = ok({ ...sampleSnapshot(), sheets: [] });
    await pane.review();
    await settle();
    expect(host.filesRead).toBe(1);
    pane.show("mailing");
    await settle();
    expect(host.filesRead).toBe(2);
    pane.show("overview");
    pane.show("mailing");
    await settle();
    expect(host.filesRead).toBe(2);
  });

  it("[P51] that this Excel does not hand over is not asked for again; one that came too late is", async () => {
    const { pane, host } = createTestPane();
    await pane.start();
    await settle();
    expect(pane.store.getState().file).toMatchObject({ kind: "refused", failure: { code: "unsupported" } });
    pane.show("mailing");
    expect(host.filesRead).toBe(1);
    const late = createTestPane();
    late.host.file = err({ code: "timeout", detail: "test" });
    await late.pane.start();
    await settle();
    late.pane.show("mailing");
    expect(late.host.filesRead).toBe(2);
    expect(late.pane.store.getState().activity.kind).toBe("none");
  });
});

describe("the receipt", () => {
  it("[P52] is kept in the workbook once the sheets stand, and not where they were refused", async () => {
    const { pane, host } = createTestPane();
    await pane.start();
    await pane.writeSummary();
    expect(host.stored).toEqual([STAMPED]);
    expect(pane.store.getState().reviewed?.snapshot.storedState).toBe(STAMPED);
    host.summary = err({ code: "sheetProtected", detail: "test" });
    await pane.writeSummary();
    expect(host.stored).toEqual([STAMPED]);
  });

  it("[P52] that cannot be kept is told beside the sheets, which stand", async () => {
    const { pane, host } = createTestPane();
    await pane.start();
    host.keeping = err({ code: "readOnly", detail: "test" });
    await pane.writeSummary();
    expect(pane.store.getState()).toMatchObject({ summary: { kind: "written" }, sideFailure: { code: "readOnly" } });
  });
});
