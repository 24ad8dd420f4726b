import { paneTexts } from './paneText';

/** Who represents whom, and who is missing. Fetched with the view itself. */
export const representationTexts = paneTexts({
  matrixHeading: { nb: 'Krav per region', nn: 'Krav per region', en: 'Requirements by region' },
  allMet: {
    nb: '{count, plural, one {Regionen oppfyller alle krav.} other {Alle # regioner oppfyller alle krav.}}',
    nn: '{count, plural, one {Regionen oppfyller alle krav.} other {Alle # regionar oppfyller alle krav.}}',
    en: '{count, plural, one {The region meets every requirement.} other {All # regions meet every requirement.}}',
  },
  someMet: {
    nb: '{met, plural, =0 {Ingen av {count} regioner} other {# av {count} regioner}} oppfyller alle krav.',
    nn: '{met, plural, =0 {Ingen av {count} regionar} other {# av {count} regionar}} oppfyller alle krav.',
    en: '{met, plural, =0 {None of {count} regions meets} one {# of {count} regions meets} other {# of {count} regions meet}} every requirement.',
  },
  order: { nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' },
  orderWorst: { nb: 'Mest å rette først', nn: 'Mest å rette først', en: 'Most to put right first' },
  orderSheet: { nb: 'Som i arket', nn: 'Som i arket', en: 'As in the sheet' },
  gridHint: {
    nb: 'Piltastene går mellom rutene. Enter viser hva som står bak.',
    nn: 'Piltastane går mellom rutene. Enter viser kva som står bak.',
    en: 'The arrow keys move between the cells. Enter shows what is behind.',
  },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  notListed: { nb: 'ikke i listen', nn: 'ikkje i lista', en: 'not in the list' },

  leaderShort: { nb: 'Leder', nn: 'Leiar', en: 'Lead' },
  delegateShort: { nb: 'RAG', nn: 'RAG', en: 'RAG' },
  contactShort: { nb: 'Kont.', nn: 'Kont.', en: 'Cont.' },
  sizeShort: { nb: 'Ant.', nn: 'Tal', en: 'No.' },
  coverageShort: { nb: 'Kom.', nn: 'Kom.', en: 'Mun.' },
  rolesShort: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  leader: {
    nb: 'Leder for den lokale arbeidsgruppen',
    nn: 'Leiar for den lokale arbeidsgruppa',
    en: 'Leader of the local working group',
  },
  delegate: {
    nb: 'Representant i den regionale arbeidsgruppen (RAG)',
    nn: 'Representant i den regionale arbeidsgruppa (RAG)',
    en: 'Delegate to the regional working group (RAG)',
  },
  contact: { nb: 'Kontaktperson for regionen', nn: 'Kontaktperson for regionen', en: 'The region’s contact person' },
  size: {
    nb: 'Antall medlemmer i gruppen, {least, number}–{most, number}',
    nn: 'Talet på medlemer i gruppa, {least, number}–{most, number}',
    en: 'Number of members in the group, {least, number}–{most, number}',
  },
  coverage: {
    nb: 'Kommuner med noen i gruppen',
    nn: 'Kommunar med nokon i gruppa',
    en: 'Municipalities with somebody in the group',
  },
  roles: {
    nb: 'Foreslåtte roller som er med',
    nn: 'Foreslåtte roller som er med',
    en: 'Suggested roles that are filled',
  },

  error: { nb: 'Feil', nn: 'Feil', en: 'Error' },
  warning: { nb: 'Advarsel', nn: 'Åtvaring', en: 'Warning' },
  info: { nb: 'Til orientering', nn: 'Til orientering', en: 'For information' },
  met: { nb: 'Oppfylt', nn: 'Oppfylt', en: 'Met' },
  unknown: { nb: 'Ikke vurdert', nn: 'Ikkje vurdert', en: 'Not judged' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  partOf: {
    nb: '{count, number}/{of, number}',
    nn: '{count, number}/{of, number}',
    en: '{count, number}/{of, number}',
  },
  partOfSpoken: {
    nb: '{count, number} av {of, number}',
    nn: '{count, number} av {of, number}',
    en: '{count, number} of {of, number}',
  },
  cellName: {
    nb: '{requirement}: {value}. {verdict}',
    nn: '{requirement}: {value}. {verdict}',
    en: '{requirement}: {value}. {verdict}',
  },
  keyHeading: {
    nb: 'Hva kolonnene og merkene betyr',
    nn: 'Kva kolonnane og merka tyder',
    en: 'What the columns and marks mean',
  },

  noList: {
    nb: 'Arbeidsboken har ingen liste over medlemmer som kan leses.',
    nn: 'Arbeidsboka har inga liste over medlemer som kan lesast.',
    en: 'The workbook has no list of members that can be read.',
  },
  regionNotListed: {
    nb: 'Regionen står ikke i listen over regioner, så kontaktpersonen er ikke kjent.',
    nn: 'Regionen står ikkje i lista over regionar, så kontaktpersonen er ikkje kjend.',
    en: 'The region is not in the list of regions, so its contact person is not known.',
  },
  emptyGroup: {
    nb: 'Den lokale arbeidsgruppen har ingen medlemmer ennå.',
    nn: 'Den lokale arbeidsgruppa har ingen medlemer enno.',
    en: 'The local working group has no members yet.',
  },
  noMunicipalities: {
    nb: 'Listen over kommuner har ingen opsjonskommuner i regionen.',
    nn: 'Lista over kommunar har ingen opsjonskommunar i regionen.',
    en: 'The list of municipalities has no option municipality in the region.',
  },
  noRoles: {
    nb: 'Oppsettet foreslår ingen roller.',
    nn: 'Oppsettet foreslår ingen roller.',
    en: 'The settings suggest no roles.',
  },
  fewForRoles: {
    nb: 'Gruppen har færre medlemmer enn det er roller, og må fylles først.',
    nn: 'Gruppa har færre medlemer enn det er roller, og må fyllast først.',
    en: 'The group has fewer members than there are roles, and must be filled first.',
  },
  off: {
    nb: 'Kontrollen er slått av i oppsettet.',
    nn: 'Kontrollen er slått av i oppsettet.',
    en: 'The check is switched off in the settings.',
  },
  failed: {
    nb: 'Kontrollen ble ikke fullført. Se funnene.',
    nn: 'Kontrollen vart ikkje fullført. Sjå funna.',
    en: 'The check was not completed. See the findings.',
  },
  inDoubt: {
    nb: 'Noen rader kan ikke leses sikkert, eller kolonner mangler. Se funnene.',
    nn: 'Nokre rader kan ikkje lesast sikkert, eller kolonnar manglar. Sjå funna.',
    en: 'Some rows cannot be read with certainty, or columns are missing. See the findings.',
  },
  whoLeads: { nb: 'Leder: {names}', nn: 'Leiar: {names}', en: 'Leader: {names}' },
  whoIsDelegate: { nb: 'I RAG: {names}', nn: 'I RAG: {names}', en: 'In RAG: {names}' },
  whoIsContact: { nb: 'Kontaktperson: {names}', nn: 'Kontaktperson: {names}', en: 'Contact person: {names}' },
  goToRows: { nb: 'Gå til radene', nn: 'Gå til radene', en: 'Go to the rows' },
  detailName: { nb: '{region}: {requirement}', nn: '{region}: {requirement}', en: '{region}: {requirement}' },

  allRegions: { nb: 'Alle regioner', nn: 'Alle regionar', en: 'All regions' },
  missingHeading: { nb: 'Hva mangler i {region}?', nn: 'Kva manglar i {region}?', en: 'What is missing in {region}?' },
  missingAllHeading: { nb: 'Hva mangler?', nn: 'Kva manglar?', en: 'What is missing?' },
  regionOption: {
    nb: '{region} ({count, plural, =0 {ingenting mangler} one {# ting mangler} other {# ting mangler}})',
    nn: '{region} ({count, plural, =0 {ingenting manglar} one {# ting manglar} other {# ting manglar}})',
    en: '{region} ({count, plural, =0 {nothing is missing} one {# thing is missing} other {# things are missing}})',
  },
  missingSum: {
    nb: '{count, plural, one {# ting mangler} other {# ting mangler}} i {regions, plural, one {# region} other {# regioner}}. Velg en region for å se hva, og hva som retter det.',
    nn: '{count, plural, one {# ting manglar} other {# ting manglar}} i {regions, plural, one {# region} other {# regionar}}. Vel ein region for å sjå kva, og kva som rettar det.',
    en: '{count, plural, one {# thing is missing} other {# things are missing}} in {regions, plural, one {# region} other {# regions}}. Choose a region to see what, and what puts it right.',
  },
  nothingMissingAnywhere: {
    nb: 'Kontrollen fant ingenting som mangler.',
    nn: 'Kontrollen fann ingenting som manglar.',
    en: 'The check found nothing missing.',
  },
  nothingMissing: {
    nb: 'Kontrollen fant ingenting som mangler i {region}.',
    nn: 'Kontrollen fann ingenting som manglar i {region}.',
    en: 'The check found nothing missing in {region}.',
  },
  leaderMissing: {
    nb: 'Leder mangler: velg {count, plural, one {gruppens ene medlem} other {en av gruppens # medlemmer}}.',
    nn: 'Leiar manglar: vel {count, plural, one {den eine medlemen i gruppa} other {éin av dei # medlemene i gruppa}}.',
    en: 'A leader is missing: choose {count, plural, one {the group’s one member} other {one of the group’s # members}}.',
  },
  delegateMissing: {
    nb: 'Representant i RAG mangler: velg {count, plural, one {gruppens ene medlem} other {en av gruppens # medlemmer}}.',
    nn: 'Representant i RAG manglar: vel {count, plural, one {den eine medlemen i gruppa} other {éin av dei # medlemene i gruppa}}.',
    en: 'A delegate to RAG is missing: choose {count, plural, one {the group’s one member} other {one of the group’s # members}}.',
  },
  contactMissing: {
    nb: 'Kontaktperson mangler: skriv inn hvem det er.',
    nn: 'Kontaktperson manglar: skriv inn kven det er.',
    en: 'The contact person is missing: enter who it is.',
  },
  groupMissing: {
    nb: 'Lokal arbeidsgruppe mangler: legg til det første medlemmet.',
    nn: 'Lokal arbeidsgruppe manglar: legg til den første medlemen.',
    en: 'The local working group is missing: add its first member.',
  },
  membersMissing: {
    nb: '{count, plural, one {# medlem mangler} other {# medlemmer mangler}}: gruppen har {size, number}, planen {least, number}–{most, number}.',
    nn: '{count, plural, one {# medlem manglar} other {# medlemer manglar}}: gruppa har {size, number}, planen {least, number}–{most, number}.',
    en: '{count, plural, one {# member is missing} other {# members are missing}}: the group has {size, number}, the plan {least, number}–{most, number}.',
  },
  municipalitiesMissing: {
    nb: '{count, plural, one {# kommune} other {# kommuner}} av {of, number} er uten medlem i gruppen:',
    nn: '{count, plural, one {# kommune} other {# kommunar}} av {of, number} er utan medlem i gruppa:',
    en: '{count, plural, one {# municipality} other {# municipalities}} of {of, number} without a member in the group:',
  },
  rolesMissing: {
    nb: '{count, plural, one {# foreslått rolle mangler:} other {# foreslåtte roller mangler:}}',
    nn: '{count, plural, one {# foreslått rolle manglar:} other {# foreslåtte roller manglar:}}',
    en: '{count, plural, one {# suggested role is missing:} other {# suggested roles are missing:}}',
  },
  addMember: { nb: 'Legg til medlem', nn: 'Legg til medlem', en: 'Add member' },
  addMemberFrom: {
    nb: 'Legg til medlem fra {municipality}',
    nn: 'Legg til medlem frå {municipality}',
    en: 'Add member from {municipality}',
  },
  addMemberAs: { nb: 'Legg til {role}', nn: 'Legg til {role}', en: 'Add {role}' },
  enterContact: { nb: 'Skriv inn', nn: 'Skriv inn', en: 'Enter' },
  chooseMember: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  makeLeader: { nb: 'Gjør til leder', nn: 'Gjer til leiar', en: 'Make leader' },
  makeDelegate: { nb: 'Gjør til representant', nn: 'Gjer til representant', en: 'Make delegate' },

  copy: { nb: 'Kopier liste', nn: 'Kopier liste', en: 'Copy list' },
  copyFor: {
    nb: 'Kopier liste over det som mangler i {region}',
    nn: 'Kopier liste over det som manglar i {region}',
    en: 'Copy a list of what is missing in {region}',
  },
  copyForAll: {
    nb: 'Kopier liste over det som mangler i alle regioner',
    nn: 'Kopier liste over det som manglar i alle regionar',
    en: 'Copy a list of what is missing in all regions',
  },
  copied: { nb: 'Listen er kopiert', nn: 'Lista er kopiert', en: 'The list is copied' },
  copyFailed: {
    nb: 'Listen kunne ikke kopieres herfra. Merk teksten under, og kopier den med Ctrl+C.',
    nn: 'Lista kunne ikkje kopierast herifrå. Merk teksten under, og kopier han med Ctrl+C.',
    en: 'The list could not be copied from here. Select the text below, and copy it with Ctrl+C.',
  },
  copyText: { nb: 'Listen som tekst', nn: 'Lista som tekst', en: 'The list as text' },
  listTitle: { nb: 'Hva mangler i {region}', nn: 'Kva manglar i {region}', en: 'What is missing in {region}' },
  listLeader: {
    nb: 'Leder for den lokale arbeidsgruppen. Gruppen velger en av sine {count, plural, one {# medlem} other {# medlemmer}}.',
    nn: 'Leiar for den lokale arbeidsgruppa. Gruppa vel éin av sine {count, plural, one {# medlem} other {# medlemer}}.',
    en: 'A leader of the local working group. The group chooses one of its {count, plural, one {# member} other {# members}}.',
  },
  listDelegate: {
    nb: 'Representant i den regionale arbeidsgruppen (RAG). Gruppen velger en av sine {count, plural, one {# medlem} other {# medlemmer}}.',
    nn: 'Representant i den regionale arbeidsgruppa (RAG). Gruppa vel éin av sine {count, plural, one {# medlem} other {# medlemer}}.',
    en: 'A delegate to the regional working group (RAG). The group chooses one of its {count, plural, one {# member} other {# members}}.',
  },
  listContact: {
    nb: 'Kontaktperson for regionen.',
    nn: 'Kontaktperson for regionen.',
    en: 'A contact person for the region.',
  },
  listGroup: {
    nb: 'Lokal arbeidsgruppe på {least, number}–{most, number} medlemmer. Ingen er ført inn ennå.',
    nn: 'Lokal arbeidsgruppe på {least, number}–{most, number} medlemer. Ingen er ført inn enno.',
    en: 'A local working group of {least, number}–{most, number} members. Nobody is entered yet.',
  },
  listMunicipalities: {
    nb: 'Medlem fra {count, plural, one {# kommune} other {# kommuner}} av {of, number}: {names}.',
    nn: 'Medlem frå {count, plural, one {# kommune} other {# kommunar}} av {of, number}: {names}.',
    en: 'A member from {count, plural, one {# municipality} other {# municipalities}} of {of, number}: {names}.',
  },
  listRoles: {
    nb: '{count, plural, one {Foreslått rolle} other {Foreslåtte roller}}: {names}.',
    nn: '{count, plural, one {Foreslått rolle} other {Foreslåtte roller}}: {names}.',
    en: '{count, plural, one {Suggested role} other {Suggested roles}}: {names}.',
  },

  pictureHeading: { nb: 'Hvem representerer hvem', nn: 'Kven representerer kven', en: 'Who represents whom' },
  showAsList: { nb: 'Vis som liste', nn: 'Vis som liste', en: 'Show as a list' },
  showAsPicture: { nb: 'Vis som bilde', nn: 'Vis som bilete', en: 'Show as a picture' },
  pictureOf: {
    nb: 'Bilde av hvem som representerer hvem i {region}, fra rådet øverst til kommunene nederst',
    nn: 'Bilete av kven som representerer kven i {region}, frå rådet øvst til kommunane nedst',
    en: 'Picture of who represents whom in {region}, from the council at the top to the municipalities at the bottom',
  },
  pictureOfAll: {
    nb: 'Bilde av hvem som representerer hvem i alle regioner, fra rådet øverst til kommunene nederst',
    nn: 'Bilete av kven som representerer kven i alle regionar, frå rådet øvst til kommunane nedst',
    en: 'Picture of who represents whom in all regions, from the council at the top to the municipalities at the bottom',
  },
  pictureHint: {
    nb: 'Piltastene går mellom boksene. Enter går til radene. Stiplet kant betyr at noe mangler.',
    nn: 'Piltastane går mellom boksane. Enter går til radene. Stipla kant tyder at noko manglar.',
    en: 'The arrow keys move between the boxes. Enter goes to the rows. A dashed outline means that something is missing.',
  },
  dashedMeans: {
    nb: 'Stiplet kant: noe mangler',
    nn: 'Stipla kant: noko manglar',
    en: 'Dashed outline: something is missing',
  },
  council: { nb: 'Samarbeidsrådet', nn: 'Samarbeidsrådet', en: 'Cooperation council' },
  regionalGroup: {
    nb: 'Regional arbeidsgruppe (RAG)',
    nn: 'Regional arbeidsgruppe (RAG)',
    en: 'Regional working group (RAG)',
  },
  localGroup: {
    nb: 'Lokal arbeidsgruppe, {region}',
    nn: 'Lokal arbeidsgruppe, {region}',
    en: 'Local working group, {region}',
  },
  members: {
    nb: '{count, plural, one {# medlem} other {# medlemmer}}',
    nn: '{count, plural, one {# medlem} other {# medlemer}}',
    en: '{count, plural, one {# member} other {# members}}',
  },
  regionsIn: {
    nb: '{count, number} av {of, plural, one {# region} other {# regioner}} har noen her',
    nn: '{count, number} av {of, plural, one {# region} other {# regionar}} har nokon her',
    en: '{count, number} of {of, plural, one {# region} other {# regions}} have somebody here',
  },
  nobodyInCouncil: { nb: 'Ingen fra regionen', nn: 'Ingen frå regionen', en: 'Nobody from the region' },
  nobodyInRegional: {
    nb: 'Ingen representant fra regionen',
    nn: 'Ingen representant frå regionen',
    en: 'No delegate from the region',
  },
  noLeader: { nb: 'Ingen leder', nn: 'Ingen leiar', en: 'No leader' },
  noMembers: { nb: 'Ingen medlemmer', nn: 'Ingen medlemer', en: 'No members' },
  noRepresentative: { nb: 'Ingen i gruppen', nn: 'Ingen i gruppa', en: 'Nobody in the group' },
  inOtherGroup: {
    nb: 'Med i en annen regions gruppe',
    nn: 'Med i gruppa til ein annan region',
    en: 'In another region’s group',
  },
  andMore: {
    nb: 'og {count, number} til',
    nn: 'og {count, number} til',
    en: 'and {count, number} more',
  },
  noMunicipalitiesShort: {
    nb: 'Ingen opsjonskommuner i listen',
    nn: 'Ingen opsjonskommunar i lista',
    en: 'No option municipalities in the list',
  },
  isRepresented: { nb: 'med i gruppen', nn: 'med i gruppa', en: 'in the group' },

  unknownRegion: {
    nb: '{count, plural, one {# medlem av en lokal gruppe har ingen region som kan leses, og er ikke med her.} other {# medlemmer av lokale grupper har ingen region som kan leses, og er ikke med her.}}',
    nn: '{count, plural, one {# medlem av ei lokal gruppe har ingen region som kan lesast, og er ikkje med her.} other {# medlemer av lokale grupper har ingen region som kan lesast, og er ikkje med her.}}',
    en: '{count, plural, one {# member of a local group has no region that can be read, and is left out here.} other {# members of local groups have no region that can be read, and are left out here.}}',
  },
  emptyTitle: {
    nb: 'Arbeidsboken har ingen regioner eller medlemmer ennå',
    nn: 'Arbeidsboka har ingen regionar eller medlemer enno',
    en: 'The workbook has no regions or members yet',
  },
  noRegionsTitle: { nb: 'Fant ikke regionene', nn: 'Fann ikkje regionane', en: 'The regions were not found' },
  noMembersTitle: { nb: 'Fant ikke medlemmene', nn: 'Fann ikkje medlemene', en: 'The members were not found' },
  emptyText: {
    nb: 'Opprett arkene som mangler. Du ser hva som blir laget før noe skrives, og du kan angre.',
    nn: 'Opprett arka som manglar. Du ser kva som blir laga før noko blir skrive, og du kan angre.',
    en: 'Create the sheets that are missing. You see what will be made before anything is written, and you can undo it.',
  },
  createFromPlan: {
    nb: 'Opprett ark med planens innhold',
    nn: 'Opprett ark med innhaldet i planen',
    en: 'Create sheets with the plan’s content',
  },
  createEmpty: { nb: 'Opprett tomme ark', nn: 'Opprett tomme ark', en: 'Create empty sheets' },
  noRowsTitle: {
    nb: 'Listen over regioner er tom',
    nn: 'Lista over regionar er tom',
    en: 'The list of regions is empty',
  },
  noRowsText: {
    nb: 'Før inn regionene, så ser du her hva som mangler i hver av dem.',
    nn: 'Før inn regionane, så ser du her kva som manglar i kvar av dei.',
    en: 'Enter the regions, and you see here what each of them lacks.',
  },
  addRegion: { nb: 'Legg til region', nn: 'Legg til region', en: 'Add region' },
});
