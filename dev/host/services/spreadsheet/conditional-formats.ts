// Conditional formats of a sheet: a script replaces all of them at once.
import { type Caller, ServiceException } from '../../caller';
import { inCommonSigns } from '../../locale/formula-syntax';
import type { ConditionalFormat } from '../../workbook/conditional-format';
import type { Access } from './access';

/** Reported. */
const otherSheet = 'Conditional format rule cannot reference a different sheet.';

export function conditionalFormatsRemote(access: Access) {
  return {
    getConditionalFormats: async (caller: Caller, sheetId: number): Promise<readonly ConditionalFormat[]> => {
      await access.locate(caller, sheetId);
      return access.use(caller, workbook => workbook.overlays.of(sheetId, 'conditionalFormats'));
    },
    setConditionalFormats: async (
      caller: Caller,
      sheetId: number,
      formats: readonly (ConditionalFormat & { readonly sheetId: number })[],
    ): Promise<void> => {
      const { name } = await access.locate(caller, sheetId);
      if (formats.some(format => format.sheetId !== sheetId)) throw new ServiceException(otherSheet);
      for (const formula of formats.flatMap(formulasIn)) requireReadable(formula, name, caller);
      const plain = formats.map(({ sheetId: _, ...format }) => format as ConditionalFormat);
      // The cells that they are for may be protected: what Sheets does then isn't documented.
      await access.changeSheet(caller, sheetId, workbook =>
        workbook.overlays.set(sheetId, 'conditionalFormats', plain),
      );
    },
  };
}

function formulasIn(format: ConditionalFormat): string[] {
  const args: readonly unknown[] = 'boolean' in format ? format.boolean.args : [];
  return args.filter(argument => typeof argument === 'string' && argument.startsWith('=')) as string[];
}

/**
 * Whose separators such a formula has, the locale's or English ones, isn't documented. So it has to be right in both, and
 * to have none.
 */
function requireReadable(formula: string, sheetName: string, { spreadsheet }: Caller): void {
  const names = formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu);
  for (const [, quoted, plain] of names)
    if ((quoted?.replace(/''/g, "'") ?? plain) !== sheetName) throw new ServiceException(otherSheet);
  if (inCommonSigns(formula, spreadsheet.locale) !== formula || inCommonSigns(formula, 'en_US') !== formula)
    throw new ServiceException(
      `A conditional format with ${formula}, whose separators depend on the locale, is not available in the local host yet.`,
    );
}
