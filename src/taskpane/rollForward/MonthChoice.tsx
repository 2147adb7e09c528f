import { Field, Select } from "@fluentui/react-components";
import type { Period } from "../../domain/recognition/Period";
import { monthCount } from "../../domain/rollForward/monthCount";
import { forecastToolsText } from "../../text/forecastToolsText";
import type { Language } from "../../text/Messages";
import { usePane } from "../state/PaneContext";

const MONTHS_BACK = 14;
const MONTHS_ON = 12;

interface MonthChoiceProps {
  readonly label: string;
  /** The months around this one are offered. */
  readonly around: Period;
  readonly chosen: Period;
  readonly onChange: (period: Period) => void;
}

/** One month chosen among those around another, the latest first. */
export function MonthChoice({ label, around, chosen, onChange }: MonthChoiceProps) {
  const { state } = usePane();
  const months = Array.from({ length: MONTHS_BACK + MONTHS_ON + 1 }, (_, index) => monthOf(monthCount(around) + MONTHS_ON - index));
  return (
    <Field label={label}>
      <Select size="small" value={String(monthCount(chosen))} onChange={(_, { value }) => onChange(monthOf(Number(value)))}>
        {months.map((month) => (
          <option key={monthCount(month)} value={monthCount(month)}>{monthName(month, state.language)}</option>
        ))}
      </Select>
    </Field>
  );
}

/** "juli 2024". */
export function monthName({ year, months }: Period, language: Language): string {
  return `${forecastToolsText(language).previous.monthNames[months - 1] ?? ""} ${String(year)}`;
}

/** The month that has this count, and the one after a month. */
export function monthOf(count: number): Period {
  const months = ((count - 1) % 12) + 1;
  return { year: (count - months) / 12, months };
}
