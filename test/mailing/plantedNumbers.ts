import { comment, header, list, mailingFile, name, title, type MailingDesign } from "../builders/mailingFile";
import { madeUpNumber, withHyphen, type TestSerial } from "./madeUpNumber";

/** A workbook with a made-up person's number in one place, and every form in which it could be told on. */
export interface PlantedWorkbook {
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What may stand nowhere in what is said. */
  readonly secrets: readonly string[];
}

/** The places of the issue: cells, texts, notes, headers, names, hidden cells, lists, properties; and the names that are quoted everywhere. */
export function plantedWorkbooks(date: string, serial: TestSerial): readonly PlantedWorkbook[] {
  const ten = madeUpNumber(date, serial);
  const short = withHyphen(ten);
  const long = `19${short}`;
  const places: readonly (readonly [place: string, design: MailingDesign, fileName?: string])[] = [
    ["a text", { rows: [[`Beslutet avser ${long} från maj, kostnad 120 tkr.`]] }],
    ["ten digits in a text", { rows: [[`Klienten har pnr ${ten} och placeras.`]] }],
    ["a column of numbers that lost their zeros", { rows: [["Personnummer", "Belopp"], [Number(ten), 40], [Number(ten), 50]] }],
    ["a column of texts", { rows: [["Personnummer", "Belopp"], [ten, 40], [ten, 50]] }],
    ["a label of a table", { rows: [["Ärende", "Budget", "Utfall", "Avvikelse"], [long, 100, 90, 10], [`Barn ${short}`, 50, 70, -20], ["Övriga", 10, 10, 0], ["Summa", 160, 170, -11]] }],
    ["a heading of a table", { rows: [["Verksamhet", `Budget ${short}`, `Utfall ${short}`, "Avvikelse"], ["Förskola", 100, 90, 10], ["Skola", 50, 70, -20], ["Fritid", 10, 10, 0], ["Summa", 160, 170, -11]] }],
    ["a caption of a table", { rows: [[`Driftredovisning ${long} (tkr)`], ["Verksamhet", "Budget", "Utfall", "Avvikelse"], ["Förskola", 100, 90, 10], ["Skola", 50, 70, -20], ["Summa", 150, 161, -11]] }],
    ["a note", comment(`Avser ${long}`)],
    ["a header", header(`Akt ${short}`)],
    ["a sheet's name", { sheetName: `Akt ${short}`, rows: [["Summan av avvikelserna är 300 tkr sämre än budget."]] }],
    ["a defined name", name(`Akt_${long.replace("-", "")}`, "Drift!$B$4")],
    ["a defined name's text", name("Avser", `"${long}"`)],
    ["a broken name", name(`Akt_${long.replace("-", "")}`, "#REF!$A$1")],
    ["a hidden cell", { rows: [[`Underlag ${long}`]], rowAttributes: { 10: ' hidden="1"' } }],
    ["a hidden sheet's name", { second: [`Akt ${short}`, "hidden", [["Underlag"]]] }],
    ["a list of choices", list(`Ja,${long}`)],
    ["a property", title(`Placering ${long}`)],
    ["the file's name", {}, `akt ${short}.xlsx`],
  ];
  return places.map(([place, design, fileName = "underlag.xlsx"]) => ({ place, bytes: mailingFile(design), fileName, secrets: [ten, short, String(Number(ten))] }));
}
