import {
  costTypeChoices,
  financingChoices,
  purposeChoices,
  scenarioStatusChoices,
} from '../../sheets/declarations/choices';
import type { ChoiceList } from '../../sheets/declarations/declaration';
import type { Localized } from '../../text/language';
import { choiceOf, confirmedName, fullApplicationName } from '../phrases';

const namesOf = (choices: ChoiceList): readonly (readonly [string, Localized])[] =>
  Object.entries(choices).map(([id, { names }]) => [id, names]);

/** The purpose that the value `purpose` names. */
export const purposeName = choiceOf('purpose', namesOf(purposeChoices));
/** The cost type that the value `costType` names. */
export const costTypeName = choiceOf('costType', namesOf(costTypeChoices));
/** The financing that the value `financing` names. */
export const financingName = choiceOf('financing', namesOf(financingChoices));
/** The status that the value `status` names. */
export const statusName = choiceOf('status', namesOf(scenarioStatusChoices));

/** What a line asks for: the values `confirmed` and `fullApplication`. */
export const bothAmounts: Localized = {
  nb: `{confirmed} i «${confirmedName.nb}» og {fullApplication} i «${fullApplicationName.nb}»`,
  nn: `{confirmed} i «${confirmedName.nn}» og {fullApplication} i «${fullApplicationName.nn}»`,
  en: `{confirmed} in “${confirmedName.en}” and {fullApplication} in “${fullApplicationName.en}”`,
};
