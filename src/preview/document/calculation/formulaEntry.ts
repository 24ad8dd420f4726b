export * from '../../../xlsx/formula/formulaEntry';
