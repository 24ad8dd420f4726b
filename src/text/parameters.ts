import type { ParameterId } from '../plan/parameters';
import type { Localized } from './language';

export type SettingTopic = 'municipalities' | 'groups' | 'progress' | 'grant' | 'checks';

/** The headings that the settings are listed under, in the order of the sheet. */
export const settingTopics: Readonly<Record<SettingTopic, Localized>> = {
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  groups: { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
  progress: { nb: 'Fremdrift', nn: 'Framdrift', en: 'Progress' },
  grant: { nb: 'Tilskudd og budsjett', nn: 'Tilskot og budsjett', en: 'Grant and budget' },
  checks: { nb: 'Kontroller', nn: 'Kontrollar', en: 'Checks' },
};

/** What stands in the sheet about the severity of every rule. */
export const severityExplanation: Localized = {
  nb: 'Hvor alvorlig det er når kontrollen slår ut. «Av» betyr at den ikke kjøres.',
  nn: 'Kor alvorleg det er når kontrollen slår ut. «Av» vil seie at han ikkje blir køyrd.',
  en: 'How serious it is when the check finds something. “Off” means that it is not run.',
};

export interface ParameterText {
  readonly topic: SettingTopic;
  readonly name: Localized;
  readonly explanation: Localized;
}

const kickoffDays: Localized = {
  nb: 'Medlemmene av de lokale arbeidsgruppene deltar én dag, den regionale arbeidsgruppen begge dager.',
  nn: 'Medlemene av dei lokale arbeidsgruppene deltek éin dag, den regionale arbeidsgruppa begge dagane.',
  en: 'The members of the local working groups take part one day, the regional working group both days.',
};
const localKickoff: Localized = {
  nb: 'Hver region skal ha sin egen kick-off-samling i dette tidsrommet.',
  nn: 'Kvar region skal ha si eiga kick-off-samling i dette tidsrommet.',
  en: 'Every region is to have a kick-off gathering of its own in this period.',
};
const grantLines: Localized = {
  nb: 'Tilskuddslinjene skal til sammen bli dette. Beløpet i finansieringsplanen går foran.',
  nn: 'Tilskotslinjene skal til saman bli dette. Beløpet i finansieringsplanen går føre.',
  en: 'The lines paid by the grant must add up to this. The amount in the financing plan goes first.',
};

/** What each parameter is called, and what it means to the checks. */
export const parameterTexts: Readonly<Record<ParameterId, ParameterText>> = {
  expectedOptionMunicipalities: {
    topic: 'municipalities',
    name: { nb: 'Antall opsjonskommuner', nn: 'Tal på opsjonskommunar', en: 'Number of option municipalities' },
    explanation: {
      nb: 'Så mange kommuner skal være merket som opsjonskommune.',
      nn: 'Så mange kommunar skal vere merkte som opsjonskommune.',
      en: 'This many municipalities are to be marked as option municipalities.',
    },
  },
  registerDate: {
    topic: 'municipalities',
    name: { nb: 'Kommuneinndelingen per', nn: 'Kommuneinndelinga per', en: 'Municipal division as of' },
    explanation: {
      nb: 'Kommunelisten holdes mot inndelingen denne dagen.',
      nn: 'Kommunelista blir halden mot inndelinga denne dagen.',
      en: 'The list of municipalities is held against the division on this day.',
    },
  },
  ownerMunicipality: {
    topic: 'municipalities',
    name: { nb: 'Eierkommune', nn: 'Eigarkommune', en: 'Owner municipality' },
    explanation: {
      nb: 'Kommunen som eier programmet. Den har ingen opsjon, og den leder den regionale arbeidsgruppen.',
      nn: 'Kommunen som eig programmet. Han har ingen opsjon, og han leier den regionale arbeidsgruppa.',
      en: 'The municipality that owns the programme. It has no option, and it leads the regional working group.',
    },
  },
  expectedRegions: {
    topic: 'municipalities',
    name: { nb: 'Antall regioner', nn: 'Tal på regionar', en: 'Number of regions' },
    explanation: {
      nb: 'Planen teller tolv regioner i kapittel 5.2, men nevner tretten ved navn i kapittel 8.',
      nn: 'Planen tel tolv regionar i kapittel 5.2, men nemner tretten ved namn i kapittel 8.',
      en: 'The plan counts twelve regions in chapter 5.2, but names thirteen in chapter 8.',
    },
  },
  delegatesPerRegion: {
    topic: 'groups',
    name: {
      nb: 'Representanter i RAG per region',
      nn: 'Representantar i RAG per region',
      en: 'Delegates to RAG a region',
    },
    explanation: {
      nb: 'Så mange fra hver lokale arbeidsgruppe deltar i den regionale arbeidsgruppen.',
      nn: 'Så mange frå kvar lokale arbeidsgruppe deltek i den regionale arbeidsgruppa.',
      en: 'This many from each local working group take part in the regional working group.',
    },
  },
  meetingsPerMonth: {
    topic: 'groups',
    name: { nb: 'Møter i RAG per måned', nn: 'Møte i RAG per månad', en: 'RAG meetings a month' },
    explanation: {
      nb: 'Planen antar to møter i måneden.',
      nn: 'Planen går ut frå to møte i månaden.',
      en: 'The plan assumes two meetings a month.',
    },
  },
  expectedLocalGroups: {
    topic: 'groups',
    name: {
      nb: 'Antall lokale arbeidsgrupper',
      nn: 'Tal på lokale arbeidsgrupper',
      en: 'Number of local working groups',
    },
    explanation: {
      nb: 'Én lokal arbeidsgruppe (LAG) per region.',
      nn: 'Éi lokal arbeidsgruppe (LAG) per region.',
      en: 'One local working group (LAG) a region.',
    },
  },
  groupSizeMinimum: {
    topic: 'groups',
    name: { nb: 'Færrest medlemmer i en LAG', nn: 'Færrast medlemer i ei LAG', en: 'Fewest members of a LAG' },
    explanation: {
      nb: 'Gruppen bør ha omtrent 8–12 medlemmer.',
      nn: 'Gruppa bør ha om lag 8–12 medlemer.',
      en: 'The group should have about 8–12 members.',
    },
  },
  groupSizeMaximum: {
    topic: 'groups',
    name: { nb: 'Flest medlemmer i en LAG', nn: 'Flest medlemer i ei LAG', en: 'Most members of a LAG' },
    explanation: {
      nb: 'Har regionen flere kommuner enn dette, kan ikke alle være med uten at gruppen blir for stor.',
      nn: 'Har regionen fleire kommunar enn dette, kan ikkje alle vere med utan at gruppa blir for stor.',
      en: 'Where a region has more municipalities than this, not all can take part unless the group grows too large.',
    },
  },
  suggestedRoles: {
    topic: 'groups',
    name: { nb: 'Roller som bør være med', nn: 'Roller som bør vere med', en: 'Roles that should take part' },
    explanation: {
      nb: 'Rollene som planen nevner som eksempler i en lokal arbeidsgruppe, delt med semikolon.',
      nn: 'Rollene som planen nemner som døme i ei lokal arbeidsgruppe, delte med semikolon.',
      en: 'The roles that the plan gives as examples for a local working group, separated by semicolons.',
    },
  },
  optionalRoles: {
    topic: 'groups',
    name: { nb: 'Roller som kan mangle', nn: 'Roller som kan mangle', en: 'Roles that may be missing' },
    explanation: {
      nb: 'Planen skriver «evt.» om disse. Det meldes ikke at de mangler.',
      nn: 'Planen skriv «evt.» om desse. Det blir ikkje meldt at dei manglar.',
      en: 'The plan writes “evt.” (possibly) of these. It is not reported that they are missing.',
    },
  },
  allowLeaderAsDelegate: {
    topic: 'groups',
    name: {
      nb: 'Lederen kan være representant i RAG',
      nn: 'Leiaren kan vere representant i RAG',
      en: 'The leader may be the delegate to RAG',
    },
    explanation: {
      nb: 'Om lederen av en lokal arbeidsgruppe også kan være den som møter i RAG. Planen sier ikke noe om det.',
      nn: 'Om leiaren av ei lokal arbeidsgruppe òg kan vere den som møter i RAG. Planen seier ikkje noko om det.',
      en: 'Whether the leader of a local working group may also be the one who meets in RAG. The plan does not say.',
    },
  },
  expectedCouncilMembers: {
    topic: 'groups',
    name: {
      nb: 'Medlemmer i Samarbeidsrådet',
      nn: 'Medlemer i Samarbeidsrådet',
      en: 'Members of the cooperation council',
    },
    explanation: {
      nb: 'Planen lister opp ni medlemmer, én av dem leder.',
      nn: 'Planen listar opp ni medlemer, éin av dei leiar.',
      en: 'The plan lists nine members, one of them the leader.',
    },
  },
  requireAnchoringActivity: {
    topic: 'progress',
    name: {
      nb: 'Krev forankring i hver kommune',
      nn: 'Krev forankring i kvar kommune',
      en: 'Require anchoring in every municipality',
    },
    explanation: {
      nb: 'Ja: fremdriftsplanen skal ha minst én aktivitet for forankring for hver kommune.',
      nn: 'Ja: framdriftsplanen skal ha minst éin aktivitet for forankring for kvar kommune.',
      en: 'Yes: the progress plan must have at least one anchoring activity for every municipality.',
    },
  },
  regionalStart: {
    topic: 'progress',
    name: { nb: 'Oppstart av RAG', nn: 'Oppstart av RAG', en: 'Start of RAG' },
    explanation: {
      nb: 'Dagen da alle medlemmene av den regionale arbeidsgruppen samles første gang.',
      nn: 'Dagen då alle medlemene av den regionale arbeidsgruppa blir samla første gongen.',
      en: 'The day on which all members of the regional working group gather for the first time.',
    },
  },
  kickoffStart: {
    topic: 'progress',
    name: { nb: 'Oppstartssamling, første dag', nn: 'Oppstartssamling, første dag', en: 'Kick-off, first day' },
    explanation: kickoffDays,
  },
  kickoffEnd: {
    topic: 'progress',
    name: { nb: 'Oppstartssamling, siste dag', nn: 'Oppstartssamling, siste dag', en: 'Kick-off, last day' },
    explanation: kickoffDays,
  },
  localKickoffFrom: {
    topic: 'progress',
    name: {
      nb: 'Lokale kick-off-samlinger, fra',
      nn: 'Lokale kick-off-samlingar, frå',
      en: 'Local kick-off gatherings, from',
    },
    explanation: localKickoff,
  },
  localKickoffTo: {
    topic: 'progress',
    name: {
      nb: 'Lokale kick-off-samlinger, til',
      nn: 'Lokale kick-off-samlingar, til',
      en: 'Local kick-off gatherings, to',
    },
    explanation: localKickoff,
  },
  planStart: {
    topic: 'progress',
    name: { nb: 'Planperioden, første dag', nn: 'Planperioden, første dag', en: 'The plan’s period, first day' },
    explanation: {
      nb: 'Aktiviteter som begynner før denne dagen, ligger utenfor planen.',
      nn: 'Aktivitetar som tek til før denne dagen, ligg utanfor planen.',
      en: 'Activities that begin before this day lie outside the plan.',
    },
  },
  planEnd: {
    topic: 'progress',
    name: { nb: 'Planperioden, siste dag', nn: 'Planperioden, siste dag', en: 'The plan’s period, last day' },
    explanation: {
      nb: 'Aktiviteter som slutter etter denne dagen, ligger utenfor planen.',
      nn: 'Aktivitetar som sluttar etter denne dagen, ligg utanfor planen.',
      en: 'Activities that end after this day lie outside the plan.',
    },
  },
  confirmedGrant: {
    topic: 'grant',
    name: { nb: 'Bekreftet tildelt', nn: 'Stadfesta tildelt', en: 'Confirmed grant' },
    explanation: grantLines,
  },
  appliedGrant: {
    topic: 'grant',
    name: { nb: 'Søkt om i alt', nn: 'Søkt om i alt', en: 'Applied for in all' },
    explanation: grantLines,
  },
  ownFundingMinimumShare: {
    topic: 'grant',
    name: { nb: 'Minste egenandel', nn: 'Minste eigendel', en: 'Minimum own share' },
    explanation: {
      nb: 'Så stor del av finansieringen må være egenfinansiering. Fylkesmennene har satt kravet for samme slags tilskudd.',
      nn: 'Så stor del av finansieringa må vere eigenfinansiering. Fylkesmennene har sett kravet for same slags tilskot.',
      en: 'This much of the financing must be own funding. County governors have set it for the same kind of grant.',
    },
  },
  ownFundingEqualsGrant: {
    topic: 'grant',
    name: {
      nb: 'Egenfinansiering lik tilskuddet',
      nn: 'Eigenfinansiering lik tilskotet',
      en: 'Own funding equals the grant',
    },
    explanation: {
      nb: 'Ja: egenfinansieringen skal være like stor som tilskuddet, slik den er i planens tabell.',
      nn: 'Ja: eigenfinansieringa skal vere like stor som tilskotet, slik ho er i tabellen i planen.',
      en: 'Yes: own funding must be as large as the grant, as it is in the plan’s table.',
    },
  },
  fullScenarioConfirmedOn: {
    topic: 'grant',
    name: { nb: 'Hele søknaden bekreftet', nn: 'Heile søknaden stadfesta', en: 'Full application confirmed on' },
    explanation: {
      nb: 'Dagen da resten av beløpet ble bekreftet. Tom så lenge det ikke er bekreftet.',
      nn: 'Dagen då resten av beløpet vart stadfesta. Tom så lenge det ikkje er stadfesta.',
      en: 'The day on which the rest of the amount was confirmed. Blank as long as it is not.',
    },
  },
  allowedPurposes: {
    topic: 'grant',
    name: { nb: 'Tillatte formål', nn: 'Tillatne formål', en: 'Allowed purposes' },
    explanation: {
      nb: 'Det skjønnsmidlene skal disponeres til, delt med semikolon.',
      nn: 'Det skjønnsmidla skal disponerast til, delt med semikolon.',
      en: 'What the grant is to be used for, separated by semicolons.',
    },
  },
  restrictToEligibleCounties: {
    topic: 'grant',
    name: { nb: 'Bare i bestemte fylker', nn: 'Berre i bestemte fylke', en: 'In certain counties only' },
    explanation: {
      nb: 'Ja: midlene kan foreløpig bare brukes i fylkene nedenfor. Planen sier at kravet er tatt opp med Fylkesmannen.',
      nn: 'Ja: midla kan førebels berre brukast i fylka nedanfor. Planen seier at kravet er teke opp med Fylkesmannen.',
      en: 'Yes: for now the money can be used in the counties below only. The plan says that this has been raised with the county governor.',
    },
  },
  eligibleCounties: {
    topic: 'grant',
    name: {
      nb: 'Fylker midlene kan brukes i',
      nn: 'Fylke midla kan brukast i',
      en: 'Counties the money can be used in',
    },
    explanation: {
      nb: 'Ett eller flere fylker, delt med semikolon.',
      nn: 'Eitt eller fleire fylke, delte med semikolon.',
      en: 'One or more counties, separated by semicolons.',
    },
  },
  travelOnlyPurposes: {
    topic: 'grant',
    name: { nb: 'Formål uten lønn', nn: 'Formål utan løn', en: 'Purposes without wages' },
    explanation: {
      nb: 'På disse linjene foreslår planen at pengene går til reiser, opphold og gjennomføring, og ikke til lønn.',
      nn: 'På desse linjene gjer planen framlegg om at pengane går til reiser, opphald og gjennomføring, og ikkje til løn.',
      en: 'On these lines the plan proposes that the money goes to travel, accommodation and delivery, and not to wages.',
    },
  },
  grantYear: {
    topic: 'grant',
    name: { nb: 'Tilskuddsår', nn: 'Tilskotsår', en: 'Grant year' },
    explanation: {
      nb: 'Periodene i budsjettet skal ligge i dette året.',
      nn: 'Periodane i budsjettet skal liggje i dette året.',
      en: 'The periods of the budget must lie in this year.',
    },
  },
  shareMeaning: {
    topic: 'grant',
    name: { nb: 'Hva (⅓) betyr', nn: 'Kva (⅓) tyder', en: 'What (⅓) means' },
    explanation: {
      nb: 'Planen skriver (⅓) om prosjektlederen. Skriv om det er en del av stillingen, av året eller av kostnaden.',
      nn: 'Planen skriv (⅓) om prosjektleiaren. Skriv om det er ein del av stillinga, av året eller av kostnaden.',
      en: 'The plan writes (⅓) of the project manager. Write whether it is a share of the post, of the year or of the cost.',
    },
  },
  reportDeadline: {
    topic: 'grant',
    name: { nb: 'Frist for rapport', nn: 'Frist for rapport', en: 'Report due' },
    explanation: {
      nb: 'Dagen Fylkesmannen skal ha rapporten om bruken av tilskuddet for 2018. Fristen står ikke i planen.',
      nn: 'Dagen Fylkesmannen skal ha rapporten om bruken av tilskotet for 2018. Fristen står ikkje i planen.',
      en: 'The day on which the county governor must have the report on the use of the 2018 grant. It is not in the plan.',
    },
  },
};
