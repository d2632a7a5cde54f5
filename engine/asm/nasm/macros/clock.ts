import type { Moment } from '../../api';

/** What NASM's macros of date and time hold, by the middle of their names. Source: The NASM manual 2.16, chapter 5.4. */
export function clockTexts({ seconds, zone }: Moment): ReadonlyMap<string, string> {
  const texts = new Map([['POSIX_TIME', String(seconds)]]);
  for (const [prefix, shift] of [
    ['', zone],
    ['UTC_', 0],
  ] as const) {
    const [date, time] = new Date((seconds + shift * 60) * 1000).toISOString().slice(0, 19).split('T');
    texts.set(`${prefix}DATE`, `"${date}"`).set(`${prefix}DATE_NUM`, date.replaceAll('-', ''));
    texts.set(`${prefix}TIME`, `"${time}"`).set(`${prefix}TIME_NUM`, `${time.replaceAll(':', '')}d`);
  }
  return texts;
}

/** What the clock says where the host gives no time, so that a build is the same every day. */
export const BEGINNING: Moment = { seconds: 0, zone: 0 };
