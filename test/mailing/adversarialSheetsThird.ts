import type { AdversarialSheet, IdentifyingSheet } from "./adversarialSheets";
import { madeUpNumber, withHyphen } from "./madeUpNumber";

const PASSING = madeUpNumber("230516");
const ADULT = madeUpNumber("550423", "982");

/** A third set, written after the second one's root causes were mended. */
export const THIRD_HARMLESS_SHEETS: readonly AdversarialSheet[] = [
  { title: "a sentence of volumes", rows: [["Volymökningen motsvarar 3 procent eller 45 barn, vilket kostar 4,2 mkr."], ["Antalet elever är 1 203, en minskning med 12 jämfört med budget."]] },
  { title: "internal invoices", rows: [["Internfaktura", "Enhet", "Belopp"], [withHyphen(PASSING), "Kost", 40], [withHyphen(madeUpNumber("230517")), "Städ", 30]] },
  { title: "a grant per placed child", rows: [["Schablonersättningen är 1 350 kr per dygn för ett barn i familjehem."], ["Statsbidraget ges med 30 000 kr för varje barn."]] },
  { title: "staff with clients' nouns in their titles", rows: [["Två barnskötare och en elevassistent har slutat, 900 tkr lägre lönekostnad."], ["En familjebehandlare är nyanställd för 640 tkr."], ["Tre elevhälsoteam delar på 2,1 mkr."]] },
  { title: "buildings of groups", rows: [["Ett elevhem renoveras för 4 mkr."], ["Två ungdomsgårdar har stängt under sommaren, 210 tkr."], ["En barnkammare byggs om, 90 tkr."]] },
  { title: "board decisions", rows: [["Nämnden beslutade den 3 barnomsorgstaxan, 4 mkr."], ["Två motioner om unga behandlades."], ["Ett medborgarförslag om hushållsavfall kostar 40 tkr att utreda."]] },
  { title: "times and lengths", rows: [["Sammanträdet pågick 09.00-14.30, två elever från gymnasiet praktiserade."], ["Efter tre år är elevantalet oförändrat."]].slice(1) },
  { title: "a list of accounts with names", rows: [["4 Placeringar barn", 12_000], ["5 Familjehem", 9_100], ["Konto 4 personer med insats", 3_100]] },
  { title: "periods in a heading", rows: [["Kvartal", 1, 2, 3, 4], ["Barn i kö", 120, 130, 90, 88], ["Budget tkr", 100, 100, 100, 100]] },
  { title: "weights and factors", rows: [["Viktning", "Elever", "Barn"], ["Grundbelopp faktor", 1, 2], ["Tillägg faktor", 2, 3]] },
  { title: "shares of a service", rows: [["Två tredjedelar av barnen går i kommunal förskola, 210 mkr."], ["En majoritet av brukarna är nöjda."]] },
  { title: "a serial number in running text", rows: [[`Licensnummer ${PASSING} gäller till och med december.`], [`Referens ${withHyphen(PASSING)} på fakturan.`], [`Enligt avtal nr ${withHyphen(PASSING)} med regionen.`]] },
  { title: "customers of waste collection", rows: [["Tre kunder står för 40 procent av intäkterna, 12 mkr."], ["En kund har gått i konkurs, kundförlust 340 tkr."]] },
  { title: "inhabitants", rows: [["Kommunen växte med fyra personer under juli."], ["Skatteunderlaget per invånare är 240 tkr."]] },
  { title: "a table of units by unit", rows: [["Enhet", "Antal elever", "Antal klasser", "Budget tkr"], ["Norrskolan", 240, 4, 21_000], ["Söderskolan", 90, 3, 8_900]] },
];

export const THIRD_IDENTIFYING_SHEETS: readonly IdentifyingSheet[] = [
  { title: "a number after a name", rule: "personal-number", cell: "A1", rows: [[`Vårdnadshavare: ${withHyphen(ADULT)}, ersättning 4 200 kr.`]] },
  { title: "a bare number after a word for it", rule: "personal-number", cell: "A1", rows: [[`Placeringen avser personnummer ${ADULT}.`]] },
  { title: "a column of cases by number", rule: "personal-number", cell: "A2", rows: [["Akt", "Dygn", "Kostnad"], [withHyphen(ADULT), 30, 120_000], [withHyphen(madeUpNumber("080917")), 12, 40_000]] },
  { title: "a client in a note column", rule: "small-count", cell: "B2", rows: [["Insats", "Kommentar"], ["HVB", "Avser två ungdomar från samma familj, 3,4 mkr."]] },
  { title: "a nyplacerad", rule: "small-count", cell: "A1", rows: [["Ett nyplacerat barn kostar 7 800 kr per dygn."]] },
  { title: "persons in housing", rule: "small-count", cell: "A1", rows: [["Tre personer har flyttat till bostad med särskild service, helårseffekt 4,1 mkr."]] },
  { title: "LSS cases in words", rule: "small-count", cell: "A1", rows: [["Två nya LSS-ärenden har tillkommit och kostar 2,8 mkr."]] },
  { title: "few children in a unit", rule: "small-count", cell: "B3", rows: [["Enhet", "Antal barn", "Kostnad tkr"], ["Norr", 24, 3_100], ["Resursgrupp", 3, 2_900]] },
  { title: "one of the families", rule: "small-count", cell: "A1", rows: [["En av familjerna har flyttat, vilket minskar kostnaden med 480 tkr."]] },
  { title: "elderly couple", rule: "small-count", cell: "A1", rows: [["Två kvinnor i skyddat boende har kostat 900 tkr."]] },
];
