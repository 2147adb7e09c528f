import type { ColumnAnswer } from "../recognition/RecognisedTable";
import type { Acceptance } from "./acceptance";
import { DEFAULT_REVIEW_SETTINGS, type ReviewSettings } from "./ReviewSettings";
import type { Stamp } from "../stamp/Stamp";
import type { StoredForecast, StoredMethod } from "./StoredForecast";
import { placeAttributes, readAdjustment, withAdjustments, writeAdjustments } from "./storedAdjustments";
import { readAcceptance, readAnswer, readForecast, readMethod, readSettings } from "./storedElements";
import { readStamp, stampElements } from "./stampElements";
import { readElements, writeElement, type XmlElement } from "./xmlElements";

/** Everything that Avstämt keeps in the workbook, in one custom XML part. */
export interface StoredState {
  readonly answers: readonly ColumnAnswer[];
  readonly settings: ReviewSettings;
  readonly acceptances: readonly Acceptance[];
  readonly forecasts: readonly StoredForecast[];
  readonly methods: readonly StoredMethod[];
  /** The last receipt; null where the workbook has none, or none that is whole. */
  readonly stamp: Stamp | null;
  /** Whether the part could be read only in part: damaged, or written by a later version. */
  readonly isIncomplete: boolean;
}

export const EMPTY_STATE: StoredState = {
  answers: [],
  settings: DEFAULT_REVIEW_SETTINGS,
  acceptances: [],
  forecasts: [],
  methods: [],
  stamp: null,
  isIncomplete: false,
};

/** The namespace of our custom XML part. */
export const STATE_NAMESPACE = "urn:avstamt:1";
const VERSION = 1;

/** Reads what the workbook keeps; a damaged part is read as far as it can be, and says that it was damaged. Never throws. */
export function readStoredState(xml: string | null): StoredState {
  if (xml === null) return EMPTY_STATE;
  const { elements, isDamaged } = readElements(xml);
  const of = (name: string): readonly XmlElement[] => elements.filter((element) => element.name === name);
  const root = of("avstamt")[0]?.attributes;
  const read = {
    answers: readAll(of("answer"), readAnswer),
    acceptances: readAll(of("acceptance"), readAcceptance),
    forecasts: readAll(of("forecast"), readForecast),
    methods: readAll(of("method"), readMethod),
  };
  const adjustments = readAll(of("adjustment"), readAdjustment);
  const parts = [...Object.values(read), adjustments];
  const settings = of("settings")[0];
  return {
    answers: read.answers.values,
    acceptances: read.acceptances.values,
    forecasts: read.forecasts.values,
    methods: withAdjustments(read.methods.values, adjustments.values),
    stamp: readStamp(of("stamp")[0], of("stampedSheet")),
    settings: settings ? readSettings(settings, of("leftOut"), of("summaryColumn")) : DEFAULT_REVIEW_SETTINGS,
    isIncomplete:
      isDamaged || root?.get("version") !== String(VERSION) || !xml.includes("</avstamt>") || parts.some(({ lost }) => lost),
  };
}

/** Writes the state as the whole text of our custom XML part. */
export function writeStoredState(state: StoredState): string {
  const { explanationLimits, smallCountLimit, sheetsLeftOut, summaryColumns } = state.settings;
  const { on, amount, percent } = explanationLimits;
  const elements = [
    writeElement("settings", { explanations: on ? "on" : "off", amount: amount.value, unit: amount.unit, percent, smallCount: smallCountLimit }),
    ...sheetsLeftOut.map((sheet) => writeElement("leftOut", { sheet })),
    ...summaryColumns.map((choice) => writeElement("summaryColumn", { ...choice })),
    ...state.answers.map((answer) => writeElement("answer", { ...answer })),
    ...state.acceptances.map((acceptance) => writeElement("acceptance", { ...acceptance })),
    ...state.methods.map((choice) => writeElement("method", { ...placeAttributes(choice), method: choice.method })),
    ...state.methods.flatMap(writeAdjustments),
    ...stampElements(state.stamp),
    ...state.forecasts.map(({ label, period, forecast, forecastVariance, origin }) =>
      writeElement("forecast", {
        label,
        year: period.year,
        months: period.months,
        forecast,
        ...(forecastVariance === null ? {} : { forecastVariance }),
        ...(origin === undefined ? {} : { origin }),
      }),
    ),
  ];
  return `<avstamt xmlns="${STATE_NAMESPACE}" version="${String(VERSION)}">\n${elements.join("\n")}\n</avstamt>`;
}

function readAll<T>(
  elements: readonly XmlElement[],
  read: (element: XmlElement) => T | null,
): { readonly values: readonly T[]; readonly lost: boolean } {
  const values = elements.flatMap((element) => {
    const value = read(element);
    return value === null ? [] : [value];
  });
  return { values, lost: values.length !== elements.length };
}
