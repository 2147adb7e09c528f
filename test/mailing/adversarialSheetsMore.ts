import type { AdversarialSheet, IdentifyingSheet } from "./adversarialSheets";
import { madeUpNumber, withHyphen } from "./madeUpNumber";

const PASSING = madeUpNumber("240209");
const CHILD = madeUpNumber("080917");
const ADULT = madeUpNumber("611130", "981");

/** A second set, written after the first one's root causes were mended. */
export const MORE_HARMLESS_SHEETS: readonly AdversarialSheet[] = [
  { title: "delivery notes", rows: [["Följesedel", "Leverans"], [withHyphen(PASSING), "Möbler"], [withHyphen(madeUpNumber("240210")), "Bord"]] },
  { title: "customer numbers", rows: [["Kundnr", "Namn", "Belopp"], [withHyphen(PASSING), "Region Syd", 40], ["24020912", "Länsstyrelsen", 12]] },
  { title: "a budget header with dates", rows: [["Budget 240101-241231"], ["Utfall 2024-01-01--2024-07-31"], ["Period 202401-202407"], ["Uppdaterad 20240809 kl 14.05"]] },
  { title: "lease contracts", rows: [["Avtalsnr", "Hyresvärd", "Årshyra"], [PASSING, "Fastighets AB", 1_200_000], [withHyphen(madeUpNumber("240301")), "Bostads AB", 900_000]] },
  { title: "meters and cars", rows: [["Mätare", "735999112233445566"], ["Regnr", "ABC 123"], ["Maskin", "SN2402092386X"], ["Anläggnings-id", "735 999 240 209 238 6"]] },
  { title: "amounts typed as text", rows: [["Utfall", "2 402 092 386"], ["Budget", "2402092386,50"], ["Avvikelse", "-240 209 238"]] },
  { title: "teams of staff", rows: [["Två lag med tre undersköterskor vardera, lönekostnad 3,4 mkr."], ["En extra natt-tjänst har kostat 420 tkr."], ["Fyra vikarier har avslutats, vilket ger 800 tkr lägre kostnad."]] },
  { title: "apartments and homes", rows: [["Två lägenheter har sagts upp, hyran minskar med 240 tkr."], ["Ett gruppboende med sex platser öppnar i oktober."], ["Tre förskolor stänger i juli, besparing 1,1 mkr."]] },
  { title: "a measure per child in words", rows: [["Snittkostnaden för ett barn i familjehem är 412 tkr."], ["Med en elev mindre per klass sparas 2,1 mkr."], ["Kostnad per brukare och dygn är 1 240 kr."]] },
  { title: "norms", rows: [["Högst fyra barn per familjehem är målet."], ["En grupp får ha upp till fyra elever, resursen kostar 1,2 mkr."], ["Minst två personer ska bemanna varje pass, 3 mkr."]] },
  { title: "names of units", rows: [["En skola för alla barn har ett överskott på 300 tkr."], ["Ett Steg Till redovisar -90 tkr."], ["Fyra Årstider, budget 4 100 tkr."]] },
  { title: "the board's own persons", rows: [["Ordföranden och två ledamöter besökte tre enheter."], ["En person i nämnden har avsagt sig sitt uppdrag, arvodet minskar med 40 tkr."]] },
  { title: "numbers of months", rows: [["Fyra månader återstår och barnomsorgen har 300 tkr kvar."], ["Två veckor i juli var familjecentralen stängd, 60 tkr."], ["Tre kvartal av elevpengen är utbetald, 12 mkr."]] },
  { title: "shares of pupils", rows: [["Var tredje elev väljer friskola, 4,1 mkr."], ["En av fyra elever får skolskjuts."], ["En fjärdedel av eleverna, 1,2 mkr."]] },
  { title: "goals with counts of units", rows: [["Mål", "Antal enheter", "Antal insatser"], ["Trygga barn", 3, 4], ["Nöjda brukare", 2, 1]] },
  { title: "indicators", rows: [["Nyckeltal", "Antal timmar per brukare", "Personalkontinuitet"], ["Hemtjänst", 4, 3], ["Boende", 2, 1]] },
  { title: "budget per child group", rows: [["Verksamhet", "Barn", "Vuxna", "Äldre"], ["Budget tkr", 3, 4, 2], ["Utfall tkr", 4, 4, 1]] },
  { title: "children in whole hundreds", rows: [["Barn 1-5 år (hundratal)", 4, 4, 3], ["Budget, mkr", 54, 55, 53]] },
  { title: "projects of a fund", rows: [["Två placeringar i räntefonder har gett 300 tkr i avkastning."], ["En obligation förfaller, 4 mkr."]] },
  { title: "a line of a log", rows: [["Körning 20240209-1423, användare EK01"], ["Batch 240209-1423 klar"], ["Export 240209 14:23:06"]] },
];

