/** A defined name. Sv: namn. */
export interface ModelName {
  readonly name: string;
  /** Id of the sheet it belongs to, null for the workbook. */
  readonly sheetId: string | null;
  /** "=Drift!$A$1", a constant or any formula; always begins with "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** The names of a workbook, workbook-wide and sheet-scoped; looked up without case. Change them through `Workbook.names`' owner. */
export class DefinedNames {
  private readonly names = new Map<string, ModelName>();

  constructor(private readonly changed: () => void) {}

  all(): readonly ModelName[] {
    return [...this.names.values()];
  }

  /** The name in that scope, undefined where there is none; `sheetId` null is the workbook's scope. */
  find(name: string, sheetId: string | null): ModelName | undefined {
    return this.names.get(key(name, sheetId));
  }

  /** The name as a formula on a sheet sees it: the sheet's own first, then the workbook's. */
  resolve(name: string, sheetId: string | null): ModelName | undefined {
    return (sheetId === null ? undefined : this.find(name, sheetId)) ?? this.find(name, null);
  }

  /** Adds the name, or replaces the one of the same scope. */
  set(name: ModelName): void {
    this.names.set(key(name.name, name.sheetId), name);
    this.changed();
  }

  /** For the reader: as `set`, without telling anyone. */
  restore(name: ModelName): void {
    this.names.set(key(name.name, name.sheetId), name);
  }

  delete(name: string, sheetId: string | null): void {
    if (this.names.delete(key(name, sheetId))) this.changed();
  }

  deleteOfSheet(sheetId: string): void {
    for (const name of this.all()) if (name.sheetId === sheetId) this.names.delete(key(name.name, sheetId));
  }

  /** Rewrites every formula; raises no change by itself. */
  rewrite(formulaOf: (name: ModelName) => string): void {
    for (const name of this.all()) {
      const formula = formulaOf(name);
      if (formula !== name.formula) this.names.set(key(name.name, name.sheetId), { ...name, formula });
    }
  }
}

function key(name: string, sheetId: string | null): string {
  return `${sheetId ?? ""}!${name.toUpperCase()}`;
}
