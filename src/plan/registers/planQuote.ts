/** A sentence of «Plan for involvering av opsjonskommuner», version 1.0, 26.06.18, as it stands there. */
export interface PlanQuote {
  readonly section: string;
  /** `''` where the plan names the thing without a sentence about it, or only together with people’s names. */
  readonly quote: string;
}
