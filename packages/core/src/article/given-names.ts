/*
 * Common given names of Europe, the Americas and beyond, lower case. Names that are words or places as well are left out.
 */

/** Given names that are nearly always of women. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(`
hilary hillary abby abigail adele adriana agata agnes agnieszka aileen aimee aisha alana alejandra aleksandra alena alessandra alessia alexa alexandra alexia alice alicia
alina aline alisa alison alissa allison allyson alma alyssa amanda amandine amber amelia amélie amina amy ana anaïs anastasia anette angela angelica angelika
angelina angie anika anita anja anjali anke ann anna annabel annabelle annalisa anne anneke anneliese annemarie annette annica annie annika anouk antje antonia
anya ariana ariane arianna arielle arlene astrid athena audrey aurélie aurora ava ayesha aylin ayse ayşe barbara beata beate beatrice béatrice beatriz becca
becky belinda bernadette bess beth bethany betsy betty beverly bianca birgit birgitta birgitte brandi brandy breanna brenda brenna briana bridget bridgette
brigitte britney britta brittany brooke brynn caitlin caitlyn camila camilla candace candice cara carina carla carlota carly carmen carola carole caroline
carolin carolyn carrie cassandra cassie catalina catarina cate catharina catherine cathleen cathrin cathy catriona cécile cecile cecilia cecily celeste celia
celina céline charlotte chelsea chelsey cheryl chiara chloe chloé chrissy christa christel christelle christiane christina christine christy ciara cindy claire
clara clare clarissa claudia claudine clotilde colette colleen connie constance constanze cora corina corinna corinne cornelia cristina crystal cynthia daisy
daniela daniella danielle daphne daria darlene deanna deb debbie deborah debra deepa deirdre delia delphine denise desirée desiree diana diane dina dominika
donatella donna doreen doris dorit dorota dorothea dorothee dorothy edith eduarda efrat eileen ekaterina elaine elana eleanor elena eleni eleonora eliana elif
elisa elisabeth elisabetta élisabeth elise élise elissa eliza elizabeth elke ella ellen ellie eloïse elsa elsie elvira emanuela emer emilia emilie émilie emily
emma emmanuelle erica erin esme esmeralda estelle esther eugenia eva eve evelin eveline evelyn ewa fabiana fabienne fanny farah fatima fatma federica felicia
felicity felicitas femke fernanda fiona flavia flora florence floriane frances francesca francine francisca françoise franka franziska frauke frederica freya
frida frieda friederike gabby gabriela gabriella gabrielle gayle gemma geneviève genevieve georgina geraldine gerlinde gertrud gillian gina giorgia giovanna
gisela gita giulia gloria greta gretchen grete griet gundula gwen gwendolyn hana hanna hannah hannelore harriet hayley hazel heather hedwig heide heidi heike
helen helena helene hélène helga henriette hermine hilda hildegard holly ida ilaria ilka ilona ilse imke imogen ina ines inés inès inga ingeborg ingrid inka
inna irena irene irina irma isabel isabela isabella isabelle isobel ivana ivy iwona izabela jaclyn jacqueline jana jane janet janette janice janina janine janna
jasmin jasmina jasmine jayne jeanette jeanne jeannie jeannine jelena jemima jen jenna jennie jennifer jenny jessica jill jillian joana joanna joanne jodi jodie
joelle johanna josefina josefine josephine josie joy joyce juana juanita judit judith judy julia juliana juliane julianne julie juliet juliette justine justyna
jutta kaitlin kaitlyn kaja kara karen karin karina karla karolin karolina karoline kasia kate katarina katarzyna katelyn katerina katha katharina katharine
katherine kathi kathleen kathrin kathryn kathy katia katie katja katrin katrina katy kayla keiko kellie kelsey kendra kerri kerstin kiara kimberly kirsten
kirsti kirsty klara krista kristiane kristie kristin kristina kristine kristy krystal kylie kyra laila lana lara larissa laura laure laurel lauren lea léa leah
leila lena leonie leonora leticia lidia liesbeth lieselotte lila lili lilian liliana lilly lily lina linda lisa lisbeth lise lissa livia liz liza lizzie lizzy
lois lola lore loredana lorena loretta lori lorna lorraine lotte louisa louise luana lucia lucía luciana lucie lucinda lucy luisa luise lydia lynette lynne
lynsey mabel macarena maddie madeleine madeline magali magda magdalena magdalene maggie maia maike maja małgorzata malin mandy manon manuela mara marcela
marcella marcia mareike margaret margaretha margarita margarete margaux margherita margie margit margot margret marguerite maria maría mariam mariana marianna
marianne marie mariella marieke marijke marilyn marina marine marisa marissa marit marjorie marjolein marla marleen marlen marlene marlies marlis marta martha
martina martine mary maryam mathilde matilda maud maura maureen maximiliane mayra mea meagan meg megan meghan mei meike melanie mélanie melina melinda melissa
melody mercedes meredith merve mia michaela michala michela michèle michelle mila milena mimi mindy minna mira miranda mireille mirela miriam mirja mirjam moira
molly mona monica mónica monika monique montserrat morgane myra myriam nadia nadine nadja nancy naomi natalia natalie natascha natasha nathalie neele neha nell
nele nia niamh nicole nicolette nina nithya noelle noémie nora noreen norma nuria odile olga olivia oriana paige pamela paola pascale patricia patrizia patti
patty paula paulette pauline peggy penelope penny petra philippa phoebe pia pilar polly pooja priscilla priya rachael rachel rafaela raffaella rahel ramona
raphaela raquel rebecca rebekah regina regine regula reina rena renata renate renée renee rhiannon rhonda ricarda rikke rita roberta robyn rocío romina romy
ronja rosa rosalie rosalind rosanna rosemarie rosemary rosie roxana roxanne ruth sabina sabine sabrina sadie sally salma samantha samira sandra sandrine sara
sarah sarita selena selina selma serena shania sharon shauna sheila shelley shelly sheri sherry shira shirin shirley shreya sigrid silja silke silvana silvia
silvina simona siobhan siobhán sofia sofía sofie sonali sonia sonja sophia sophie stefania stefanie steffi stella stephanie stéphanie sue sunita susan susana
susann susanna susannah susanne susie suzanne suzy svenja svetlana sybille sylvia sylvie sylwia tabea tamar tamara tammy tania tanja tanya tara tasha tasneem
tatiana tatjana teresa teri terri tess tessa thea theresa therese thérèse theresia tiffany tina tonia tonya traci tricia trina trish trudy ulla ulrike ursula
ute valentina valeria valerie valérie vanessa vera verena verónica veronica veronika veronique véronique vicki victoria viktoria virginie vittoria viviana
vivienne waltraud wanda wendy wenke wiebke wilma xenia yael yana yara yasmin yasmine yoko yolanda yvette yvonne zahra zara zeynep zoe zoë zoey анна анастасия
вера виктория галина дарья евгения екатерина елена инна ирина карина ксения лариса любовь людмила мария марина надежда наталья оксана ольга полина светлана
софья татьяна юлия яна
`.trim().split(/\s+/));

/** Given names that are nearly always of men. */
export const MENS_NAMES: ReadonlySet<string> = new Set(`
aaron abdul abdullah adam adrian ahmad ahmed aidan akash alain alan alastair albert alberto alejandro aleksandar aleksei alessandro alexander alexandre
alexandros alfonso alfred alfredo ali alistair allan allen alois alonso álvaro alvaro amar amin amir amit amitabh anders andré andreas andrej andrés andres
andrew andrey andrzej andy ángel angelo angus anil anselm anthony antoine anton antonio antónio anuj arjun armin arnaud arnd arne arno arthur arturo arun ashish
ashok asif augustin aurélien avi axel barnaby barry bart bastian beat ben benedict benedikt benjamin benno benoît benoit bernard bernardo bernd bernhard bert
berthold bertrand bilal billy bjarne björn bjorn bob bobby boris brad bradley brady brandon brendan brent bret brett brian bruce bruno bryan bryce burkhard
byron caleb callum calvin carl carlo carlos carsten cedric cédric chad charles charlton christiaan christof christoph christophe christopher chuck claas clark
claudio claus clay clayton clemens clément cliff clifford clint clive cody colin collin connor conor conrad constantin corentin cornelius craig cristian
cristiano curt curtis cyril damian damien damon dan dane daniel danilo danny dario darius darko darrell darren darryl dave davi david davide davis dean declan
deepak denis dennis derek derrick detlef detlev didier diego dieter dietmar dietrich dillon dimitri dimitris dirk dmitri dmitry dominic dominik don donald doug
douglas duncan dustin dwayne dylan eberhard eckart eckhard ed eddie edgar edmund edoardo eduard eduardo edward edwin egon eirik ekkehard elias elijah elliot
elliott elmar emanuel emanuele emil émile emilio emmanuel emre engin enrico enrique eoin eric erich erick erik erwin esteban étienne etienne eugen eugene
eugenio evan ewan eyal fabian fabien fabio fabrice fabrizio farid federico felipe felix félix ferdinand fergus fernando filip filippo finn finnegan flavio
florent florentin florian francesco francisco franck franco françois francois frank fred freddie freddy frederic frédéric frederick frederik fredrik friedemann
friedrich fritz gabriel gaël gaetano gareth garrett gary gavin gene geoff geoffrey georg george georges gerald gérard gerard gerardo gerd gerhard gernot gerrit
gert giacomo gianluca gianni gideon gil gilbert giles gilles giorgio giovanni giulio giuseppe gonzalo gordon graeme graham grant greg gregg gregor gregory
grégoire grzegorz guido guilherme guillaume guillermo gunnar gunter günter günther gus gustav gustavo hannes hans harald hari harold harrison harry harsh
hartmut harvey hasan hassan hector héctor heiko heiner heinrich heinz helmut hendrik henning henri henrik henrique henry herbert hermann hernán holger horst
howard hubert hugh hugo hussein ian ibrahim ignacio igor imran ingo ingolf isaac isidoro ismail ivan iván ivo jack jackson jacob jacopo jacques jake jakob jakub
jamal james jared jaroslav jason jasper javier jeff jeffery jeffrey jens jérémie jeremy jeremiah jérôme jerome jerry jesse jesús jim jimmy joachim joão joao
joaquín jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan jonny joost jordi jörg jörn jörgen jorge josé jose josef joseph josh joshua
juan julian julien julio julius jürgen juergen jurgen justin kai kamil karel karim karl karsten kaspar keegan keith ken kenneth kenny kent kevin khaled khalid
kieran kilian kirk kjell klaus knut konrad konstantin konstantinos kristian kristof kristoffer krzysztof kumar kurt kyle lachlan lance larry lars laszlo lászló
laurent leander leif lennart leo leon léon leonard leonardo leonhard leopold leroy les lester levi lewis lex liam linus lionel lloyd lorenz lorenzo lothar louis
luc luca lucas luciano lucien lucio ludovic ludwig luigi luis luís luiz luka lukas łukasz luke lutz lyndon maarten maciej madhav mads magnus mahmoud mahmud maik
malcolm malik malte manfred manish manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario mário marius mark marko markus marlon martí martin
martín marvin massimo mateo mateusz mathew mathias mathieu matías matt matteo matthew matthias matthieu matthijs mattia maurice mauricio maurizio mauro max
maxim maxime maximilian mehdi mehmet michael michał michel mick miguel mihai mikael mike mikhail milan miles milo milton mirko mitch mitchell mohamed mohammad
mohammed mohan mohit moises moritz morten moses muhammad murat murray mustafa narendra nate nathan nathaniel naveen neal ned neil nelson nenad nestor niall
niccolò nicholas nick nico nicolas nicolás niels nigel nikhil niklas niklaus niko nikolai nikolas nikolaus nils nir nishant noah norbert norman nuno octavio
olaf oleg oliver olivier olof omar oriol orlando oskar oscar osman osvaldo oswald oto otto owen pablo paolo pascal patricio patrick patrik paul paulo paweł
pawel pedro percy petar pete peter petros phil philip philipp philippe phillip pier pierre pierluigi pieter pietro piotr prakash pranav prashant quentin radek
rafael raffaele raghav rahul raimund rainer raj rajesh rajiv ralf ralph ramón ramon ranbir randall randy raoul raphael raphaël rasmus raul raúl ravi ray raymond
reed reiner reinhard reinhold rémi rémy remo renato renaud rené reto reuben rex rhys ricardo riccardo richard rick ricky rico rob robert roberto rocco rod
roderick rodney rodolfo rodrigo roger rogelio rohan rohit roland rolf rolando romain ron ronald ronan ross roy rubén ruben rudi rudolf rudolph rudy rufus rupert
russ russell ryan saif sajid salman salvador salvatore samir samuel sandro sanjay sanjeev santiago satish saul scott sean sebastian sebastián sébastien serge
sergei sergej sergey sergio sérgio seth shane shaun shiv sid siddharth siegfried silas silvan silvio simon sören søren spencer stan stanislav stefan stefano
steffen stephan stephane stéphane stephen steve steven stewart stu stuart sudhir sunil svein sven sylvain tarek tariq ted terence terrence theo theodor theodore
thibault thierry thilo thom thomas thorben thorsten thorstein tiago tibor till tilman tim timo timon timothy tino titus tobias tobi todd tom tomás tomas tomasz
tommaso tommy tony tor torben tore torsten travis trent trevor trey tristan troy tyler tyrone udo ulf ulrich umberto umesh urs uwe vadim valentin valerio
vasilis veit vernon vicente victor vijay vikas vikram viktor vincent vincenzo vinod vishal vito vittorio vivek vlad vladimir volker volkmar waldemar walter
warren wayne werner wes wesley wieland wilfried wilhelm willem william willy willi winfried witold wojciech wolf wolfgang wolfram xavier yann yannick yannis
yohan youssef yusuf yves zach zachary zack zoltan андрей антон алексей александр артем борис вадим валентин василий виктор виталий владимир владислав вячеслав
георгий глеб григорий денис дмитрий евгений иван игорь илья кирилл константин леонид максим михаил никита николай олег павел петр роман руслан сергей станислав
степан тимур федор юрий ярослав
`.trim().split(/\s+/));

