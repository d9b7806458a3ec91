// Written by `node src/model/cli/writeRows.ts` from data/datapackage.json and seeds/origin.json. Do not edit.

/** A row of `sources`: Sources. */
export interface SourcesRow {
  /** permanent id */
  readonly id: string;
  /** where in the research it was used */
  readonly group: 'other-caravans' | 'own' | 'policy' | 'road' | 'second-check' | 'series' | 'this-caravan';
  /** publisher */
  readonly publisher: string;
  /** publisher, Spanish, where the name in publisher has English words */
  readonly publisher_es: string | null;
  /** title, printed only where title_verified is true */
  readonly title: string;
  /** false where the title was rebuilt from the address or is a description */
  readonly title_verified: boolean;
  /** address; printed as text, a link only where link_ok is true */
  readonly url: string | null;
  /** date of publication */
  readonly published: string | null;
  /** on the date of publication */
  readonly published_note: string | null;
  /** language of the page, two letters as in a lang attribute */
  readonly language: string;
  /** what it supports, our description, English */
  readonly supports_en: string | null;
  /** what it supports, our description, Spanish */
  readonly supports_es: string | null;
  /** agency or chain whose text it carries; several copies of one text count as one witness */
  readonly wire: readonly string[];
  /** date of the copy read */
  readonly as_of: string | null;
  /** licence or terms */
  readonly licence: string | null;
  /** where the copy was read */
  readonly retrieved_via: string | null;
  /** true for official pages */
  readonly link_ok: boolean;
  /** why it is or is not a link */
  readonly link_reason: 'names-migrants' | 'no-address' | 'official' | 'read-in-part';
}

/** A row of `countries`: Country codes and names. */
export interface CountriesRow {
  /** code used in the other files, including ALL, OTH, UNK, STL */
  readonly iso3: string;
  /** ISO 3166-1 alpha-2, for Intl.DisplayNames */
  readonly iso2: string | null;
  /** English name (Unicode CLDR, a few shortened) */
  readonly name_en: string;
  /** Mexican Spanish name (Unicode CLDR, a few changed) */
  readonly name_es: string;
}

