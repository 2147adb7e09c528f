import { isSameChoice } from "../budget/isSameChoice";
import type { ForecastAdjustment, StoredMethod } from "./StoredForecast";
import { writeElement, type XmlElement } from "./xmlElements";

/** An adjustment with the choice of method that it stands on. */
interface StoredAdjustment extends ForecastAdjustment {
  readonly place: Pick<StoredMethod, "label" | "table" | "occurrence">;
}

/** For which rows a choice holds, as attributes. */
export function placeAttributes({ label, table, occurrence }: StoredAdjustment["place"]): Readonly<Record<string, string | number>> {
  return { label, ...(table === undefined ? {} : { table }), ...(occurrence === undefined ? {} : { occurrence }) };
}

/** The adjustments of one choice as elements of their own: a version that knows none of them still reads the method. */
export function writeAdjustments(choice: StoredMethod): readonly string[] {
  return (choice.adjustments ?? []).map(({ cause, amount }) => writeElement("adjustment", { ...placeAttributes(choice), cause, amount }));
}

/** An adjustment; null where the element is not whole, so that no amount is put anywhere without its cause. */
export function readAdjustment({ attributes }: XmlElement): StoredAdjustment | null {
  const label = attributes.get("label");
  const cause = attributes.get("cause");
  const amount = attributes.get("amount");
  if (label === undefined || cause === undefined || amount === undefined || !/^-?\d{1,16}$/.test(amount)) return null;
  const table = attributes.get("table");
  const occurrence = attributes.get("occurrence");
  const place = { label, ...(table === undefined ? {} : { table }), ...(occurrence === undefined ? {} : { occurrence: Number(occurrence) }) };
  return { place, cause, amount: Number(amount) };
}

/** Each choice of method with the adjustments that were kept for it. */
export function withAdjustments(methods: readonly StoredMethod[], stored: readonly StoredAdjustment[]): readonly StoredMethod[] {
  return methods.map((method) => {
    const adjustments = stored.filter(({ place }) => isSameChoice(place, method)).map(({ cause, amount }) => ({ cause, amount }));
    return adjustments.length === 0 ? method : { ...method, adjustments };
  });
}
