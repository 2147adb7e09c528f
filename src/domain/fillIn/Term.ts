/** A part of a formula, as text and as what it comes to. */
export interface Term {
  readonly text: string;
  readonly value: number;
}

/** One term minus another: `B5-C5`. */
export function minus(a: Term, b: Term): Term {
  return { text: `${a.text}-${inParentheses(b)}`, value: a.value - b.value };
}

export function plus(a: Term, b: Term): Term {
  return { text: `${a.text}+${b.text}`, value: a.value + b.value };
}

/** Blank instead of a division by zero: `IF(E5=0,"",C5/E5)`. */
export function unlessZero(divisor: Term, result: Term): Term {
  return { text: `IF(${divisor.text}=0,"",${result.text})`, value: result.value };
}

/** A term with a figure added, which may be negative: `C5*12/7-250`; inside the guard against nil, since nothing can be added to a blank. */
export function plusFigure(term: Term, figure: number): Term {
  if (figure === 0) return term;
  const added = `${figure < 0 ? "-" : "+"}${String(Math.abs(figure))}`;
  const text = GUARDED.test(term.text) ? `${term.text.slice(0, -1)}${added})` : `${term.text}${added}`;
  return { text, value: term.value + figure };
}

const GUARDED = /^IF\(.*\)$/;

function inParentheses({ text }: Term): string {
  return /^[A-Z]+\d+$/.test(text) || GUARDED.test(text) ? text : `(${text})`;
}
