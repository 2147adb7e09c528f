/** A sentence with its place in the text that it was taken from. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** What ends with a full stop without ending a sentence, in lower case and without the stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "ca c:a cirk bl.a bla t.ex tex t.o.m tom fr.o.m from p.g.a pga inkl exkl enl f.n s.k d.v.s dvs resp jfr nr kap st avd milj soc prel ang avs " +
    "jan feb mar apr jun jul aug sep sept okt nov dec ev tf etc a b t f o d v s n g k e ex ack fg förv"
  ).split(" "),
);
/** No sentence that a person wrote is longer; what is, is cut, so that reading stays linear in the text. */
const LONGEST_SENTENCE = 1500;
const LINE_BREAK = /[\n\r\u2022\u25aa\u25cf]/;

/**
 * Cuts a text into sentences at full stops, question and exclamation marks, line breaks and bullets; a stop inside a figure
 * or after a known abbreviation does not cut.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const isBreak = LINE_BREAK.test(text.charAt(at)) || (at - start >= LONGEST_SENTENCE && text.charAt(at) === " ");
    if (!isBreak && !endsSentence(text, at)) continue;
    pushSentence(sentences, text, start, isBreak ? at : at + 1);
    start = at + 1;
  }
  pushSentence(sentences, text, start, text.length);
  return sentences;
}

function pushSentence(sentences: Sentence[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed !== "") sentences.push({ text: trimmed, start: start + raw.indexOf(trimmed) });
}

function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === "?" || mark === "!") return true;
  if (mark !== ".") return false;
  const next = text.charAt(at + 1);
  if (next !== "" && !/[\s"”)]/.test(next)) return false;
  const word = lastWord(text, at);
  return !ABBREVIATIONS.has(word) || (/^\s+[A-ZÅÄÖ]/.test(text.slice(at + 1, at + 4)) && word.length > 2 && !MID_SENTENCE.has(word));
}

/** Abbreviations that a capital letter may follow inside a sentence. */
const MID_SENTENCE: ReadonlySet<string> = new Set(["t.ex", "bl.a", "enl", "resp", "avd", "ang", "avs", "inkl", "exkl", "fr.o.m", "t.o.m", "p.g.a", "pga", "soc"]);

/** The characters back to the last blank or bracket, at most a dozen, in lower case. */
function lastWord(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < 12 && !/[\s(]/.test(text.charAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}
