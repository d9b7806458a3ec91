import { numberFormats, type NumberFormat } from './numbers.ts';

/** True for the name of a number format: what `as` on a `<Fact>` may say. */
export function isNumberFormat(name: string): name is NumberFormat {
  return Object.hasOwn(numberFormats, name);
}
