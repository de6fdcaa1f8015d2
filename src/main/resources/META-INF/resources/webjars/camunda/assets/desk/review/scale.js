// Five colours from little to much. Black text can be read on each of them.

export const COLOURS = ['#eef3fa', '#cfe0f3', '#a9c9ea', '#7fb0de', '#5694d1'];

/** Puts figures into five levels, each as many times larger than the one below it. */
export function scale(values) {
  const least = Math.max(1, Math.min(...values));
  const most = Math.max(least, ...values);
  const width = Math.log(most / least) / COLOURS.length;
  const of = value =>
    width === 0 ? 0 : Math.min(COLOURS.length - 1, Math.max(0, Math.floor(Math.log(Math.max(value, least) / least) / width)));
  const ranges = COLOURS.map((colour, level) => {
    const here = values.filter(value => of(value) === level);
    return here.length ? [colour, Math.min(...here), Math.max(...here)] : null;
  }).filter(Boolean);
  return { of, ranges };
}
