import type { Bytes } from '@shared/ipc/bytes';

/** Compresses what is written to it, while it is written. */
export class GzipSink {
  private readonly stream = new CompressionStream('gzip');
  private readonly writer = this.stream.writable.getWriter();
  private readonly result = new Response(this.stream.readable).arrayBuffer();
  private failure: unknown;

  /** Does not wait, so that it can be called inside a transaction; `close` tells what went wrong. */
  write(bytes: Uint8Array): void {
    this.writer.write(bytes as Bytes).catch((error: unknown) => {
      this.failure ??= error;
    });
  }

  async close(): Promise<Bytes> {
    await this.writer.close();
    if (this.failure) throw this.failure;
    return new Uint8Array(await this.result);
  }
}

const PIECE = 1_048_576;

const pieces = (bytes: Bytes): ReadableStream<Bytes> => {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + PIECE));
      at += PIECE;
    },
  });
};

/** The uncompressed bytes piece by piece. Reading ends in an error when they are not whole gzip data. */
export const gunzip = (bytes: Bytes): ReadableStream<Uint8Array> =>
  pieces(bytes).pipeThrough(new DecompressionStream('gzip'));

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
