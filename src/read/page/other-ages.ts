/** What comes before and after an age, and the beginnings of its units with their minutes. */
type Way = readonly [before: string, behind: string, units: string];

/** Russian, Ukrainian, Romanian, Hungarian, Greek, South Slavic, Catalan, Indonesian, Vietnamese, Japanese and Chinese, Korean, Arabic, Hebrew, Hindi. */
const WAYS: readonly Way[] = [
  ['', ' назад', 'сек:0 мин:1 час:60 ч:60 день:1440 дн:1440 нед:10080 мес:43200 год:525600 лет:525600'],
  ['', ' тому', 'сек:0 хв:1 год:60 день:1440 дн:1440 тиж:10080 міс:43200 рік:525600 рок:525600'],
  ['acum ', '', 'sec:0 min:1 or:60 zi:1440 săpt:10080 lun:43200 an:525600'],
  ['', '', 'perce:1 órája:60 napja:1440 hete:10080 hónapja:43200 éve:525600'],
  ['', ' ezelőtt', 'perc:1 ór:60 nap:1440 hét:10080 het:10080 hónap:43200 év:525600'],
  ['πριν (?:από )?', '', 'δευ:0 λεπ:1 ώρ:60 ημέ:1440 μέρ:1440 εβδ:10080 μήν:43200 χρόν:525600 έτ:525600'],
  [
    '(?:prije|pre|pred) ',
    '',
    'sek:0 min:1 sat:60 ur:60 dan:1440 dn:1440 tjed:10080 ned:10080 mjes:43200 mes:43200 god:525600 let:525600',
  ],
  ['fa ', '', 'seg:0 min:1 hor:60 di:1440 setm:10080 mes:43200 any:525600'],
  ['', '(?: yang)? lalu', 'detik:0 menit:1 minit:1 jam:60 hari:1440 minggu:10080 pekan:10080 bulan:43200 tahun:525600'],
  ['', ' trước', 'giây:0 phút:1 giờ:60 tiếng:60 ngày:1440 tuần:10080 tháng:43200 năm:525600'],
  [
    '',
    '前',
    '秒:0 分:1 時:60 小:60 日:1440 天:1440 週:10080 周:10080 星:10080 か:43200 ヶ:43200 个:43200 個:43200 月:43200 年:525600',
  ],
  ['', '\\s?전', '초:0 분:1 시간:60 일:1440 주:10080 개월:43200 달:43200 년:525600'],
  ['(?:منذ|قبل) ', '', 'ثا:0 ثو:0 دق:1 سا:60 يوم:1440 أيام:1440 أسا:10080 أسب:10080 شه:43200 أشه:43200 سن:525600'],
  ['לפני ', '', 'שני:0 דק:1 שע:60 יום:1440 ימים:1440 שבוע:10080 חוד:43200 שנ:525600'],
  ['', ' पहले', 'सेक:0 मिन:1 घं:60 दिन:1440 सप:10080 हफ:10080 मह:43200 मा:43200 साल:525600 वर्ष:525600'],
];

const PATTERNS = /* @__PURE__ */ WAYS.map(([before, behind, units]) => {
  const minutes = new Map(units.split(' ').map((unit) => [unit.split(':')[0]!, Number(unit.split(':')[1])]));
  // Words that begin like a unit are not an age: if no blanks surround it, only certain characters may follow a unit.
  const rest = (before + behind).includes(' ') ? '[^\\d\\s]{0,8}' : behind === '' ? '' : '[间間钟鐘时時期月]{0,2}';
  const unit = `(\\d{1,3}) ?(${[...minutes.keys()].join('|')})${rest}`;
  return { minutes, line: new RegExp(`^${before}${unit}${behind}$`) };
});

/**
 * Minutes of "3 часа назад", "3時間前", "منذ 3 ساعات": an age in a language that `date-words.ts` does not cover.
 *
 * @param lower a line in lower case.
 */
export function readOtherAge(lower: string): number | undefined {
  if (!/\d/.test(lower)) return undefined;
  for (const { line, minutes } of PATTERNS) {
    const [, count, unit] = line.exec(lower) ?? [];
    if (unit !== undefined) return Number(count) * minutes.get(unit)!;
  }
  return undefined;
}
