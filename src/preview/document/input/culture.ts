/** How people of a language write numbers, dates and truth. */
export interface Culture {
  readonly name: 'nb-NO' | 'en-US';
  readonly decimal: string;
  /** Characters between groups of three digits. */
  readonly group: readonly string[];
  readonly dateOrder: 'dayMonthYear' | 'monthDayYear';
  /** Between the numbers of a date. */
  readonly dateSeparators: string;
  /** First three letters of the months, lower case. */
  readonly months: readonly string[];
  readonly truth: { readonly true: string; readonly false: string };
  readonly currency: { readonly sign: string; readonly format: string };
  readonly formats: {
    readonly date: string;
    readonly dayMonth: string;
    readonly monthYear: string;
    readonly dateTime: string;
  };
  readonly listSeparator: string;
}

export const english: Culture = {
  name: 'en-US',
  decimal: '.',
  group: [','],
  dateOrder: 'monthDayYear',
  dateSeparators: '/-',
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  truth: { true: 'TRUE', false: 'FALSE' },
  currency: { sign: '$', format: '"$"#,##0' },
  formats: { date: 'm/d/yyyy', dayMonth: 'd-mmm', monthYear: 'mmm-yy', dateTime: 'm/d/yyyy h:mm' },
  listSeparator: ',',
};

export const norwegian: Culture = {
  name: 'nb-NO',
  decimal: ',',
  group: [' ', '\u00a0', '\u202f'],
  dateOrder: 'dayMonthYear',
  dateSeparators: './-',
  months: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  truth: { true: 'SANN', false: 'USANN' },
  currency: { sign: 'kr', format: '"kr" #,##0' },
  formats: { date: 'dd.mm.yyyy', dayMonth: 'd.mmm', monthYear: 'mmm.yy', dateTime: 'dd.mm.yyyy hh:mm' },
  listSeparator: ';',
};
