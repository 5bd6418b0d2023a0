const NEWLINE = 10;

/** Cuts a stream of bytes into lines, each with its newline. */
export class LineCutter {
  private readonly pending: Uint8Array[] = [];
  private pendingBytes = 0;

  /** Bytes of a line whose end has not come yet. */
  get unfinishedBytes(): number {
    return this.pendingBytes;
  }

  *push(chunk: Uint8Array): Generator<Uint8Array, void> {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const piece = chunk.subarray(from, end + 1);
      from = end + 1;
      yield this.pendingBytes === 0 ? piece : this.joined(piece);
    }
    if (from < chunk.length) this.keep(chunk.subarray(from));
  }

  private keep(piece: Uint8Array): void {
    this.pending.push(piece);
    this.pendingBytes += piece.length;
  }

  private joined(last: Uint8Array): Uint8Array {
    const line = new Uint8Array(this.pendingBytes + last.length);
    let at = 0;
    for (const piece of [...this.pending, last]) {
      line.set(piece, at);
      at += piece.length;
    }
    this.pending.length = 0;
    this.pendingBytes = 0;
    return line;
  }
}
