import { Field, Select } from "@fluentui/react-components";
import type { Period } from "../../domain/recognition/Period";
import { forecastToolsText } from "../../text/forecastToolsText";
import { usePane } from "../state/PaneContext";

const MONTHS_OFFERED = 14;

interface MonthSelectProps {
  /** The months before this one are offered, the latest first. */
  readonly before: Period;
  readonly chosen: Period | null;
  readonly onChange: (period: Period | null) => void;
}

/** The month of an earlier report, where its text does not say it. */
export function MonthSelect({ before, chosen, onChange }: MonthSelectProps) {
  const { state } = usePane();
  const text = forecastToolsText(state.language).previous;
  const months = Array.from({ length: MONTHS_OFFERED }, (_, index) => monthsBefore(before, index + 1));
  return (
    <Field label={text.month}>
      <Select size="small" value={chosen === null ? "" : keyOf(chosen)} onChange={(_, { value }) => onChange(months.find((month) => keyOf(month) === value) ?? null)}>
        <option value="">{text.monthInText}</option>
        {months.map((month) => (
          <option key={keyOf(month)} value={keyOf(month)}>{`${text.monthNames[month.months - 1] ?? ""} ${String(month.year)}`}</option>
        ))}
      </Select>
    </Field>
  );
}

function monthsBefore({ year, months }: Period, count: number): Period {
  const month = year * 12 + months - 1 - count;
  return { year: Math.floor(month / 12), months: (month % 12) + 1 };
}

function keyOf({ year, months }: Period): string {
  return `${String(year)}-${String(months)}`;
}
