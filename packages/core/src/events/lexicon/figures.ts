/**
 * Frames that look like events and are none: figures of speech, private acts, other senses. Code `-`; grammar of a line:
 * see `parse-lexicon.ts`.
 */
export const FIGURES = `
- v call o on ; meet o=plea|call|proposal|suggestion|demonstration|protest|rally|move|decision|announcement|attempt|effort|claim|request|question with ; meet o=need|standard|requirement|criterion|criteria|goal|target|expectation|deadline|challenge|cost|test ; ask inf=identified|named ; push|press o=boundary|button|limit|envelope|key ; harbor|harbour o=animosity|resentment|doubt|ambition|hope|grudge|feeling|suspicion
- v whip_up o ; shell_out ; pose o=threat|danger|challenge ; kill|shoot|stab|injure|hang o=himself|herself|themselves|itself ; visit upon ; support s=evidence|data|study|research|finding|result ; request|grant o=anonymity ; charge o=language|fee|price|rate|interest|battery|phone ; sign o=form|paper|autograph|check|cheque|lease|waiver|card|shirt ; designate o=funding|money|fund|day|week|month|area|land|space ; designate for ; hang o=flag|banner|poster|picture|portrait|painting|photo|sign|art|curtain|light|hat|head|decoration
- v beat o by=margin|point|vote|percentage|seat|goal|run ; beat o=@PER|@ORG|democrat|republican s=@PER|democrat|republican|team ; destroy o=economy|career|reputation|chance|dream|argument|credibility|marriage|relationship|confidence|narrative|myth|faith|appetite ; explode s=protest|demonstration|number|population|popularity|debate|scandal|anger|controversy|demand|growth|interest
- v break with=tradition|convention|past|precedent|policy|protocol|habit|practice|norm|decade ; fight|combat o=fire|blaze|wildfire|flame|cancer|disease|infection|virus|inflation|poverty|addiction|election|seat|campaign|battle|urge|crime|violence|corruption|racism|antisemitism|discrimination|hunger|fraud|trafficking|misinformation|disinformation|terrorism|extremism|change ; battle o=fire|blaze|wildfire|flame|cancer|disease|illness|virus|inflation|addiction|storm|elements ; battle for=seat|title|vote|nomination|trophy|championship|place|attention|custody
- v declare|wage|launch|fight o=war on=drug|drugs|poverty|crime|cancer|inflation|waste|science|obesity|truth|christmas|woman|coal|plastic|cash ; cancel o=event|show|class|flight|appearance|order|appointment
- n threat to ; visit m=court|doctor|clinic|store|vet ; trial of=vaccine|drug|treatment|medicine ; war on=drug|drugs|poverty|crime|cancer|inflation|waste|science|obesity|truth|christmas|woman|coal|plastic|cash ; war m=culture|bidding|turf|class|star|streaming|console|flame
- n conflict of=interest ; conflict with=policy|interest|schedule|law|rule|belief|value|commitment|duty ; conflict m=scheduling|personality|inner|internal
- n retreat m=spiritual|yoga|corporate|silent|weekend|summer|luxury|meditation|wellness|writing|holiday|company|team|mountain|country ; attack m=heart|panic|asthma|anxiety
- n demonstration of=power|strength|technology|product|skill|commitment|ability|faith|love|concept|capability|unity|method|device ; demonstration m=live|cooking|product|technology|technical|practical ; trial m=clinical|drug|vaccine|medical|human|phase|time|free|pilot
- n barrage of=question|ad|email|message|tweet|text|news|information|data|photo|post|commercial|request
- n strike m=lightning ; shot m=booster|flu|vaccine|screen|penalty|free ; violation m=traffic|parking|code
`;
