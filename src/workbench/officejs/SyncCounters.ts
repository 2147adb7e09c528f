/** What crossed the wire since the last reset; requests that only release references are counted apart. */
export interface SyncCounts {
  readonly syncs: number;
  /** Requests that did nothing but release kept references at the end of an `Excel.run`. */
  readonly releases: number;
  /** Actions asked for, whether they came to run or not. */
  readonly actions: number;
  /** UTF-8 bytes of the requests' messages and of the answers' bodies. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells whose values, formulas, texts or formats were handed over; a cell read in three ways counts three times. */
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

/** The running counts of a session. */
export class SyncCounters implements SyncCounts {
  syncs = 0;
  releases = 0;
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  cellsRead = 0;
  cellsWritten = 0;

  /** The counts as they stand, as a record that does not change. */
  take(): SyncCounts {
    const { syncs, releases, actions, requestBytes, responseBytes, cellsRead, cellsWritten } = this;
    return { syncs, releases, actions, requestBytes, responseBytes, cellsRead, cellsWritten };
  }

  reset(): void {
    this.syncs = 0;
    this.releases = 0;
    this.actions = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.cellsRead = 0;
    this.cellsWritten = 0;
  }
}
