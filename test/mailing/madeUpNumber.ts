/** Birth number 238 to 239 and 980 to 999 are the Tax Agency's own for tests: nobody is given one. */
export type TestSerial = "238" | "239" | "980" | "981" | "982";

/** A personal number of nobody, as ten digits with a valid check digit: `madeUpNumber("000101")` is a child of 2000. */
export function madeUpNumber(date: string, serial: TestSerial = "238"): string {
  const nine = `${date}${serial}`;
  const sum = Array.from(nine).reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return `${nine}${String((10 - (sum % 10)) % 10)}`;
}

/** The same with its hyphen. */
export function withHyphen(number: string): string {
  return `${number.slice(0, 6)}-${number.slice(6)}`;
}
