import type { Theme } from './settings';

/**
 * Follows the chosen theme, and the system's while «as the system» is chosen. `color-scheme` on the page and on its
 * frames is also what `prefers-color-scheme` answers inside a frame, and thereby what the add-in sees.
 */
export class ThemeFollower {
  private readonly system = matchMedia('(prefers-color-scheme: dark)');

  constructor(
    private theme: Theme,
    private readonly show: (dark: boolean) => void,
  ) {
    this.system.addEventListener('change', () => this.apply());
    this.apply();
  }

  choose(theme: Theme): void {
    this.theme = theme;
    this.apply();
  }

  get isDark(): boolean {
    return this.theme === 'system' ? this.system.matches : this.theme === 'dark';
  }

  private apply(): void {
    const scheme = this.isDark ? 'dark' : 'light';
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.dataset.theme = scheme;
    this.show(this.isDark);
  }
}
