import { err, ok } from "../../src/domain/result";
import { EMPTY_STATE, readStoredState, writeStoredState } from "../../src/domain/findings/storedState";
import type { Stamp } from "../../src/domain/stamp/Stamp";
import { sampleSnapshot, textReview } from "./sampleReview";
import { createTestPane } from "./testPane";

async function startedPane() {
  const test = createTestPane({ review: textReview() });
  test.pane.setPreferences({ signature: "Eva L" });
  await test.pane.start();
  const [finding] = test.pane.store.getState().reviewed?.review.findings ?? [];
  if (finding === undefined) throw new Error("The sample review has findings.");
  return { ...test, finding };
}

test("[P22] an acceptance is kept in the workbook with reason, signature and time before the pane shows it", async () => {
  const { pane, host, finding } = await startedPane();
  await expect(pane.accept(finding, "thisFigure", "Beslut i juni")).resolves.toBe(true);
  const [acceptance] = readStoredState(host.stored[0] ?? null).acceptances;
  expect(acceptance).toMatchObject({ finding: finding.id, reason: "Beslut i juni", signature: "Eva L", time: "2024-08-09T12:05:00.000Z" });
  expect(pane.store.getState().reviewed?.review.accepted).toEqual([finding.id]);
});

test("[P22] an acceptance that the workbook does not take is not shown as one", async () => {
  const { pane, host, finding } = await startedPane();
  host.keeping = err({ code: "readOnly", detail: "AccessDenied" });
  await expect(pane.accept(finding, "thisFigure", "x")).resolves.toBe(false);
  expect(pane.store.getState()).toMatchObject({ sideFailure: { code: "readOnly" }, reviewed: { review: { accepted: [] } } });
});

test("[P22] an acceptance can be withdrawn, and everything kept can be taken away", async () => {
  const { pane, host, finding } = await startedPane();
  await pane.accept(finding, "untilFurtherNotice", "Känd skillnad");
  await pane.withdraw(finding);
  expect(pane.store.getState().reviewed?.review.accepted).toEqual([]);
  await pane.forget();
  expect(host.stored[host.stored.length - 1]).toBeNull();
});

test("[P23] an answer is kept by the table's words and the workbook is reviewed again with it", async () => {
  const { pane, host } = await startedPane();
  const [question] = pane.store.getState().reviewed?.review.recognised.questions ?? [];
  if (question === undefined) throw new Error("The sample review has a question.");
  host.snapshot = ok({ ...sampleSnapshot(), fileName: "again.xlsx" });
  await pane.answer(question, "forecast");
  expect(readStoredState(host.stored[0] ?? null).answers).toEqual([
    { sheet: "Socialnämnden", headers: "Verksamhet | Utfall | Årsbudget | Avvikelse", header: "Avvikelse", occurrence: 0, role: "forecast" },
  ]);
  expect(pane.store.getState().reviewed?.snapshot.fileName).toBe("again.xlsx");
});

test("[P23] an answer can be taken back, and the question is then open again", async () => {
  const { pane, host } = await startedPane();
  const [question] = pane.store.getState().reviewed?.review.recognised.questions ?? [];
  if (question === undefined) throw new Error("The sample review has a question.");
  await pane.answer(question, "forecast");
  host.snapshot = ok({ ...sampleSnapshot(), storedState: host.stored[0] ?? null });
  await pane.review();
  const [answer] = readStoredState(host.stored[0] ?? null).answers;
  if (answer === undefined) throw new Error("The answer was kept.");
  await pane.withdrawAnswer(answer);
  expect(readStoredState(host.stored[host.stored.length - 1] ?? null).answers).toEqual([]);
});

test("[P70] an acceptance keeps what the ribbon's button or a colleague has written since the last reading", async () => {
  const { pane, host, finding } = await startedPane();
  const stamp: Stamp = { time: "2024-08-09T12:00:00.000Z", signature: "Bo", open: 1, fingerprint: { workbook: "ab".repeat(32), sheets: [] } };
  host.standingState = writeStoredState({ ...EMPTY_STATE, stamp });
  await pane.accept(finding, "thisFigure", "Beslut i juni");
  const kept = readStoredState(host.standingState);
  expect({ stamp: kept.stamp, acceptances: kept.acceptances.length }).toEqual({ stamp, acceptances: 1 });
});

test("[P70] where what the workbook keeps cannot be read nothing is written over it", async () => {
  const { pane, host, finding } = await startedPane();
  host.keeping = err({ code: "cellEditMode", detail: "x" });
  await expect(pane.accept(finding, "thisFigure", "Beslut i juni")).resolves.toBe(false);
  expect({ stored: host.stored, code: pane.store.getState().sideFailure?.code }).toEqual({ stored: [], code: "cellEditMode" });
});
