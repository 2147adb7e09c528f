import { meet } from "../../amount/RoundingInterval";
import { AMOUNTS_PER_UNIT, type Amount, type MoneyUnit } from "../../amount/Amount";
import { buildSubjects } from "../../narrative/buildSubjects";
import { collectPassages } from "../../narrative/collectPassages";
import type { Fact } from "../../narrative/Fact";
import { NarrativeTables } from "../../narrative/NarrativeTables";
import { ownerOfPassage } from "../../narrative/ownerOfPassage";
import type { Subject, SubjectIndex } from "../../narrative/Subject";
import { findCauseLists, type CauseList } from "../../reconciliation/causeLists/findCauseLists";
import { readCauseList, type ReadCauseList, type StatedAmount } from "../../reconciliation/causeLists/readCauseList";
import type { ReconciliationStatement } from "../../reconciliation/ReconciliationStatement";
import type { CellAddress } from "../../workbook/CellAddress";
import type { SheetGrid } from "../../workbook/SheetGrid";
import type { Diagnosis } from "../Finding";
import type { CellRule, FindingDraft, RuleContext } from "../Rule";
import type { RuleCode } from "../RuleCode";
import { remarkDraft } from "./cellDraft";

/**
 * R56 `cause-vs-variance`: causes given as amounts in bullets under a heading such as "Orsaker till avvikelsen" add up to the variance of
 * whomever the section is about (or to the amount that the heading says), and to the list's own total where it has one (`cause-total`).
 * Silent where the heading or a line says that the list is not the whole, or a bullet has no amount that is surely better or worse.
 *
 * | Orsaker till avvikelsen | the forecast's variance −3 000 |
 * | --- | --- |
 * | - Personal, −1 200 tkr; - Placeringar, −1 800 tkr | holds |
 * | - Personal, −1 200 tkr; - Placeringar, −1 100 tkr | told: −700 is not specified |
 */
export const causeListRule: CellRule = {
  id: "R56",
  code: "cause-vs-variance",
  kind: "cells",
  findings: function* (context) {
    let sections: Sections | null = null;
    for (const grid of context.grids.values()) {
      const tables = context.recognised.tables.filter(({ sheet }) => sheet === grid.sheet.name);
      for (const list of findCauseLists(grid, tables)) {
        sections ??= sectionsOf(context);
        const draft = listDraft(list, grid, sections, context);
        if (draft) yield draft;
      }
    }
  },
};

/** Whom the workbook's sections are about, and what its tables say of them. */
interface Sections {
  readonly index: SubjectIndex;
  readonly tables: NarrativeTables;
}

function sectionsOf({ recognised, snapshot, grids }: RuleContext): Sections {
  return { index: buildSubjects(recognised, snapshot), tables: new NarrativeTables(recognised, grids) };
}

function listDraft(list: CauseList, grid: SheetGrid, { index, tables }: Sections, context: RuleContext): FindingDraft | null {
  const owner = ownerOfList(list, grid, index, context);
  const read = owner ? readCauseList(list, owner, index) : null;
  if (!owner || !read) return null;
  if (read.total && !meet(read.sum.interval, read.total.interval)) return totalDraft(list, read.sum, read.total);
  return varianceDraft(list, read, tables.factsOf(owner, grid.sheet.name).filter(isVariance));
}

/** Words of a heading that say what follows, and nobody's name. */
const HEADING_WORDS = /\b(?:orsak\p{L}*|förklar\p{L}*|bakom|beror|består|utgörs|fördela\p{L}*|sig|kan|av|följande|enligt|denna|den|detta)\b/giu;

function ownerOfList({ heading, bullets }: CauseList, grid: SheetGrid, index: SubjectIndex, { recognised }: RuleContext): Subject | null {
  const [first] = bullets;
  if (!first) return null;
  const above = collectPassages(grid, recognised).find(({ cell }) => cell?.row === first.cell.row && cell.column === first.cell.column)?.headings ?? [];
  const own = heading.text.replace(/\d[\d .,]*\s*\p{L}*/gu, " ").replace(HEADING_WORDS, " ");
  return ownerOfPassage({ text: first.text, cell: first.cell, paragraph: null, besideRow: null, headings: ["", ...above.filter((text) => text !== heading.text.trim()), own] }, index);
}

