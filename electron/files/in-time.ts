/** What the work answers; null when it fails, or says nothing for so many milliseconds. */
export const inTime = async <T>(milliseconds: number, work: Promise<T>): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Looks at folders, each answered in time or with null. A folder that hangs (a network that is away) is not looked at
 * again before it answers: every look keeps one of the few threads that all file work shares.
 */
export const createLooks = (milliseconds: number) => {
  const hanging = new Set<string>();
  return async <T>(folder: string, look: () => Promise<T>): Promise<T | null> => {
    if (hanging.has(folder)) return null;
    let isAnswered = false;
    const going = look().finally(() => {
      isAnswered = true;
      hanging.delete(folder);
    });
    const answer = await inTime(milliseconds, going);
    if (!isAnswered) hanging.add(folder);
    return answer;
  };
};
