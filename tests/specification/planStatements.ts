import type { PlanStatement } from '../../src/rules/docs';

/** What the plan asks for or presumes, and the rules that rest on it. */
const asked: readonly PlanStatement[] = [
  says('R-01', '2', '83 opsjonskommuner', 'register/municipality-count'),
  says('R-02', '1.2', 'Hvilke kommuner det er', 'register/municipality-set'),
  says('R-03', '1.2', 'Trondheim er eier', 'register/owner-not-option'),
  says('R-04', '5.2', 'Til sammen 12 regioner', 'register/region-count', 'register/unknown-region'),
  says('R-05', '5.2', 'Representanter fra alle kommuneregioner', 'representation/delegate-per-region'),
  says('R-06', '5.2, 5.3', 'Én person fra hver region', 'representation/delegate-per-region'),
  says('R-07', '5.2', 'Personen kommer fra den lokale gruppen', 'representation/delegate-in-local-group'),
  says('R-08', '5.2', 'Trondheim leder RAG, med delprosjektleder', 'representation/regional-leader-from-owner'),
  says('R-09', '5.2', 'To møter i måneden', 'progress/regional-meetings-per-month'),
  says('R-10', '5.3', 'Én lokal gruppe per region', 'representation/local-group-per-region'),
  says('R-11', '5.3', 'Ca. 8–12 personer', 'representation/local-group-size'),
  says('R-12', '5.3', 'Alle kommuner er representert', 'representation/municipality-represented'),
  says('R-13', '5.3', 'Yrkesroller, som eksempler', 'representation/suggested-roles'),
  says(
    'R-14',
    '5.3',
    'Én ansvarlig for egen kommune',
    'representation/one-responsible-per-municipality',
    'representation/member-from-other-region',
  ),
  says('R-15', '7', 'Gruppen velger leder og representant', 'representation/local-group-leader'),
  says('R-16', '5.1', 'Samarbeidsråd fra hele regionen', 'representation/council-composition'),
  unchecked('R-17', '5.1', 'Egne møter der det er behov', 'Behovet står ikke i noe ark, så det er ikke noe å telle.'),
  says('R-18', '5.1', 'Forankring i alle opsjonskommuner', 'representation/municipality-in-no-group'),
  says('R-19', '5.3', 'Fast tema på ledelsesnivå i hver kommune', 'progress/anchoring-per-municipality'),
  says('R-20', '8', 'RAG starter 4. september 2018', 'progress/regional-start'),
  says('R-21', '8', 'Oppstartssamling 17.–18. september', 'progress/kickoff-two-days'),
  says('R-22', '8', 'Lokale samlinger i februar 2019', 'progress/local-kickoff-per-region'),
  says('R-23', '8', 'Frem til 1. april 2019', 'progress/inside-plan-window', 'progress/start-before-end'),
  says('R-24', '8', 'Rekkefølgen på samlingene', 'progress/gathering-order', 'progress/dependency-order'),
  says('R-25', '8', 'Arbeidsområder', 'progress/work-area'),
  unchecked('R-26', '8', 'Egne nettsider', 'En oppfordring; kolonnen «Nettside» er der, og tom er ingen feil.'),
  unchecked('R-27', '6', 'Hvem som oppnevner', 'Hvem som har oppnevnt en person, står ikke i noe ark.'),
  says('R-28', '7', 'Kontaktperson i hver region', 'representation/contact-person-per-region'),
  says('B-01', '9', 'Bekreftet tildelt 1,2 mill.', 'budget/grant-lines-equal-grant'),
  says('B-02', '9', 'Søkt samlet 2,0 mill.', 'budget/grant-lines-equal-grant'),
  says('B-03', '9', 'Egenfinansiering', 'budget/own-funding-share', 'budget/own-funding-equals-grant'),
  says('B-04', '9', 'Sum', 'budget/stated-sum', 'budget/costs-equal-financing'),
  says('B-05', '9', 'Hvis hele søknadsbeløpet innvilges', 'budget/full-scenario-not-confirmed'),
  says('B-06', '9', 'Forskjellen mellom alternativene', 'budget/scenario-difference'),
  says('B-07', '9', 'Formålene midlene skal gå til', 'budget/allowed-purpose'),
  says('B-08', '9', 'Kun kommuner i Trøndelag', 'budget/eligible-county'),
  says('B-09', '9', 'Reiser, opphold og gjennomføring', 'budget/travel-cost-types'),
  says('B-10', '9', 'Lønn er egenfinansiering', 'budget/participant-wages'),
  says('B-11', '9', 'Perioden 01.09.18–31.12.18', 'budget/period'),
  says('B-12', '9', 'Perioden 2018', 'budget/year-only-period'),
  says('B-13', '9', '(⅓)', 'budget/share-meaning'),
  says('B-14', '9', 'Midler for 2018', 'budget/activity-after-grant-year'),
  says('B-15', '9', 'Enkle prinsipper for fordeling', 'budget/distribution-sums'),
  unchecked(
    'B-16',
    '9',
    'Likebehandling',
    'Planen sier ikke hva som er likt nok; fordelingen vises, men blir ikke bedømt.',
  ),
  says('B-17', '9', 'Beløp som beløp', 'budget/amount', 'workbook/number-as-text', 'workbook/sum-range-short'),
];

