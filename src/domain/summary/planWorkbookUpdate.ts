import type { DefinedName, OwnSheetKind } from "../workbook/WorkbookSnapshot";
import { quoteSheetName } from "../workbook/CellAddress";
import { chooseSheetName } from "./chooseSheetName";
import {
  BIRTH_NAMES,
  INCOMPLETE_MARKER,
  LAYOUT_MARKER,
  SHEET_MARKER,
  layoutFormula,
  markedSheetName,
  markerFormula,
  ownSheetKind,
  rowMarkerKey,
  rowMarkerName,
  rowMarkerRow,
} from "./ownSheetNames";
import { planRowSteps } from "./planRowSteps";
import type { ExistingRow, RowSteps } from "./planRowSteps";
import { resolveFormula, rowPlace } from "./resolveFormula";
import type { RowPlaces } from "./resolveFormula";
import type { CellContent, CellStyle, PlannedRow, SheetPlan, SummaryPlan } from "./SummaryPlan";

/** A sheet as a host finds it before it writes: what it is called and its own sheet-scoped names. */
export interface StandingSheet {
  readonly name: string;
  readonly names: readonly Pick<DefinedName, "name" | "formula">[];
}

/** What stands in one of our sheets besides its names; rows from 0. */
export interface StandingContents {
  /** Rows in which the user wrote to the right of our columns. */
  readonly userRows: ReadonlySet<number>;
  /** Rows with anything in them, in any column. */
  readonly filledRows: ReadonlySet<number>;
}

/** Everything a host has to do to one of our sheets, in this order; every row is from 0 and final unless said otherwise. */
export interface SheetUpdate {
  readonly kind: OwnSheetKind;
  /** What the sheet is called now; null where it is to be added (as `BIRTH_NAMES` says, then marked, then renamed). */
  readonly standingName: string | null;
  /** What the sheet is to be called. */
  readonly name: string;
  /** Whether every cell is to be formatted anew (a new sheet, one that a failure left half written, one of other columns), not only inserted rows. */
  readonly formatsAll: boolean;
  /** Whether the looks of our cells in standing rows are to be taken away first: they were made for other columns. */
  readonly clearsFormats: boolean;
  readonly steps: RowSteps;
  readonly rows: readonly PlacedRow[];
  /** Columns from A on that are ours. */
  readonly ownColumns: number;
  /**
   * Hidden sheet-scoped names to delete, then those to add; the incomplete-marker is neither: the host sets it first and removes it last. The layout's
   * name is to be changed after the formats are made, so that a failure before leaves the old one.
   */
  readonly namesRemoved: readonly string[];
  readonly namesAdded: readonly { readonly name: string; readonly formula: string }[];
  readonly plan: SheetPlan;
}

