/** A row that states a total, that total, and the sum of its parts elsewhere. */
export interface Total {
  readonly row: object;
  readonly field: string;
  readonly stated: number;
  /** NaN where a part is empty, undefined where there are no parts. */
  readonly parts: number | undefined;
  /** What the parts are, in words. */
  readonly where: string;
  /** The month, year or fiscal year that a difference must be written down for. */
  readonly period: string;
  /** How far off rounding may put it. */
  readonly tolerance?: number;
}
