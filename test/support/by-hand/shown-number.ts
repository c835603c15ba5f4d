// Whether a number is shown as its format and the spreadsheet's locale have it, read back from the text.

/** `format`: a pattern in English signs; left out: none of ours. */
export function isShownRight(
  shown: string,
  value: number,
  format: string | undefined,
  locale: string,
): boolean {
  if (format === undefined) return true;
  if (/yyyy/.test(format)) return /\d{4}/.test(shown);
  const section = sectionFor(value, format);
  const words = section.replace(/"([^"]*)"/g, '').trim();
  const ownWords = [...section.matchAll(/"([^"]*)"/g)].map(([, text]) => text!);
  if (!/0/.test(words)) return shown === ownWords.join('');
  if (!ownWords.every(own => shown.includes(own))) return false;
  const decimals = (/\.(0+)/.exec(words)?.[1] ?? '').length;
  const size = Math.abs(value) * (words.includes('%') ? 100 : 1);
  const [group, point] = locale === 'de_DE' ? ['.', ','] : [',', '.'];
  const digits = shown.replace(/"/g, '').match(/\d[\d.,]*\d|\d/)?.[0] ?? '';
  const [whole = '', part = ''] = digits.split(point!);
  const isGrouped = words.includes('#,##0');
  const wanted = isGrouped ? /^\d{1,3}(\D\d{3})*$/ : /^\d+$/;
  if (
    !wanted.test(whole) ||
    part.length !== decimals ||
    whole.replace(/\d/g, '').replaceAll(group!, '') !== ''
  )
    return false;
  const number = Number(`${whole.replaceAll(group!, '')}.${part || 0}`);
  const isNear = Math.abs(number - size) <= 0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-9 * size;
  const hasSign = /[-▼]/.test(ownWords.reduce((text, own) => text.replace(own, ''), shown));
  return isNear && (number === 0 || hasSign === value < 0);
}

/** Positive; negative; zero. Or by a condition. */
function sectionFor(value: number, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const conditions = sections.map(section => /^\[([<=])(\d+)\]/.exec(section));
  if (conditions[0]) {
    const holds = ([, sign, number]: RegExpExecArray) =>
      sign === '<' ? value < Number(number) : value === Number(number);
    const at = conditions.findIndex(condition => condition === null || holds(condition));
    return sections[at]!.replace(/^\[[<=]\d+\]/, '');
  }
  if (value < 0) return sections[1] ?? sections[0]!;
  return value === 0 ? (sections[2] ?? sections[0]!) : sections[0]!;
}
