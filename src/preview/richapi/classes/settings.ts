import { declareType, type TypeDeclaration } from '../declaration';
import type { Host } from '../host';
import { HostError } from '../hostError';

export interface SettingTarget {
  readonly key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingCollection: TypeDeclaration<Host['settings']> = declareType<Host['settings']>({
  name: 'SettingCollection',
  items: { of: 'Setting', list: (settings) => [...settings.keys()].map((key) => ({ key })) },
  members: {
    add: {
      kind: 'method',
      set: '1.4',
      returns: 'Setting',
      call(settings, args): SettingTarget {
        const key = args.text(0);
        settings.set(key, args.get(1) ?? null);
        return { key };
      },
    },
    getItem: {
      kind: 'method',
      set: '1.4',
      returns: 'Setting',
      call(settings, args): SettingTarget {
        const key = args.text(0);
        if (!settings.has(key)) throw new HostError('ItemNotFound');
        return { key };
      },
    },
    getItemOrNullObject: {
      kind: 'method',
      set: '1.4',
      returns: 'Setting',
      call(settings, args): SettingTarget | null {
        const key = args.text(0);
        return settings.has(key) ? { key } : null;
      },
    },
    getCount: { kind: 'method', set: '1.4', call: (settings) => settings.size },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const setting: TypeDeclaration<SettingTarget> = declareType<SettingTarget>({
  name: 'Setting',
  identify: ({ key }) => ({ _Id: key }),
  members: {
    key: { kind: 'property', set: '1.4', get: ({ key }) => key },
    value: {
      kind: 'property',
      set: '1.4',
      get: ({ key }, { settings }) => settings.get(key) ?? null,
      put: ({ key }, value, { settings }) => void settings.set(key, value),
    },
    delete: { kind: 'method', set: '1.4', call: ({ key }, _args, { settings }) => void settings.delete(key) },
  },
});