/** Where the plan disagrees with itself, and what is found of it in the plan's own workbook. */
const inconsistent: readonly PlanStatement[] = [
  found('I-01', '5.2, 8', '12 regioner telt, 13 navngitt', 'warning register/region-count namedInPlan Regioner!A5:A17'),
  unchecked(
    'I-02',
    '1.2, 5.1',
    '83 også med Trondheim og uten Bindal',
    'Arket lages av registeret og har de rette 83. Byttes Bindal mot Trondheim, finner register/municipality-set det.',
  ),
  found(
    'I-03',
    '1.2, 5.2',
    'Bindal har ingen region',
    'warning register/municipality-without-region outsideCounties Kommuner!D41',
    'info representation/municipality-in-no-group outside Kommuner!B41',
  ),
  unchecked(
    'I-04',
    '5.1',
    '«Orkland» fantes ikke i 2018',
    'Arket skriver Orkdal. Skriver noen Orkland, sier register/outdated-name fra.',
  ),
  found('I-05', '8', 'Innherred samkommune var oppløst', 'info register/outdated-name ceasedRegion Regioner!A11'),
  unchecked(
    'I-06',
    '5.1, 8',
    'SSIKT er Syvstjerna',
    'Det står under «Også kjent som». Brukes det i et annet ark, sier workbook/read-with-note hva det er lest som.',
  ),
  unchecked('I-07', '5.2, 8', 'Regioner overlapper', 'Ingen feil: «Også med i» holder de andre regionene.'),
  found(
    'I-08',
    '5.3',
    '8–12 personer og 13 kommuner',
    'info representation/size-and-coverage-conflict conflict Regioner!A13',
  ),
  found(
    'I-09',
    '5.1',
    'Regioner uten medlem i rådet',
    'info representation/council-composition regionsWithout Regioner!A6:A7 Regioner!A16:A17',
  ),
  unchecked(
    'I-10',
    '3.1',
    'Observatører fra tre kommuner',
    'Observatørene i programstyret er ikke noe kontrollene ser på.',
  ),
  unchecked('I-11', '2, 3.3', 'Når kontrakten skrives', 'To uttrykk for omtrent samme tid; ingen dato å holde imot.'),
  unchecked('I-12', '1.1, 4', 'Versjon 1.0 uten endring og forfatter', 'Gjelder dokumentet selv.'),
  unchecked('I-13', '1.3, 8', 'Lovede faser og milepæler', 'Planen har dem i et vedlegg vi ikke kjenner.'),
  unchecked('I-14', '2, 8, 9', 'Arbeidsområder på fire måter', 'Leses som én liste med flere skrivemåter.'),
  found(
    'I-15',
    '9',
    'Samarbeidsråd og Diverse er ikke blant formålene',
    'warning budget/allowed-purpose notAllowed Budsjett!F12',
    'warning budget/allowed-purpose notAllowed Budsjett!F14',
  ),
  unchecked(
    'I-16',
    '9',
    'Egenfinansiering står blant aktivitetene',
    'Kostnader og finansiering har hver sin tabell; planens egen tabell leses med raden som finansiering.',
  ),
  found(
    'I-17',
    '9',
    'Egenfinansieringen er nøyaktig halvparten',
    'info budget/own-funding-share noMargin Finansiering!D5 Finansiering!H5',
    'info budget/own-funding-share noMargin Finansiering!D6 Finansiering!H6',
    'info budget/scenario-difference ownFundingHigher Budsjett!C15 Budsjett!B15',
  ),
  found('I-18', '9', 'Hva ⅓ er en del av', 'warning budget/share-meaning unstated Budsjett!A10'),
  found(
    'I-19',
    '8, 9',
    'Perioder som år, og aktiviteter etter budsjettåret',
    'info budget/year-only-period wholeYear Budsjett!H12',
    'info budget/year-only-period wholeYear Budsjett!H13',
    'info budget/year-only-period wholeYear Budsjett!H14',
    'info budget/year-only-period wholeYear Budsjett!H15',
    'warning budget/activity-after-grant-year afterYear Fremdriftsplan!I11 Fremdriftsplan!H15:H27',
  ),
  unchecked(
    'I-20',
    '5, 8, 9',
    'Tilskudd bare til Trøndelag',
    'Arket fører tilskuddslinjene på Trøndelag. Et annet fylke, eller ingen kolonne, finner budget/eligible-county.',
  ),
  found(
    'I-21',
    '8, 9',
    'Resten er ikke avklart før det begynner',
    'info budget/full-scenario-not-confirmed notConfirmed Budsjett!C13:C14 Finansiering!C6',
  ),
  unchecked('I-22', '9', 'To fylkesmenn omtalt som én', 'Bare ordlyd.'),
  unchecked('I-23', '8', 'Regioner med kommuner utenfor planen', 'Bare kommunene i planens område er i listen.'),
  unchecked('I-24', '8', 'Skrivemåter', 'Leses med begge skrivemåter.'),
];

export const planStatements: readonly PlanStatement[] = [...asked, ...inconsistent];

function says(id: string, section: string, statement: string, ...rules: readonly string[]): PlanStatement {
  return { id, section, statement, rules, findings: [], why: '' };
}

function unchecked(id: string, section: string, statement: string, why: string): PlanStatement {
  return { id, section, statement, rules: [], findings: [], why };
}

/** Found in the plan's own workbook, each in the words of the specification: severity, rule, message, places. */
function found(id: string, section: string, statement: string, ...findings: readonly string[]): PlanStatement {
  const rules = [...new Set(findings.map((finding) => finding.split(' ')[1] ?? ''))];
  return { id, section, statement, rules, findings, why: '' };
}
