// Draws numbers so that they fit their column, as Sheets does. Univer cuts them off. Only the drawing is changed: what is edited,
// copied and calculated has all digits.
import { CellValueType } from '@univerjs/core';
import { FontCache, Text } from '@univerjs/engine-render';
import { fittingNumber } from './fitting-number';

const original = Text.drawWith;

export function fitNumbers(locale: string): void {
  Text.drawWith = (context, props, skeleton) => {
    const { text, fontStyle, width, warp, cellValueType } = props;
    const isNumber = cellValueType === CellValueType.NUMBER && !warp;
    const fits = (shown: string) => FontCache.getMeasureText(shown, fontStyle).width <= width;
    const drawn = isNumber ? fittingNumber(text, locale, fits) : text;
    return original.call(Text, context, { ...props, text: drawn }, skeleton);
  };
}