/** Names of men in one country and of women in another, or of both. */
const OTHER_NAMES: ReadonlySet<string> = new Set(`
alex alexis andi andrea anu anupam ariel asa ashley ashton aubrey beck bernie blair blake bobbie cameron camille carol cary casey chandra charlie chris claude
conny cory courtney dale dana dani daniele danila dara darcy daryl devin devon dominique dorian eli elia enda fran francis gabi gabriele gerry hadley hayden
inge jackie jaime jamie jan jay jayden jean jess jessie jo joan jody joey jordan jules kamal kari kay kelly kendall kenya kerry kim kris kristen
laurence laurie lee leigh leslie lindsay lindsey lindy logan lou lynn mackenzie marian marin marion mel merle merlin michal michele mickey mika mina morgan nic
nicki nicky nicola niki nikita nikki nikola noël noel ola orla pat patrice perry quinn regan rene riley robbie robin ronnie rory rosario rowan rui sam samar
sami sasha sascha saumya shannon shawn shelby sidney simone stacey stacy sydney taylor terry toni tracey tracy uli vicky vivian vivien whitney yan yoshi yuki
yuri
`.trim().split(/\s+/));

/** All of them: where a line says nothing but two words, they tell a person from a headline. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...WOMENS_NAMES, ...MENS_NAMES, ...OTHER_NAMES]);

/** Five bits of each of the first three letters, whatever their case. */
const keyOfStart = (word: string): number => ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31);
/** 1 for what names begin with: most words do not. */
const STARTS = new Uint8Array(1 << 15);
for (const name of GIVEN_NAMES) for (const printed of [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)]) STARTS[keyOfStart(printed)] = 1;

/** True for words whose first is a given name, however it is printed. */
export function beginsWithGivenName(words: string): boolean {
  if (STARTS[keyOfStart(words)] === 0) return false;
  const space = words.indexOf(' ');
  return GIVEN_NAMES.has((space < 0 ? words : words.slice(0, space)).toLowerCase());
}
