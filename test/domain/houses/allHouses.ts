import { arsbokslutKommun } from "./arsbokslutKommun";
import { barnOchUtbildningMars } from "./barnOchUtbildningMars";
import { bostadsbolag } from "./bostadsbolag";
import { gymnasieforbund } from "./gymnasieforbund";
import { investeringarTeknik } from "./investeringarTeknik";
import { kommunstyrelseRollup } from "./kommunstyrelseRollup";
import { kulturFritidTvaTabeller } from "./kulturFritidTvaTabeller";
import { miljoByggBrutto } from "./miljoByggBrutto";
import { overformyndare } from "./overformyndare";
import { raddningstjanstManader } from "./raddningstjanstManader";
import { regionVard } from "./regionVard";
import { socialnamndAtgarder } from "./socialnamndAtgarder";
import { vaTaxekollektiv } from "./vaTaxekollektiv";
import type { House } from "./builder/House";

/** Every house, in the order of their files. */
export const allHouses: readonly House[] = [
  arsbokslutKommun,
  barnOchUtbildningMars,
  bostadsbolag,
  gymnasieforbund,
  investeringarTeknik,
  kommunstyrelseRollup,
  kulturFritidTvaTabeller,
  miljoByggBrutto,
  overformyndare,
  raddningstjanstManader,
  regionVard,
  socialnamndAtgarder,
  vaTaxekollektiv,
];
