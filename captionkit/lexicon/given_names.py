"""First names of people, folded; names that are also common words, places or brands are left out.

Source: general knowledge.
"""

GIVEN_NAMES = frozenset(
    """
aaron abdul abdullah abel abigail abraham adam adela adolfo adrian adriana adriano agnes agustin ahmad ahmed ahmet
aidan aimee ainara ainhoa aitana aitor ajay akiko akira alan albert alberto alejandra alejandro aleksandar
aleksander aleksandr aleksandra aleksei alessandra alessandro alessio alex alexander alexandra alexandre alexandru
alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan allen allison almudena
alonso alvaro alyssa amanda amelia amelie amina amir amy ana anais anastasia anatoly ander anders andoni andre
andrea andreas andrei andrej andres andreu andrew andrey andy angel angela angelica angelina angelo anika anil anita
ann anna anne annette annie anthony antoine anton antonella antoni antonia antonio antti araceli arantxa ariadna
ariana ariel arjun arnau arnold arthur artur arturo arun ashish ashley ashraf asier astrid aubrey audrey augusto
aurelien aurelio axel ayman aziz barack barbara barry bashar beatrice beatriz becky begona ben benedict benito
benjamin benny benoit bernadette bernard bernardo bernd bernie bert beth bethany betty bianca bilal billy bjorn bob
bobby bogdan boris borja brad bradley brady brandon brayan brenda brendan brennan brian brianna bridget brigitte
britney bruce bruno bryan byron caleb calvin cameron camila camilla camille camilo carl carla carles carlo carlos
carlota carly carmen carol carole caroline carolyn carrie casey cassandra catalina catherine cathy cayetana cecilia
cedric celia celine cesar chandra charlene charles charlie cheryl chiara chloe chris christina christine christoph
christophe christopher christy chuck ciara ciaran cindy claire clarence claude claudia claudio colin colleen connor
conor conrad corey cornelia courtney craig cristian cristiana cristiano cristina cristobal curtis cynthia cyril
damian damien daniel daniela daniele danielle danilo danny dante dario darren daryl dave david davide deanna debbie
deborah debra declan delcy denis denise dennis derek dermot desmond diana diane didier diego dieter dimitri dimitris
dina diogo diosdado dmitri dmitry dmytro domenico dominic dominik dominique donald donna doreen doris dorothy doug
douglas duncan dustin dwayne dwight dylan ebrahim eddie edgar edgardo edith eduard eduardo edward edwin efrain
eileen eitan ekaterina eladio elaine eleanor elena eleonora elias elijah elisa elisabeth elisabetta elise elizabeth
ellen elliot eloisa elon elsa emanuel emanuele emile emilia emiliano emilie emilio emily emma emmanuel emre eneko
enric enrico enrique enzo eric erica erich erick erik erika erin ernest ernesto ernst esteban estefania esteve
esther ethan etienne eugene eugenia eugenio eusebio eva evan evelyn evgeny ezequiel ezra fabian fabiana fabien fabio
fabiola fabrizio faisal fatima fatma federica federico felipe felix fermin fernanda fernando ferran fidel filip
filipe filippo fiona flavia flavio florian fran francesc francesca francesco francis francisca francisco francois
francoise frank frankie frans franz fraser fred freddie freddy frederic frederick fredrik frida friedrich fumio
gabor gabriel gabriela gael gareth garry gary gaspar gaston gavin gemma genaro geoff geoffrey george georges
georgina gerald geraldine gerard gerardo gerhard gianluca gianni gilbert gilberto gina giorgia giorgio giorgos
giovanna giovanni giulia giulio giuseppe gladys glenda glenn gonzalo goran gordon gorka grace graciela graham greg
gregor gregorio gregory greta guido guilherme guillaume guillem guillermo gunnar gustav gustavo gwen hakan hamid
hamza hannah hans harald harold harriet harry hasan hassan hayley heather hector heidi heinz helen helena helene
helga helmut henri henrik henrique henry herbert heriberto herman hernan hilary hilda hillary hiroshi hiroyuki
howard hubert hugh hugo humberto humphrey husein huseyin hussein iago iain ian ibrahim ignacio igor iker ilaria ilya
imanol imogen ingrid inigo inmaculada ioannis iratxe irene irina isaac isabel isabela isabella isabelle isidro
ismael ismail itziar ivan ivana jacinto jack jackie jacob jacobo jacqueline jacques jaime jair jairo jake jakob
jakub jamal james jamie jan jana jane janet jared jason jasper jaume javi javier jayden jean jeanne jeff jeffrey
jenna jennifer jenny jens jeremiah jeremy jerome jeronimo jerry jerzy jesper jesse jessica jesus jill jillian jim
jimena jimmy joan joana joanna joanne joao joaquim joaquin jocelyn jodie joe joel johan johann johanna johannes john
johnny jon jonas jonathan jordi jorg jorge jose josef josefa josefina josep joseph josephine josh joshua josie josue
joyce juan juana juanita juanjo juanma judith judy julia julian juliana julie julien julieta julius jurgen justin
kamal kamala karel karen karim karin karina karl karla katarzyna kate katharina katharine katherine kathleen kathryn
kathy katia katie katrina katya keiko keir keith kelly kelsey ken kendra kenji kenneth kenny kerry kevin khaled
khalid kieran kim kimberly kirk kirsten klaus koldo konrad konstantin kristen kristian kristin kristina kristine
krzysztof kurt kyle kylie larissa larry lars lasse laszlo laura lauren laurence laurent laurie lautaro lawrence leah
leandro leanne leila lena leonard leonardo leonel leonid leonor leopoldo leroy leslie leticia lewis liam lidia
lilian liliana lillian lina lindsay lindsey lionel lisa liz lloyd lluis logan lola lorena lorenzo lou louis louisa
louise luca lucas lucia luciana luciano lucie lucinda lucy ludwig luigi luis luisa luiz luka lukas luke lurdes lydia
lynn lynne mabel macarena maciej madeleine maggie magnus mahdi mahmoud mahmud maite malcolm malik mamadou manel
manish manolo manu manuel manuela mara marc marcel marcela marcelino marcello marcelo marcin marcio marco marcos
marcus marek margaret margarida margot mari maria mariam marian mariana marianne mariano maribel marie marilyn mario
marion marisa marisol marissa marius mark markus marlene marta martha marti martin martina martine marvin mary
maryam massimo mateo mateus mateusz mathias mathieu mathilde matias matilda mats matt matteo matthew matthias maud
maureen maurice mauricio maurizio mauro maxim maximilian mayra megan mehmet melanie melinda melissa meredith mia
michael michaela michal michel michele michelle mick miguel mikael mike mikel mikhail mikko milena milos mireia
miriam miroslav mitch mitchell mohamad mohamed mohammad mohammed mohan moira moises molly monica monika montse moses
mostafa muhammad murray mustafa nacho nadia nadine nancy naomi narendra natacha natalia natalie natasha nathalie
nathan nayib neha neil nerea nestor niall niamh nicholas nick nico nicola nicolas nicole niels nigel nikita nikki
niklas nikola nikolai nikolaos nils nina noah noelia noemi nora norbert noriko nuno nuria octavio oihane oksana olaf
olav oleg oleksandr olga oliver olivia olivier ollanta omar oriol orla osama oscar osvaldo otto owen pablo paco
pamela paola paolo pascal pascual patrice patricia patricio patrick patrik patxi pau paul paula paulina pauline
paulino paulo pavel pawel pedro peggy penelope pete peter petr phil philip philipp philippa philippe phillip phoebe
pia pierre pieter pietro piotr polly priscila priya priyanka quentin quique rachel rafa rafael rafaela rahul raj
rajesh rajiv rakesh ralph ramesh ramiro ramon ramona randall raphael raquel rashid raul ravi raymond rebeca rebecca
rebekah reinaldo renata renate renato rene renee reza rhys ricardo riccardo richard rick ricky rishi rob robbie
robert roberta roberto robyn rodney rodolfo rodrigo rogelio roger rohan roland rolando rolf romina ronald ronaldo
ronan ronnie rory rosa rosalia rosana ross roy ruben rudolf rufino rui rupert russell ruth ryan sabrina saeed salah
saleh salim sally salma salman salvatore sam samantha sami samir samuel sanae sandra sandro sanjay santi sara sarah
sasha satoshi saul scott seamus sean sebastian selena sergei sergey sergi sergio serhii seth shane shannon sharon
shaun shawn sheila shelley shinzo shirley silvana silvia silvio simon simona simone sofie sonia sonja sonya sophia
sophie soraya spencer stacey stacy stan stefan stefania stefanie stefano stephan stephane stephanie stephen steve
steven stewart stuart sundar sunil susan susana susanna susanne suzanne sven svetlana sylvia sylvie tadeo takashi
tamara tammy tania tanya tariq tatiana ted teddy teodoro terence teresa terrence terry theo theodore theresa thiago
thierry thomas tiago tim timothy tina tobias toby todd tom tomas tomasz tommy tony tracey tracy travis trevor tyler
tyrone ulises umberto unai ursula usman vadim valentin valentina valeria valerie valerio vanesa vanessa venancio
vernon veronica vicente vicky victor vijay viktor vince vincent vincenzo vinicius virgilio virginie vitaly vito
vivek vivian viviana vlad vladimir volodymyr walter wanda warren wei wendy werner wesley wilfredo willem william
willy wilmer winston wojciech wolfgang xabier xavi xavier ximena ximo xose yair yaiza yara yasmin yasser yevgeny
yitzhak yoav yoko yolanda yosef youssef yuki yulia yuri yusuf yves yvonne zach zachary zahra zainab zoe
""".split()
)
