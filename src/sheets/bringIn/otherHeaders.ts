import type { TableId } from '../declarations/declaration';

/**
 * Words that head a column in other people's lists and would be wrong or too loose as headers of our own sheets. Each says less than
 * a header or an alias of the declaration does: «Stilling» is the person's name or post where there is no «Navn» beside it.
 */
export const otherHeaders: { readonly [Table in TableId]?: Readonly<Record<string, readonly string[]>> } = {
  memberships: {
    region: ['Regionråd', 'Samarbeid', 'Interkommunalt samarbeid', 'Kommuneregion/samarbeid'],
    municipality: [
      'Organisasjon',
      'Arbeidsgiver',
      'Arbeidsgivar',
      'Representerer',
      'Representerar',
      'Virksomhet',
      'Tilhørighet',
      'Kommunenr',
      'Kommunenummer',
      'Knr',
    ],
    person: [
      'Deltaker',
      'Deltakar',
      'Deltager',
      'Representant',
      'Ressursperson',
      'Fullt navn',
      'Fullt namn',
      'Gruppemedlem',
    ],
    role: [
      'Stilling',
      'Stillingstittel',
      'Yrkestittel',
      'Profesjon',
      'Fagbakgrunn',
      'Stilling/rolle',
      'Stilling/tittel',
      'Fagområde',
      'Job title',
    ],
    group: ['Råd', 'Gruppenavn', 'Medlem av', 'Deltar i', 'Type gruppe', 'LAG/RAG'],
    isLeader: ['Kontaktperson', 'Leder av gruppen', 'Leder (ja/nei)', 'Leder/medlem', 'Verv'],
    isRegionalDelegate: ['RAG', 'Representant RAG', 'Medlem i RAG', 'Delegat til RAG', 'Regional representant'],
    isResponsible: ['Ansvarlig', 'Ansvarleg', 'Ansvarlig for kommunen', 'Kommunekontakt'],
    start: ['Startdato', 'Oppnevnt', 'Oppnemnd', 'Oppnevnt dato'],
    end: ['Sluttdato', 'Funksjonstid', 'Oppnevnt til'],
    comment: ['Kommentarer', 'Annet', 'Anna', 'Info', 'Vara'],
  },
  activities: {
    number: ['#', 'Løpenr', 'Løpenummer', 'Aktivitetsnr', 'ID-nr'],
    name: [
      'Beskrivelse',
      'Navn',
      'Namn',
      'Oppgavenavn',
      'Task name',
      'Arrangement',
      'Samling',
      'Milepæl',
      'Leveranse',
      'Aktiviteter',
    ],
    kind: ['Kategori', 'Aktivitet/milepæl'],
    workArea: ['Tema', 'Fag', 'Delprosjekt', 'Arbeidspakke', 'Arbeidsstrøm', 'Workstream'],
    regions: ['Kommuneregion', 'Hvor', 'Kvar'],
    responsible: ['Ansvarlige', 'Ansvarshavende', 'Utføres av', 'Ressurs', 'Ressursnavn', 'Resource names'],
    participants: ['Deltaker', 'Involverte', 'Hvem deltar'],
    start: ['Oppstartsdato', 'Startdag', 'Planlagt start', 'Når start', 'Begin', 'Start date'],
    end: ['Ferdig', 'Ferdigdato', 'Planlagt slutt', 'Leveringsfrist', 'Tidsfrist', 'Finish', 'End date', 'Due'],
    period: ['Tid', 'Uke', 'Veke', 'Måned', 'Månad', 'Dato/periode', 'Dato/uke'],
    progress: ['%', 'Prosent', '% fullført', 'Fullført', '% complete'],
    dependsOn: ['Foregående', 'Avhengig', 'Forutsetning', 'Forutsetnad'],
    comment: ['Kommentarer', 'Innhold', 'Innhald', 'Detaljer', 'Notater', 'Notes'],
  },
  budget: {
    activity: ['Kostnad', 'Kostnader', 'Utgift', 'Utgifter', 'Linje', 'Tekst', 'Navn', 'Formål/aktivitet', 'Hva'],
    confirmed: ['Beløp', 'Sum', 'Kroner', 'Budsjettert', 'Kostnad kr', 'Tildeling', 'Vedtatt budsjett'],
    fullApplication: ['Søknad', 'Rev. budsjett 2018', 'Nytt budsjett', 'Søkt beløp', 'Søkt'],
    financing: ['Dekkes av', 'Kilde', 'Kjelde', 'Inntektskilde'],
    recipient: ['Kommune', 'Region', 'Utbetales til'],
    comment: ['Kommentarer', 'Forklaring', 'Notater'],
  },
  regions: {
    name: ['Navn', 'Namn', 'Samarbeid', 'Interkommunalt samarbeid', 'Regionråd'],
    contactPerson: ['Regional kontaktperson', 'Kontaktpersoner', 'Koordinator'],
    webPage: ['Hjemmeside', 'Heimeside', 'Lenke', 'Lenkje', 'Web'],
  },
  municipalities: {
    number: ['Nr', 'Kode', 'Kommunekode'],
    name: ['Kommuner', 'Kommunar', 'Opsjonskommuner'],
    region: ['Samarbeid', 'Regionråd'],
    population: ['Innbyggertall', 'Innbyggjartal', 'Antall innbyggere', 'Folkemengde'],
  },
  meetingPlaces: {
    name: ['Møter', 'Arrangement', 'Aktuell møteplass', 'Forum', 'Navn'],
    day: ['Tid', 'Møtedag', 'Dato/tid'],
    venue: ['Plass', 'Adresse'],
  },
};

/** The parts of a name that stands in several columns, in the order they are written together. */
export const namePartHeaders: readonly (readonly string[])[] = [
  ['Fornavn', 'Førenamn', 'Fornamn', 'First name', 'Given name'],
  ['Mellomnavn', 'Mellomnamn', 'Middle name'],
  ['Etternavn', 'Etternamn', 'Last name', 'Surname', 'Family name'],
];
