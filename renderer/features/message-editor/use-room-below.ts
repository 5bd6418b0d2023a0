import { useLayoutEffect, useRef, useState } from 'react';

/** Pixels left free at the foot. */
const MARGIN = 12;

/** How high an element may be to end at the foot of the screen, whatever stands above it. */
export const useRoomBelow = <T extends HTMLElement>() => {
  const ref = useRef<T>(null);
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const main = ref.current?.closest('main');
    if (!main) return;
    const measure = () => {
      const top = ref.current?.getBoundingClientRect().top ?? 0;
      setHeight(main.getBoundingClientRect().bottom - top - MARGIN);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(main);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, height };
};
