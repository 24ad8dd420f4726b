export interface AppContextChoices {
  readonly addInId: string;
  /** Language of the interface and of data, such as `nb-NO`. */
  readonly locale: string;
  readonly documentUrl: string;
  /** Requirement sets and their highest version, such as `{ ExcelApi: '1.17' }`; as text, since 1.20 is above 1.17. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/**
 * What Excel on the web tells Office.js about itself. There is no Office theme in it: the web client of Office.js drops
 * one, so the add-in sees `undefined` there as it does in Excel on the web, and follows `prefers-color-scheme`.
 */
export function appContext(choices: AppContextChoices): Readonly<Record<string, unknown>> {
  return {
    _id: choices.addInId,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: choices.locale,
    _dataLocale: choices.locale,
    _docUrl: choices.documentUrl,
    _clientMode: 1,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: choices.addInId,
    _appInstanceId: choices.addInId,
    _requirementMatrix: JSON.stringify(choices.requirementSets),
    _hostFullVersion: '16.0.0.0',
  };
}
