/**
 * What the workbook's file holds beside its cells, as the mailing checks need it.
 *
 * Read from the file itself (`src/files/readPackageFacts`), since Excel's object model shows only some of it.
 */
export interface PackageFacts {
  /** Texts outside the cells, where a person's number may stand too. */
  readonly texts: readonly PackageText[];
  /** Targets of links to other workbooks. */
  readonly externalLinks: readonly string[];
  /** Names of data connections and queries. */
  readonly connections: readonly string[];
  /** Defined names whose target is gone. */
  readonly brokenNames: readonly string[];
  /** How many comments and notes each sheet has; sheets without are left out. */
  readonly comments: readonly { readonly sheet: string; readonly count: number }[];
  readonly properties: DocumentProperties;
  readonly hasMacros: boolean;
  /** Namespaces of custom XML parts, our own among them. */
  readonly customXmlNamespaces: readonly string[];
  readonly webExtensions: number;
  /** Excel recalculates by itself unless this is "manual". */
  readonly calculationMode: "automatic" | "automaticExceptTables" | "manual";
  /** Formula cells for which the file holds no result, sheet by sheet. */
  readonly formulasWithoutValue: readonly { readonly sheet: string; readonly cells: readonly { readonly row: number; readonly column: number }[] }[];
  /** Print areas as the file writes them ("Drift!$A$1:$F$20"). */
  readonly printAreas: readonly { readonly sheet: string; readonly area: string }[];
}

/** Where in the file a text outside the cells stands. */
export interface PackageText {
  readonly place: "comment" | "headerFooter" | "property" | "validation" | "definedName" | "shape" | "fileName";
  /** The sheet it belongs to; null for the workbook. */
  readonly sheet: string | null;
  /** Row and column of a comment or validation, from 0; null where it belongs to no cell. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly text: string;
}

/** Who and what the file says of its making; "" where it says nothing. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  readonly lastModifiedBy: string;
  readonly manager: string;
  readonly company: string;
}
