import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';

type Preset = ReturnType<typeof UniverSheetsCorePreset>;
type Plugin = Parameters<Univer['registerPlugin']>[0] & { readonly pluginName: string };

/** The spreadsheet widget, with everything that is the document's or the page's task left out: calculation, ribbon, menus. */
export interface Widget {
  readonly univer: Univer;
  readonly api: FUniver;
}

export function createWidget(container: HTMLElement, darkMode: boolean): Widget {
  const univer = new Univer({
    // Univer has no Norwegian; what it still says are a few accessible names.
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, conditionalFormattingTexts, validationTexts) },
    logLevel: LogLevel.WARN,
    darkMode,
  });
  const core = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { menus: false, statisticBar: false },
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  register(univer, [
    core,
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ]);
  return { univer, api: FUniver.newAPI(univer) };
}

/** Presets overlap: a plugin that two of them bring is registered once, with the last one's settings. */
function register(univer: Univer, presets: readonly Preset[]): void {
  const plugins = new Map<string, readonly [Plugin, object | undefined]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, settings] = (Array.isArray(entry) ? entry : [entry, undefined]) as [Plugin, object | undefined];
    plugins.set(plugin.pluginName, [plugin, settings]);
  }
  for (const [plugin, settings] of plugins.values()) univer.registerPlugin(plugin, settings);
}
