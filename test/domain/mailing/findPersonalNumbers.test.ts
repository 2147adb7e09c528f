import { digitsWithLostZeros, findPersonalNumbers } from "../../../src/domain/mailing/findPersonalNumbers";

/** The Tax Agency's own made-up numbers for tests. */
const MADE_UP = { hyphen: "121212-1212", century: "191212121212", bare: "1212121212", coordination: "121272-1219" };

describe("personal numbers in text", () => {
  test("[M1] a number with hyphen or century is found wherever it stands", () => {
    for (const number of [MADE_UP.hyphen, MADE_UP.century]) {
      const [match] = findPersonalNumbers(`Placering avser ${number}, beslut fattat.`);
      expect(match).toMatchObject({ start: 16, length: number.length, isUnmistakable: true });
    }
  });

  test("[M1] bare digits count only beside a person word in the text or its context", () => {
    expect(findPersonalNumbers(MADE_UP.bare)).toEqual([]);
    expect(findPersonalNumbers(`pnr ${MADE_UP.bare}`)).toHaveLength(1);
    expect(findPersonalNumbers(MADE_UP.bare, "Personnummer")).toHaveLength(1);
  });

  test("[M1] organisation numbers, phone numbers, amounts and long ids stay quiet", () => {
    const quiet = ["556677-8899", "tel 070112-1234", "1 212 121 212", "12121212,12", "99121212121299", "-121212-1212-7", "2012-12-12 1212"];
    expect(quiet.filter((text) => findPersonalNumbers(text).length > 0)).toEqual([]);
  });

  test("[M1] codes around the digits, words of other numbers and moments stay quiet; a person word or a plain sentence does not", () => {
    const quiet = [
      "P121212-1212",
      "121212-1212-01",
      "0121/121212-1212",
      "Projekt 121212-1212",
      "faktura: 121212-1212",
      "Utskrivet 20121212-1212",
      "20121212-1212",
    ];
    expect(quiet.filter((text) => findPersonalNumbers(text).length > 0)).toEqual([]);
    for (const text of ["(121212-1212)", "avser 121212-1212.", "pnr:121212-1212", "personnummer 20121212-1212"]) expect(findPersonalNumbers(text)).toHaveLength(1);
  });

  test("[M1] a wrong check digit or date is no number", () => {
    expect(findPersonalNumbers("121212-1213 121312-1212")).toEqual([]);
  });

  test("[M2] only the masked form leaves the finder", () => {
    const [match] = findPersonalNumbers(`avser ${MADE_UP.century}`);
    expect(match?.masked).toBe("121212-••••");
    expect(JSON.stringify(match)).not.toContain(MADE_UP.century);
  });

  test("[M3] digits that Excel dropped at the front are put back", () => {
    expect(digitsWithLostZeros(3041234)).toBe("0003041234");
    expect(digitsWithLostZeros(1212121212)).toBe("1212121212");
    expect(digitsWithLostZeros(12.5)).toBeNull();
    expect(digitsWithLostZeros(12345678901)).toBeNull();
  });
});
