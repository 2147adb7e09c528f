import { STATE_NAMESPACE } from "../findings/storedState";
import { isOwnName } from "../summary/ownSheetNames";
import type { OwnSheetKind, WorkbookSnapshot } from "../workbook/WorkbookSnapshot";
import type { DocumentProperties, PackageFacts } from "./PackageFacts";

/** Facts of the file that are neither right nor wrong: the sender knows whether the receiver may see them. */
export interface FileDescription {
  readonly properties: DocumentProperties;
  readonly hasMacros: boolean;
  /** Custom XML parts of others than us. */
  readonly foreignXmlParts: number;
  readonly webExtensions: number;
  readonly residue: OwnResidue;
}

/** What Avstämt itself has left in the workbook. */
export interface OwnResidue {
  /** Acceptances, answers, settings and the receipt: one custom XML part. */
  readonly hasState: boolean;
  readonly sheets: readonly { readonly kind: OwnSheetKind; readonly name: string }[];
  /** Hidden names by which our sheets and their rows are known again. */
  readonly names: readonly { readonly name: string; readonly sheet: string }[];
}


/** The facts of a workbook's file in one piece. */
export function describeFile(workbook: WorkbookSnapshot, facts: PackageFacts): FileDescription {
  return {
    properties: facts.properties,
    hasMacros: facts.hasMacros,
    foreignXmlParts: facts.customXmlNamespaces.filter((namespace) => namespace !== STATE_NAMESPACE).length,
    webExtensions: facts.webExtensions,
    residue: describeOwnResidue(workbook),
  };
}

/** What would be taken away if the user asked for it; the sheets themselves are the user's to keep or delete. */
export function describeOwnResidue({ sheets, names, storedState }: WorkbookSnapshot): OwnResidue {
  return {
    hasState: storedState !== null,
    sheets: sheets.flatMap(({ ownSheet, name }) => (ownSheet === null ? [] : [{ kind: ownSheet, name }])),
    names: names.flatMap(({ name, sheet }) => (sheet !== null && isOwnName(name) ? [{ name, sheet }] : [])),
  };
}
