/**
 * Asks for one time of each thing in turn, round after round, so that what slows the machine slows them all. Every
 * other round goes backwards, so that none always follows the same one.
 */
export const interleaved = async <K extends string>(
  rounds: number,
  things: Readonly<Record<K, () => Promise<readonly number[]> | readonly number[]>>,
  warmUpRounds = 2,
): Promise<Record<K, number[]>> => {
  const names = Object.keys(things) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>;
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const measured = await things[name]();
      if (round >= warmUpRounds) times[name].push(...measured);
    }
  }
  return times;
};
