import { angeromAldreomsorg } from "./angeromAldreomsorg";
import { bergviksSocial } from "./bergviksSocial";
import { ekesjoFlikar } from "./ekesjoFlikar";
import { hogaProjekt } from "./hogaProjekt";
import { kvarnforsBildning } from "./kvarnforsBildning";
import { lindvikBolag } from "./lindvikBolag";
import { ramnasKonton } from "./ramnasKonton";
import { sundboManader } from "./sundboManader";
import { vastraRegionen } from "./vastraRegionen";
import type { House } from "../builder/House";

/** Houses typed cell by cell: layouts that no common builder makes. */
export const TYPED_HOUSES: readonly ((variant: number) => House)[] = [
  angeromAldreomsorg,
  bergviksSocial,
  ekesjoFlikar,
  hogaProjekt,
  kvarnforsBildning,
  lindvikBolag,
  ramnasKonton,
  sundboManader,
  vastraRegionen,
];
