import { coreOf } from '../coreOf';
import { declareType, type TypeDeclaration } from '../declaration';
import { HostError } from '../hostError';
import type { OpenDocument } from '../../document/openDocument';
import { isStructureProtected, protectStructure, unprotectStructure } from '../../document/protection/structure';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export const workbookProtection: TypeDeclaration<OpenDocument> = declareType<OpenDocument>({
  name: 'WorkbookProtection',
  members: {
    protected: { kind: 'property', set: '1.7', get: (_document, host) => isStructureProtected(coreOf(host)) },
    protect: {
      kind: 'method',
      set: '1.7',
      call(_document, args, host) {
        if (isStructureProtected(coreOf(host))) throw new HostError('AccessDenied');
        protectStructure(coreOf(host), args.optionalText(0));
      },
    },
    unprotect: {
      kind: 'method',
      set: '1.7',
      call(_document, args, host) {
        if (!unprotectStructure(coreOf(host), args.optionalText(0))) throw new HostError('AccessDenied');
      },
    },
  },
});
