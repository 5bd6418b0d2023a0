import { directPacker } from './packer';
import type { PackReply, PackRequest } from './worker-packer';

/** The page's types are loaded, not a worker's; this is the part of the worker used here. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<PackRequest>) => void;
  postMessage(reply: PackReply, transfer?: Transferable[]): void;
};

const packer = directPacker();
const failed = (error: unknown) => scope.postMessage({ tell: 'failed', detail: String(error) });

scope.onmessage = ({ data }) => {
  if (data.ask === 'write') packer.write(data.bytes);
  else if (data.ask === 'sum') packer.sum().then((sum) => scope.postMessage({ tell: 'sum', sum }), failed);
  else packer.close().then((bytes) => scope.postMessage({ tell: 'closed', bytes }, [bytes.buffer]), failed);
};