/** A row of `places`: Places. */
export interface PlacesRow {
  /** town */
  readonly place: string;
  /** state of Mexico */
  readonly state: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** latitude, degrees north (WGS 84) */
  readonly lat: number;
  /** longitude, degrees east (WGS 84) */
  readonly lon: number;
  /** people, GeoNames [people] */
  readonly population: number;
  /** height above the sea, metres [m] */
  readonly elevation_m: number;
  /** GeoNames id */
  readonly geonames_id: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `caravan-events`: Éxodo de la pobreza: events of the caravan, December 24, 2023 to February 3, 2024. */
export interface CaravanEventsRow {
  /** permanent id */
  readonly id: string;
  /** day of the event, YYYY-MM-DD (YYYY-MM where the day is not known) */
  readonly date: string;
  /** last day, where it lasted */
  readonly date_end: string | null;
  /** town */
  readonly place: string;
  /** state of Mexico */
  readonly state: string;
  /** latitude, degrees north (WGS 84) */
  readonly lat: number | null;
  /** longitude, degrees east (WGS 84) */
  readonly lon: number | null;
  /** town = the town's point; approximate = hand-set, may be off by kilometres */
  readonly point: 'approximate' | 'town' | null;
  /** length of the leg that ends here, as reported [km] */
  readonly leg_km: number | null;
  /** kind of event */
  readonly kind: 'arrival' | 'departure' | 'dispersal' | 'negotiation' | 'other' | 'regrouping' | 'rest' | 'transport';
  /** whole = the whole caravan; part = a part of it (transport, dispersal): never charted beside the whole */
  readonly group: 'part' | 'whole';
  /** lowest number claimed [people] */
  readonly people_low: number | null;
  /** highest number claimed [people] */
  readonly people_high: number | null;
  /** who claimed which number */
  readonly people_claimed_by: string | null;
  /** what happened, our words, working record in English */
  readonly what_happened_en: string;
  /** how well it is supported: documented, single-source or disputed */
  readonly status: 'disputed' | 'documented' | 'single-source';
  /** ids in sources.csv */
  readonly sources: readonly string[];
}

/** A row of `size-claims`: Claims about the size of the caravan. */
export interface SizeClaimsRow {
  /** permanent id */
  readonly id: string;
  /** day of the event, YYYY-MM-DD (YYYY-MM where the day is not known) */
  readonly date: string;
  /** true where the day was inferred */
  readonly date_inferred: boolean;
  /** town */
  readonly place: string;
  /** who says so, English */
  readonly who_en: string;
  /** who says so, Spanish */
  readonly who_es: string;
  /** who says so: official, press, organiser, agency or relief */
  readonly claimed_by_kind: 'agency' | 'official' | 'organiser' | 'press' | 'relief';
  /** claim, count, forecast or outlier */
  readonly kind: 'claim' | 'count' | 'forecast' | 'outlier';
  /** lowest number of the claim [people] */
  readonly low: number;
  /** highest number of the claim [people] */
  readonly high: number;
  /** how the source puts the figure */
  readonly bound: 'about' | 'exact' | 'less-than' | 'more-than' | 'up-to';
  /** what the number rests on */
  readonly basis: 'forecast' | 'itemised-count' | 'not-stated' | 'register' | 'security-report';
  /** how well it is supported: documented, single-source or disputed */
  readonly status: 'disputed' | 'documented' | 'single-source';
  /** ids in sources.csv */
  readonly sources: readonly string[];
}

/** A row of `orizaba-count`: The itemized count of February 1, 2024 and its rivals. */
export interface OrizabaCountRow {
  /** permanent id */
  readonly id: string;
  /** day of the event, YYYY-MM-DD (YYYY-MM where the day is not known) */
  readonly date: string;
  /** who says so, English */
  readonly who_en: string;
  /** who says so, Spanish */
  readonly who_es: string;
  /** all, children, women or men */
  readonly group: 'all' | 'children' | 'men' | 'women';
  /** people [people] */
  readonly people: number;
  /** how the source puts the figure */
  readonly bound: 'about' | 'exact' | 'more-than';
  /** ids in sources.csv */
  readonly sources: readonly string[];
}

/** A row of `bus-transfers`: Bus groups reported. */
export interface BusTransfersRow {
  /** permanent id */
  readonly id: string;
  /** day of the event, YYYY-MM-DD (YYYY-MM where the day is not known) */
  readonly date: string;
  /** last day, where it lasted */
  readonly date_end: string | null;
  /** boarding = report of how many boarded; transfer = a group and where it was taken */
  readonly kind: 'boarding' | 'transfer';
  /** where from */
  readonly from: string;
  /** where to */
  readonly to: string | null;
  /** south, inland, up-coast, north, back or unknown */
  readonly direction: 'back' | 'inland' | 'north' | 'south' | 'unknown' | 'up-coast';
  /** lowest number claimed [people] */
  readonly people_low: number | null;
  /** highest number claimed [people] */
  readonly people_high: number | null;
  /** how the source puts the figure */
  readonly bound: 'about' | 'more-than';
  /** unit of the figure */
  readonly unit: string;
  /** fewest buses reported */
  readonly buses_low: number | null;
  /** most buses reported */
  readonly buses_high: number | null;
  /** by whom, English */
  readonly by_en: string;
  /** by whom, Spanish */
  readonly by_es: string;
  /** note, English */
  readonly note_en: string | null;
  /** how well it is supported: documented, single-source or disputed */
  readonly status: 'documented' | 'single-source';
  /** ids in sources.csv */
  readonly sources: readonly string[];
}

/** A row of `circumstances`: Documented circumstances of the walk. */
export interface CircumstancesRow {
  /** permanent id */
  readonly id: string;
  /** day of the event, YYYY-MM-DD (YYYY-MM where the day is not known) */
  readonly date: string;
  /** town */
  readonly place: string;
  /** what is measured; rows of one measure and period are vintages of one thing */
  readonly measure: string;
  /** lowest value */
  readonly value_low: number;
  /** highest value */
  readonly value_high: number;
  /** how the source puts the figure */
  readonly bound: 'about' | 'less-than' | 'more-than';
  /** unit of the figure */
  readonly unit: string;
  /** note, English */
  readonly note_en: string | null;
  /** ids in sources.csv */
  readonly sources: readonly string[];
}

/** A row of `route-legs`: Legs of the road. */
export interface RouteLegsRow {
  /** id of the leg */
  readonly leg: string;
  /** where from */
  readonly from: string;
  /** where to */
  readonly to: string;
  /** length of the chain of points, kilometres; schematic, never printed [km] */
  readonly chain_km: number;
  /** published length, kilometres [km] */
  readonly published_km: number | null;
  /** ids in sources.csv */
  readonly published_by: readonly string[];
  /** chain_km / published_km */
  readonly ratio: number | null;
  /** foot, bus, mixed or unknown */
  readonly mode_documented: 'bus' | 'foot' | 'mixed' | 'unknown';
  /** dates of the leg */
  readonly dates: string;
  /** note */
  readonly note: string;
}

/** A row of `route-waypoints`: Points of the schematic road line. */
export interface RouteWaypointsRow {
  /** id of the leg */
  readonly leg: string;
  /** order on the leg */
  readonly seq: number;
  /** name */
  readonly name: string;
  /** latitude, degrees north (WGS 84) */
  readonly lat: number;
  /** longitude, degrees east (WGS 84) */
  readonly lon: number;
  /** stop, locality or bend */
  readonly kind: 'bend' | 'locality' | 'stop';
  /** road */
  readonly highway: string | null;
  /** how the point was placed */
  readonly on_road: 'bend' | 'likely' | 'sourced';
  /** what places it there */
  readonly evidence: string;
  /** GeoNames id */
  readonly geonames_id: number | null;
}

/** A row of `caravans`: Caravans reported from the Tapachula border, 2018 to 2025. */
export interface CaravansRow {
  /** permanent id */
  readonly id: string;
  /** name it was given or gave itself; in parentheses where it had none and we describe it */
  readonly name: string;
  /** the name in English, our translation */
  readonly name_en: string;
  /** day of departure (YYYY-MM where the day is not known) */
  readonly start_date: string;
  /** where from */
  readonly start_place: string;
  /** lowest number claimed [people] */
  readonly people_low: number | null;
  /** highest number claimed [people] */
  readonly people_high: number | null;
  /** who claimed which number, English */
  readonly people_claimed_by: string;
  /** who claimed which number, Spanish */
  readonly people_claimed_by_es: string;
  /** last place where a source still has the group together */
  readonly last_place: string;
  /** its state */
  readonly last_state: string | null;
  /** its latitude */
  readonly last_lat: number | null;
  /** its longitude */
  readonly last_lon: number | null;
  /** day of the last trace */
  readonly last_date: string;
  /** how the last trace reads */
  readonly end_kind: 'arrived' | 'dispersed-buses' | 'dispersed-papers' | 'dissolved' | 'not-found' | 'stopped-by-force' | 'trail-lost';
  /** note on the end, English */
  readonly end_note_en: string;
  /** note on the end, Spanish */
  readonly end_note_es: string;
  /** where people were seen going on */
  readonly remnant_place: string | null;
  /** when */
  readonly remnant_date: string | null;
  /** documented, single-source or disputed */
  readonly confidence: 'disputed' | 'documented' | 'single-source';
  /** ids in sources.csv */
  readonly sources: readonly string[];
}

/** A row of `policy-timeline`: Policy timeline, 2018 to 2025. */
export interface PolicyTimelineRow {
  /** permanent id */
  readonly id: string;
  /** day of the event, YYYY-MM-DD (YYYY-MM where the day is not known) */
  readonly date: string;
  /** last day, where it lasted */
  readonly date_end: string | null;
  /** who acts: US, Mexico, both or other */
  readonly actor: 'Mexico' | 'US' | 'both' | 'other';
  /** title, English */
  readonly title_en: string;
  /** title, Spanish */
  readonly title_es: string;
  /** what happened, English */
  readonly what_en: string;
  /** what happened, Spanish */
  readonly what_es: string;
  /** ids in sources.csv */
  readonly sources: readonly string[];
}

/** A row of `quotations`: Quotations. */
export interface QuotationsRow {
  /** permanent id */
  readonly id: string;
  /** who said it */
  readonly speaker: string;
  /** who that is, English */
  readonly speaker_role_en: string;
  /** who that is, Spanish */
  readonly speaker_role_es: string;
  /** language of the original */
  readonly language: string;
  /** original wording */
  readonly original: string;
  /** day of the event, YYYY-MM-DD (YYYY-MM where the day is not known) */
  readonly date: string;
  /** on the date */
  readonly date_note: string | null;
  /** id in sources.csv */
  readonly source_id: string;
  /** Spanish translation */
  readonly translation_es: string | null;
  /** English translation */
  readonly translation_en: string | null;
  /** own = our translation */
  readonly translator: string;
}

/** A row of `claim-figures`: Figures that the article states. */
export interface ClaimFiguresRow {
  /** permanent id */
  readonly id: string;
  /** id of the claim in seeds/origin.json */
  readonly claim_id: string;
  /** value */
  readonly value: number;
  /** unit of the figure */
  readonly unit: string;
  /** period: year, month, day, fiscal year (FY2023), or two of them with a slash */
  readonly period: string;
}

/** A row of `reported-figures`: Figures as reported, each by its source. */
export interface ReportedFiguresRow {
  /** permanent id */
  readonly id: string;
  /** lowest value */
  readonly value_low: number;
  /** highest value */
  readonly value_high: number;
  /** how the source puts the figure */
  readonly bound: 'about' | 'exact' | 'more-than' | 'up-to';
  /** unit of the figure */
  readonly unit: string;
  /** what is measured; rows of one measure and period are vintages of one thing */
  readonly measure: string;
  /** period: year, month, day, fiscal year (FY2023), or two of them with a slash */
  readonly period: string;
  /** who says so, English */
  readonly who_en: string;
  /** who says so, Spanish */
  readonly who_es: string;
  /** true where our tables hold a later figure */
  readonly as_first_published: boolean;
  /** note, English */
  readonly note_en: string | null;
  /** ids in sources.csv */
  readonly sources: readonly string[];
}

/** A row of `cbp-by-citizenship`: CBP encounters by citizenship and fiscal year. */
export interface CbpByCitizenshipRow {
  /** US fiscal year (October to September; FY2023 began 1 October 2022) */
  readonly fiscal_year: number;
  /** nationwide or southwest */
  readonly region: 'nationwide' | 'southwest';
  /** ISO 3166-1 alpha-3, or OTH for all citizenships that CBP does not list */
  readonly citizenship_iso3: string;
  /** English name */
  readonly citizenship: string;
  /** CBP encounters: Border Patrol apprehensions between ports, port-of-entry inadmissibles and (March 2020 to May 2023) Title 42 expulsions. Events, not people: one person may be counted several times [events] */
  readonly encounters: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `cbp-by-citizenship-monthly`: CBP encounters by citizenship and month. */
export interface CbpByCitizenshipMonthlyRow {
  /** month, YYYY-MM */
  readonly month: string;
  /** US fiscal year (October to September; FY2023 began 1 October 2022) */
  readonly fiscal_year: number;
  /** nationwide or southwest */
  readonly region: 'nationwide' | 'southwest';
  /** 21 listed citizenships plus OTH */
  readonly citizenship_iso3: string;
  /** CBP encounters: Border Patrol apprehensions between ports, port-of-entry inadmissibles and (March 2020 to May 2023) Title 42 expulsions. Events, not people: one person may be counted several times [events] */
  readonly encounters: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `cbp-demographic`: CBP encounters by demographic group and fiscal year. */
export interface CbpDemographicRow {
  /** US fiscal year (October to September; FY2023 began 1 October 2022) */
  readonly fiscal_year: number;
  /** nationwide (from FY2020) or southwest (from FY2018) */
  readonly region: 'nationwide' | 'southwest';
  /** single_adults; family_units = individuals in family units, not families; unaccompanied_minors; accompanied_minors = children at ports with an admissible or citizen guardian (ports only) */
  readonly demographic: 'accompanied_minors' | 'family_units' | 'single_adults' | 'unaccompanied_minors';
  /** CBP encounters: Border Patrol apprehensions between ports, port-of-entry inadmissibles and (March 2020 to May 2023) Title 42 expulsions. Events, not people: one person may be counted several times [events] */
  readonly encounters: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `cbp-demographic-monthly`: CBP encounters by demographic group and month. */
export interface CbpDemographicMonthlyRow {
  /** month, YYYY-MM */
  readonly month: string;
  /** US fiscal year (October to September; FY2023 began 1 October 2022) */
  readonly fiscal_year: number;
  /** as in cbp-demographic.csv */
  readonly region: 'nationwide' | 'southwest';
  /** as in cbp-demographic.csv */
  readonly demographic: 'accompanied_minors' | 'family_units' | 'single_adults' | 'unaccompanied_minors';
  /** CBP encounters: Border Patrol apprehensions between ports, port-of-entry inadmissibles and (March 2020 to May 2023) Title 42 expulsions. Events, not people: one person may be counted several times [events] */
  readonly encounters: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `cbp-monthly`: CBP encounters by month. */
export interface CbpMonthlyRow {
  /** month, YYYY-MM */
  readonly month: string;
  /** US fiscal year (October to September; FY2023 began 1 October 2022) */
  readonly fiscal_year: number;
  /** nationwide = southwest + northern + other; other = airports, seaports and coastal sectors. Before October 2019 only southwest exists */
  readonly region: 'nationwide' | 'northern' | 'other' | 'southwest';
  /** all, usbp (Border Patrol, between ports) or ofo (Office of Field Operations, at ports). usbp and ofo rows only for southwest, to September 2024. all includes both: do not add */
  readonly component: 'all' | 'ofo' | 'usbp';
  /** all, title8 (immigration law) or title42 (public-health expulsion). all includes both: do not add. From October 2019 both title rows are always present; Title 42 is 0 outside March 2020 to May 2023 */
  readonly authority: 'all' | 'title42' | 'title8';
  /** CBP encounters: Border Patrol apprehensions between ports, port-of-entry inadmissibles and (March 2020 to May 2023) Title 42 expulsions. Events, not people: one person may be counted several times [events] */
  readonly encounters: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `cbp-yearly`: CBP encounters by fiscal year. */
export interface CbpYearlyRow {
  /** US fiscal year (October to September; FY2023 began 1 October 2022) */
  readonly fiscal_year: number;
  /** nationwide, southwest, northern, other */
  readonly region: 'nationwide' | 'northern' | 'other' | 'southwest';
  /** all, title8, title42; all includes both */
  readonly authority: 'all' | 'title42' | 'title8';
  /** CBP encounters: Border Patrol apprehensions between ports, port-of-entry inadmissibles and (March 2020 to May 2023) Title 42 expulsions. Events, not people: one person may be counted several times [events] */
  readonly encounters: number;
  /** FY2014-FY2019 are OHSS (rounded), except FY2018-FY2019 southwest from the CBP file; FY2020 on from the CBP files */
  readonly source_id: string;
  /** 1 = exact, 10 = rounded to nearest ten */
  readonly rounded_to: number;
  /** full for every row */
  readonly coverage: 'full';
}

/** A row of `changes`: Corrections made to the working tables. */
export interface ChangesRow {
  /** table */
  readonly table: string;
  /** row */
  readonly row: string;
  /** column */
  readonly field: string;
  /** value in the working table */
  readonly was: string;
  /** value here */
  readonly now: string | null;
  /** why */
  readonly why: string;
}

/** A row of `comar-by-nationality`: Asylum claims in Mexico by nationality. */
export interface ComarByNationalityRow {
  /** calendar year */
  readonly year: number;
  /** ISO3, ALL or OTH */
  readonly nationality_iso3: string;
  /** as first reported. Brazil and Chile are believed to be largely children of Haitian parents (verify before saying so) [people] */
  readonly applications: number;
  /** id in sources.csv */
  readonly source_id: string;
  /** note */
  readonly note: string | null;
}

/** A row of `comar-by-office`: Asylum claims in Mexico by office. */
export interface ComarByOfficeRow {
  /** calendar year */
  readonly year: number;
  /** months covered */
  readonly period: string;
  /** COMAR office or state */
  readonly place: string;
  /** comar_office or state: do not mix */
  readonly place_kind: 'comar_office' | 'state';
  /** applications lodged [people] */
  readonly applications: number;
  /** national total for the same period; empty where not given [people] */
  readonly national_total: number | null;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `comar-yearly`: Asylum claims in Mexico by year. */
export interface ComarYearlyRow {
  /** calendar year */
  readonly year: number;
  /** people who applied for refugee status at COMAR (applicants, not files), latest figure found [people] */
  readonly applications: number;
  /** month the figure was current; COMAR restates earlier years (by -1.2 to +0.5 per cent in the cases found) */
  readonly as_of: string;
  /** id in sources.csv */
  readonly source_id: string;
  /** the figure first reported for that year; empty where not found [people] */
  readonly first_reported: number | null;
  /** first reported source id */
  readonly first_reported_source_id: string | null;
}

/** A row of `corridor-2023`: The corridor in 2023: four counts. */
export interface Corridor2023Row {
  /** south to north */
  readonly order: number;
  /** town */
  readonly place: string;
  /** what is counted; the four counts are not the same thing and do not subtract */
  readonly measure: string;
  /** calendar year 2023 [events] */
  readonly people_or_events: number;
  /** whether it is a sum of months */
  readonly is_computed: boolean;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `cross-checks`: Comparisons with a second source. */
export interface CrossChecksRow {
  /** series */
  readonly series: string;
  /** period: year, month, day, fiscal year (FY2023), or two of them with a slash */
  readonly period: string;
  /** value in our file */
  readonly value_a: number;
  /** source a */
  readonly source_a: string;
  /** value in the second source */
  readonly value_b: number;
  /** source b */
  readonly source_b: string;
  /** a minus b */
  readonly difference: number;
  /** per cent of b */
  readonly difference_pct: number;
  /** comment */
  readonly comment: string | null;
}

/** A row of `darien-by-nationality`: Darién crossings by nationality and year. */
export interface DarienByNationalityRow {
  /** calendar year 2010-2024 */
  readonly year: number;
  /** ISO3 or OTH. Chile and Brazil are believed to be largely children of Haitian parents (verify before saying so) */
  readonly nationality_iso3: string;
  /** as above [people recorded] */
  readonly crossings: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `darien-demographic`: Darién crossings by demographic group and year. */
export interface DarienDemographicRow {
  /** calendar year 2021-2024 */
  readonly year: number;
  /** 2021-2022 men and women of all ages; from 2023 men, women, boys, girls */
  readonly group: 'boys' | 'girls' | 'men' | 'women';
  /** as above [people recorded] */
  readonly crossings: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `darien-monthly`: Darién crossings by month. */
export interface DarienMonthlyRow {
  /** month, YYYY-MM, January 2021 to April 2025 */
  readonly month: string;
  /** ALL, the 12 largest nationalities of 2021-2024, OTH */
  readonly nationality_iso3: string;
  /** as above [people recorded] */
  readonly crossings: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `darien-yearly`: Darién crossings by year. */
export interface DarienYearlyRow {
  /** calendar year */
  readonly year: number;
  /** irregular transits recorded by Panama on arrival from Colombia [people recorded] */
  readonly crossings: number;
  /** coverage */
  readonly coverage: 'January-April only' | 'full';
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `honduras-irregular-monthly`: Irregular entries recorded by Honduras, by month. */
export interface HondurasIrregularMonthlyRow {
  /** month, YYYY-MM, January 2014 to April 2025 */
  readonly month: string;
  /** irregular entries recorded by Honduras [people recorded] */
  readonly entries: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `mexico-returns-monthly`: Returns from Mexico by month. */
export interface MexicoReturnsMonthlyRow {
  /** month, YYYY-MM */
  readonly month: string;
  /** sum of the three types [events] */
  readonly returns: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `mexico-returns-yearly`: Returns from Mexico by year and kind. */
export interface MexicoReturnsYearlyRow {
  /** calendar year */
  readonly year: number;
  /** deportation, assisted_return, assisted_return_of_children */
  readonly type: 'assisted_return' | 'assisted_return_of_children' | 'deportation';
  /** foreigners returned to their country by the INM. Not the INM press figure of people "returned" inside Mexico [events] */
  readonly returns: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `mexico-upm-by-nationality`: Events in Mexico by nationality and year. */
export interface MexicoUpmByNationalityRow {
  /** calendar year */
  readonly year: number;
  /** ISO3 */
  readonly nationality_iso3: string;
  /** as above [events] */
  readonly events: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `mexico-upm-demographic`: Events in Mexico by sex, age and year. */
export interface MexicoUpmDemographicRow {
  /** calendar year */
  readonly year: number;
  /** male or female */
  readonly sex: 'female' | 'male';
  /** 18_plus, 12_17, under12_accompanied, under12_unaccompanied */
  readonly age: '12_17' | '18_plus' | 'under12_accompanied' | 'under12_unaccompanied';
  /** as above [events] */
  readonly events: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `mexico-upm-monthly`: Events in Mexico by month. */
export interface MexicoUpmMonthlyRow {
  /** month, YYYY-MM, January 2018 to April 2025 */
  readonly month: string;
  /** eventos de personas en situación migratoria irregular: foreigners presented to the INM or channelled to DIF shelters with a migratory procedure opened. Sum of the nationality table [events] */
  readonly events: number;
  /** the same month in the sex-and-age table. Equal to events except in 2024 [events] */
  readonly events_demographic_table: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `missing-migrants-by-cause`: People dead or missing by country, year and cause. */
export interface MissingMigrantsByCauseRow {
  /** calendar year */
  readonly year: number;
  /** country where it happened: USA, MEX, PAN */
  readonly country_iso3: string;
  /** environment, drowning, transport, violence, accident, sickness, mixed_or_unknown, several */
  readonly cause: 'accident' | 'drowning' | 'environment' | 'mixed_or_unknown' | 'several' | 'sickness' | 'transport' | 'violence';
  /** as above, as of June 2025 [people] */
  readonly dead_and_missing: number;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `missing-migrants-yearly`: People dead or missing by area and year. */
export interface MissingMigrantsYearlyRow {
  /** calendar year of the incident */
  readonly year: number;
  /** iom_region, iom_route or country_of_incident: three different cuts, never add or join them */
  readonly grouping: 'country_of_incident' | 'iom_region' | 'iom_route';
  /** region, route or ISO3. IOM counts Mexico in Central America */
  readonly area: string;
  /** people recorded dead or missing; a minimum. Empty = not found [people] */
  readonly dead_and_missing: number | null;
  /** when the figure was current; IOM keeps adding past deaths */
  readonly as_of: string | null;
  /** id in sources.csv */
  readonly source_id: string | null;
  /** note */
  readonly note: string | null;
}

/** A row of `us-removals-yearly`: Removals from the United States by fiscal year. */
export interface UsRemovalsYearlyRow {
  /** US fiscal year (October to September; FY2023 began 1 October 2022) */
  readonly fiscal_year: number;
  /** ice_removals = formal removals by ICE; cbp_title42_expulsions_nationwide = CBP Title 42 expulsions (not removals in law) */
  readonly measure: string;
  /** value [events] */
  readonly value: number;
  /** id in sources.csv */
  readonly source_id: string;
  /** note */
  readonly note: string | null;
}

/** A row of `usbp-apprehensions-yearly`: Border Patrol apprehensions and encounters by fiscal year. */
export interface UsbpApprehensionsYearlyRow {
  /** US fiscal year (October to September; FY2023 began 1 October 2022). Until FY1976 the fiscal year ended in June */
  readonly fiscal_year: number;
  /** southwest or nationwide */
  readonly region: 'nationwide' | 'southwest';
  /** usbp = Border Patrol; all_immigration_agencies = Yearbook total with interior arrests. Never mix the two in one line */
  readonly agency: 'all_immigration_agencies' | 'usbp';
  /** apprehensions; from FY2020 encounters (apprehensions plus Title 42 expulsions). Empty = not found [events] */
  readonly apprehensions: number | null;
  /** id in sources.csv */
  readonly source_id: string | null;
  /** note */
  readonly note: string | null;
}

/** A row of `usbp-southwest-by-citizenship`: Border Patrol encounters at the southwest border by citizenship and fiscal year. */
export interface UsbpSouthwestByCitizenshipRow {
  /** US fiscal year (October to September; FY2023 began 1 October 2022) */
  readonly fiscal_year: number;
  /** ISO3, ALL (the region total) or OTH */
  readonly citizenship_iso3: string;
  /** OHSS name */
  readonly citizenship: string;
  /** Border Patrol encounters on the southwest land border (no ports of entry). Empty where OHSS prints no row. Countries listed are those with 1,000 or more in some year; the rest are summed in OTH. Rows add to ALL within 90 [events] */
  readonly encounters_rounded10: number | null;
  /** id in sources.csv */
  readonly source_id: string;
}

/** A row of `usbp-southwest-monthly`: Border Patrol encounters at the southwest border by month. */
export interface UsbpSouthwestMonthlyRow {
  /** month, YYYY-MM, October 1999 to May 2025 */
  readonly month: string;
  /** US fiscal year (October to September; FY2023 began 1 October 2022) */
  readonly fiscal_year: number;
  /** Border Patrol only, southwest border, between ports [events] */
  readonly encounters: number;
  /** October 2024 to May 2025 provisional */
  readonly source_id: string;
}

/** A row of `venezuela-repatriation-events`: US flights to Venezuela, October 2023 to February 2024. */
export interface VenezuelaRepatriationEventsRow {
  /** YYYY-MM-DD, or YYYY-MM where the day is not known */
  readonly date: string;
  /** event */
  readonly event: string;
  /** number of direct US removal flights so far; empty where not reported [flights] */
  readonly flights_so_far: number | null;
  /** people on that flight [people] */
  readonly people: number | null;
  /** people returned on those flights so far [people] */
  readonly people_so_far: number | null;
  /** id in sources.csv */
  readonly source_id: string;
  /** note */
  readonly note: string | null;
}

/** A row of `claims`: The checkable claims of the article and their verdicts. */
export interface ClaimsRow {
  /** permanent id */
  readonly id: string;
  /** paragraph of the article, title 1, subtitle 2 */
  readonly paragraph: number;
  /** the claim in our words, English */
  readonly paraphrase_en: string;
  /** kind of claim */
  readonly kind: 'attribution' | 'causal' | 'date' | 'event' | 'figure' | 'opinion';
  /** what the record says of it */
  readonly verdict: 'confirmed' | 'confirmed-with-correction' | 'opinion/attributed' | 'unverifiable' | 'wrong';
  /** ids in data/sources.csv */
  readonly sources: readonly string[];
}

/** Row type of each table, by the id of the table. */
export interface TableRows {
  readonly 'sources': SourcesRow;
  readonly 'countries': CountriesRow;
  readonly 'places': PlacesRow;
  readonly 'caravan-events': CaravanEventsRow;
  readonly 'size-claims': SizeClaimsRow;
  readonly 'orizaba-count': OrizabaCountRow;
  readonly 'bus-transfers': BusTransfersRow;
  readonly 'circumstances': CircumstancesRow;
  readonly 'route-legs': RouteLegsRow;
  readonly 'route-waypoints': RouteWaypointsRow;
  readonly 'caravans': CaravansRow;
  readonly 'policy-timeline': PolicyTimelineRow;
  readonly 'quotations': QuotationsRow;
  readonly 'claim-figures': ClaimFiguresRow;
  readonly 'reported-figures': ReportedFiguresRow;
  readonly 'cbp-by-citizenship': CbpByCitizenshipRow;
  readonly 'cbp-by-citizenship-monthly': CbpByCitizenshipMonthlyRow;
  readonly 'cbp-demographic': CbpDemographicRow;
  readonly 'cbp-demographic-monthly': CbpDemographicMonthlyRow;
  readonly 'cbp-monthly': CbpMonthlyRow;
  readonly 'cbp-yearly': CbpYearlyRow;
  readonly 'changes': ChangesRow;
  readonly 'comar-by-nationality': ComarByNationalityRow;
  readonly 'comar-by-office': ComarByOfficeRow;
  readonly 'comar-yearly': ComarYearlyRow;
  readonly 'corridor-2023': Corridor2023Row;
  readonly 'cross-checks': CrossChecksRow;
  readonly 'darien-by-nationality': DarienByNationalityRow;
  readonly 'darien-demographic': DarienDemographicRow;
  readonly 'darien-monthly': DarienMonthlyRow;
  readonly 'darien-yearly': DarienYearlyRow;
  readonly 'honduras-irregular-monthly': HondurasIrregularMonthlyRow;
  readonly 'mexico-returns-monthly': MexicoReturnsMonthlyRow;
  readonly 'mexico-returns-yearly': MexicoReturnsYearlyRow;
  readonly 'mexico-upm-by-nationality': MexicoUpmByNationalityRow;
  readonly 'mexico-upm-demographic': MexicoUpmDemographicRow;
  readonly 'mexico-upm-monthly': MexicoUpmMonthlyRow;
  readonly 'missing-migrants-by-cause': MissingMigrantsByCauseRow;
  readonly 'missing-migrants-yearly': MissingMigrantsYearlyRow;
  readonly 'us-removals-yearly': UsRemovalsYearlyRow;
  readonly 'usbp-apprehensions-yearly': UsbpApprehensionsYearlyRow;
  readonly 'usbp-southwest-by-citizenship': UsbpSouthwestByCitizenshipRow;
  readonly 'usbp-southwest-monthly': UsbpSouthwestMonthlyRow;
  readonly 'venezuela-repatriation-events': VenezuelaRepatriationEventsRow;
  readonly 'claims': ClaimsRow;
}

/** Id of a table: the name of its file in `data/`, or `claims`. */
export type TableId = keyof TableRows;
