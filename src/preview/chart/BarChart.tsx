import { formatNumber } from "../../text/formatAmount";
import type { ChartBar } from "./readBarChart";

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly ChartBar[];
  readonly hasDataLabels: boolean;
  readonly width: number;
  readonly height: number;
}

const TITLE_HEIGHT = 28;
const LABEL_SHARE = 0.52;
const EDGE = 8;
/** Room for a figure outside the bar's end. */
const FIGURE_WIDTH = 56;

/** A horizontal bar chart, about as Excel draws it: labels at the left, bars from a common zero. */
export function BarChart({ title, bars, hasDataLabels, width, height }: BarChartProps) {
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const span = Math.max(0, ...bars.map(({ value }) => value)) - low;
  const figureWidth = hasDataLabels ? FIGURE_WIDTH : 0;
  const left = width * LABEL_SHARE + figureWidth;
  const scale = span === 0 ? 0 : (width - left - figureWidth - EDGE) / span;
  const rowHeight = (height - TITLE_HEIGHT - EDGE) / Math.max(1, bars.length);
  const zero = left - low * scale;
  return (
    <svg className="bar-chart" width={width} height={height} role="img" aria-label={title}>
      <text x={width / 2} y={18} textAnchor="middle" className="bar-chart-title">{title}</text>
      {bars.map(({ label, value, colour }, index) => {
        const middle = TITLE_HEIGHT + (index + 0.5) * rowHeight;
        const end = zero + value * scale;
        return (
          <g key={`${label} ${String(index)}`}>
            <text x={width * LABEL_SHARE - EDGE} y={middle + 4} textAnchor="end">{shortened(label, width * LABEL_SHARE)}</text>
            <rect x={Math.min(zero, end)} y={middle - rowHeight / 3} width={Math.abs(end - zero)} height={(rowHeight * 2) / 3} fill={colour} />
            {hasDataLabels ? <text x={end + (value < 0 ? -4 : 4)} y={middle + 4} textAnchor={value < 0 ? "end" : "start"}>{formatNumber(value, "sv", 1)}</text> : null}
          </g>
        );
      })}
      <line x1={zero} x2={zero} y1={TITLE_HEIGHT} y2={height - EDGE} stroke="#808080" />
    </svg>
  );
}

const LETTER_WIDTH = 5.6;

function shortened(label: string, width: number): string {
  const room = Math.floor((width - EDGE) / LETTER_WIDTH);
  return label.length <= room ? label : `${label.slice(0, room - 1)}…`;
}
