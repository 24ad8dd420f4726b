import { confirmedName, fullApplicationName, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';
import { statusName } from '../phrases';

const activities = {
  nb: '{rest, plural, =0 {} other {blant annet }}{activities}',
  nn: '{rest, plural, =0 {} other {mellom anna }}{activities}',
  en: '{rest, plural, =0 {} other {among others }}{activities}',
};

export const texts = ruleTexts({
  name: {
    nb: 'Hele søknaden er ikke bekreftet',
    nn: 'Heile søknaden er ikkje stadfesta',
    en: 'The full application is not confirmed',
  },
  messages: {
    spent: {
      nb: `«{activity}»: Regnskapet er {actual}, men bare {confirmed} er bekreftet. {difference} er brukt av penger som ikke er bekreftet ${section9.nb}. Dekk det på en annen måte, eller skriv inn datoen da hele søknaden ble bekreftet.`,
      nn: `«{activity}»: Rekneskapen er {actual}, men berre {confirmed} er stadfesta. {difference} er brukt av pengar som ikkje er stadfesta ${section9.nn}. Dekk det på ein annan måte, eller skriv inn datoen då heile søknaden vart stadfesta.`,
      en: `“{activity}”: The accounts are {actual}, but only {confirmed} is confirmed. {difference} is spent of money that is not confirmed ${section9.en}. Cover it in another way, or enter the date on which the full application was confirmed.`,
    },
    usedAsConfirmed: {
      nb: `${confirmedName.nb}: Tilskuddet og linjene er {grant}, men bare {confirmed} er bekreftet. {difference} for mye står som bekreftet ${section9.nb}. Sett beløpene tilbake, eller rett det som er bekreftet tildelt, i Oppsett.`,
      nn: `${confirmedName.nn}: Tilskotet og linjene er {grant}, men berre {confirmed} er stadfesta. {difference} for mykje står som stadfesta ${section9.nn}. Set beløpa tilbake, eller rett det som er stadfesta tildelt, i Oppsett.`,
      en: `${confirmedName.en}: The grant and the lines are {grant}, but only {confirmed} is confirmed. {difference} too much stands as confirmed ${section9.en}. Put the amounts back, or correct what is confirmed in the settings.`,
    },
    confirmedNotConfirmed: {
      nb: `${confirmedName.nb} har status ${statusName.nb}. Planen sier at beløpet er bekreftet tildelt ${section9.nb}. Rett statusen, eller budsjetter uten dette tilskuddet.`,
      nn: `${confirmedName.nn} har status ${statusName.nn}. Planen seier at beløpet er stadfesta tildelt ${section9.nn}. Rett statusen, eller budsjetter utan dette tilskotet.`,
      en: `${confirmedName.en} has the status ${statusName.en}. The plan says that the amount is confirmed ${section9.en}. Correct the status, or budget without this grant.`,
    },
    statusBehind: {
      nb: `${fullApplicationName.nb} har status ${statusName.nb}, men i Oppsett står det at alt ble bekreftet {day} ${section9.nb}. Rett statusen, eller ta datoen bort.`,
      nn: `${fullApplicationName.nn} har status ${statusName.nn}, men i Oppsett står det at alt vart stadfesta {day} ${section9.nn}. Rett statusen, eller ta datoen bort.`,
      en: `${fullApplicationName.en} has the status ${statusName.en}, but the settings say that all of it was confirmed on {day} ${section9.en}. Correct the status, or remove the date.`,
    },
    dateMissing: {
      nb: `${fullApplicationName.nb} har status ${statusName.nb}, men ingen dato sier når det skjedde. Planen ventet avklaringen i september 2018 ${section9.nb}. Skriv inn datoen i «Avklart dato» eller i Oppsett.`,
      nn: `${fullApplicationName.nn} har status ${statusName.nn}, men ingen dato seier når det skjedde. Planen venta avklaringa i september 2018 ${section9.nn}. Skriv inn datoen i «Avklara dato» eller i Oppsett.`,
      en: `${fullApplicationName.en} has the status ${statusName.en}, but no date says when that happened. The plan expected it in September 2018 ${section9.en}. Enter the date in “Decided on” or in the settings.`,
    },
    notConfirmed: {
      nb: `{difference} av søknaden er ikke bekreftet: ${activities.nb}. Det er et budsjett for det tilfellet at hele søknadsbeløpet kommer ${section9.nb}. Ikke bruk de pengene før de er bekreftet; skriv inn datoen i Oppsett når de er det.`,
      nn: `{difference} av søknaden er ikkje stadfesta: ${activities.nn}. Det er eit budsjett for det tilfellet at heile søknadsbeløpet kjem ${section9.nn}. Ikkje bruk dei pengane før dei er stadfesta; skriv inn datoen i Oppsett når dei er det.`,
      en: `{difference} of the application is not confirmed: ${activities.en}. It is a budget for the case that the whole amount comes ${section9.en}. Do not use that money before it is confirmed; enter the date in the settings when it is.`,
    },
    declined: {
      nb: `Resten av søknaden, {difference}, er avslått: ${activities.nb}. Da gjelder «${confirmedName.nb}» ${section9.nb}. Sett linjene i «${fullApplicationName.nb}» ned til det som er bekreftet.`,
      nn: `Resten av søknaden, {difference}, er avslått: ${activities.nn}. Då gjeld «${confirmedName.nn}» ${section9.nn}. Set linjene i «${fullApplicationName.nn}» ned til det som er stadfesta.`,
      en: `The rest of the application, {difference}, is declined: ${activities.en}. So “${confirmedName.en}” holds ${section9.en}. Reduce the lines in “${fullApplicationName.en}” to what is confirmed.`,
    },
  },
  fixes: {
    setConfirmed: {
      nb: 'Sett statusen til Bekreftet',
      nn: 'Set statusen til Stadfesta',
      en: 'Set the status to Confirmed',
    },
  },
});
