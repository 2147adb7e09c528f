import type { RecognisedWorkbook } from "../recognition/RecognisedTable";
import type { SheetGrid } from "../workbook/SheetGrid";
import type { Fact } from "./Fact";
import { factsOfRow } from "./factsOfRow";
import type { Subject, SubjectRow } from "./Subject";

/** The tables' facts, worked out when a sentence first asks for them. */
export class NarrativeTables {
  private readonly byRow = new Map<string, readonly Fact[]>();

  constructor(
    readonly recognised: RecognisedWorkbook,
    private readonly grids: ReadonlyMap<string, SheetGrid>,
  ) {}

  gridOf(sheet: string): SheetGrid | undefined {
    return this.grids.get(sheet);
  }

  /** All facts about a subject, those on the sheet that is read first. */
  factsOf(subject: Subject, sheet: string | null): readonly Fact[] {
    const facts = subject.rows.flatMap((row) => this.factsOfRow(row));
    return sheet === null ? facts : [...facts.filter((fact) => fact.sheet === sheet), ...facts.filter((fact) => fact.sheet !== sheet)];
  }

  /** The facts of one row of a table. */
  factsOfRow(place: SubjectRow): readonly Fact[] {
    const key = `${place.table.id}:${String(place.row.row)}`;
    const known = this.byRow.get(key);
    if (known) return known;
    const grid = this.grids.get(place.table.sheet);
    const facts = grid ? factsOfRow(place, grid) : [];
    this.byRow.set(key, facts);
    return facts;
  }

  /** The row of a kind of account that states all revenue or all cost of whoever has these rows. */
  accountRow(owner: string, account: "revenue" | "cost", owners: (sheet: string) => string): SubjectRow | null {
    const pattern = account === "revenue" ? REVENUE_ROW : COST_ROW;
    for (const table of this.recognised.tables) {
      if (table.kind !== "byAccount" || owners(table.sheet) !== owner) continue;
      const row = table.rows.find((one) => pattern.test(one.label.trim()));
      if (row) return { table, row };
    }
    return null;
  }
}

const REVENUE_ROW = /^(?:summa |totala? |verksamhetens |verksamhets)*int[äå]kter(?: totalt)?$/i;
const COST_ROW = /^(?:summa |totala? |verksamhetens |verksamhets|brutto)*kostnader(?: totalt)?$/i;
