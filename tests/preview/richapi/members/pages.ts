import type { StartedHost } from '../../../../src/preview/node/startHost';
import { openHost } from '../host';
import type { MemberCase } from './case';

const look = {
  orientation: 'Landscape',
  paperSize: 'A4',
  zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
  blackAndWhite: true,
  draftMode: true,
  centerHorizontally: true,
  centerVertically: true,
  printGridlines: true,
  printHeadings: true,
  printOrder: 'OverThenDown',
  topMargin: 36,
  bottomMargin: 72,
  headerMargin: 18,
  footerMargin: 9,
} as const;

const texts = {
  leftHeader: 'Plan & budsjett'.replace('&', '&&'),
  centerHeader: '&"-,Bold"&A',
  rightHeader: '&D',
  leftFooter: 'Versjon 1.0',
  centerFooter: '',
  rightFooter: 'Side &P av &N',
};

/** The same workbook, saved and opened in an Excel of its own. */
const reopened = async ({ document }: StartedHost): Promise<StartedHost> =>
  openHost({ document: await document.save() });

export const pageCases: readonly MemberCase[] = [
  {
    name: 'a page is laid out for printing',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const { pageLayout } = workbook.worksheets.add('Utskrift');
        pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin,headerMargin,printOrder,printGridlines');
        const none = pageLayout.getPrintTitleRowsOrNullObject().load('address');
        const noArea = pageLayout.getPrintAreaOrNullObject().load('address');
        await sync();
        expect(pageLayout.toJSON()).toMatchObject({
          orientation: 'Portrait',
          paperSize: 'Letter',
          zoom: { scale: 100 },
          leftMargin: 50.4,
          topMargin: 54,
          headerMargin: 21.6,
          printOrder: 'DownThenOver',
          printGridlines: false,
        });
        expect([none.isNullObject, noArea.isNullObject]).toEqual([true, true]);
      });
    },
  },
  {
    name: 'how a page is laid out is kept in the file',
    async run(host) {
      await host.Excel.run(async ({ workbook, sync }) => {
        const { pageLayout } = workbook.worksheets.add('Utskrift');
        pageLayout.set(look);
        pageLayout.leftMargin = pageLayout.rightMargin = 10;
        pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 1.27 });
        pageLayout.setPrintTitleRows('$1:$2');
        pageLayout.setPrintTitleColumns('$A:$B');
        pageLayout.setPrintArea('A1:F40');
        await sync();
      });
      for (const { Excel } of [host, await reopened(host)]) {
        await Excel.run(async ({ workbook, sync }) => {
          const { pageLayout } = workbook.worksheets.getItem('Utskrift');
          pageLayout.load(`${Object.keys(look).join()},leftMargin,rightMargin`);
          const ranges = [pageLayout.getPrintTitleRows(), pageLayout.getPrintTitleRowsOrNullObject()];
          ranges.push(pageLayout.getPrintTitleColumns(), pageLayout.getPrintTitleColumnsOrNullObject());
          for (const range of ranges) range.load('address');
          const areas = [pageLayout.getPrintArea(), pageLayout.getPrintAreaOrNullObject()];
          for (const area of areas) area.load('address,areaCount,cellCount,worksheet/name');
          await sync();
          expect(pageLayout.toJSON()).toMatchObject({ ...look, leftMargin: 72, rightMargin: 36 });
          expect(ranges.map(({ address }) => address)).toEqual([
            'Utskrift!1:2',
            'Utskrift!1:2',
            'Utskrift!A:B',
            'Utskrift!A:B',
          ]);
          expect(areas.map((area) => area.toJSON())).toEqual([
            expect.objectContaining({ address: 'Utskrift!A1:F40', areaCount: 1, cellCount: 240 }),
            expect.objectContaining({ address: 'Utskrift!A1:F40', areaCount: 1, cellCount: 240 }),
          ]);
          expect(areas[0]?.worksheet.name).toBe('Utskrift');
        });
      }
    },
  },
  {
    name: 'headers and footers are kept, section by section and page by page',
    async run(host) {
      await host.Excel.run(async ({ workbook, sync }) => {
        const { headersFooters } = workbook.worksheets.add('Utskrift').pageLayout;
        headersFooters.state = 'FirstOddAndEven';
        headersFooters.defaultForAllPages.set(texts);
        headersFooters.firstPage.centerHeader = 'Forside';
        headersFooters.evenPages.leftFooter = 'Partall';
        await sync();
      });
      for (const { Excel } of [host, await reopened(host)]) {
        await Excel.run(async ({ workbook, sync }) => {
          const group = workbook.worksheets.getItem('Utskrift').pageLayout.headersFooters.load('state');
          const { defaultForAllPages, oddPages, evenPages, firstPage } = group;
          for (const pages of [defaultForAllPages, oddPages, evenPages, firstPage]) pages.load();
          await sync();
          expect([group.state, defaultForAllPages.toJSON(), oddPages.toJSON()]).toEqual([
            'FirstOddAndEven',
            texts,
            texts,
          ]);
          expect([evenPages.leftFooter, evenPages.leftHeader, firstPage.centerHeader]).toEqual([
            'Partall',
            '',
            'Forside',
          ]);
        });
      }
    },
  },
  {
    name: 'a print area that is kept moves with its cells',
    async run({ Excel }) {
      await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.add('Utskrift');
        sheet.pageLayout.setPrintArea('B2:C3');
        const area = sheet.pageLayout.getPrintArea();
        area.track();
        await sync();
        sheet.getRange('1:1').insert('Down');
        area.load('address');
        await sync();
        expect(area.address).toBe('Utskrift!B3:C4');
        area.untrack();
        await sync();
      });
    },
  },
];
