import type { Locale } from '../locales.ts';

/** Words of the tables of section `meeting`. `{0}`, `{1}` stand for days. */
export const meetingTableWords: Record<Locale, {
  readonly events: string;
  readonly spans: string;
  readonly caravan: string;
  readonly title: string;
  readonly what: string;
  readonly actor: string;
  readonly named: string;
  readonly rule: string;
  readonly days: string;
  readonly oneDay: string;
  readonly noteOnly: string;
  readonly exodus: string;
  readonly spanNames: Readonly<Record<'title-42-rule', string>>;
}> = {
  es: {
    events: 'Hechos del {0} al {1}',
    spans: 'Franjas de tiempo que se ven en esos días',
    caravan: 'Los días de la caravana, a la misma escala',
    title: 'Hecho',
    what: 'Qué pasó',
    actor: 'Quién actúa',
    named: 'Con nombre en la imagen',
    rule: 'Franja',
    days: 'Días',
    oneDay: 'un solo día',
    noteOnly: 'se cuenta en el texto del paso',
    exodus: 'Éxodo de la pobreza, de su salida a su última huella',
    spanNames: { 'title-42-rule': 'El Título 42 en vigor' },
  },
  en: {
    events: 'Events from {0} to {1}',
    spans: 'Spans of time that those days hold',
    caravan: 'The caravan’s days, on the same scale',
    title: 'Event',
    what: 'What happened',
    actor: 'Who acts',
    named: 'Named in the picture',
    rule: 'Span',
    days: 'Days',
    oneDay: 'a single day',
    noteOnly: 'told in the step’s text',
    exodus: 'Exodus from Poverty, from its start to its last trace',
    spanNames: { 'title-42-rule': 'Title 42 in force' },
  },
};
