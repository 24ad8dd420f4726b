import { OpenDocument } from '../document';

/** Where a workbook comes from: an empty one, one the server has made, or a file of the person's. */
export type WorkbookSource =
  | { readonly kind: 'empty' }
  | { readonly kind: 'example'; readonly name: ExampleName }
  | { readonly kind: 'file'; readonly file: File };

export const exampleNames = ['plan.xlsx', 'plan-table.xlsx'] as const;
export type ExampleName = (typeof exampleNames)[number];

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rejects with a `DocumentError` when the file is no workbook that can be opened. */
export async function openSource(source: WorkbookSource): Promise<OpenDocument> {
  switch (source.kind) {
    case 'empty':
      return OpenDocument.blank();
    case 'example':
      return OpenDocument.open(await exampleBytes(source.name));
    case 'file':
      return OpenDocument.open(await source.file.arrayBuffer());
  }
}

async function exampleBytes(name: ExampleName): Promise<ArrayBuffer> {
  const response = await fetch(`/examples/${name}`);
  if (!response.ok) throw new Error(`/examples/${name}: ${response.status}`);
  return response.arrayBuffer();
}

/** Hands the bytes to the browser as a download under the name. */
export function download(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
