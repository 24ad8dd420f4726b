export * from '../../../xlsx/formula/coverage';
