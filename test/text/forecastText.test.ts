import { forecastText, proposalText } from "../../src/text/forecastText";

describe("words about forecasts", () => {
  test("[V28] a proposal says its reason with the row's own shares", () => {
    const proposal = { method: "priorYearProfile", reason: { code: "seasons", percentUsed: 67.2, months: 7, priorPercent: 60.6 } } as const;
    expect(proposalText(proposal, "sv")).toBe("Förslag: Förra årets profil. 67\u00a0% av budgeten förbrukad efter 7 månader; förra året 61\u00a0%.");
    expect(proposalText(proposal, "en")).toBe("Proposed: Last year’s profile. 67% of the budget used after 7 months; last year 61%.");
  });

  test("[V28] a row without an annual budget says the months alone", () => {
    const proposal = { method: "linear", reason: { code: "evenMonths", percentUsed: null, months: 1 } } as const;
    expect(proposalText(proposal, "sv")).toBe("Förslag: Linjär. Efter 1 månad; budgeten är jämnt fördelad.");
  });

  test("[V28] an undo says what it left alone", () => {
    expect(forecastText("sv").fillIn.undone(1, 2)).toBe("1 cell är tömd igen. 2 celler har ändrats sedan dess och lämnades som de är.");
    expect(forecastText("en").fillIn.undone(3, 0)).toBe("3 cells emptied again.");
  });
});
