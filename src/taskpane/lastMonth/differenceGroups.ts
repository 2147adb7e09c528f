import type { WorkbookDifference } from "../../domain/comparison/WorkbookComparison";
import type { ComparisonText } from "../../text/sv/comparison";

/** A difference between two figures of one row. */
export type FigureDifference = Extract<WorkbookDifference, { readonly previous: number }>;
/** Any other difference. */
export type PlainDifference = Exclude<WorkbookDifference, FigureDifference>;

export type DifferenceGroupName = keyof ComparisonText["groups"];

/** The differences of one kind; one of the lists is empty. */
export interface DifferenceGroup {
  readonly name: DifferenceGroupName;
  readonly figures: readonly FigureDifference[];
  readonly others: readonly PlainDifference[];
}

const GROUP_OF: Readonly<Record<WorkbookDifference["code"], DifferenceGroupName>> = {
  annualBudgetChanged: "budget",
  forecastChanged: "forecast",
  forecastVarianceChanged: "forecast",
  actualFell: "actual",
  sentenceUnchanged: "sentence",
  rowAppeared: "rows",
  rowVanished: "rows",
  rowRenamed: "rows",
  tableAppeared: "rows",
  tableVanished: "rows",
};

/** What a controller must explain first: what cannot be right, then what has changed, then what was left. */
const ORDER: readonly DifferenceGroupName[] = ["actual", "budget", "forecast", "rows", "sentence"];

/** The differences by kind, empty kinds left out; within a kind as they stand in the workbook. */
export function differenceGroups(differences: readonly WorkbookDifference[]): readonly DifferenceGroup[] {
  return ORDER.flatMap((name) => {
    const own = differences.filter(({ code }) => GROUP_OF[code] === name);
    return own.length === 0 ? [] : [{ name, figures: own.filter(isFigure), others: own.filter(isPlain) }];
  });
}

function isFigure(difference: WorkbookDifference): difference is FigureDifference {
  return "previous" in difference;
}

function isPlain(difference: WorkbookDifference): difference is PlainDifference {
  return !isFigure(difference);
}
