import type { Grids } from "../../excel/openBothHosts";
import { rowOf, writeSummaryOf } from "./writeSummaryOf";

const HEADER = ["Verksamhet (tkr)", "Budget jan-jul 2024", "Utfall jan-jul 2024", "Avvikelse", "Budget helår", "Prognos helår", "Avvikelse prognos"];

const BOARD: Grids = {
  Nämnd: [
    ["Socialnämnden"],
    ["Ekonomiskt utfall per juli 2024, tkr"],
    [],
    HEADER,
    ["Ledning", 1000, 900, 100, 1700, 1600, 100],
    ["Barn och unga", 30000, 34500, -4500, 51000, 58000, -7000],
    ["Äldre", 60000, 58800, 1200, 103000, 101500, 1500],
    ["Summa", 91000, 94200, -3200, 155700, 161100, -5400],
  ],
};

describe("the page", () => {
  it("[S3] shows each unit's figures, recomputed totals, and minus as worse", async () => {
    const { page } = await writeSummaryOf(BOARD);
    expect(rowOf(page, "Barn och unga").slice(0, 6)).toEqual([30000, 34500, -4500, 51000, 58000, -7000]);
    expect(rowOf(page, "Summa").slice(0, 6)).toEqual([91000, 94200, -3200, 155700, 161100, -5400]);
  });

  it("[S3] follows the workbook: every figure is a formula", async () => {
    const { workbook, plan } = await writeSummaryOf(BOARD);
    const numbers = plan.sheets[0]?.rows.flatMap(({ cells }) => cells).filter(({ content }) => content.type === "number");
    expect(numbers).toEqual([]);
    workbook.worksheet("Nämnd")?.setContent(5, 5, 60000);
    const sheet = workbook.worksheet("Sammanfattning")!;
    const used = sheet.usedRange(true)!;
    const labels = Array.from({ length: used.lastRow + 1 }, (_, row) => sheet.cell(row, 0).value);
    expect(sheet.cell(labels.indexOf("Barn och unga"), 6).value).toBe(-9000);
    expect(sheet.cell(labels.indexOf("Summa"), 6).value).toBe(-7400);
  });

  it("[S4] says in at most three sentences what the figures say, and follows them", async () => {
    const { page, workbook } = await writeSummaryOf(BOARD);
    const sentences = page.map(([first]) => String(first)).filter((text) => /^(Prognosen|Utfallet|Störst)/.test(text));
    expect(sentences).toEqual([
      "Prognosen för helåret visar ett underskott om 5,4\u00a0mkr.",
      "Utfallet jan–jul 2024 är 3,2\u00a0mkr sämre än budget.",
      "Störst avvikelse: Barn och unga −7,0\u00a0mkr, Äldre +1,5\u00a0mkr och Ledning +100\u00a0tkr.",
    ]);
    workbook.worksheet("Nämnd")?.setContent(5, 5, 40000);
    expect(workbook.worksheet("Sammanfattning")?.cell(4, 0).value).toBe("Prognosen för helåret visar ett överskott om 12,6\u00a0mkr.");
  });

  it("[S5] names whose report it is, the unit, the period and the sign rule", async () => {
    const { page } = await writeSummaryOf(BOARD);
    expect(page.slice(0, 3).map(([first]) => first)).toEqual([
      "Socialnämnden",
      "Ekonomisk uppföljning, tkr · jan–jul 2024",
      "Minus = sämre än budget (underskott), plus = bättre än budget (överskott).",
    ]);
  });

  it("[S6] is in tkr where the workbook is in kronor", async () => {
    const inKronor = BOARD["Nämnd"]!.map((row) => row.map((cell) => (typeof cell === "number" ? cell * 1000 : typeof cell === "string" ? cell.replace(/tkr/g, "kr") : cell)));
    const { page } = await writeSummaryOf({ Nämnd: inKronor });
    expect(rowOf(page, "Barn och unga").slice(0, 3)).toEqual([30000, 34500, -4500]);
    expect(page[1]?.[0]).toContain("tkr");
  });

  it("[S3] turns costs written negative to the same variances", async () => {
    const negative = BOARD["Nämnd"]!.map((row) => row.map((cell, column) => (typeof cell === "number" && column !== 3 && column !== 6 ? -cell : cell)));
    const { page } = await writeSummaryOf({ Nämnd: negative });
    expect(rowOf(page, "Barn och unga").slice(0, 6)).toEqual([-30000, -34500, -4500, -51000, -58000, -7000]);
  });

  it("[S7] puts the printed total beside the recomputed one where they differ", async () => {
    const wrong = BOARD["Nämnd"]!.map((row, index) => (index === 7 ? ["Summa", 90000, 94200, -4200, 155700, 161100, -5400] : row));
    const { page } = await writeSummaryOf({ Nämnd: wrong });
    expect(rowOf(page, "Summa")[0]).toBe(91000);
    expect(rowOf(page, "enligt arbetsboken")[0]).toBe(90000);
    const rounded = BOARD["Nämnd"]!.map((row, index) => (index === 7 ? ["Summa", 91001, 94200, -3199, 155700, 161100, -5400] : row));
    expect(rowOf((await writeSummaryOf({ Nämnd: rounded })).page, "enligt arbetsboken (avrundning)")[0]).toBe(91001);
    const { page: right } = await writeSummaryOf(BOARD);
    expect(right.some(([first]) => String(first).startsWith("enligt"))).toBe(false);
  });

  it("[S8] writes text as text whatever it looks like", async () => {
    const labels = ["=1+1", "+46 8 123", "-varav", "@SUMMA(A1)", "\tflik\nrad", "x".repeat(32767), "👩‍👧 barn", "\u202Eomvänt"];
    const grid = [...BOARD["Nämnd"]!.slice(0, 4), ...labels.map((label) => [label, 10, 9, 1, 20, 19, 1])];
    const workbook = { Nämnd: grid };
    const { plan, page } = await writeSummaryOf(workbook);
    expect(plan.sheets).toHaveLength(2);
    const longest = Math.max(...page.map(([first]) => String(first).length));
    expect(longest).toBeLessThan(300);
    expect(page.flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
  });

  it("[S9] leaves out what has no data", async () => {
    const { page, plan } = await writeSummaryOf({ Blad1: [["Hej"]] });
    expect(page).toHaveLength(3);
    expect(plan.sheets[0]?.chart).toBeNull();
    const { page: board } = await writeSummaryOf(BOARD);
    expect(board.flat()).not.toContain("Orsaker till avvikelsen");
    expect(board.flat()).not.toContain("Åtgärder");
  });

  it("[S10] charts the variances from the worst to the best", async () => {
    const { plan, audit } = await writeSummaryOf(BOARD);
    const [page, reconciliation] = plan.sheets;
    expect(page?.chart?.data.sheet).toBe("reconciliation");
    const bars = reconciliation?.rows.filter(({ key }) => key.startsWith("bar"));
    expect(bars).toHaveLength(3);
    const shownBars = audit.filter((cells) => /^(Barn|Ledning|Äldre) /.test(String(cells[2])) || /^(Barn och unga|Ledning|Äldre) {2}/.test(String(cells[2])));
    expect(shownBars.map((cells) => cells.slice(2))).toEqual([
      ["Barn och unga  −7\u00a0000", 0, -7000],
      ["Ledning  +100", 100, 0],
      ["Äldre  +1\u00a0500", 1500, 0],
    ]);
  });

  it("[S11] fits one A4 landscape page", async () => {
    const many = [...BOARD["Nämnd"]!.slice(0, 4), ...Array.from({ length: 20 }, (_, index) => [`Enhet ${String(index)}`, 10, 9 + index, 1 - index, 20, 19 + index, 1 - index])];
    const { plan } = await writeSummaryOf({ Nämnd: many });
    const page = plan.sheets[0]!;
    expect(page.print).toMatchObject({ orientation: "landscape", pagesHigh: 1 });
    expect(page.rows.reduce((sum, { height }) => sum + (height ?? 15), 0)).toBeLessThan(610);
  });

  it.each([40, 120])("[S11] shows the largest of %i units and one row for the others, and all of them on the other sheet", async (count) => {
    const units = Array.from({ length: count }, (_, index) => [`Enhet ${String(index)}`, 100, 90 + index, 10 - index, 200, 190 + index, 10 - index]);
    const sum = (column: number): number => units.reduce((total, unit) => total + Number(unit[column]), 0);
    const total = ["Summa", sum(1), sum(2), sum(3), sum(4), sum(5), sum(6)];
    const { plan, page, audit } = await writeSummaryOf({ Nämnd: [...BOARD["Nämnd"]!.slice(0, 4), ...units, total] });
    expect(plan.sheets[0]!.rows.reduce((height, row) => height + (row.height ?? 15), 0)).toBeLessThan(610);
    expect(rowOf(page, `Enhet ${String(count - 1)}`)[5]).toBe(11 - count);
    expect(page.some(([first]) => String(first).startsWith("Övriga ("))).toBe(true);
    expect(rowOf(page, "Summa").slice(0, 6)).toEqual(total.slice(1));
    expect(rowOf(audit, "Enhet 11").slice(2, 5)).toEqual([100, 101, -1]);
  });

  it("[S12] is written in English too", async () => {
    const { page, audit } = await writeSummaryOf(BOARD, { language: "en" });
    expect(page[1]?.[0]).toBe("Budget follow-up, tkr · Jan–Jul 2024");
    expect(audit[0]?.[0]).toBe("Reconciliation · Socialnämnden");
  });
});

describe("causes and corrective actions", () => {
  const CAUSES: Grids = {
    ...BOARD,
    "Barn och unga": [
      ["Barn och unga"],
      ["Orsak till prognosavvikelse (tkr)", "Belopp"],
      ["Placeringar", -5000],
      ["Konsulter", -1500],
      ["Summa", -6500],
    ],
    Åtgärder: [
      ["Åtgärder för en ekonomi i balans"],
      ["Åtgärd", "Förväntad effekt (tkr)", "Realiserad effekt (tkr)"],
      ["Färre konsulter", 700, 200],
      ["Sparbeting", 1300, 0],
      ["Summa", 2000, 200],
    ],
  };

  it("[S13] sums a unit's causes and states what none of them explains", async () => {
    const { page } = await writeSummaryOf(CAUSES);
    const at = page.findIndex(([first]) => first === "Orsaker till avvikelsen");
    expect(page.slice(at, at + 4)).toEqual([
      ["Orsaker till avvikelsen", "Summa\norsaker", "Avvikelse", "Ej\nspecificerat"],
      ["Barn och unga", -6500, -7000, -500],
      ["Placeringar", -5000],
      ["Konsulter", -1500],
    ]);
  });

  it("[S14] lists corrective actions with their effect", async () => {
    const { page } = await writeSummaryOf(CAUSES);
    expect(rowOf(page, "Åtgärder").slice(0, 2)).toEqual(["Förväntad\neffekt", "Realiserad\neffekt"]);
    expect(rowOf(page, "Färre konsulter").slice(0, 2)).toEqual([700, 200]);
  });
});

describe("the reconciliation sheet", () => {
  it("[S15] recomputes printed sums as formulas that follow the workbook", async () => {
    const { audit, workbook } = await writeSummaryOf(BOARD);
    const sums = audit.filter(([first, second]) => first === "Summa" && String(second).includes("Prognos helår"));
    expect(sums[0]?.slice(2)).toEqual(["Nämnd!F8", 161100, 161100, 0, 2, "stämmer"]);
    workbook.worksheet("Nämnd")?.setContent(7, 5, 162000);
    const sheet = workbook.worksheet("Avstämning")!;
    const rows = Array.from({ length: sheet.usedRange(true)!.lastRow + 1 }, (_, row) => row);
    const row = rows.find((one) => sheet.cell(one, 2).value === "Nämnd!F8")!;
    expect([sheet.cell(row, 5).value, sheet.cell(row, 7).value]).toEqual([900, "avviker"]);
  });

  it("[S16] lists what is open in the review's order, each with its cell", async () => {
    const wrong = BOARD["Nämnd"]!.map((row, index) => (index === 7 ? ["Summa", 80000, 94200, -14200, 155700, 161100, -5400] : row));
    const { audit, review } = await writeSummaryOf({ Nämnd: wrong });
    expect(review.findings.length).toBeGreaterThan(0);
    const at = audit.findIndex(([first]) => first === "Att rätta och att kontrollera");
    expect(audit.slice(at + 2, at + 2 + review.findings.length).map((cells) => cells[3] === "" ? null : cells[3])).toEqual(review.findings.map(({ expected }) => expected));
  });

  it("[S17] keeps a place for fingerprint and time, given from outside", async () => {
    const { audit } = await writeSummaryOf(BOARD, { context: { writtenAt: "2024-08-07 15:00", fingerprint: "ab12", signature: null } });
    expect(rowOf(audit, "Fingeravtryck (SHA-256)")).toEqual(["ab12"]);
    expect(rowOf(audit, "Skrivet")).toEqual(["2024-08-07 15:00"]);
  });

  it("[S19] has who checked, when and which checks in rows of their own", async () => {
    const { audit, review } = await writeSummaryOf(BOARD, { context: { writtenAt: "2024-08-07 15:00", fingerprint: "ab12", signature: "Anna L" } });
    expect(rowOf(audit, "Kontrollerat av")).toEqual(["Anna L"]);
    expect(rowOf(audit, "Kontrollerat")).toEqual(["2024-08-07 15:00"]);
    const checks = audit.find(([first, second]) => first === "Kontroller" && second !== undefined);
    expect(checks?.[1]).toBe(`${String(review.gate.checked.length)} slag av kontroller, ${String(review.checks.performed)} prövade samband, inget öppet`);
    expect(audit.flat().join(" ")).toContain("(filen är inte läst)");
    const { audit: unsigned } = await writeSummaryOf(BOARD, { context: { writtenAt: "2024-08-07 15:00", fingerprint: "ab12", signature: "" } });
    expect(rowOf(unsigned, "Kontrollerat av")).toEqual(["ingen signatur är angiven i Avstämt"]);
  });
});

describe("rows of the same label", () => {
  const line = (unit: string, label: string, ...figures: readonly number[]): (string | number)[] => [unit, label, ...figures];
  const BLOCKS: Grids = {
    KFN: [
      ["Kultur- och fritidsnämnden"],
      ["Uppföljning per den 30 april 2024 (tkr)"],
      [],
      ["Enhet", "", "Budget jan-apr", "Utfall jan-apr", "Avvikelse jan-apr", "Budget 2024", "Prognos 2024", "Avvikelse 2024"],
      line("Bibliotek", "Intäkter", -1488, -1526, 38, -4398, -4345, -53),
      line("", "Kostnader", 6644, 6437, 207, 20480, 20812, -332),
      line("", "Netto", 5156, 4911, 245, 16082, 16467, -385),
      line("Musikskola", "Intäkter", -988, -948, -40, -3049, -3122, 73),
      line("", "Kostnader", 3738, 3658, 80, 11369, 11070, 299),
      line("", "Netto", 2750, 2710, 40, 8320, 7948, 372),
    ],
  };

  it("[S24] are told apart by the block that they stand in", async () => {
    const { page } = await writeSummaryOf(BLOCKS);
    const names = page.map(([first]) => String(first)).filter((text) => /^(?:Bibliotek|Musikskola) · /.test(text));
    expect(names).toEqual(["Bibliotek · Intäkter", "Bibliotek · Kostnader", "Bibliotek · Netto", "Musikskola · Intäkter", "Musikskola · Kostnader", "Musikskola · Netto"]);
  });
});
