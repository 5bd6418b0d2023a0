/** What the windows of a shop tell one another. */
type Message = 'locked' | 'touched';

interface SessionOptions {
  /** The store's name: the example shop is another one. */
  readonly shop: string;
  /** Milliseconds without a key or a click in any window. */
  readonly idleMs: number;
  readonly onLock: () => void;
}

export interface Session {
  /** This window was locked: the others are too. */
  readonly tellLocked: () => void;
  /** Somebody is there. */
  readonly touch: () => void;
  readonly close: () => void;
}

const LOOK_MS = 2_000;
/** Others need not hear of every key. */
const TELL_MS = 5_000;
const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Counts how long nobody touched any window of the shop. By two clocks: one that no one can set back, and the wall's,
 * which goes on while the computer sleeps.
 */
export const openSession = ({ shop, idleMs, onLock }: SessionOptions): Session => {
  const channel = new BroadcastChannel(`em-dia.pessoas.${shop}`);
  let steady = performance.now();
  let wall = Date.now();
  let told = 0;
  const begin = () => {
    steady = performance.now();
    wall = Date.now();
  };
  const tell = (message: Message) => channel.postMessage(message);
  const touch = () => {
    // Touched after the time was over, before anybody looked, as on waking the computer up.
    look();
    begin();
    if (steady - told < TELL_MS && told > 0) return;
    told = steady;
    tell('touched');
  };
  const look = () => {
    if (Math.max(performance.now() - steady, Date.now() - wall) >= idleMs) onLock();
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data === 'locked') onLock();
    else begin();
  };
  const timer = setInterval(look, LOOK_MS);
  for (const kind of TOUCHES) window.addEventListener(kind, touch, { capture: true, passive: true });
  return {
    tellLocked: () => tell('locked'),
    touch: begin,
    close: () => {
      clearInterval(timer);
      for (const kind of TOUCHES) window.removeEventListener(kind, touch, { capture: true });
      channel.close();
    },
  };
};
