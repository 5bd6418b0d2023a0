import { closingChannel } from '@shared/ipc/closing-channels';
import type { IpcArgs, IpcResult } from '@shared/ipc/contract';
import type { PageIpc } from './desktop-api';

type ClosingListener = () => Promise<void>;

/** How the page tells the shell about its work before closing. */
interface ClosingVoice {
  watch(args: IpcArgs<'closing:watch'>): Promise<unknown>;
  mayLeave(): Promise<IpcResult<'closing:may-leave'>>;
  done(): Promise<unknown>;
}

/** Whether the page would ask not to be left, found out as the browser does. */
export const hasUnsavedIn =
  (page: Pick<EventTarget, 'dispatchEvent'>): (() => boolean) =>
  () =>
    !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** The page's side of closing: the shell waits for as long as somebody listens here and is not done. */
export const createPageClosing = (
  ipc: PageIpc,
  { watch, mayLeave, done }: ClosingVoice,
  hasUnsaved: () => boolean,
) => {
  const listeners = new Set<ClosingListener>();
  let isAtWork = false;

  const work = async () => {
    isAtWork = true;
    // Asked first: who stays with a form does not want to wait for a copy before.
    const goesOn = !hasUnsaved() || (await mayLeave()).leave;
    if (!goesOn) {
      isAtWork = false;
      return;
    }
    // One that fails has nothing more to do either.
    await Promise.allSettled([...listeners].map((listener) => listener()));
    isAtWork = false;
    await done();
  };

  /** Asked again while at work: the answer comes when that is done. */
  const hear = () => {
    if (!isAtWork) void work();
  };

  return (listener: ClosingListener): (() => void) => {
    const watches = listeners.size > 0;
    listeners.add(listener);
    if (!watches) {
      ipc.on(closingChannel, hear);
      void watch({ watching: true });
    }
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      ipc.removeListener(closingChannel, hear);
      void watch({ watching: false });
    };
  };
};
