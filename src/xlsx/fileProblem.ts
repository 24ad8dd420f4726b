/** Why a file was not read. `legacyFormat` is .xls, `binaryFormat` .xlsb, `macros` .xlsm, `openDocument` .ods. */
export const fileProblems = [
  'empty',
  'tooLarge',
  'unpacksTooLarge',
  'passwordProtected',
  'legacyFormat',
  'binaryFormat',
  'macros',
  'openDocument',
  'textFile',
  'notAWorkbook',
  'noWorksheets',
  'damaged',
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** Thrown on the way; whoever asks for a file to be read gets the code. The message is for developers. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly code: FileProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
