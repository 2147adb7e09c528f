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

/**
 * What may stand before (no code's digits or letters; a folder's or a name's part may) and after.
 *
 * Century, date (day + 60 for a coordination number), separator, three digits or a letter and two, check digit.
 */
const CANDIDATE =
  /(^|[^\p{L}\d,.\-+/_]|[^\d]\/|\p{L}{3}_)((?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])([-+]| (?=\d{4}(?!\d)))?(?:\d{3}|[TRSUWXJKLMN]\d{2})\d)(?![\d,.\-/_]\d|[\p{L}\d])/gu;

/** Headings and labels that say that the digits below or beside them are no person's. */
const OTHER_HEADING = /^\W*(?:tel|telefon|mobil|fax|tfn|org(?:anisations)?\.?\s?-?n(?:umme)?r|projekt|bankgiro|plusgiro|bg\b|pg\b|faktura|order|avtal|konto|ocr|ver\b|ver\.?\s?-?nr|verifik|diarie|dnr|objekt|aktivitet)/i;

/** "Kundnr", "Följesedelsnummer", "Objektkod": a number of something; of a person's file it may be the person's own. */
const NUMBER_OF_SOMETHING = /(?:nr|nummer|kod|-id)\W*$|faktura|sedel|referens|kontrakt|licens/i;
const OF_A_PERSON = /pers|\bp-?nr|samordn|födelse|klient|brukar|elev|barn|sökande|\bakt|dossier/i;

/** Whether a heading or a label announces other numbers: phones, organisations, projects, invoices, customers. */
export function announcesOtherNumbers(heading: string): boolean {
  if (heading.length >= 40) return false;
  return OTHER_HEADING.test(heading) || (NUMBER_OF_SOMETHING.test(heading) && !OF_A_PERSON.test(heading));
}

/** What must stand nearby for ten bare digits to be taken for a person's number. Sv: personord. */
const PERSON_WORDS = /\b(?:person(?:nummer|nr)|p(?:ers)?\.?nr|pnr|samordningsn|född|födelse|klient|brukare|elev|sökande|vårdnadshavare|barnets?)\w*/i;

/** Phone numbers, project codes and invoices have the same digits; the word right before them tells. */
const OTHER_NUMBER = /\b(?:tel|telefon|mobil|fax|tfn|bankgiro|plusgiro|bg|pg|org(?:anisations)?\.?\s?n(?:umme)?r|projekt|proj|faktura|order|avtal|konto|ver(?:ifikat|ifikation)?|ref(?:erens)?|licens|kontrakt|kund|dnr|diarie|aktivitet|objekt|ocr)\p{L}*\.?:?\s*$/iu;

/** "Licensnummer 230516-2386", "avtal nr 230516-2386": a number of something, by the word that ends right before it. */
const NUMBER_OF_OTHER = /([\p{L}-]+)\s?(?:nr|nummer)\.?:?\s*$/iu;

/** "Utskrivet 20240115-0930" is a moment, not a person: ledger exports carry one in their heading. */
const MOMENT_WORDS = /\b(?:utskri|uttag|skapa|körd|körning|export|sparad|version|datum|klock|kl\b|tid|hämta|uppdatera)/iu;
const MOMENT = /^20\d{6}[- ](?:[01]\d|2[0-3])[0-5]\d$/;

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
    const hasPersonWord = PERSON_WORDS.test(`${text} ${context}`);
    if ((isUnmistakable || hasPersonWord) && !isOtherNumber(text, candidate, hasPersonWord) && isValid(number)) {
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
    const isInterim = /\p{L}/u.test(number);
    const isUnmistakable = !isInterim && (separator === "-" || separator === "+" || hasCentury(number, separator));
    return { start: match.index + before.length, number, separator, isUnmistakable };
  });
}

/** A phone number, code or moment by the word before it, or a moment that stands alone where nothing speaks of persons. */
function isOtherNumber(text: string, { start, number }: Candidate, hasPersonWord: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const named = NUMBER_OF_OTHER.exec(before)?.[1];
  if (OTHER_NUMBER.test(before) || (named !== undefined && !OF_A_PERSON.test(`${named}nr`))) return true;
  return MOMENT.test(number) && !hasPersonWord && (MOMENT_WORDS.test(text) || text.trim() === number);
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