function isVariance({ measure, isSigned, unitIsAssumed }: Fact): boolean {
  return (measure === "forecastVariance" || measure === "varianceToDate") && isSigned && !unitIsAssumed;
}

function totalDraft({ total, bullets }: CauseList, sum: StatedAmount, stated: StatedAmount): FindingDraft | null {
  if (!total) return null;
  const cells = [total, ...bullets].map(({ cell }) => cell);
  const statement = { code: "causeListHasOtherTotal", quoted: total.text.trim(), causes: bullets.length } as const;
  return figuresDraft({ rule: "cause-total", cells, statement, diagnosis: null }, sum.amount, stated.amount, "tkr");
}

function varianceDraft(list: CauseList, { sum, total, explained }: ReadCauseList, facts: readonly Fact[]): FindingDraft | null {
  const said = total ?? sum;
  const { heading, bullets } = list;
  const looked = (list.total ?? heading).cell;
  if (explained) {
    if (meet(explained.interval, said.interval) || !isComparable(explained.amount, said.amount)) return null;
    const statement = { code: "causeListDoesNotExplain", heading: heading.text.trim(), label: "", causes: bullets.length } as const;
    return figuresDraft({ rule: "cause-vs-variance", cells: [looked, ...bullets.map(({ cell }) => cell)], statement, diagnosis: null }, explained.amount, said.amount, "tkr");
  }
  if (facts.some((fact) => agrees(fact, said, 1))) return null;
  const target = targetOf(facts, heading.text);
  if (!target || !isComparable(target.amount, said.amount)) return null;
  const statement = { code: "causeListDoesNotExplain", heading: heading.text.trim(), label: target.label, causes: bullets.length } as const;
  const cells = [looked, ...target.cells.slice(0, 1), ...bullets.map(({ cell }) => cell)];
  return figuresDraft({ rule: "cause-vs-variance", cells, statement, diagnosis: turned(target, said) }, target.amount, said.amount, target.unit);
}

function agrees(fact: Fact, { interval }: StatedAmount, sign: 1 | -1): boolean {
  return meet({ low: sign * fact.amount - fact.slack, high: sign * fact.amount + fact.slack }, interval);
}

function turned(fact: Fact, said: StatedAmount): Diagnosis | null {
  return agrees(fact, said, -1) ? { kind: "signFlippedTable", cells: [], labels: [], figure: null, chance: 0 } : null;
}

const OF_THE_YEAR = /prognos|helår|årets|årsavvik/i;
const TO_DATE = /period|ackumul|\back\b|utfall|hittills/i;

/** The variance that the heading says; where it does not, the forecast's before the one to date, as for tables of causes. */
function targetOf(facts: readonly Fact[], heading: string): Fact | undefined {
  const year = facts.find(({ measure }) => measure === "forecastVariance");
  const toDate = facts.find(({ measure }) => measure === "varianceToDate");
  if (OF_THE_YEAR.test(heading)) return year;
  return TO_DATE.test(heading) ? toDate : (year ?? toDate);
}

/** A sum of another size altogether is of something else. */
const FARTHEST = 4;

function isComparable(variance: Amount, sum: Amount): boolean {
  const ratio = Math.abs(sum / variance);
  return ratio >= 1 / FARTHEST && ratio <= FARTHEST;
}

interface ListRemark {
  readonly rule: RuleCode;
  readonly cells: readonly CellAddress[];
  readonly statement: ReconciliationStatement;
  readonly diagnosis: Diagnosis | null;
}

/** More cells than this are no help in finding the place. */
const MOST_CELLS = 8;

function figuresDraft({ rule, cells, statement, diagnosis }: ListRemark, belongs: Amount, stands: Amount, unit: MoneyUnit): FindingDraft {
  const inUnit = (amount: Amount): number => Number((amount / AMOUNTS_PER_UNIT[unit]).toFixed(6));
  const draft = remarkDraft({ rule, severity: "warning", cells: cells.slice(0, MOST_CELLS), statement, ...(diagnosis ? { diagnosis } : {}) });
  return { ...draft, expected: inUnit(belongs), actual: inUnit(stands), difference: inUnit(stands - belongs), figureKind: unit };
}
