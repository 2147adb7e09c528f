import fc from "fast-check";
import { halveBlocks, snapshotBlocks, type UsedExtent } from "../../src/excel/snapshotBlocks";

const extents = fc.array(
  fc.record({ rowCount: fc.integer({ min: 1, max: 400 }), columnCount: fc.integer({ min: 1, max: 40 }), firstRow: fc.nat(5), firstColumn: fc.nat(5) }),
  { maxLength: 8 },
);

function cellsOf(blocks: readonly UsedExtent[]): readonly string[] {
  return blocks.flatMap(({ sheet, firstRow, rowCount, columnCount }) =>
    Array.from({ length: rowCount }, (_, row) => `${String(sheet)}:${String(firstRow + row)}:${String(columnCount)}`),
  );
}

describe("snapshotBlocks", () => {
  it("[X21] reads every row once, in order, in one sync for each started limit of cells", () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 1, max: 2000 }), (used, limit) => {
        const sheets = used.map((extent, sheet) => ({ ...extent, sheet }));
        const syncs = snapshotBlocks(sheets, limit);
        const cells = sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
        expect(syncs.length).toBeLessThanOrEqual(Math.ceil(cells / limit));
        expect(cellsOf(syncs.flat())).toEqual(cellsOf(sheets));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("[X12] halves blocks down to single rows without losing any", () => {
    fc.assert(
      fc.property(extents, (used) => {
        const blocks = used.map((extent, sheet) => ({ ...extent, sheet }));
        const halves = halveBlocks(blocks);
        const rows = cellsOf(blocks);
        if (halves) expect([...cellsOf(halves[0]), ...cellsOf(halves[1])]).toEqual(rows);
        else expect(rows.length).toBeLessThan(2);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
