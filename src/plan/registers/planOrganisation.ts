/**
 * The groups of «Plan for involvering av opsjonskommuner», version 1.0, 26.06.18, sections 3.1, 5.1 and 5.2 (Trondheim kommune /
 * Helseplattformen, a public document): posts and organisations, and none of the people the plan names. Of the local working
 * groups the plan tells no members, so none stand here.
 */
import type { Group } from '../group';
import type { ProfessionalRole } from '../membership';
import type { PlanQuote } from './planQuote';

export interface PlanSeat {
  readonly group: Group;
  /** The post as the plan writes it; the organisation where the plan names no post. */
  readonly post: string;
  /** The role among those the plan asks for, where the post is one of them. */
  readonly role: ProfessionalRole | null;
  /** As in the register of municipalities; `null` for somebody from elsewhere. */
  readonly municipality: string | null;
  /** The organisation of somebody from elsewhere, where the post does not say. */
  readonly organisation: string;
  readonly isLeader: boolean;
  readonly isObserver: boolean;
  readonly source: PlanQuote;
  /** What the plan writes that needs a word: a municipality that did not exist yet. */
  readonly note: 'orkland' | null;
}

type More = Partial<Pick<PlanSeat, 'role' | 'municipality' | 'organisation' | 'isLeader' | 'isObserver' | 'note'>>;

const seatsIn =
  (group: Group, source: PlanQuote) =>
  (post: string, more: More = {}): PlanSeat => ({
    group,
    post,
    role: null,
    municipality: null,
    organisation: '',
    isLeader: false,
    isObserver: false,
    source,
    note: null,
    ...more,
  });

const council = seatsIn('cooperationCouncil', { section: '5.1', quote: '' });
const board = seatsIn('programmeBoard', { section: '3.1', quote: '' });
const chiefExecutive = (municipality: string): More => ({ role: 'chiefExecutive', municipality });

export const planSeats: readonly PlanSeat[] = [
  council('Rådmann', { ...chiefExecutive('Kristiansund'), isLeader: true }),
  council('Rådmann', chiefExecutive('Molde')),
  council('Prosjektleder SSIKT', { role: 'projectManager', municipality: 'Hareid' }),
  council('Rådmann', chiefExecutive('Lierne')),
  council('Kommuneoverlege', { role: 'chiefMunicipalPhysician', municipality: 'Verdal' }),
  council('Leder SiO', { municipality: 'Orkdal', note: 'orkland' }),
  council('Rådmann', chiefExecutive('Malvik')),
  council('Rådmann', chiefExecutive('Steinkjer')),
  council('Rådmann', chiefExecutive('Indre Fosen')),

  seatsIn('regionalWorkingGroup', {
    section: '5.2',
    quote: 'Den regionale arbeidsgruppe ledes av Trondheim kommune og vil ha egen delprosjektleder.',
  })('Delprosjektleder', { role: 'subprojectManager', municipality: 'Trondheim', isLeader: true }),

  board('Administrerende direktør', { organisation: 'Helse Midt-Norge RHF', isLeader: true }),
  board('Rådmann', chiefExecutive('Trondheim')),
  board('Finansdirektør', { municipality: 'Trondheim' }),
  board('Økonomidirektør', { organisation: 'Helse Midt-Norge' }),
  board('Den norske legeforening'),
  board('IT-leder', { organisation: 'Helse Nord RHF' }),
  board('Divisjonsdirektør strategi', { organisation: 'Direktoratet for e-helse', isObserver: true }),
  board('KS', { isObserver: true }),
  board('Kristiansand kommune', { isObserver: true }),
  board('Lierne kommune', { municipality: 'Lierne', isObserver: true }),
];
