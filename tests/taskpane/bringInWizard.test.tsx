import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPane, stopPanes, type RenderedPane } from './renderPane';
import { emptySheets } from './sampleWorkbooks';

afterEach(stopPanes);

async function openWizard(): Promise<RenderedPane> {
  const pane = await renderPane({ sheets: emptySheets() });
  await pane.user.click(screen.getByRole('button', { name: 'Hent inn' }));
  await screen.findByRole('heading', { name: 'Lim inn eller åpne' });
  return pane;
}

async function paste(html: string, text: string): Promise<void> {
  const data = { getData: (type: string) => (type === 'text/html' ? html : text), files: [] };
  await act(async () => {
    fireEvent.paste(document.body, { clipboardData: data });
  });
}

test('a pasted member list goes all the way', async () => {
  const { user, workbook } = await openWizard();
  await paste('', 'Navn\tStilling\tKommune\nKari Nordmann\tKommuneoverlege\tVerdal\nOla Hansen\tSykepleier\tLevnger');
  await screen.findByRole('heading', { name: 'Kolonner' });
  await user.click(screen.getByRole('button', { name: 'Neste' }));
  await screen.findByRole('heading', { name: 'Verdier' });
  expect(screen.getByText('2 rader: 1 klar, 1 spør')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Levanger' }));
  expect(screen.getByText('2 rader: 2 klare')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Neste' }));
  await screen.findByRole('heading', { name: 'Skriv' });
  await user.click(screen.getByRole('button', { name: 'Forhåndsvis og skriv' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(screen.getByRole('button', { name: 'Hent inn' }));
  await waitFor(() => expect(dialog.isConnected).toBe(false));
  await screen.findByRole('heading', { name: '2 rader er hentet inn' });
  expect(workbook.sheetNames).toContain('Medlemskap');
});