/** What gives somebody away, in other words. */
export const MORE_IDENTIFYING_SHEETS: readonly IdentifyingSheet[] = [
  { title: "a birth date and four digits with a space", rule: "personal-number", cell: "A1", rows: [[`Klient ${CHILD.slice(0, 6)} ${CHILD.slice(6)} har flyttat hem.`]] },
  { title: "a number in brackets", rule: "personal-number", cell: "A1", rows: [[`Beslut om avslut (${withHyphen(ADULT)}).`]] },
  { title: "a column headed Pnr", rule: "personal-number", cell: "B2", rows: [["Namn", "Pnr", "Belopp"], ["A", ADULT, 30], ["B", CHILD, 40]] },
  { title: "numbers with centuries in a column of insatser", rule: "personal-number", cell: "A2", rows: [["Insats", "Kostnad"], [`20${withHyphen(CHILD)}`, 400], [`19${withHyphen(ADULT)}`, 210]] },
  { title: "a number after a slash", rule: "personal-number", cell: "A1", rows: [[`HVB/${withHyphen(CHILD)} enligt avtal`]] },
  { title: "a number with twelve digits as a number", rule: "personal-number", cell: "A2", rows: [["Personnummer", "Dygn"], [Number(`20${CHILD}`), 30]] },
  { title: "a girl", rule: "small-count", cell: "A1", rows: [["En flicka i årskurs 8 har tilläggsbelopp om 410 tkr."]] },
  { title: "a family", rule: "small-count", cell: "A1", rows: [["En familj i skyddat boende har kostat 620 tkr hittills."]] },
  { title: "clients with assistants", rule: "small-count", cell: "A1", rows: [["Två brukare har beviljats utökad personlig assistans, 2,9 mkr."]] },
  { title: "a pupil whose teacher is named", rule: "small-count", cell: "A1", rows: [["En elev behöver en egen lärare, kostnad 540 tkr."]] },
  { title: "a couple of youths", rule: "small-count", cell: "A1", rows: [["Ett par ungdomar är placerade på SiS, 2,2 mkr."]] },
  { title: "only one remains", rule: "small-count", cell: "A1", rows: [["Av de placerade återstår endast ett barn, 9 100 kr per dygn."]] },
  { title: "a decrease from and to", rule: "small-count", cell: "A1", rows: [["Antalet placerade har minskat till tre ungdomar."]] },
  { title: "adult of a kind", rule: "small-count", cell: "A1", rows: [["Tre personer med missbruk vårdas enligt LVM till en kostnad av 1,9 mkr."]] },
  { title: "a count with stycken", rule: "small-count", cell: "A1", rows: [["HVB-placeringar: 3 st ungdomar, 4,2 mkr."]] },
  { title: "households with benefits", rule: "small-count", cell: "A1", rows: [["Fyra hushåll har fått bistånd till akutboende för 310 tkr."]] },
  { title: "counts of placed by month in a money table", rule: "small-count", cell: "B4", rows: [["Konto", "Jan", "Feb", "Mar"], ["HVB tkr", 900, 910, 880], ["Familjehem tkr", 400, 410, 430], ["Antal placerade barn", 4, 3, 3]] },
  { title: "masked with a star", rule: "small-count", cell: "C3", rows: [["Skola", "Antal elever", "Antal elever med stöd"], ["Norr", 120, 14], ["Söder", 90, "*"], ["Summa", 210, 17]] },
  { title: "one patient", rule: "small-count", cell: "A1", rows: [["En utskrivningsklar patient har kostat 310 tkr i betalningsansvar."]] },
  { title: "siblings placed", rule: "small-count", cell: "A1", rows: [["Ett syskonpar är familjehemsplacerat, 1 100 tkr."]] },
];
