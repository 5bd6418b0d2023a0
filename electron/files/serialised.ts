/** The same function, but calls for one target wait for each other, in the order they were made. */
export const serialised = <Rest extends unknown[], R>(
  work: (target: string, ...rest: Rest) => Promise<R>,
): ((target: string, ...rest: Rest) => Promise<R>) => {
  const last = new Map<string, Promise<unknown>>();
  return (target, ...rest) => {
    const previous = last.get(target) ?? Promise.resolve();
    const mine = previous.then(
      () => work(target, ...rest),
      () => work(target, ...rest),
    );
    last.set(target, mine);
    const forget = () => {
      if (last.get(target) === mine) last.delete(target);
    };
    mine.then(forget, forget);
    return mine;
  };
};
