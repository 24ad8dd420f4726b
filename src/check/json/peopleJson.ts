import type { Membership } from '../../plan/membership';
import type { Municipality } from '../../plan/municipality';
import type { Region } from '../../plan/region';
import { text, type Plain } from './plain';

export const regionJson = (region: Region): Plain<Region> => ({
  name: text(region.name),
  county: region.county.value,
  contactPerson: text(region.contactPerson),
  webPage: text(region.webPage),
  aliases: region.aliases.value,
  comment: text(region.comment),
});

export const municipalityJson = (municipality: Municipality): Plain<Municipality> => ({
  number: municipality.number.value,
  name: text(municipality.name),
  county: municipality.county.value,
  region: municipality.region.value,
  otherRegions: municipality.otherRegions.value,
  regionBasis: municipality.regionBasis.value,
  isOptionMunicipality: municipality.isOptionMunicipality.value,
  population: municipality.population.value,
  comment: text(municipality.comment),
});

export const membershipJson = (member: Membership): Plain<Membership> => ({
  person: text(member.person),
  municipality: member.municipality.value,
  region: member.region.value,
  group: member.group.value,
  role: text(member.role),
  knownRole: member.knownRole,
  isLeader: member.isLeader.value,
  isRegionalDelegate: member.isRegionalDelegate.value,
  isResponsible: member.isResponsible.value,
  start: member.start.value,
  end: member.end.value,
  comment: text(member.comment),
});
