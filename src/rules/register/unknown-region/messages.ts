import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('8');

export const texts = ruleTexts({
  name: {
    nb: 'Regioner som planen ikke kjenner',
    nn: 'Regionar som planen ikkje kjenner',
    en: 'Regions unknown to the plan',
  },
  messages: {
    notInPlan: {
      nb: `Regionen «{name}» er ikke blant kommunesamarbeidene som planen nevner ${section.nb}. Rett navnet, eller skriv planens navn under «Også kjent som».`,
      nn: `Regionen «{name}» er ikkje blant kommunesamarbeida som planen nemner ${section.nn}. Rett namnet, eller skriv namnet i planen under «Også kjend som».`,
      en: `The region “{name}” is not among those that the plan names ${section.en}. Correct the name, or write the plan’s name under “Also known as”.`,
    },
    similar: {
      nb: `Regionen «{name}» er ikke blant kommunesamarbeidene som planen nevner, men ligner på «{suggestion}» ${section.nb}. Rett navnet om det er den som er ment.`,
      nn: `Regionen «{name}» er ikkje blant kommunesamarbeida som planen nemner, men liknar på «{suggestion}» ${section.nn}. Rett namnet om det er den som er meint.`,
      en: `The region “{name}” is not among those that the plan names, but resembles “{suggestion}” ${section.en}. Correct the name if that is what is meant.`,
    },
    otherName: {
      nb: `Regionen «{name}» heter {planName} i planen ${section.nb}. Den er kjent igjen på et annet navn, men de andre arkene og formlene viser til navnet som står her. Bruk planens navn, eller skriv det under «Også kjent som».`,
      nn: `Regionen «{name}» heiter {planName} i planen ${section.nn}. Han er kjend att på eit anna namn, men dei andre arka og formlane viser til namnet som står her. Bruk namnet i planen, eller skriv det under «Også kjend som».`,
      en: `The region “{name}” is called {planName} in the plan ${section.en}. It is recognised by another name, but the other sheets and the formulas refer to the name that stands here. Use the plan’s name, or write it under “Also known as”.`,
    },
    duplicate: {
      nb: `Regionen «{name}» er den samme som «{other}» lenger opp i listen. Hver region skal ha én rad ${section.nb}. Behold den ene.`,
      nn: `Regionen «{name}» er den same som «{other}» lenger oppe i lista. Kvar region skal ha éi rad ${section.nn}. Behald den eine.`,
      en: `The region “{name}” is the same as “{other}” further up in the list. Each region is to have one row ${section.en}. Keep one of them.`,
    },
  },
  fixes: {
    rename: { nb: 'Gi regionen navnet {name}', nn: 'Gi regionen namnet {name}', en: 'Name the region {name}' },
  },
});
