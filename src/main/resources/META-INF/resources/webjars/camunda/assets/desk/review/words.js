// Dates, times and figures as people in the United Kingdom write them.

const zone = { timeZone: 'Europe/London' };
const day = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const monthLong = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const monthShort = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' });
const figure = new Intl.NumberFormat('en-GB');

export const date = moment => (moment ? day.format(new Date(moment)) : '');
export const dateTime = moment => (moment ? `${date(moment)}, ${time.format(new Date(moment))}` : '');
export const month = text => monthLong.format(new Date(`${text}-01T00:00:00Z`));
export const monthName = text => monthShort.format(new Date(`${text}-01T00:00:00Z`));
export const number = value => figure.format(value);
export const plural = (count, one, several = `${one}s`) => `${number(count)} ${count === 1 ? one : several}`;

/** A share in whole per cent; nothing of nothing is no share. */
export const share = (part, whole) => (whole ? `${Math.round((100 * part) / whole)}%` : 'none closed');

/** The two largest parts of a length of time. */
export function lasted(seconds) {
  if (seconds === null || seconds === undefined) {
    return '–';
  }
  if (seconds < 1) {
    return 'at once';
  }
  const parts = [
    [Math.floor(seconds / 86400), 'day'],
    [Math.floor(seconds / 3600) % 24, 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [Math.floor(seconds) % 60, 'second']
  ];
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => plural(count, unit))
    .join(' ');
}

/** The same in two or three characters, for a badge. */
export function brief(seconds) {
  const units = [
    [86400, 'd'],
    [3600, 'h'],
    [60, 'min'],
    [1, 's']
  ];
  const [length, unit] = units.find(([size]) => seconds >= size) || [1, 's'];
  return `${Math.round(seconds / length)} ${unit}`;
}

/** A day as people type it, from a day as programs write it. */
export const asTyped = day => (day ? day.split('-').reverse().join('/') : '');

/** The other way round; nothing of nothing, and null where it is no day. */
export function isoDay(text) {
  if (!text.trim()) {
    return '';
  }
  const [, day, month, year] = text.trim().match(/^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/) || [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1 ? date.toISOString().slice(0, 10) : null;
}
