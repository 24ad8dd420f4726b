import { ask, tell } from './dialogs';
import { failureText } from './errorTexts';
import type { Language } from '../../text/language';
import { inLanguage } from './texts';
import { workbookType } from './workbooks';

/** What a person is asked and told about files, in their language. */
export class FileDialogs {
  constructor(private readonly language: Language) {}

  /** Whether changes that are not saved may go: saved first, thrown away, or not. */
  mayReplace(file: string): Promise<'save' | 'discard' | 'cancel'> {
    const say = inLanguage(this.language);
    return ask<'save' | 'discard' | 'cancel'>(
      say('replaceTitle'),
      [say('replaceText', { file })],
      [
        { answer: 'save', label: say('replaceSave'), isDefault: true },
        { answer: 'discard', label: say('replaceDiscard') },
        { answer: 'cancel', label: say('cancel') },
      ],
    );
  }

  tellCannotOpen(file: string, failure: unknown, another: 'isOpen' | 'isNotOpen'): Promise<void> {
    const say = inLanguage(this.language);
    const why = [this.wordsFor(failure), ...(another === 'isOpen' ? [say('cannotOpenRest')] : [])];
    return tell(say('cannotOpenTitle', { file }), why, say('ok'));
  }

  tellCannotSave(file: string, failure: unknown): Promise<void> {
    const say = inLanguage(this.language);
    return tell(say('cannotSaveTitle', { file }), [this.wordsFor(failure)], say('ok'));
  }

  /** Why something failed: the document's reasons in words, anything else as it comes. */
  wordsFor(failure: unknown): string {
    const reason = failure instanceof Error ? failure.message : String(failure);
    return failureText(failure, this.language) ?? inLanguage(this.language)('failed', { reason });
  }
}

/** Lets the person pick a workbook of theirs; `chosen` is not called when they do not. */
export function chooseFile(chosen: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = `.xlsx,.xlsm,${workbookType}`;
  input.addEventListener('change', () => chosen([...(input.files ?? [])]));
  input.click();
}
