import type { FindingDraft } from "../findings/Rule";
import type { CellAddress } from "../workbook/CellAddress";
import { accusableFact } from "./accusable";
import { checkClaims } from "./checkClaims";
import { checkParts } from "./checkParts";
import { claimFinding } from "./judgeClaim";
import { judgeShare, shareFinding, type JudgedShare } from "./judgeShare";
import { countFinding, type PlacedCount } from "./countFinding";
import { tieCounts } from "./tieCount";
import type { Period } from "../recognition/Period";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import { amountFinding, spanOf, type JudgedAmount } from "./amountFinding";
import { directLevel } from "./directLevel";
import { isMoney } from "./AmountMention";
import type { NarrativeAmount } from "./NarrativeAmount";
import type { NarrativeTables } from "./NarrativeTables";
import { ownerOfPassage } from "./ownerOfPassage";
import type { Passage } from "./Passage";
import type { StatedSubject } from "./readSubject";
import { readSentence, type AmountReading } from "./readSentence";
import { splitSentences } from "./splitSentences";
import { BOARD, type Subject, type SubjectIndex } from "./Subject";
import { directionOf, NO_TIE, tieAmount, tieCauses, type Tie } from "./tieAmount";
import { withSums } from "./withSums";

/** What one passage says. */
export interface ReadPassage {
  readonly narrative: readonly NarrativeAmount[];
  readonly findings: readonly FindingDraft[];
}

/** Amounts on either side among which the source of a wrong one is looked for. */
const NEIGHBOURS = 6;

/** Reads passages one after the other and holds their amounts against the tables. */
export class PassageReader {
  constructor(
    private readonly index: SubjectIndex,
    private readonly tables: NarrativeTables,
    private readonly period: Period | null,
  ) {}

  read(passage: Passage): ReadPassage {
    const { judged: all, claims } = this.judge(passage);
    const judged = all.filter((one) => isMoney(one.reading.mention.unit));
    const counts = this.counts(passage);
    const shares = this.shares(all, passage).filter((share) => !counts.some(({ tie, offset }) => offset === share.offset && tie.mention.start === share.reading.mention.start));
    const narrative = [...judged.map((one) => narrativeAmount(one, passage)), ...counts.map((one) => narrativeCount(one, passage)), ...shares.map((one) => narrativeShare(one, passage))];
    const accusations = judged.flatMap((one, order) => amountFinding(one, passage, this.tables, judged.slice(Math.max(0, order - NEIGHBOURS), order + NEIGHBOURS)) ?? []);
    const findings = [
      ...accusations,
      ...checkParts(judged, passage),
      ...counts.flatMap((one) => countFinding(one, passage) ?? []),
      ...shares.flatMap((one) => shareFinding(one, passage) ?? []),
      ...claims,
      ...checkClaims(passage, this.tables, this.index),
    ];
    return { narrative: narrative.sort((a, b) => a.span.start - b.span.start), findings };
  }

  /** The percentages that follow from two columns of a row; the amount before it in its sentence tells what "motsvarande 2 procent" is of. */
  private shares(judged: readonly JudgedAmount[], passage: Passage): readonly JudgedShare[] {
    return judged.flatMap(({ reading, offset }, order) => {
      const before = judged[order - 1];
      return judgeShare(reading, offset, before?.offset === offset ? before.reading : null, passage, this.tables) ?? [];
    });
  }

  private counts(passage: Passage): readonly PlacedCount[] {
    const tables = passage.cell ? this.tables.recognised.tables : this.tablesOf(ownerOfPassage({ ...passage, headings: passage.chapters ?? passage.headings }, this.index));
    if (passage.besideRow || tables.length === 0) return [];
    return splitSentences(passage.text).flatMap((sentence) =>
      tieCounts(sentence.text, passage, tables, (sheet) => this.tables.gridOf(sheet), this.period).map((tie) => ({ tie, offset: sentence.start })),
    );
  }

  /** The tables that a section of a report's text may speak of: its unit's own, or any where it is the board's. */
  private tablesOf(owner: Subject | null): readonly RecognisedTable[] {
    const { tables } = this.tables.recognised;
    return owner === this.index.board ? tables : tables.filter(({ sheet }) => owner !== null && this.index.ownerOfSheet.get(sheet) === owner);
  }

