const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

export interface IdleTime {
  /** Milliseconds since the last key, click or move, by a clock that nobody sets. */
  idleForMs(): number;
  openForMs(): number;
  stop(): void;
}

/** Watches whether anybody is at the counter. */
export const watchIdleTime = (): IdleTime => {
  const openedAt = performance.now();
  let touchedAt = openedAt;
  const touch = () => {
    touchedAt = performance.now();
  };
  for (const sign of SIGNS) window.addEventListener(sign, touch, { passive: true, capture: true });
  return {
    idleForMs: () => performance.now() - touchedAt,
    openForMs: () => performance.now() - openedAt,
    stop: () => {
      for (const sign of SIGNS) window.removeEventListener(sign, touch, { capture: true });
    },
  };
};
