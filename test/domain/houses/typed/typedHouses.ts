import { angeromAldreomsorg } from "./angeromAldreomsorg";
import { arsbokNamnder } from "./arsbokNamnder";
import { bergviksSocial } from "./bergviksSocial";
import { doltUnderlag } from "./doltUnderlag";
import { ekesjoFlikar } from "./ekesjoFlikar";
import { hogaProjekt } from "./hogaProjekt";
import { hypergeneTopp } from "./hypergeneTopp";
import { kvarnforsBildning } from "./kvarnforsBildning";
import { lindvikBolag } from "./lindvikBolag";
import { mellanvikKommentarer } from "./mellanvikKommentarer";
import { nordaTextTal } from "./nordaTextTal";
import { planPrognoser } from "./planPrognoser";
import { ramnasKonton } from "./ramnasKonton";
import { skolpengNyckeltal } from "./skolpengNyckeltal";
import { storkommunNamnder } from "./storkommunNamnder";
import { sundboManader } from "./sundboManader";
import { tallbyBlock } from "./tallbyBlock";
import { tvillingTabeller } from "./tvillingTabeller";
import { vastraRegionen } from "./vastraRegionen";
import type { House } from "../builder/House";

/** Houses typed cell by cell: layouts that no common builder makes. */
export const TYPED_HOUSES: readonly ((variant: number) => House)[] = [
  angeromAldreomsorg,
  arsbokNamnder,
  bergviksSocial,
  doltUnderlag,
  ekesjoFlikar,
  hogaProjekt,
  hypergeneTopp,
  kvarnforsBildning,
  lindvikBolag,
  mellanvikKommentarer,
  nordaTextTal,
  planPrognoser,
  ramnasKonton,
  skolpengNyckeltal,
  storkommunNamnder,
  sundboManader,
  tallbyBlock,
  tvillingTabeller,
  vastraRegionen,
];
