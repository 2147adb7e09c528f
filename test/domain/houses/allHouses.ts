import { aldreomsorgNivaer } from "./aldreomsorgNivaer";
import { arsbokslutKommun } from "./arsbokslutKommun";
import { avfallsforbund } from "./avfallsforbund";
import { barnOchUtbildningMars } from "./barnOchUtbildningMars";
import { besparingNegativBudget } from "./besparingNegativBudget";
import { bostadsbolag } from "./bostadsbolag";
import { finansforvaltning } from "./finansforvaltning";
import { fritidsnamndText } from "./fritidsnamndText";
import { gymnasieforbund } from "./gymnasieforbund";
import { investeringarTeknik } from "./investeringarTeknik";
import { kollektivtrafik } from "./kollektivtrafik";
import { kommunstyrelseRollup } from "./kommunstyrelseRollup";
import { kulturFritidTvaTabeller } from "./kulturFritidTvaTabeller";
import { ledgerExport } from "./ledgerExport";
import { manadAckHelar } from "./manadAckHelar";
import { manadskolumner } from "./manadskolumner";
import { miljoByggBrutto } from "./miljoByggBrutto";
import { namndMedEnhetsflikar } from "./namndMedEnhetsflikar";
import { orsakerMedText } from "./orsakerMedText";
import { overformyndare } from "./overformyndare";
import { parkeringsbolagBrutto } from "./parkeringsbolagBrutto";
import { prognosAndring } from "./prognosAndring";
import { raddningstjanstManader } from "./raddningstjanstManader";
import { regionVard } from "./regionVard";
import { resultatKommunbidrag } from "./resultatKommunbidrag";
import { sammaBladTvaSnitt } from "./sammaBladTvaSnitt";
import { servicenamndSidaVidSida } from "./servicenamndSidaVidSida";
import { skolaPerKontoOchEnhet } from "./skolaPerKontoOchEnhet";
import { socialnamndAtgarder } from "./socialnamndAtgarder";
import { stadsdelKlumpar } from "./stadsdelKlumpar";
import { textrapportDelar } from "./textrapportDelar";
import { tillaggsanslag } from "./tillaggsanslag";
import { tvaEnheterPaBladet } from "./tvaEnheterPaBladet";
import { tvaPerioder } from "./tvaPerioder";
import { underlagDolt } from "./underlagDolt";
import { vaTaxekollektiv } from "./vaTaxekollektiv";
import { valnamndLiten } from "./valnamndLiten";
import { TYPED_HOUSES } from "./typed/typedHouses";
import type { House } from "./builder/House";

const HOUSES: readonly ((variant: number) => House)[] = [
  aldreomsorgNivaer,
  arsbokslutKommun,
  avfallsforbund,
  barnOchUtbildningMars,
  besparingNegativBudget,
  bostadsbolag,
  finansforvaltning,
  fritidsnamndText,
  gymnasieforbund,
  investeringarTeknik,
  kollektivtrafik,
  kommunstyrelseRollup,
  kulturFritidTvaTabeller,
  ledgerExport,
  manadAckHelar,
  manadskolumner,
  miljoByggBrutto,
  namndMedEnhetsflikar,
  orsakerMedText,
  overformyndare,
  parkeringsbolagBrutto,
  prognosAndring,
  raddningstjanstManader,
  regionVard,
  resultatKommunbidrag,
  sammaBladTvaSnitt,
  servicenamndSidaVidSida,
  skolaPerKontoOchEnhet,
  socialnamndAtgarder,
  stadsdelKlumpar,
  textrapportDelar,
  tillaggsanslag,
  tvaEnheterPaBladet,
  tvaPerioder,
  underlagDolt,
  vaTaxekollektiv,
  valnamndLiten,
  ...TYPED_HOUSES,
];

/** Every house, in the order of their files. A variant other than 0 has the same layout with other figures; its planted defects may not be apart. */
export function allHouses(variant = 0): readonly House[] {
  return HOUSES.map((house) => house(variant));
}
