import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Avhengige aktiviteter i rekkefølge',
    nn: 'Avhengige aktivitetar i rekkjefølgje',
    en: 'Dependent activities in order',
  },
  messages: {
    startsTooEarly: {
      nb: '«{name}» starter {start}, men avhenger av «{earlier}», som slutter {end} (planen kap. 1.3). Flytt en av dem, eller ta bort avhengigheten.',
      nn: '«{name}» startar {start}, men avheng av «{earlier}», som sluttar {end} (planen kap. 1.3). Flytt ein av dei, eller ta bort avhengnaden.',
      en: '“{name}” starts on {start}, but depends on “{earlier}”, which ends on {end} (the plan, section 1.3). Move one of them, or remove the dependency.',
    },
  },
  fixes: {},
});
