import { municipalities2018, type RegisteredMunicipality } from '../../plan/registers/municipalities2018';

/** The option municipalities of the plan (sections 1.2 and 2): all of the register but the owner. */
export const optionRegister: readonly RegisteredMunicipality[] = municipalities2018.filter(
  ({ isOptionMunicipality }) => isOptionMunicipality,
);
