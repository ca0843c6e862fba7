import { LASTING_NOUNS } from './lexicon/lasting-nouns.ts';
import { WAR_TIME } from './named-times.ts';

const MONTH = '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAY = '(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun\\.|mon\\.|tues?\\.|wed\\.|thurs?\\.|fri\\.|sat\\.)';
const YEAR = '(?:1[89]|20)\\d\\d';
const DAY = '(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?';
const NUMBER = '(?:\\d{1,3}|a couple of|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few)';
const UNIT = '(?:day|week|month|year|hour|minute)s?';
const SEASON = 'spring|summer|autumn|fall|winter';

const ISO = `(?<iso>${YEAR}-\\d\\d-\\d\\d\\b)`;
const PLACED = '(?:(?:in|on|since|until|by|from|during|of|late|early) )?';
const DAY_MONTH = `(?<dm>${PLACED}${DAY} (?:of )?${MONTH}\\b(?:,? ${YEAR}\\b)?)`;
const MONTH_DAY = `(?<md>${PLACED}${MONTH} ${DAY}\\b(?!,\\d{3}(?!\\d)|\\.\\d)(?:,? ${YEAR}\\b)?)`;
const MONTH_LIST = `(?<ml>${PLACED}${MONTH} and ${MONTH}(?:,? (?:of )?(?:${YEAR}|(?:this|last) year))?(?!\\p{L}))`;
const MONTH_YEAR = `(?<my>(?:(?:early|late|mid|last|this|next|in|since|until|by|from|during|of)(?: |-))?${MONTH}(?: of)? (?:${YEAR}|(?:this|last) year)\\b)`;
const MONTH_ONLY = `(?<mo>(?:in|since|last|this|next|until|by|from|during|early|late|mid|of)(?: |-)(?:(?:early|late|mid)(?: |-))?${MONTH}(?!\\p{L}))`;
const MONTH_NAME = '(?<mn>(?:January|February|April|June|July|August|September|October|November|December)\\b)';
const WEEK_DAY = `(?<wd>(?:(?:last|next|this|on|late|early|by|until|since) )?${WEEKDAY}(?!\\p{L}))`;
const AGO = `(?<ago>(?:(?:about|some|nearly|almost|over) )?${NUMBER} ${UNIT} (?:ago|earlier))`;
/** "The next year" counts from what was told, "over the next year" from now. */
const PERIOD = `(?<per>(?!the next (?:week|month|year|weekend))(?:(?:earlier|later|over|in|during|within) )?(?:the )?(?:last|this|next|past|this past) (?:(?:few |\\d{1,2} )?hours|weekend|week|month|year|${SEASON})(?!\\p{L}))`;
const WEEKEND = '(?<we>over the weekend\\b)';
const SEASON_YEAR = `(?<sy>(?:${SEASON})(?: of)? (?:${YEAR}|(?:this|last) year)\\b)`;
const QUARTER = `(?<qu>(?:(?:first|second|third|fourth) quarter(?: of)?|Q[1-4]) ${YEAR}\\b)`;
const DEICTIC = `(?<de>(?:today|yesterday|tomorrow|tonight|overnight|last night|this morning|this afternoon|this evening)\\b)`;
const FROM_TOLD = `(?<ft>the (?:next|following|same|previous) (?:day|morning|evening|night|week|month|year)\\b|${NUMBER} ${UNIT} later|at the time\\b|that same (?:day|week|month|year)\\b|that (?:day|night|month|year)\\b)`;
const SPAN = `(?<span>${NUMBER}-(?:year|month)(?:-(?:old|long))?(?= (?:\\p{L}+ )?(?:${[...LASTING_NOUNS].join('|')})(?!\\p{L})))`;
const DECADE = '(?<dec>(?:1[89]|20)\\d0s\\b)';
const WAR = `(?<war>${WAR_TIME})`;
/** "Of 1900 civilians", "the 2000 missiles": what counts people or arms, or is round before a plural, is no year. */
const NO_COUNT = '(?! (?:people|civilians|soldiers|troops|fighters|migrants|refugees|prisoners|missiles|drones)(?!\\p{L})|(?<=00) \\p{L}{1,20}(?<!s)s(?!\\p{L}))';
const YEARS = `(?<yy>(?:in|since|from|during|of|by|until|early|late|mid|before|after)(?: |-)(?:(?:early|late|mid)(?: |-))?${YEAR}(?: and ${YEAR})?\\b${NO_COUNT})`;
const DETERMINER = "(?:(?<!\\p{L})(?:the|an?|this|its|his|her|their|our)|['’]s|s['’])";
/** "The 2020 coup", "Mali's failed 2020 coup"; without such a word before it a number may count what is behind it. */
const YEAR_NAME = `(?<yn>(?:19|20)\\d\\d(?<=${DETERMINER} (?:\\p{Ll}{1,20} )?\\d{4})(?= \\p{L})${NO_COUNT})`;

/**
 * An expression of time in English, in the group that tells how to read it. Every expression begins at a word; to say so
 * first spares trying all of them inside of words. A space is any white space: lines are broken, days kept with their months.
 */
export const EXPRESSION_OF_TIME = new RegExp(
  `\\b(?:${[ISO, DAY_MONTH, MONTH_DAY, MONTH_LIST, SEASON_YEAR, QUARTER, MONTH_YEAR, MONTH_ONLY, WEEK_DAY, AGO, WEEKEND, PERIOD, DEICTIC, FROM_TOLD, SPAN, DECADE, WAR, YEARS, YEAR_NAME, MONTH_NAME].join('|')})`.replaceAll(' ', '\\s+'),
  'giu',
);

/** A month or weekday that is another word in small letters: "they may", "a march", "sat." at the end of a sentence. */
export const OTHER_WORD = /(?<!\p{L})(?:may|march|august|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|sun|mon|tues?|wed|thurs?|fri|sat)(?!\p{L})/u;