export interface PlacedRow {
  readonly key: string;
  readonly row: number;
  /** Whether the row was inserted in this run. */
  readonly isNew: boolean;
  /** In points, for a new row; null is Excel's own. */
  readonly height: number | null;
  /** Formulas without tokens. */
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell {
  readonly column: number;
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** Both sheets' updates and where their rows come to stand. */
export interface WorkbookUpdate {
  readonly sheets: readonly SheetUpdate[];
  readonly places: RowPlaces;
}

/**
 * Our standing sheet of a kind: the one with its marker; among several (the user copied it) the one still called what its
 * marker says, else the first; else one that a failure left unmarked. Null where there is none, so that a new one is to be added.
 */
export function findOwnSheet<S extends StandingSheet>(sheets: readonly S[], kind: OwnSheetKind): S | null {
  const marked = sheets.filter((sheet) => ownSheetKind(sheet.names) === kind);
  const original = marked.find((sheet) => markedSheetName(sheet.names) === sheet.name) ?? marked[0];
  return original ?? sheets.find((sheet) => sheet.name === BIRTH_NAMES[kind]) ?? null;
}

/**
 * How the workbook's sheets become the planned ones: the one decision that both hosts carry out.
 *
 * `contentsOf` is asked only for our own standing sheets, by name. Names are compared by the caller's own sheet list, so a sheet
 * that the user renamed keeps the user's name.
 */
export function planWorkbookUpdate(
  plan: SummaryPlan,
  sheets: readonly StandingSheet[],
  contentsOf: (sheetName: string) => StandingContents,
): WorkbookUpdate {
  const taken = sheets.map(({ name }) => name);
  const drafts = plan.sheets.map((sheetPlan) => {
    const draft = draftSheet(sheetPlan, findOwnSheet(sheets, sheetPlan.kind), taken, contentsOf);
    taken.push(draft.name);
    return draft;
  });
  const places = placesOf(drafts);
  return { sheets: drafts.map((draft) => sheetUpdate(draft, places)), places };
}

interface SheetDraft {
  readonly plan: SheetPlan;
  readonly standing: StandingSheet | null;
  readonly name: string;
  readonly steps: RowSteps;
}

function draftSheet(
  plan: SheetPlan,
  standing: StandingSheet | null,
  taken: readonly string[],
  contentsOf: (sheetName: string) => StandingContents,
): SheetDraft {
  const isNamed = standing !== null && standing.name !== BIRTH_NAMES[plan.kind];
  return {
    plan,
    standing,
    name: isNamed ? standing.name : chooseSheetName(plan.name, taken),
    steps: standing ? stepsFrom(standing, plan, contentsOf(standing.name)) : planRowSteps([], keysOf(plan)),
  };
}

function stepsFrom(standing: StandingSheet, plan: SheetPlan, contents: StandingContents): RowSteps {
  const rows = keyedRows(standing);
  const orphans = isIncomplete(standing) ? orphanRows(rows, contents.filledRows) : [];
  return planRowSteps(rows, keysOf(plan), contents.userRows, orphans);
}

/** Rows that were inserted before a failure and never got their key: blank ones between the first and the last keyed row. */
function orphanRows(rows: readonly ExistingRow[], filledRows: ReadonlySet<number>): readonly number[] {
  const keyed = new Set(rows.map(({ row }) => row));
  const first = Math.min(...keyed);
  const last = Math.max(...keyed);
  const between = keyed.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return between.filter((row) => !keyed.has(row) && !filledRows.has(row));
}

function keysOf(plan: SheetPlan): readonly string[] {
  return plan.rows.map(({ key }) => key);
}

function keyedRows(sheet: StandingSheet): readonly ExistingRow[] {
  return sheet.names.flatMap(({ name, formula }) => {
    const key = rowMarkerKey(name);
    const row = rowMarkerRow(formula);
    return key === null || row === null ? [] : [{ key, row }];
  });
}

function placesOf(drafts: readonly SheetDraft[]): RowPlaces {
  const place = (kind: OwnSheetKind): { readonly name: string; readonly rowOf: ReadonlyMap<string, number> } => {
    const draft = drafts.find(({ plan }) => plan.kind === kind);
    return { name: draft?.name ?? "", rowOf: draft?.steps.rowOf ?? new Map() };
  };
  return { summary: place("summary"), reconciliation: place("reconciliation"), copy: place("copy") };
}

function sheetUpdate(draft: SheetDraft, places: RowPlaces): SheetUpdate {
  const { plan, standing, name, steps } = draft;
  return {
    kind: plan.kind,
    standingName: standing?.name ?? null,
    name,
    clearsFormats: standing !== null && !hasLayout(standing, plan.layout),
    formatsAll: standing === null || isIncomplete(standing) || !hasLayout(standing, plan.layout),
    steps,
    rows: placeAllRows(plan, places, steps),
    ownColumns: plan.columnWidths.length,
    ...nameChanges(draft, standing?.names ?? []),
    plan,
  };
}

function isIncomplete(sheet: StandingSheet): boolean {
  return sheet.names.some(({ name }) => name.toLowerCase() === INCOMPLETE_MARKER);
}

/** Whether a sheet's cells are formatted for these columns. */
export function hasLayout(sheet: StandingSheet, layout: string): boolean {
  return sheet.names.some(({ name, formula }) => name.toLowerCase() === LAYOUT_MARKER && formula === layoutFormula(layout));
}

function placeAllRows(plan: SheetPlan, places: RowPlaces, steps: RowSteps): readonly PlacedRow[] {
  const isInserted = (row: number): boolean =>
    steps.insertions.some((run) => row >= run.row && row < run.row + run.count);
  return plan.rows.map((planned) => {
    const row = rowPlace(places, plan.kind, planned.key);
    return { key: planned.key, row, isNew: isInserted(row), height: planned.height ?? null, cells: placeCells(planned, plan.kind, places) };
  });
}

function placeCells(planned: PlannedRow, kind: OwnSheetKind, places: RowPlaces): readonly PlacedCell[] {
  return planned.cells.map(({ column, content, style }) => ({
    column,
    style,
    content:
      content.type === "formula"
        ? { type: "formula", formula: resolveFormula(content.formula, kind, places) }
        : content,
  }));
}

/** A marker whose row lives on is left alone: Excel moves it with the row. */
function nameChanges(
  draft: SheetDraft,
  standing: StandingSheet["names"],
): Pick<SheetUpdate, "namesRemoved" | "namesAdded"> {
  const wanted = new Map<string, string>([
    [SHEET_MARKER, markerFormula(draft.plan.kind, draft.name)],
    [LAYOUT_MARKER, layoutFormula(draft.plan.layout)],
  ]);
  for (const [key, row] of draft.steps.rowOf) wanted.set(rowMarkerName(key), `=${quoteSheetName(draft.name)}!$A$${String(row + 1)}`);
  const keepsPlace = new Set(keptMarkers(draft));
  const removed = standing
    .filter(({ name, formula }) => isOurMarker(name) && !keepsPlace.has(name.toLowerCase()) && wanted.get(name.toLowerCase()) !== formula)
    .map(({ name }) => name);
  const stays = new Set(standing.map(({ name }) => name.toLowerCase()));
  for (const name of removed) stays.delete(name.toLowerCase());
  const added = [...wanted].filter(([name]) => !stays.has(name)).map(([name, formula]) => ({ name, formula }));
  return { namesRemoved: removed, namesAdded: added };
}

function isOurMarker(name: string): boolean {
  return rowMarkerKey(name) !== null || [SHEET_MARKER, LAYOUT_MARKER].includes(name.toLowerCase());
}

/** Names of the rows that were neither inserted nor dropped. */
function keptMarkers({ standing, steps }: SheetDraft): readonly string[] {
  if (!standing) return [];
  const inserted = new Set(steps.insertions.flatMap(({ row, count }) => Array.from({ length: count }, (_, index) => row + index)));
  const keptKeys = new Set([...steps.rowOf].filter(([, row]) => !inserted.has(row)).map(([key]) => key));
  return standing.names
    .filter(({ name, formula }) => rowMarkerRow(formula) !== null && keptKeys.has(rowMarkerKey(name) ?? ""))
    .map(({ name }) => name.toLowerCase());
}
