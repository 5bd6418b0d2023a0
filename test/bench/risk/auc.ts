/**
 * The chance that a late invoice has a higher score than one on time, ties counting half: the area under the ROC
 * curve. NaN where all ended the same way.
 */
export const areaUnderCurve = (scores: readonly number[], late: readonly boolean[]): number => {
  const order = scores.map((score, index) => ({ score, late: late[index] === true }));
  order.sort((a, b) => a.score - b.score);
  let pairs = 0;
  let onTimeBelow = 0;
  for (let from = 0; from < order.length; ) {
    const score = order[from]?.score;
    let to = from;
    let lateHere = 0;
    for (; to < order.length && order[to]?.score === score; to += 1) lateHere += order[to]?.late ? 1 : 0;
    const onTimeHere = to - from - lateHere;
    pairs += lateHere * (onTimeBelow + onTimeHere / 2);
    onTimeBelow += onTimeHere;
    from = to;
  }
  return pairs / (onTimeBelow * (order.length - onTimeBelow));
};
