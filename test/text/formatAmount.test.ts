import { formatAmount, formatNumber, formatSigned } from "../../src/text/formatAmount";

test("[C9] figures have space groups, a decimal comma and a true minus in Swedish", () => {
  expect(formatAmount(-12500, "tkr", "sv")).toBe("−12\u00a0500\u00a0tkr");
  expect(formatAmount(74.4, "percent", "sv")).toBe("74,4\u00a0%");
  expect(formatNumber(1234567.891, "sv", 1)).toBe("1\u00a0234\u00a0567,9");
});

test("[C9] figures have commas and a point in English", () => {
  expect(formatAmount(-12500, "tkr", "en")).toBe("−12,500\u00a0tkr");
  expect(formatAmount(74.4, "percent", "en")).toBe("74.4%");
});

test("[C9] whole numbers keep their zeros and nothing is minus nothing", () => {
  expect(formatNumber(100, "sv")).toBe("100");
  expect(formatNumber(0, "sv")).toBe("0");
  expect(formatNumber(-0.0001, "sv")).toBe("0");
});

test("[C9] a change carries its plus", () => {
  expect(formatSigned(500, "tkr", "sv")).toBe("+500\u00a0tkr");
  expect(formatSigned(-500, "tkr", "sv")).toBe("−500\u00a0tkr");
});
