import type { CellValue } from "../../src/domain/workbook/WorkbookSnapshot";
import { madeUpNumber, withHyphen } from "./madeUpNumber";

/** A sheet written as a controller would, to mislead or to test the mailing checks. */
export interface AdversarialSheet {
  readonly title: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly sheet?: string;
}

/** A sheet that gives somebody away, with the cell (A1) that must be pointed at and the rule that must say so. */
export interface IdentifyingSheet extends AdversarialSheet {
  readonly rule: "personal-number" | "small-count";
  readonly cell: string;
}

/** Ten digits that pass the check digit, as one in ten codes does. */
const PASSING = ["230115", "230116", "230117"].map((date) => madeUpNumber(date));
const [FIRST = "", SECOND = ""] = PASSING;

/** What looks dangerous and is not. */
export const HARMLESS_SHEETS: readonly AdversarialSheet[] = [
  { title: "account strings", rows: [["Kontering", "Belopp"], ["4011-520-7712-100", 1200], ["401101-2383-52", 300], ["5201-230115-2386", 40]] },
  { title: "suppliers by organisation number", rows: [["Leverantör", "Orgnr", "Utfall"], ["Attendo", "556148-5169", 12_000], ["Humana", "556760-8475", 800], ["Region", "232100-0016", 40]] },
  { title: "organisation numbers with the digits 16", rows: [["Motpart", "165561485169"], ["Kommun", "162120002874"], ["Kommun", 162_120_002_874]] },
  { title: "phone numbers", rows: [["Kontakt", "08-123 456 78"], ["Jour", "0701-23 45 67"], ["Växel", "+46701234567"], ["Vakt", "010-123 45 67"], ["Direkt", "070-1234567"]] },
  { title: "bankgiro and plusgiro", rows: [["Bankgiro", "5050-1055"], ["Plusgiro", "12 12 12-1"], ["Bg", "123-4567"], ["Pg", withHyphen(FIRST)]] },
  { title: "IBAN", rows: [["IBAN", "SE45 5000 0000 0583 9825 7466"], ["Konto", "SE4550000000058398257466"], ["Clearing", "8327-9, 934 230 115-2"]] },
  { title: "OCR references", rows: [["OCR", "Belopp"], [Number(FIRST), 100], [Number(SECOND), 200]] },
  { title: "project codes, of which two pass", rows: [["Projektnr", "Utfall"], [withHyphen(FIRST), 12], [withHyphen(SECOND), 14]] },
  { title: "EAN and GLN", rows: [["GLN", 7_350_012_121_212], ["EAN", "7310865004703"], ["Artikel", "7350012121212"]] },
  { title: "dates and times", rows: [["Utskriven 2024-03-15 09:30"], ["Körd 20240315 0930"], ["Uttag 240315-0930"], ["2024-03-15"], ["20240315-20240930"], ["Period 230115-230228"]] },
  { title: "invoice numbers", rows: [["Fakturanr", "Leverantör", "Belopp"], [Number(FIRST), "A", 100], [FIRST, "B", 20], [withHyphen(SECOND), "C", 30]] },
  { title: "case numbers", rows: [["Dnr", "Ärende"], ["SN 2024/00123", "Budget"], [`KS ${withHyphen(FIRST)}`, "Prognos"], [`SN-${withHyphen(FIRST)}`, "Delegation"]] },
  { title: "large amounts in kronor", rows: [["Verksamhet", "Budget kr", "Utfall kr", "Avvikelse kr"], ["Skola", 2_301_152_386, 2_301_162_385, -9_999], ["Vård", 101_012_384, 101_012_380, 4], ["Summa", 2_402_164_770, 2_402_174_765, -9_995]] },
  { title: "vouchers", rows: [["Ver", "Text", "Belopp"], [`A ${withHyphen(FIRST)}`, "Omföring", 100], [`Ver ${withHyphen(SECOND)}`, "Rättelse", -100]] },
  { title: "objects and activities", rows: [["Objekt", "Benämning", "Belopp"], [Number(FIRST), "Norrgården", 100], [Number(SECOND), "Södergården", 90]] },
  { title: "full-time equivalents", rows: [["Enhet", "Antal årsarbetare", "Budget tkr"], ["Norr", 3, 2_100], ["Söder", 4, 2_700], ["Summa", 7, 4_800]] },
  { title: "sick leave", rows: [["Sjukfrånvaro"], ["Enhet", "Antal sjukskrivna", "Kostnad tkr"], ["Norr", 2, 90], ["Söder", 1, 40], ["Summa", 3, 130]] },
  { title: "staff by sex", rows: [["Personalstatistik juli"], ["Befattning", "Antal kvinnor", "Antal män", "Totalt"], ["Enhetschef", 3, 1, 4], ["Undersköterska", 40, 4, 44], ["Summa", 43, 5, 48]] },
  { title: "recruitment", rows: [["Två socialsekreterare rekryteras under hösten till en kostnad av 1 200 tkr."], ["Fyra nya tjänster inrättas för 2 600 tkr."], ["Tre personer går i pension och ersätts inte, vilket sparar 900 tkr."]] },
  { title: "schools and units", rows: [["Tre skolor redovisar ett underskott om 1 200 tkr."], ["En enhet har haft högre kostnader än budget, 340 tkr."], ["Avvikelsen består av två delar: hyror 200 tkr och el 140 tkr."], ["Två av enheterna redovisar tillsammans ett underskott på 3,0 mkr."]] },
  { title: "names that begin with a number", rows: [["En väg in har ett överskott om 200 tkr."], ["En ingång redovisar -1 500 tkr."], ["Tre Stiftelser får 300 tkr i bidrag."], ["Ett bo för alla kostar 40 tkr."]] },
  { title: "politicians", rows: [["Två nämnder har överskridit sin ram med 4,1 mkr."], ["Tre kvinnor och två män är ledamöter i nämnden, arvodena uppgår till 150 tkr."], ["Nämnden har utsett en ny ledamot."], ["Ett ärende till kommunstyrelsen om tilläggsanslag 2 000 tkr är skickat."]] },
  { title: "ages and school years", rows: [["Barn 0-5 år omfattas av maxtaxan, intäkten är 4 100 tkr."], ["Elever i årskurs 3 får läromedel för 210 tkr."], ["Barn 1-3 år, snittkostnad 152 tkr."], ["För barn som fyllt 4 år minskar bidraget till 96 tkr."]] },
  { title: "few units with many children", rows: [["Område", "Antal förskolor", "Antal avdelningar", "Budget tkr"], ["Norr", 3, 12, 24_000], ["Söder", 2, 4, 9_100], ["Summa", 5, 16, 33_100]] },
  { title: "ratios", rows: [["Enhet", "Antal barn per pedagog", "Elever per lärare", "Kostnad per barn tkr"], ["Norr", 4, 3, 152], ["Söder", 3, 4, 149]] },
  { title: "percentages of clients", rows: [["Det är 3 procent fler barn i förskolan, kostnaden ökar med 1,2 mkr."], ["Antalet elever minskar med 4 %, vilket ger 900 tkr lägre kostnad."], ["Tre procent av eleverna går i annan kommun."]] },
  { title: "a price per child", rows: [["Ett barn i förskolan kostar i genomsnitt 165 tkr per år."], ["Kostnaden per barn ökar med 4 tkr till 152 tkr."], ["Ersättningen är 98 tkr per elev."], ["En plats för ett barn kostar i snitt 140 tkr."]] },
  { title: "compounds", rows: [["En familjecentral öppnar i höst, hyran är 450 tkr."], ["Två personbilar har bytts ut för 600 tkr."], ["Ett ärendehanteringssystem har köpts in för 1,1 mkr."], ["En kundtjänst införs, 700 tkr."]] },
  { title: "a count of nobody", rows: [["Område", "Antal placerade barn", "Kostnad tkr"], ["Norr", 0, 0], ["Söder", 12, 9_400], ["Summa", 12, 9_400]] },
  { title: "many clients", rows: [["Verksamhet", "Antal brukare", "Kostnad tkr"], ["Hemtjänst", 412, 88_000], ["Särskilt boende", 120, 94_000], ["Summa", 532, 182_000]] },
  { title: "numbered goals", rows: [["1. Barn och unga får stöd i rätt tid, satsning 300 tkr."], ["2 Elever når målen i större utsträckning än 2023."], ["Mål 3 Brukare är nöjda med hemtjänsten."], ["Mål 4: Familjer får tidiga insatser för 1 200 tkr."]] },
  { title: "codes before names", rows: [["3 Barn och unga", 12_000], ["4 Elevhälsa", 900], ["2 Personer med funktionsnedsättning", 40_100]] },
  { title: "levels", rows: [["Ersättning för nivå 3 barn höjs med 12 tkr från januari."], ["Grupp 2 elever flyttar till Norrskolan, hyran minskar med 120 tkr."], ["Zon 4 brukare får färre turer, 300 tkr lägre kostnad."]] },
  { title: "the pronoun man", rows: [["Från och med maj räknar man med 400 tkr i lägre kostnader."], ["När man ser till helåret är underskottet 1 200 tkr."], ["Bemanningen är två man per pass, 2 100 tkr."]] },
  { title: "months and periods in a table of pupils", rows: [["Månad", "Elever", "Budget tkr"], [1, 2_310, 19_000], [2, 2_315, 19_000], [3, 2_320, 19_100], [4, 2_318, 19_100]] },
  { title: "matters of the board", rows: [["Två ärenden har återremitterats av nämnden."], ["Ärende 4 behandlar budgetuppföljningen."], ["Tre ärenden bereds till nästa sammanträde, investeringarna uppgår till 4 mkr."]] },
  { title: "vehicles, premises and places", rows: [["Antal platser i korttidsboendet", 4], ["Antal fordon", 2], ["Antal lägenheter", 3], ["Kostnad tkr", 1_900]] },
  { title: "a law", rows: [["Enligt 4 kap. 1 § socialtjänstlagen har den enskilde rätt till bistånd, kostnad 12 mkr."], ["LSS 9 § 2 personlig assistans ökar med 3,1 mkr."], ["Enligt 2 kap. 3 § ska barnets bästa beaktas."]] },
  { title: "ids of ten digits in a system's export", rows: [["Radnr", "Id", "Text", "Belopp"], [1, FIRST, "Hyra", 12], [2, "2301152399", "El", 14], [3, "2301152401", "Vatten", 9], [4, "2301152402", "Värme", 40], [5, "2301152403", "Sopor", 6]] },
  { title: "coordinates and property names", rows: [["Fastighet Björken 1:23"], ["N 6580822, E 674032"], ["Kartblad 230115-2386-11"], ["Avtal 2023/0115-2386"]] },
];

