import type { RuleDocumentation, ValidExample } from './documentation';
import type { RuleExample } from './example';
import { exampleTables } from './exampleTables';
import type { Severity } from './finding';
import { list, page, table } from './markdown';
import { ruleName } from './registry';
import type { Rule } from './rule';
import { sourceLine } from './sourceLine';

/** A page of documentation as a file of the folder `docs/rules`. */
export interface DocumentationPage {
  readonly file: string;
  readonly text: string;
}

/** Something the plan says, or where it contradicts itself, with the rules that look at it or why none does. In bokmål. */
export interface PlanStatement {
  readonly id: string;
  readonly section: string;
  readonly statement: string;
  readonly rules: readonly string[];
  /** What it gives in the plan's own workbook. */
  readonly findings: readonly string[];
  readonly why: string;
}

/** What the rule says about an example, in bokmål: its messages in order. */
export type MessagesOf = (rule: Rule, workbook: RuleExample) => readonly string[];

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Feil',
  warning: 'Advarsel',
  info: 'Til orientering',
};

/** All the pages, in bokmål: one a rule, and the list of them. Pure; the caller writes the files. */
export function documentationPages(
  rules: readonly Rule[],
  documentation: Readonly<Record<string, RuleDocumentation>>,
  messagesOf: MessagesOf,
  statements: readonly PlanStatement[] = [],
): readonly DocumentationPage[] {
  const pages = rules.flatMap((rule) => {
    const documented = documentation[rule.id];
    return documented ? [{ file: fileOf(rule), text: rulePage(rule, documented, messagesOf) }] : [];
  });
  return [{ file: 'README.md', text: indexPage(rules, statements) }, ...pages];
}

function fileOf({ id }: Rule): string {
  return `${id.replace('/', '-')}.md`;
}

function indexPage(rules: readonly Rule[], statements: readonly PlanStatement[]): string {
  const rows = rules.map((rule) => [
    `[${ruleName(rule, 'nb')}](${fileOf(rule)})`,
    `\`${rule.id}\``,
    [...new Set(Object.values(rule.messages))].map((severity) => severityNames[severity]).join(', '),
  ]);
  return page([
    '# Kontrollene',
    'Sidene er laget av kontrollenes egne beskrivelser med `npm run docs:rules`. Endre dem der, ikke her.',
    table(['Kontroll', 'Id', 'Alvorlighetsgrad'], rows),
    ...statementBlocks(rules, statements),
    'Svikter en kontroll på grunn av en feil i tillegget, blir det et eget funn med id `workbook/rule-failed`. De andre kontrollene blir gjort likevel.',
  ]);
}

function statementBlocks(rules: readonly Rule[], statements: readonly PlanStatement[]): readonly string[] {
  if (statements.length === 0) return [];
  const linkTo = (id: string): string => {
    const rule = rules.find((each) => each.id === id);
    return rule ? `[${ruleName(rule, 'nb')}](${fileOf(rule)})` : id;
  };
  const rows = statements.map(({ id, section, statement, rules: named, why }) => [
    id,
    section,
    statement,
    named.length > 0 ? named.map(linkTo).join(', ') : `Ingen. ${why}`,
  ]);
  return [
    '## Hva planen sier, og hvilken kontroll som ser på det',
    'R og B er det planen ber om eller går ut fra, I er steder der den ikke stemmer med seg selv.',
    table(['Nr.', 'Kapittel', 'Hva planen sier', 'Kontroll'], rows),
  ];
}

function rulePage(rule: Rule, documentation: RuleDocumentation, messagesOf: MessagesOf): string {
  const messages = Object.entries(rule.messages).map(([id, severity]) => [`\`${id}\``, severityNames[severity]]);
  return page([
    `# ${ruleName(rule, 'nb')}`,
    `\`${rule.id}\``,
    '## Hvorfor',
    documentation.why.nb,
    '## Hva du gjør',
    documentation.whatToDo.nb,
    '## Når funnet kan stå',
    documentation.whenToLeaveIt.nb,
    '## Kilder',
    list(
      rule.sources.map((source) => {
        const line = escapeStars(sourceLine(source, 'nb'));
        return 'address' in source ? `${line} <${source.address}>` : line;
      }),
    ),
    '## Funn',
    table(['Melding', 'Alvorlighetsgrad'], messages),
    '## Eksempler uten funn',
    ...documentation.valid.flatMap(exampleBlocks),
    '## Eksempler med funn',
    ...documentation.invalid.flatMap((example) => [
      ...exampleBlocks(example),
      list(messagesOf(rule, example.workbook).map(plainSpaces)),
    ]),
  ]);
}

function exampleBlocks({ description, workbook }: ValidExample): readonly string[] {
  return [`### ${description.replace(/\.$/, '')}`, ...exampleTables(workbook)];
}

function escapeStars(text: string): string {
  return text.replaceAll('*', '\\*');
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
