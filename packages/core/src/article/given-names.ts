/**
 * Common given names of Europe, the Americas and beyond, lower case: where a line says nothing but two words, they tell a
 * person from a headline. Names that are words or places as well are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(`
aaron abby abdul abdullah abigail adam adele adrian adriana agata agnes agnieszka ahmad ahmed aidan aileen aimee aisha akash alain alan alana alastair albert alberto
alejandra alejandro aleksandar aleksandra aleksei alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandros alexia alexis alfonso alfred
alfredo ali alice alicia alina aline alisa alison alissa alistair allan allen allison allyson alma alois alonso álvaro alvaro alyssa amanda amandine amar amber amelia amélie
amin amina amir amit amitabh amy ana anaïs anastasia anders andi andré andrea andreas andrej andrés andres andrew andrey andrzej andy anette angela ángel
angelica angelika angelina angelo angie angus anika anil anita anja anjali anke ann anna annabel annabelle annalisa anne anneke anneliese annemarie annette annica
annie annika anouk anselm anthony antje antoine anton antonia antonio antónio anu anuj anupam anya ariana ariane arianna ariel arielle arjun arlene armin arnaud
arnd arne arno arthur arturo arun asa ashish ashley ashok ashton asif astrid athena aubrey audrey augustin aurélie aurélien aurora ava avi axel ayesha aylin ayse ayşe
barbara barnaby barry bart bastian beat beata beate beatrice béatrice beatriz becca beck becky belinda ben benedict benedikt benjamin benno benoît benoit bernadette bernard
bernardo bernd bernhard bernie bert berthold bertrand bess beth bethany betsy betty beverly bianca bilal billy birgit birgitta birgitte bjarne björn bjorn blair
blake bob bobbie bobby boris brad bradley brady brandi brandon brandy breanna brenda brendan brenna brent bret brett brian briana bridget bridgette brigitte britney britta
brittany brooke bruce bruno bryan bryce brynn burkhard byron caitlin caitlyn caleb callum calvin cameron camila camilla camille candace candice cara carina carl carla
carlo carlos carlota carly carmen carol carola carole caroline carolin carolyn carrie carsten cary casey cassandra cassie catalina catarina cate catharina catherine
cathleen cathrin cathy catriona cécile cecile cecilia cecily cedric cédric celeste celia celina céline chad chandra charles charlie charlotte charlton chelsea chelsey
cheryl chiara chloe chloé chris chrissy christa christel christelle christiaan christiane christina christine christof christoph christophe christopher christy chuck ciara
cindy claas claire clara clare clarissa clark claude claudia claudine claudio claus clay clayton clemens clément cliff clifford clint clive clotilde cody colette colin colleen
collin conny connie connor conor conrad constance constantin constanze cora corentin corina corinna corinne cornelia cornelius cory courtney craig cristian cristiano cristina
crystal curt curtis cyril cynthia daisy dale damian damien damon dan dana dane dani daniel daniela daniele daniella danielle danila danilo danny daphne dara darcy daria
dario darius darko darlene darrell darren darryl daryl dave davi david davide davis dean deanna deb debbie deborah debra declan deepa deepak deirdre delia delphine denis denise
dennis derek derrick desirée desiree detlef detlev devin devon diana diane didier diego dieter dietmar dietrich dillon dimitri dimitris dina dirk dmitri dmitry
dominic dominik dominika dominique don donald donatella donna doreen dorian doris dorit dorota dorothea dorothee dorothy doug douglas duncan dustin dwayne dylan
eberhard eckart eckhard ed eddie edgar edith edmund edoardo eduard eduarda eduardo edward edwin efrat egon eileen eirik ekaterina ekkehard elaine elana eleanor elena eleni
eleonora eli elia eliana elias elif elijah elisa elisabeth elisabetta élisabeth elise élise elissa eliza elizabeth elke ella ellen ellie elliot elliott elmar eloïse elsa
elsie elvira emanuel emanuele emanuela emer emil émile emilia emilie émilie emilio emily emma emmanuel emmanuelle emre enda engin enrico enrique eoin eric erica erich erick erik erin
erwin esme esmeralda esteban estelle esther étienne etienne eugen eugene eugenia eugenio eva eve evan evelin eveline evelyn ewa ewan eyal fabian fabiana fabien fabienne fabio
fabrice fabrizio fanny farah farid fatima fatma federica federico felicia felicity felicitas felipe felix félix femke ferdinand fergus fernanda fernando filip filippo finn
finnegan fiona flavia flavio flora florence florent florentin florian floriane fran frances francesca francesco francine francis francisca francisco franck franco
françois francois françoise frank franka franziska frauke fred freddie freddy frederic frédéric frederica frederick frederik fredrik freya frida frieda friedemann friederike
friedrich fritz gabby gabi gabriel gabriela gabriele gabriella gabrielle gaël gaetano gareth garrett gary gavin gayle gemma gene geneviève genevieve geoff geoffrey georg george
georges georgina gerald geraldine gérard gerard gerardo gerd gerhard gerlinde gernot gerrit gerry gert gertrud giacomo gianluca gianni gideon gil gilbert giles gilles gillian
gina giorgia giorgio giovanna giovanni gisela gita giulia giulio giuseppe gloria gonzalo gordon graeme graham grant greg gregg gregor gregory grégoire greta gretchen grete
griet grzegorz guido guilherme guillaume guillermo gundula gunnar gunter günter günther gus gustav gustavo gwen gwendolyn hadley hana hanna hannah hannelore hannes hans harald
hari harold harriet harrison harry harsh hartmut harvey hasan hassan hayden hayley hazel heather hector héctor hedwig heide heidi heike heiko heiner heinrich heinz
helen helena helene hélène helga helmut hendrik henning henri henriette henrik henrique henry herbert hermann hermine hernán hilary hilda hildegard hillary holger holly
horst howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ilaria ilka ilona ilse imke imogen imran ina ines inés inès inga inge ingeborg ingo ingolf ingrid inka
inna irena irene irina irma isaac isabel isabela isabella isabelle isidoro ismail isobel ivan iván ivana ivo ivy iwona izabela jack jackie jackson jaclyn jacob jacopo jacqueline
jacques jaime jake jakob jakub jamal james jamie jan jana jane janet janette janice janina janine janna jared jaroslav jasmin jasmina jasmine jason jasper javier jay jayden jayne
jean jeanette jeanne jeannie jeannine jeff jeffery jeffrey jelena jemima jen jenna jennie jennifer jenny jens jérémie jeremy jeremiah jérôme jerome jerry jess jesse jessica jessie
jesús jill jillian jim jimmy jo joachim joan joana joanna joanne joão joao joaquín jochen jodi jodie jody joe joel joelle joey johan johann johanna johannes john johnny
jon jonah jonas jonathan jonny joost jordan jordi jörg jörn jörgen jorge josé jose josef josefina josefine joseph josephine josh joshua josie joy joyce juan juana juanita
judit judith judy jules julia julian juliana juliane julianne julie julien juliet juliette julio julius jürgen juergen jurgen justin justine justyna jutta kai kaitlin kaitlyn kaja
kamal kamil kara karel karen kari karim karin karina karl karla karolin karolina karoline karsten kasia kaspar kate katarina katarzyna katelyn katerina katha katharina katharine
katherine kathi kathleen kathrin kathryn kathy katia katie katja katrin katrina katy kay kayla keegan keiko keith kellie kelly kelsey ken kendall kendra kenneth kenny kent kenya
kerri kerry kerstin kevin khaled khalid kiara kieran kilian kim kimberly kirk kirsten kirsti kirsty kjell klara klaus knut konrad konstantin konstantinos kris krista
kristen kristian kristiane kristie kristin kristina kristine kristof kristoffer kristy krystal krzysztof kumar kurt kyle kylie kyra lachlan laila lana lance lara larissa larry lars
laszlo lászló laura laure laurel lauren laurence laurent laurie lea léa leah leander lee leif leigh leila lena lennart leo leon léon leonard leonardo leonhard leonie leonora
leopold leroy les leslie lester leticia levi lewis lex liam lidia liesbeth lieselotte lila lili lilian liliana lilly lily lina linda lindsay lindsey lindy linus lionel lisa lisbeth
lise lissa livia liz liza lizzie lizzy lloyd logan lois lola lore loredana lorena lorenz lorenzo loretta lori lorna lorraine lothar lotte lou louis louisa louise luana luc
luca lucas lucia lucía luciana luciano lucie lucien lucinda lucio lucy ludovic ludwig luigi luis luís luisa luise luiz luka lukas łukasz luke lutz lydia lyndon lynette lynn lynne lynsey
maarten mabel macarena maciej mackenzie maddie madeleine madeline madhav mads magali magda magdalena magdalene maggie magnus mahmoud mahmud maia maik maike maja malcolm
małgorzata malik malin malte mandy manfred manish manon manuel manuela mara marc marcel marcela marcella marcelo marcia marcin marco marcos marcus marek mareike
margaret margaretha margarita margarete margaux margherita margie margit margot margret marguerite maria maría mariam marian mariana marianna marianne mariano marie mariella
marieke marijke marilyn marin marina marine mario mário marion marisa marissa marit marius marjorie marjolein mark marko markus marla marleen marlen marlene marlies marlon
marlis marta martha martí martin martín martina martine marvin mary maryam massimo mateo mateusz mathew mathias mathieu mathilde matías matilda matt matteo matthew matthias
matthieu matthijs mattia maud maura maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximiliane mayra mea meagan meg megan meghan mehdi mehmet mei meike
mel melanie mélanie melina melinda melissa melody mercedes meredith merle merlin merve mia michael michaela michał michal michala michel michela michele michèle michelle
mick mickey miguel mihai mika mikael mike mikhail mila milan milena miles milo milton mimi mina mindy minna mira miranda mireille mirela miriam mirja mirjam mirko mitch mitchell
mohamed mohammad mohammed mohan mohit moira moises molly mona monica mónica monika monique montserrat morgan morgane moritz morten moses muhammad murat murray mustafa
myra myriam nadia nadine nadja nancy naomi narendra natalia natalie natascha natasha nate nathalie nathan nathaniel naveen neal ned neele neha neil nell nele nelson nenad
nestor nia niall niamh nic niccolò nicholas nick nicki nicky nico nicola nicolas nicolás nicole nicolette niels nigel nikhil niki nikita nikki niklas niklaus niko nikola nikolai
nikolas nikolaus nils nina nir nishant nithya noah noël noel noelle noémie nora norbert noreen norma norman nuria nuno octavio odile ola olaf oleg olga oliver olivia olivier
olof omar oriana oriol orla orlando oskar oscar osman osvaldo oswald oto otto owen pablo paige pamela paola paolo pascal pascale pat patrice patricia patricio patrick patrik
patrizia patti patty paul paula paulette pauline paulo paweł pawel pedro peggy penelope penny percy perry petar pete peter petra petros phil philip philipp philippa philippe
phillip phoebe pia pier pierre pierluigi pieter pietro pilar piotr polly pooja prakash pranav prashant priscilla priya quentin quinn rachael rachel radek rafael rafaela raffaele raffaella raghav rahel
rahul raimund rainer raj rajesh rajiv ralf ralph ramón ramon ramona ranbir randall randy raoul raphael raphaël raphaela raquel rasmus raul raúl ravi ray raymond rebecca rebekah
reed regan regina regine regula reina reiner reinhard reinhold rémi rémy remo rena renata renate renato renaud rené rene renée renee reto reuben rex rhiannon rhonda rhys ricarda ricardo
riccardo richard rick ricky rico rikke riley rita rob robbie robert roberta roberto robin robyn rocío rocco rod roderick rodney rodolfo rodrigo roger rogelio rohan rohit roland
rolf rolando romain romina romy ron ronald ronan ronja ronnie rory rosa rosalie rosalind rosanna rosario rosemarie rosemary rosie ross rowan roxana roxanne roy rubén ruben rudi
rudolf rudolph rudy rufus rui rupert russ russell ruth ryan sabina sabine sabrina sadie saif sajid sally salma salman salvador salvatore sam samantha samar sami samir samira samuel
sandra sandrine sandro sanjay sanjeev santiago sara sarah sarita sasha sascha satish saul saumya scott sean sebastian sebastián sébastien selena selina selma serena serge sergei sergej
sergey sergio sérgio seth shane shania shannon sharon shaun shauna shawn sheila shelby shelley shelly sheri sherry shira shirin shirley shiv shreya sid siddharth sidney siegfried
sigrid silas silja silke silvan silvana silvia silvio silvina simon simona simone siobhan siobhán sofia sofía sofie sonali sonia sonja sophia sophie sören søren spencer stacey stacy stan
stanislav stefan stefania stefanie stefano steffen steffi stella stephan stephane stéphane stephanie stéphanie stephen steve steven stewart stu stuart sudhir sue sunil sunita
susan susana susann susanna susannah susanne susie suzanne suzy svein sven svenja svetlana sybille sydney sylvain sylvia sylvie sylwia tabea tamar tamara tammy tania tanja tanya
tara tarek tariq tasha tasneem tatiana tatjana taylor ted teresa terence teri terrence terri terry tess tessa thea theo theodor theodore theresa therese thérèse theresia thibault
thierry thilo thom thomas thorben thorsten thorstein tiago tibor tiffany till tilman tim timo timon timothy tina tino titus tobias tobi todd tom tomás tomas tomasz tommaso tommy toni tonia tony
tonya tor torben tore torsten tracey traci tracy travis trent trevor trey tricia trina tristan trish troy trudy tyler tyrone udo ulf uli ulla ulrich ulrike umberto umesh urs ursula
ute uwe vadim valentin valentina valeria valerie valérie valerio vanessa vasilis veit vera verena vernon verónica veronica veronika veronique véronique vicente vicki vicky victor victoria vijay
vikas vikram viktor viktoria vincent vincenzo vinod virginie vishal vito vittoria vittorio vivek vivian viviana vivien vivienne vlad vladimir volker volkmar waldemar walter waltraud wanda warren
wayne wendy wenke werner wes wesley whitney wiebke wieland wilfried wilhelm willem william willy willi wilma winfried witold wojciech wolf wolfgang wolfram xavier
xenia yael yan yana yann yannick yannis yara yasmin yasmine yohan yoko yolanda yoshi youssef yuki yuri yusuf yves yvette yvonne zach zachary zack zahra zara zeynep zoe zoë zoey zoltan
андрей анна антон алексей александр анастасия артем борис вадим валентин василий вера виктор виктория виталий владимир владислав вячеслав галина георгий глеб григорий дарья денис дмитрий евгений
евгения екатерина елена иван игорь илья инна ирина карина кирилл константин ксения лариса леонид любовь людмила максим мария марина михаил надежда наталья никита николай оксана олег ольга павел
петр полина роман руслан светлана сергей софья станислав степан татьяна тимур федор юлия юрий яна ярослав
`.trim().split(/\s+/));
