import { paneTexts } from './paneText';

export const startUpTexts = paneTexts({
  starting: { nb: 'Starter …', nn: 'Startar …', en: 'Starting …' },
  noAnswerTitle: { nb: 'Excel svarer ikke', nn: 'Excel svarer ikkje', en: 'Excel does not answer' },
  noAnswerText: {
    nb: 'Oppgaveruten er åpnet, men Office.js har ikke meldt seg. Vi fortsetter å vente, og går videre så snart Excel svarer.',
    nn: 'Oppgåveruta er opna, men Office.js har ikkje meldt seg. Vi held fram med å vente, og går vidare så snart Excel svarer.',
    en: 'The task pane is open, but Office.js has not reported. We keep waiting, and go on as soon as Excel answers.',
  },
  noAnswerAllow: {
    nb: 'Er adressen sperret i nettverket, så be IT-avdelingen slippe gjennom {domain}.',
    nn: 'Er adressa sperra i nettverket, så be IT-avdelinga sleppe gjennom {domain}.',
    en: 'If the address is blocked in your network, ask your IT department to allow {domain}.',
  },
  noAnswerReopen: {
    nb: 'Lukk oppgaveruten, og åpne den igjen fra båndet.',
    nn: 'Lukk oppgåveruta, og opne ho igjen frå bandet.',
    en: 'Close the task pane and open it again from the ribbon.',
  },
  outsideTitle: {
    nb: 'Siden er åpnet utenfor Excel',
    nn: 'Sida er opna utanfor Excel',
    en: 'The page is open outside Excel',
  },
  outsideText: {
    nb: 'Involveringsplan arbeider i en Excel-arbeidsbok, og gjør ingenting her.',
    nn: 'Involveringsplan arbeider i ei Excel-arbeidsbok, og gjer ingenting her.',
    en: 'Involveringsplan works in an Excel workbook, and does nothing here.',
  },
  outsideOpen: {
    nb: 'Åpne arbeidsboken i Excel, og velg Involveringsplan på fanen Hjem i båndet.',
    nn: 'Opne arbeidsboka i Excel, og vel Involveringsplan på fana Heim i bandet.',
    en: 'Open the workbook in Excel and choose Involveringsplan on the Home tab of the ribbon.',
  },
  wrongHostTitle: {
    nb: 'Involveringsplan trenger Excel',
    nn: 'Involveringsplan treng Excel',
    en: 'Involveringsplan needs Excel',
  },
  wrongHostText: {
    nb: 'Oppgaveruten er åpnet i {host}. Tillegget leser og skriver regneark, og virker bare i Excel.',
    nn: 'Oppgåveruta er opna i {host}. Tillegget les og skriv rekneark, og verkar berre i Excel.',
    en: 'The task pane is open in {host}. The add-in reads and writes worksheets, and works in Excel only.',
  },
  tooOldTitle: { nb: 'Excel må oppdateres', nn: 'Excel må oppdaterast', en: 'Excel must be updated' },
  tooOldText: {
    nb: 'Tillegget trenger ExcelApi {needed}. Det finnes i Microsoft 365, Excel på nettet og Office 2021 eller nyere.',
    nn: 'Tillegget treng ExcelApi {needed}. Det finst i Microsoft 365, Excel på nettet og Office 2021 eller nyare.',
    en: 'The add-in needs ExcelApi {needed}. It is in Microsoft 365, Excel on the web, and Office 2021 or later.',
  },
  tooOldUpdate: {
    nb: 'Velg Fil > Konto > Oppdateringsalternativer > Oppdater nå, eller åpne arbeidsboken i Excel på nettet.',
    nn: 'Vel Fil > Konto > Oppdateringsalternativ > Oppdater no, eller opne arbeidsboka i Excel på nettet.',
    en: 'Choose File > Account > Update Options > Update Now, or open the workbook in Excel on the web.',
  },
  crashedTitle: {
    nb: 'Oppgaveruten kom ikke i gang',
    nn: 'Oppgåveruta kom ikkje i gang',
    en: 'The task pane did not start',
  },
  crashedText: {
    nb: 'Noe gikk galt under oppstarten. Ingenting er endret i arbeidsboken.',
    nn: 'Noko gjekk gale under oppstarten. Ingenting er endra i arbeidsboka.',
    en: 'Something went wrong during start-up. Nothing in the workbook has changed.',
  },
});
