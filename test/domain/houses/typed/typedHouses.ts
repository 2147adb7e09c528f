import { angeromAldreomsorg } from "./angeromAldreomsorg";
import { anslagAvrakning } from "./anslagAvrakning";
import { arsbokNamnder } from "./arsbokNamnder";
import { bergviksSocial } from "./bergviksSocial";
import { blandatTyst } from "./blandatTyst";
import { bolagYtd } from "./bolagYtd";
import { buffertUtanfor } from "./buffertUtanfor";
import { doltUnderlag } from "./doltUnderlag";
import { efterAtgarder } from "./efterAtgarder";
import { ekesjoFlikar } from "./ekesjoFlikar";
import { enheterKrNamndMkr } from "./enheterKrNamndMkr";
import { felManad } from "./felManad";
import { femTabeller } from "./femTabeller";
import { fleraAr } from "./fleraAr";
import { forbundBidrag } from "./forbundBidrag";
import { forkortningar } from "./forkortningar";
import { hogaProjekt } from "./hogaProjekt";
import { hypergeneTopp } from "./hypergeneTopp";
import { kommunbidragResultat } from "./kommunbidragResultat";
import { kronorOren } from "./kronorOren";
import { kronorTillMiljoner } from "./kronorTillMiljoner";
import { kvarnforsBildning } from "./kvarnforsBildning";
import { lindvikBolag } from "./lindvikBolag";
import { lssInsatser } from "./lssInsatser";
import { luftigSpalter } from "./luftigSpalter";
import { mellanvikKommentarer } from "./mellanvikKommentarer";
import { nettoForSig } from "./nettoForSig";
import { nordaTextTal } from "./nordaTextTal";
import { nyckelTillsammans } from "./nyckelTillsammans";
import { olikaFlikar } from "./olikaFlikar";
import { orsakMiljoner } from "./orsakMiljoner";
import { periodOchPrognos } from "./periodOchPrognos";
import { planPrognoser } from "./planPrognoser";
import { projektArsvis } from "./projektArsvis";
import { qlikPivot } from "./qlikPivot";
import { raindanceBrutto } from "./raindanceBrutto";
import { ramnasKonton } from "./ramnasKonton";
import { regionSjukhus } from "./regionSjukhus";
import { skolpengNyckeltal } from "./skolpengNyckeltal";
import { skrResultat } from "./skrResultat";
import { staplade } from "./staplade";
import { storkommunNamnder } from "./storkommunNamnder";
import { sundboManader } from "./sundboManader";
import { tallbyBlock } from "./tallbyBlock";
import { textTung } from "./textTung";
import { tvillingTabeller } from "./tvillingTabeller";
import { vastraRegionen } from "./vastraRegionen";
import type { House } from "../builder/House";

/** Houses typed cell by cell: layouts that no common builder makes. */
export const TYPED_HOUSES: readonly ((variant: number) => House)[] = [
  angeromAldreomsorg,
  anslagAvrakning,
  arsbokNamnder,
  bergviksSocial,
  blandatTyst,
  bolagYtd,
  buffertUtanfor,
  doltUnderlag,
  efterAtgarder,
  ekesjoFlikar,
  enheterKrNamndMkr,
  felManad,
  femTabeller,
  fleraAr,
  forbundBidrag,
  forkortningar,
  hogaProjekt,
  hypergeneTopp,
  kommunbidragResultat,
  kronorOren,
  kronorTillMiljoner,
  kvarnforsBildning,
  lindvikBolag,
  lssInsatser,
  luftigSpalter,
  mellanvikKommentarer,
  nettoForSig,
  nordaTextTal,
  nyckelTillsammans,
  olikaFlikar,
  orsakMiljoner,
  periodOchPrognos,
  planPrognoser,
  projektArsvis,
  qlikPivot,
  raindanceBrutto,
  ramnasKonton,
  regionSjukhus,
  skolpengNyckeltal,
  skrResultat,
  staplade,
  storkommunNamnder,
  sundboManader,
  tallbyBlock,
  textTung,
  tvillingTabeller,
  vastraRegionen,
];