const CHILD = madeUpNumber("000304");
const ADULT = madeUpNumber("780612", "980");
const COORDINATION = madeUpNumber("780672", "981");

/** What does give somebody away. */
export const IDENTIFYING_SHEETS: readonly IdentifyingSheet[] = [
  { title: "one placed child and the price of a day", rule: "small-count", cell: "A1", rows: [["Ett barn är placerat på HVB till 9 200 kr per dygn."]] },
  { title: "a new placement and its cost", rule: "small-count", cell: "A1", rows: [["En ny extern placering av en ungdom kostar 2,1 mkr i år."]] },
  { title: "three users after the amount", rule: "small-count", cell: "A1", rows: [["Kostnaden på 1 800 tkr avser tre brukare i bostad med särskild service."]] },
  { title: "figures instead of words", rule: "small-count", cell: "A1", rows: [["Volym HVB: 2 barn, dygnskostnad 4 500 kr."]] },
  { title: "one household", rule: "small-count", cell: "A1", rows: [["Ett hushåll står för ökningen av försörjningsstödet med 340 tkr."]] },
  { title: "without an amount", rule: "small-count", cell: "A1", rows: [["Under perioden har fyra ungdomar placerats enligt LVU."]] },
  { title: "a single pupil", rule: "small-count", cell: "A1", rows: [["Endast en elev läser på den anpassade gymnasieskolan, kostnad 650 tkr."]] },
  { title: "an adjective between", rule: "small-count", cell: "A1", rows: [["Två ensamkommande ungdomar bor kvar i stödboendet, 1 100 tkr."]] },
  { title: "adults", rule: "small-count", cell: "A1", rows: [["En vuxen med missbruk är placerad på behandlingshem för 1,2 mkr."]] },
  { title: "siblings", rule: "small-count", cell: "A1", rows: [["Två syskon har placerats i jourhem sedan april, 420 tkr."]] },
  { title: "cases", rule: "small-count", cell: "A1", rows: [["Ökningen om 2,4 mkr beror på två LVU-ärenden."]] },
  { title: "counts beside costs", rule: "small-count", cell: "B2", rows: [["Insats", "Antal barn", "Kostnad tkr"], ["HVB", 2, 3_100], ["Familjehem", 34, 8_900], ["Summa", 36, 12_000]] },
  { title: "a row of counts by month", rule: "small-count", cell: "B3", rows: [["", "Jan", "Feb", "Mar"], ["Kostnad HVB, tkr", 410, 420, 800], ["Antal placeringar", 2, 2, 4]] },
  { title: "masked, with the total below", rule: "small-count", cell: "B3", rows: [["Område", "Antal brukare"], ["Norr", 12], ["Söder", "<5"], ["Väster", 9], ["Summa", 24]] },
  { title: "masked, with the total beside", rule: "small-count", cell: "B2", rows: [["Insats", "Flickor", "Pojkar", "Totalt antal barn"], ["HVB", "..", 7, 9], ["Familjehem", 12, 15, 27], ["Kontaktfamilj", 8, 9, 17]] },
  { title: "twelve digits in a sentence", rule: "personal-number", cell: "A1", rows: [[`Tilläggsbelopp för 20${CHILD} från augusti.`]] },
  { title: "a column that lost its zeros", rule: "personal-number", cell: "A2", rows: [["Personnr", "Belopp"], [Number(CHILD), 40], [Number(ADULT), 30]] },
  { title: "ten digits beside a client", rule: "personal-number", cell: "B1", rows: [["Klient", ADULT]] },
  { title: "a coordination number", rule: "personal-number", cell: "A1", rows: [[`Placering ${withHyphen(COORDINATION)}, 9 200 kr per dygn.`]] },
  { title: "a sheet's name", rule: "personal-number", cell: "A1", sheet: withHyphen(ADULT), rows: [["Underlag"]] },
];
