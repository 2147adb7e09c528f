import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStoredState } from "../../src/domain/findings/storedState";
import { DEFAULT_REVIEW_OPTIONS } from "../../src/domain/Review";
import { openWorkbookFile } from "../../src/cli/openWorkbookFile";
import { readableReport } from "../../src/cli/readableReport";
import { reviewFile, type ReviewedFile } from "../../src/cli/reviewFile";
import { writeSummaryCopy } from "../../src/cli/writeSummaryCopy";
import { summaryAtOnce } from "../../src/summaryAtOnce";
import { DirectHost } from "../../src/workbench/direct/DirectHost";

const SOURCE = join(__dirname, "..", "workbooks", "utskick-kommentar-utan.xlsx");
let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "avstamt-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function reviewed(path: string): Promise<ReviewedFile> {
  const result = await reviewFile(path, DEFAULT_REVIEW_OPTIONS);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

const textsOf = ({ snapshot }: ReviewedFile): string => snapshot.sheets.flatMap(({ values }) => values.flat()).filter((value) => typeof value === "string").join("\n");

describe("the receipt says who checked", () => {
  test("[M38] the command line signs as what it is, on the sheet and in what is kept", async () => {
    const copy = join(folder, "kopia.xlsx");
    expect(await writeSummaryCopy(await reviewed(SOURCE), copy, "sv")).toMatchObject({ ok: true });
    const again = await reviewed(copy);
    expect(readStoredState(again.snapshot.storedState).stamp).toMatchObject({ signature: "kommandoraden", open: 0 });
    expect(textsOf(again)).toContain("kommandoraden");
    expect(readableReport(again, "sv")).toContain("kommandoraden");
  });

  test("[M38] the ribbon's button signs with the signature of this computer, and says so where there is none", async () => {
    for (const [signature, language] of [["Eva Lind", "sv"], ["", "en"]] as const) {
      const { workbook } = await openWorkbookFile(SOURCE);
      if (!workbook.ok) throw new Error(workbook.error.detail);
      const host = new DirectHost(workbook.value);
      expect(await summaryAtOnce(host, "sv", { language, signature })).toMatchObject({ ok: true });
      const snapshot = await host.readSnapshot();
      if (!snapshot.ok) throw new Error(snapshot.error.detail);
      expect(readStoredState(snapshot.value.storedState).stamp?.signature).toBe(signature);
      expect(snapshot.value.sheets.some(({ name }) => name === (language === "sv" ? "Sammanfattning" : "Summary"))).toBe(true);
    }
  });
});
