import type { ForecastAdjustment, StoredMethod } from "./StoredForecast";
import { writeElement, type XmlElement } from "./xmlElements";

/** An adjustment with the choice of method that it stands on. */
interface StoredAdjustment extends ForecastAdjustment {
  readonly label: string;
  readonly table: string | undefined;
}

/** The adjustments of one choice as elements of their own: a version that knows none of them still reads the method. */
export function writeAdjustments({ label, table, adjustments = [] }: StoredMethod): readonly string[] {
  return adjustments.map(({ cause, amount }) => writeElement("adjustment", { label, ...(table === undefined ? {} : { table }), cause, amount }));
}

/** An adjustment; null where the element is not whole, so that no amount is put anywhere without its cause. */
export function readAdjustment({ attributes }: XmlElement): StoredAdjustment | null {
  const label = attributes.get("label");
  const cause = attributes.get("cause");
  const amount = attributes.get("amount");
  if (label === undefined || cause === undefined || amount === undefined || !/^-?\d{1,16}$/.test(amount)) return null;
  return { label, table: attributes.get("table"), cause, amount: Number(amount) };
}

/** Each choice of method with the adjustments that were kept for it. */
export function withAdjustments(methods: readonly StoredMethod[], stored: readonly StoredAdjustment[]): readonly StoredMethod[] {
  return methods.map((method) => {
    const adjustments = stored
      .filter(({ label, table }) => label === method.label && table === method.table)
      .map(({ cause, amount }) => ({ cause, amount }));
    return adjustments.length === 0 ? method : { ...method, adjustments };
  });
}
