import type { Chart, ChartSeries, Hyperlink, SheetObjects } from "./SheetObjects";

/** A sheet's objects with every reference in charts, links, conditional formats and validations rewritten. */
export function moveObjectReferences(objects: SheetObjects, move: (formula: string) => string): SheetObjects {
  const { charts, hyperlinks, conditionalFormats, dataValidations } = objects;
  if (charts.length + hyperlinks.length + conditionalFormats.length + dataValidations.length === 0) return objects;
  return {
    ...objects,
    charts: charts.length === 0 ? charts : charts.map((chart) => moveChart(chart, move)),
    hyperlinks: hyperlinks.length === 0 ? hyperlinks : hyperlinks.map((link) => moveLink(link, move)),
    conditionalFormats: moveRuleFormulas(conditionalFormats, move),
    dataValidations: moveRuleFormulas(dataValidations, move),
  };
}

/** The formulas in the file's own elements; the same list where none moves, so that the file is left as it is. */
function moveRuleFormulas<T extends { readonly xml: string }>(rules: readonly T[], move: (formula: string) => string): readonly T[] {
  const moved = rules.map((rule) => ({ ...rule, xml: rule.xml.replace(RULE_FORMULA, (_whole, open: string, formula: string, close: string) => open + moveEscaped(formula, move) + close) }));
  return moved.some(({ xml }, index) => xml !== rules[index]?.xml) ? moved : rules;
}

const RULE_FORMULA = /(<(?:\w+:)?formula[12]?>)([^<]*)(<\/(?:\w+:)?formula[12]?>)/g;

/**
 * A formula as XML writes it; the same text where nothing moves. A rule's formula is written for the first cell of its range: where the line of that cell is
 * deleted, the same formula goes for the next one.
 */
function moveEscaped(escaped: string, move: (formula: string) => string): string {
  const formula = escaped.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => PLAIN[entity] ?? entity);
  const whole = move(formula);
  const moved = whole.includes("#REF!") && !formula.includes("#REF!") ? formula.replace(CELL, (cell) => moveCell(cell, move)) : whole;
  return moved === formula ? escaped : moved.replace(/[&<>]/g, (character) => ESCAPED[character] ?? character);
}

const CELL = /(?:'(?:[^']|'')+'!|[\p{L}\d_.]+!)?\$?[A-Z]{1,3}\$?\d+(?![\d(])/gu;

/** A cell of the rule's own line stays as it is written when that line goes. */
function moveCell(cell: string, move: (formula: string) => string): string {
  const moved = move(cell);
  return moved.includes("#REF!") && !/\$\d+$/.test(cell) ? cell : moved;
}

const PLAIN: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };
const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function moveChart(chart: Chart, move: (formula: string) => string): Chart {
  return { ...chart, series: chart.series.map((series) => moveSeries(series, move)) };
}

function moveSeries(series: ChartSeries, move: (formula: string) => string): ChartSeries {
  return {
    ...series,
    name: series.name && "reference" in series.name ? { reference: move(series.name.reference) } : series.name,
    values: move(series.values),
    categories: series.categories === null ? null : move(series.categories),
  };
}

function moveLink(link: Hyperlink, move: (formula: string) => string): Hyperlink {
  return link.documentReference === null ? link : { ...link, documentReference: move(link.documentReference) };
}
