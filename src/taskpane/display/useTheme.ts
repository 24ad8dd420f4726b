import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const prefersDark = '(prefers-color-scheme: dark)';

/** Office's theme where Excel tells it, else the system's, else light; follows the system while the pane is open. */
export function useTheme(isDarkInOffice: boolean | undefined): Theme {
  const isDarkInSystem = useSyncExternalStore(subscribe, () => window.matchMedia(prefersDark).matches);
  return (isDarkInOffice ?? isDarkInSystem) ? webDarkTheme : webLightTheme;
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(prefersDark);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
