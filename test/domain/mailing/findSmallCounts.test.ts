import { findSmallCounts } from "../../../src/domain/mailing/findSmallCounts";

const LIMIT = 5;
const quotes = (text: string): string[] => findSmallCounts(text, LIMIT).map((match) => match.quoted);

describe("small counts of clients in sentences", () => {
  test("[M4] figures and number words with a client noun are found where they stand", () => {
    const text = "Läget är stabilt. Från maj är ett barn placerat, dygnskostnaden är 1 900 kr.";
    expect(findSmallCounts(text, LIMIT)).toEqual([{ start: 30, length: 8, quoted: "ett barn", isBesideAmount: true }]);
    expect(quotes("Tre av placeringarna under hösten var enligt LVU.")).toEqual(["Tre av placeringarna"]);
    expect(quotes("Det finns nu 4 LSS-ärenden i egen regi.")).toEqual(["4 LSS-ärenden"]);
  });

  test("[M4] the amount counts only in the same sentence", () => {
    expect(findSmallCounts("Två barn har flyttat hem. Kostnaden är 5 200 tkr.", LIMIT)[0]?.isBesideAmount).toBe(false);
  });

  test("[M5] staff, large counts, ages and names that begin with a number word stay quiet", () => {
    const quiet = [
      "En person är anställd för att arbeta natt.",
      "Två konsulter har ersatt en medarbetare.",
      "Antalet barn är 45.",
      "Sex månader återstår för 12 personer.",
      "En ingång har en budgetavvikelse på 1,5 mkr.",
      "Barn 0-4 år omfattas.",
      "Andelen elever i åk 9 ökar.",
      "4,5 barn per avdelning är målet.",
      "Samtliga handlingar ska ha ett digitalt ärendeflöde.",
    ];
    expect(quiet.filter((text) => quotes(text).length > 0)).toEqual([]);
  });

  test("[M5] the limit is the municipality's own", () => {
    expect(findSmallCounts("Fyra barn är placerade.", 3)).toEqual([]);
    expect(findSmallCounts("Fyra barn är placerade.", 5)).toHaveLength(1);
  });
});
