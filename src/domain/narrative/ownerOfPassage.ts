import { findSubjects } from "./findSubjects";
import { nameWords } from "./nameWords";
import { MOST_HEADINGS, type Passage } from "./Passage";
import type { Subject, SubjectIndex } from "./Subject";
import { isHeadingWord } from "./strangeWords";
import { tokenise } from "./tokenise";

/** "1.2 Ekonomiskt resultat": a numbered heading begins anew. */
const NUMBERED = /^\s*\d+(?:\.\d+)*\.?\s/;

/** Whose section a passage stands in: the one that its nearest telling heading names, null where that names nobody known. */
export function ownerOfPassage(passage: Passage, index: SubjectIndex): Subject | null {
  const ground = passage.cell ? (index.ownerOfSheet.get(passage.cell.sheet) ?? index.board) : index.board;
  if (passage.headings.length >= MOST_HEADINGS) return null;
  let owner: Subject | null = ground;
  passage.headings.forEach((heading, order) => {
    if (isTitle(passage, order)) return;
    const named = knownOwner(heading, index);
    if (named === "nobody") owner = NUMBERED.test(heading) ? ground : owner;
    else owner = named;
  });
  return owner;
}

type HeadingOwner = Subject | null | "nobody";

const known = new WeakMap<SubjectIndex, Map<string, HeadingOwner>>();

/** The owner that a heading names, worked out once for each wording. */
function knownOwner(heading: string, index: SubjectIndex): HeadingOwner {
  const owners = known.get(index) ?? new Map<string, HeadingOwner>();
  known.set(index, owners);
  const standing = owners.get(heading);
  if (standing !== undefined) return standing;
  const owner = ownerOfHeading(heading, index);
  owners.set(heading, owner);
  return owner;
}

/** A sheet's first heading is its title, by which its owner is known already. */
function isTitle(passage: Passage, order: number): boolean {
  return passage.cell !== null && order === 0;
}

function ownerOfHeading(heading: string, index: SubjectIndex): HeadingOwner {
  const tokens = tokenise(heading);
  const strange = nameWords(heading).filter((word) => !isHeadingWord(word));
  if (strange.length === 0) return "nobody";
  const named = findSubjects(tokens, index).filter((mention) => mention.match !== "part");
  const unit = named.flatMap((mention) => mention.subjects).find((subject) => subject.kind === "unit" || subject.kind === "board");
  const words = named.reduce((sum, mention) => sum + mention.to - mention.from + 1, 0);
  return unit && (unit.kind === "board" || words >= strange.length) ? unit : null;
}
