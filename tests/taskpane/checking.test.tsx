import { screen } from '@testing-library/react';
import { hostErrorCodes } from '../../src/sheets/changeSet';
import { hostErrorTexts } from '../../src/text/pane/hostErrors';
import { renderPane, settle, stopPanes } from './renderPane';

afterEach(stopPanes);

const paneText = (): string => (screen.getByRole('banner').textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
const announced = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

describe('the status line', () => {
  test('says when the check was made and against what', async () => {
    await renderPane();
    expect(paneText()).toContain('Kontrollert kl. 14.05 mot begge budsjettalternativ');
  });

  test('keeps its age true', async () => {
    const { wait } = await renderPane();
    await wait(120_000);
    await wait(20_000);
    expect(paneText()).toContain('for 2 minutter siden');
  });

  test('names the day when the check is from another one', async () => {
    const { wait } = await renderPane();
    await wait(24 * 60 * 60_000);
    await wait(20_000);
    expect(paneText()).toContain('Kontrollert 04.09.2026 kl. 14.05');
  });
});

describe('a changed workbook', () => {
  test('is said at once, and read again when it has been quiet for 150 ms', async () => {
    const { workbook, wait } = await renderPane();
    await settle(() => workbook.type('Budsjett', 'C2', 1));
    expect(paneText()).toContain('Arbeidsboken er endret etter kontrollen');
    await wait(100);
    await settle(() => workbook.type('Budsjett', 'C2', 2));
    await wait(149);
    expect(workbook.checks).toHaveLength(1);
    await wait(1);
    expect(workbook.checks).toHaveLength(2);
    expect(paneText()).not.toContain('Arbeidsboken er endret');
  });

  test('a co-author is mentioned', async () => {
    const { workbook } = await renderPane();
    await settle(() => workbook.type('Budsjett', 'C2', 1, true));
    expect(paneText()).toContain('En annen har endret arbeidsboken');
  });

  test('a workbook that is never quiet is read all the same', async () => {
    const { workbook, wait } = await renderPane();
    for (let edit = 0; edit < 25; edit++) {
      await settle(() => workbook.type('Budsjett', 'C2', edit));
      await wait(100);
    }
    expect(workbook.checks.length).toBeGreaterThan(1);
    expect(workbook.checks.length).toBeLessThan(5);
  });

  test('an edit during the reading leads to one more reading', async () => {
    const { workbook, user, wait } = await renderPane();
    let letGo = (): void => undefined;
    workbook.gate = new Promise((resolve) => (letGo = resolve));
    await user.click(screen.getByRole('button', { name: 'Kontroller nå' }));
    await settle(() => workbook.type('Budsjett', 'C2', 1));
    await settle(letGo);
    expect(paneText()).toContain('Arbeidsboken er endret');
    await wait(150);
    expect(workbook.checks).toHaveLength(3);
    expect(paneText()).not.toContain('Arbeidsboken er endret');
  });
});

describe('asking for a check', () => {
  test('by button: it may wait for the cell that is edited, an automatic one may not', async () => {
    const { workbook, user } = await renderPane();
    await user.click(screen.getByRole('button', { name: 'Kontroller nå' }));
    expect(workbook.checks.map(({ waited }) => waited)).toEqual([false, true]);
  });

  test('from the ribbon', async () => {
    const { workbook } = await renderPane();
    await settle(() => workbook.askForCheck());
    expect(workbook.checks).toHaveLength(2);
  });

  test('impatient clicks during a check make one more check, not many', async () => {
    const { workbook, user } = await renderPane();
    let letGo = (): void => undefined;
    workbook.gate = new Promise((resolve) => (letGo = resolve));
    const button = screen.getByRole('button', { name: 'Kontroller nå' });
    await user.click(button);
    await user.click(button);
    await user.click(button);
    await settle(letGo);
    expect(workbook.checks).toHaveLength(3);
  });

  test('coming back to the pane checks again, but not at every click', async () => {
    const { workbook, comeBack, wait } = await renderPane();
    await comeBack();
    expect(workbook.checks).toHaveLength(1);
    await wait(6_000);
    await comeBack();
    expect(workbook.checks).toHaveLength(2);
  });

  test('one that takes long says what may be the matter', async () => {
    const { workbook, user, wait } = await renderPane();
    workbook.gate = new Promise(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Kontroller nå' }));
    expect(paneText()).toContain('Kontrollerer …');
    await wait(2_000);
    expect(paneText()).toContain('Det tar lengre tid enn vanlig');
  });
});

describe('a check that fails', () => {
  test('while a cell is edited says so and goes on by itself', async () => {
    const { workbook, wait } = await renderPane({ prepare: ({ checkFailures }) => checkFailures.push('cellEditMode') });
    expect(screen.getByText(/^Fullfør redigeringen av cellen/)).toBeTruthy();
    await wait(1_000);
    expect(workbook.checks).toHaveLength(2);
    expect(paneText()).toContain('Kontrollert kl. 14.05');
  });

  test('keeps the last result on view, and says that it is old', async () => {
    const { workbook, user } = await renderPane();
    workbook.checkFailures.push('noAnswer');
    await user.click(screen.getByRole('button', { name: 'Kontroller nå' }));
    expect(screen.getByText('Kontrollen ble ikke gjort')).toBeTruthy();
    expect(screen.getByText('Det som vises, er fra forrige kontroll.')).toBeTruthy();
    expect(screen.getByRole('table')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    expect(screen.queryByText('Kontrollen ble ikke gjort')).toBeNull();
  });

  test.each(hostErrorCodes.filter((code) => code !== 'cellEditMode'))('%s has words of its own', async (code) => {
    await renderPane({ prepare: ({ checkFailures }) => checkFailures.push(code) });
    expect(document.body.textContent).toContain(hostErrorTexts[code].nb);
  });

  test('a port that throws is a failure and not an endless check', async () => {
    const { workbook, user } = await renderPane();
    workbook.check = () => Promise.reject(new Error('secret'));
    await user.click(screen.getByRole('button', { name: 'Kontroller nå' }));
    expect(document.body.textContent).toContain(hostErrorTexts.unexpected.nb);
    expect(document.body.textContent).not.toContain('secret');
  });
});

describe('what screen readers hear', () => {
  test('the result, politely', async () => {
    const { pane } = await renderPane();
    const count = pane.store.get().check.result?.findings.length ?? 0;
    expect(announced()).toContain(`Kontrollert. ${count} funn.`);
  });

  test('an automatic check with the same result is not announced again, an asked one is', async () => {
    const { workbook, user, wait } = await renderPane();
    const spoken = (): Element | null | undefined =>
      screen.getAllByRole('status').find(({ textContent }) => textContent?.startsWith('Kontrollert.'))
        ?.firstElementChild;
    const first = spoken();
    await settle(() => workbook.type('Budsjett', 'A2', 'Prosjektleder (⅓)'));
    await wait(150);
    expect(spoken()).toBe(first);
    await user.click(screen.getByRole('button', { name: 'Kontroller nå' }));
    expect(spoken()).not.toBe(first);
  });
});

test('while the first check runs, the status line says so and nothing is made up', async () => {
  await renderPane({ prepare: (workbook) => void (workbook.gate = new Promise(() => undefined)) });
  expect(paneText()).toContain('Kontrollerer …');
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('tab', { name: 'Funn' })).toBeTruthy();
});
