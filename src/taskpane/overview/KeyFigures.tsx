import type { Amount } from "../../domain/amount/Amount";
import { valueOf } from "../../domain/amount/Amount";
import { formatAmount, formatSigned } from "../../text/formatAmount";
import { overviewText } from "../../text/overviewText";
import { usePane } from "../state/PaneContext";
import type { OverviewFigures } from "./overviewFigures";

/** The total row's figures: variance to date, forecast, its variance and its change. What cannot be known is left out. */
export function KeyFigures({ figures }: { readonly figures: OverviewFigures }) {
  const { state, text } = usePane(overviewText);
  const signed = (amount: Amount): string => formatSigned(valueOf(amount, figures.unit), figures.unit, state.language);
  const plain = (amount: Amount): string => formatAmount(valueOf(amount, figures.unit), figures.unit, state.language);
  const known = [
    { name: text.figures.varianceToDate, amount: figures.varianceToDate, words: signed },
    { name: text.figures.forecast, amount: figures.forecast, words: plain },
    { name: text.figures.forecastVariance, amount: figures.forecastVariance, words: signed },
    { name: text.figures.change, amount: figures.change, words: signed },
  ].flatMap(({ name, amount, words }) => (amount === null ? [] : [{ name, words: words(amount) }]));
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading" className="section-heading">{text.figures.heading}</h2>
      <dl className="figures">
        {known.map(({ name, words }) => (
          <div key={name} className="figure">
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{[figures.totalLabel === null ? "" : `${text.figures.from(figures.totalLabel)}.`, `${text.signRule}.`].join(" ").trim()}</p>
    </section>
  );
}