  /** Every amount of the passage as read, with what it ties to, and the claims without a figure that are contradicted. */
  private judge(passage: Passage): { readonly judged: readonly JudgedAmount[]; readonly claims: readonly FindingDraft[] } {
    const owner = passage.besideRow ? this.ownerBeside(passage) : ownerOfPassage(passage, this.index);
    const sheet = passage.cell?.sheet ?? null;
    const period = this.periodOf(sheet);
    const judged: JudgedAmount[] = [];
    const claims: FindingDraft[] = [];
    let topic: StatedSubject | null = null;
    for (const sentence of splitSentences(passage.text)) {
      const reading = readSentence(sentence.text, { index: this.index, owner, topic }, period, judged[judged.length - 1]?.reading ?? null);
      topic = reading.topic;
      const amounts = reading.amounts.map((amount) => directLevel(amount, this.tables));
      judged.push(...amounts.map((amount) => ({ reading: amount, tie: this.tie(amount, owner, sheet), offset: sentence.start })));
      claims.push(...reading.claims.flatMap((claim) => claimFinding(claim, sentence.start, passage, this.tables) ?? []));
    }
    return { judged: withSums(judged, this.tables), claims };
  }

  private tie(amount: AmountReading, owner: Subject | null, sheet: string | null): Tie {
    if (!isMoney(amount.mention.unit) || amount.mention.isRate) return NO_TIE;
    const tie = tieAmount(amount, this.tables, sheet, (name) => this.index.ownerOfSheet.get(name)?.key ?? BOARD);
    const isOpen = tie === NO_TIE && amount.stated.family === "variance" && owner !== null;
    return isOpen ? tieCauses(amount, this.tables, this.index.causes.get(owner.key) ?? []) : tie;
  }

  /** The period of the sheet's own tables where they agree on one, else the workbook's. */
  private periodOf(sheet: string | null): Period | null {
    const periods = this.tables.recognised.tables.flatMap((table) => (table.sheet === sheet && table.period ? [table.period] : []));
    const [first, ...others] = periods;
    return first && others.every((one) => one.year === first.year && one.months === first.months) ? first : this.period;
  }

  /** A comment beside a table's row is about that row. */
  private ownerBeside({ besideRow }: Passage): Subject | null {
    const table = this.tables.recognised.tables.find((one) => one.id === besideRow?.table);
    const row = table?.rows.find((one) => one.row === besideRow?.row);
    if (!table || !row || row.kind === "heading") return null;
    return { key: `row:${table.id}:${String(row.row)}`, kind: "unit", owner: BOARD, label: row.label, rows: [{ table, row }], names: [] };
  }
}

function narrativeAmount({ reading, tie, offset }: JudgedAmount, passage: Passage): NarrativeAmount {
  const { mention } = reading;
  const sign = directionOf(reading) === -1 ? -1 : 1;
  return {
    cell: passage.cell,
    span: spanOf(passage, offset, mention.start, mention.end),
    value: sign * mention.size * mention.scale,
    unit: mention.unit,
    ties: statingCells(reading, tie),
  };
}

/** The cells that state the fact that the amount agrees with, or surely contradicts. */
function statingCells(reading: AmountReading, tie: Tie): readonly CellAddress[] {
  const accused = accusableFact(reading, tie);
  return accused ? accused.cells : tie.agreeing.flatMap((fact) => fact.cells);
}

function narrativeShare({ reading: { mention }, offset, ties }: JudgedShare, passage: Passage): NarrativeAmount {
  return { cell: passage.cell, span: spanOf(passage, offset, mention.start, mention.end), value: mention.size, unit: "percent", ties };
}

function narrativeCount({ tie, offset }: PlacedCount, passage: Passage): NarrativeAmount {
  const { mention, cell } = tie;
  return { cell: passage.cell, span: spanOf(passage, offset, mention.start, mention.end), value: mention.value, unit: mention.unit, ties: [cell] };
}
