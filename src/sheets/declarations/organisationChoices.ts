import type { County } from '../../plan/county';
import type { Group } from '../../plan/group';
import type { ProfessionalRole } from '../../plan/membership';
import type { RegionBasis } from '../../plan/municipality';
import { choice } from './choice';
import type { Choice } from './declaration';

export const countyChoices: Readonly<Record<County, Choice>> = {
  moreOgRomsdal: choice('Møre og Romsdal', 'Møre og Romsdal', 'Møre og Romsdal', 'M&R', 'MR', 'Møre & Romsdal', '15'),
  trondelag: choice('Trøndelag', 'Trøndelag', 'Trøndelag', 'Sør-Trøndelag', 'Nord-Trøndelag', 'Trööndelage', '50'),
  nordland: choice('Nordland', 'Nordland', 'Nordland', 'Nordlánnda', '18'),
};

export const groupChoices: Readonly<Record<Group, Choice>> = {
  localWorkingGroup: choice(
    'LAG',
    'LAG',
    'LAG',
    'Lokal arbeidsgruppe',
    'Lokal arbeidsgruppe (LAG)',
    'Local working group',
  ),
  regionalWorkingGroup: choice(
    'RAG',
    'RAG',
    'RAG',
    'Regional arbeidsgruppe',
    'Den regionale arbeidsgruppen',
    'Regional arbeidsgruppe (RAG)',
    'Regional working group',
  ),
  cooperationCouncil: choice(
    'Samarbeidsrådet',
    'Samarbeidsrådet',
    'Cooperation council',
    'Samarbeidsråd',
    'Samarbeidsrådet for opsjonskommuner',
    'Samarbeidsrådet for opsjonskommunar',
  ),
  digitalCooperationCouncil: choice(
    'Regionalt fagråd',
    'Regionalt fagråd',
    'Regional digital council',
    'Regionalt fagråd for digital samhandling',
    'Fagråd for digital samhandling',
    'Fagrådet',
  ),
  clinicalDecisionCouncil: choice(
    'Faglig beslutningsråd',
    'Fagleg avgjerdsråd',
    'Clinical decision council',
    'Faglig beslutningsråd/forløp og standardisering',
  ),
  programmeBoard: choice('Programstyret', 'Programstyret', 'Programme board', 'Programstyre', 'Styret'),
};

export const roleChoices: Readonly<Record<ProfessionalRole, Choice>> = {
  sectorDirector: choice(
    'Kommunalsjef',
    'Kommunalsjef',
    'Sector director',
    'Kommunalsjef helse',
    'Helse- og omsorgssjef',
  ),
  chiefMunicipalPhysician: choice('Kommuneoverlege', 'Kommuneoverlege', 'Chief municipal physician', 'Kommunelege'),
  nurse: choice('Sykepleier', 'Sjukepleiar', 'Nurse', 'Fagsykepleier', 'Spesialsykepleier', 'Spesialsjukepleiar'),
  systemOwner: choice(
    'Systemansvarlig',
    'Systemansvarleg',
    'System owner',
    'Systemansvarlige',
    'Systemeier',
    'Systemeigar',
  ),
  it: choice(
    'IT',
    'IT',
    'IT',
    'IKT',
    'IT-leder',
    'IKT-leder',
    'IT-leiar',
    'IT-rådgiver',
    'IKT-rådgiver',
    'IT-ansvarlig',
  ),
  generalPractitioner: choice('Fastlege', 'Fastlege', 'General practitioner', 'Allmennlege'),
  chiefExecutive: choice('Rådmann', 'Rådmann', 'Chief executive', 'Kommunedirektør'),
  projectManager: choice('Prosjektleder', 'Prosjektleiar', 'Project manager'),
  subprojectManager: choice('Delprosjektleder', 'Delprosjektleiar', 'Subproject manager'),
};

export const regionBasisChoices: Readonly<Record<RegionBasis, Choice>> = {
  sourced: choice('Offentlig kilde', 'Offentleg kjelde', 'Public source', 'Kilde', 'Kjelde'),
  suggested: choice('Bare foreslått', 'Berre foreslått', 'Only suggested', 'Foreslått', 'Forslag'),
  assigned: choice('Bestemt her', 'Bestemt her', 'Decided here', 'Bestemt', 'Bekreftet', 'Stadfesta'),
};
