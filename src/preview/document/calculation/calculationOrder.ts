export * from '../../../xlsx/formula/calculationOrder';
