/**
 * Listed members newer than ExcelApi 1.9, with the version that brought them, so that an older Excel can be played:
 * office.js of 2022 itself does not hold anybody back.
 *
 * Source: the "API set" of each member's page.
 */
export const NEWER_MEMBERS: Readonly<Record<string, number>> = {
  "Application.cultureInfo": 11,
  "Application.decimalSeparator": 11,
  "Application.thousandsSeparator": 11,
  "Application.useSystemSeparators": 11,
  "Worksheet._RegisterProtectionChangedEvent": 14,
  "Worksheet._RegisterEventNameChanged": 17,
  "Worksheet._RegisterEventVisibilityChanged": 17,
  "WorksheetCollection._RegisterProtectionChangedEvent": 14,
  "WorksheetCollection._RegisterEventNameChanged": 17,
  "WorksheetCollection._RegisterEventVisibilityChanged": 17,
  "WorksheetCollection._RegisterEventMoved": 17,
};
