import personnummer from "personnummer";

/** A valid personal or coordination number in a text. The number itself leaves this module only masked. */
export interface PersonalNumberMatch {
  readonly start: number;
  readonly length: number;
  /** "ÅÅMMDD-••••": enough to find the place, not to name the person. */
  readonly masked: string;
  /** Written with a hyphen, a plus or the century, as nobody writes an amount or an account. */
  readonly isUnmistakable: boolean;
}

/** Century, date (day + 60 for a coordination number), separator, three digits or a letter and two, check digit. */
const CANDIDATE =
  /(^|[^\d,.\-+])((?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])([-+]| (?=\d{4}(?!\d)))?(?:\d{3}|[TRSUWXJKLMN]\d{2})\d)(?![\d,.]\d|\d)/g;

/** What must stand nearby for ten bare digits to be taken for a person's number. Sv: personord. */
const PERSON_WORDS = /\b(?:person(?:nummer|nr)|p(?:ers)?\.?nr|pnr|samordningsn|född|födelse|klient|brukare|elev|sökande|vårdnadshavare|barnets?)\w*/i;

/** Phone numbers have the same digits; the word beside them tells. */
const PHONE_WORDS = /\b(?:tel|telefon|mobil|fax|tfn|bankgiro|plusgiro|bg|pg|org(?:anisations)?\.?\s?n(?:umme)?r)\w*\.?:?\s*$/i;

/**
 * The personal numbers in a text; validity by check digit and date (library `personnummer`).
 *
 * | text | found |
 * | --- | --- |
 * | "avser 19121212-1212" | yes, unmistakable |
 * | "1212121212" | no: bare digits without a person word |
 * | "pnr 1212121212" | yes |
 * | "556677-8899" | no: an organisation number has month 20 or more |
 *
 * `context` is what else stands beside the text: the column's header and the row's label.
 * Source: Skatteverket 2020.9 (form and check digit); RULES.md D.1.
 */
export function findPersonalNumbers(text: string, context = ""): readonly PersonalNumberMatch[] {
  const matches: PersonalNumberMatch[] = [];
  for (const candidate of candidatesIn(text)) {
    const { start, number, separator, isUnmistakable } = candidate;
    const isMeant = isUnmistakable || PERSON_WORDS.test(`${text} ${context}`);
    if (isMeant && !PHONE_WORDS.test(text.slice(0, start)) && isValid(number)) {
      matches.push({ start, length: number.length, masked: mask(number, separator), isUnmistakable });
    }
  }
  return matches;
}

interface Candidate {
  readonly start: number;
  readonly number: string;
  readonly separator: string;
  readonly isUnmistakable: boolean;
}

function candidatesIn(text: string): Candidate[] {
  return [...text.matchAll(CANDIDATE)].map((match) => {
    const [, before = "", number = "", separator = ""] = match;
    const isUnmistakable = separator === "-" || separator === "+" || hasCentury(number, separator);
    return { start: match.index + before.length, number, separator, isUnmistakable };
  });
}

/** Whether a text is nothing but digits in the form of a personal number, valid or not. */
export function isShapedLikePersonalNumber(text: string): boolean {
  return /^(?:\d{2})?\d{6}[-+ ]?(?:\d{3}|[TRSUWXJKLMN]\d{2})\d$/.test(text.trim());
}

/** Digits of a number cell that lost its leading zeros, as Excel drops them for people born 2000 to 2009. */
export function digitsWithLostZeros(value: number): string | null {
  if (!Number.isInteger(value) || value < 1e6 || value >= 1e12) return null;
  const digits = String(value);
  return digits.length === 11 ? null : digits.padStart(10, "0");
}

function hasCentury(number: string, separator: string): boolean {
  return number.length - separator.length === 12;
}

function isValid(number: string): boolean {
  return personnummer.valid(number.replace(" ", "-"), { allowCoordinationNumber: true, allowInterimNumber: true });
}

function mask(number: string, separator: string): string {
  const date = number.slice(0, number.length - separator.length - 4);
  return `${date.slice(-6)}-••••`;
}
