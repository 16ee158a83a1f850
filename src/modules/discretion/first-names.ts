/**
 * First names that children in the Netherlands often have, lower case: from many backgrounds, so that the warning is there for
 * every child. A name that is missing here is still noticed inside a sentence, where a capital letter tells enough.
 */
export const firstNames: ReadonlySet<string> = new Set(
  (
    "aaron abdel abdul abdullah abel achmed adam adil ahmed aiden ali alex alexander amin amir anas anouar anton arda arie arjan armin arthur ayden ayman ayoub " +
    "bart bas bastiaan ben benjamin berat berend bilal björn bo boaz bodhi boris bouke brahim bram brent brian bryan burak " +
    "can casper cas cem chris christiaan collin constantijn cornelis daan damian dani daniel daniël danny dave david dean denzel dennis dex diego dilan dirk djayden dylan " +
    "eduard efe elias elijah emil emin emir emre enes enzo eren eric erik ethan evan ezra fabian fedde felix ferre fijs filip finn floris frank frederik freek " +
    "gerben gijs giel gino guus hamza hassan hein hendrik henk hidde hugo hussein ian ibrahim idris ilias ilyas imran isaac ismail ivan ivo " +
    "jace jack jacob jaden james jamie jan jari jarno jason jasper jay jayden jayson jelle jelmer jens jeroen jesse jim jip joah job jochem joep joey johan john jonah jonas jonathan joost jordan jordy joris jort joshua joris joost jules julian julius jurre justin " +
    "kai karim kees keano kerem kevin khalid kian kick kjeld koen kyan lars lasse lenn leo leon levi lex liam loek logan lou louis luan luca lucas luciano luuk luka lukas luke " +
    "maarten mahmoud malik marco mark marijn marouan marvin mason mats matteo matthijs max maxim mees mehdi mehmet melle menno mick mika mike milan milo mo mohamed mohammed mohammad moos morris mounir murat mustafa " +
    "naoufal nathan nick nicolas niek niels nino noah noud noël olaf oliver olivier omar oscar otis otto owen özgür pascal patrick pelle pepijn peter pieter pim " +
    "quinn quinten raf rafael rayan rayen rens reza ricardo rick riley rik rinus robbe robert robin rodrigo roel romano ronan rowan ruben ryan " +
    "sami sam samir samuel sander scott sebastiaan sem senn seth sep sergio sev siem sil simon sjoerd soufiane stan stefan sten stijn sven sverre " +
    "tariq teun thom thijmen thijs thomas thijn tibo tijn tijs tim timo timothy tobias tom tommy toon tristan tygo tyler umut valentijn vic victor vigo vince vincent vinz volodymyr " +
    "walid wessel willem wout wouter xander xavi yahya yasin yassin yassine younes youssef yusuf yunus zakaria zayn zaid " +
    "aaliyah aafke aisha alicia alina amalia amber amelie amina amira amy anastasia anna anne annelies annabel anouk aya ayla aylin ayse asya azra " +
    "babette beau bente bibi britt carlijn caitlin ceylin charlotte chloë chloe claire cleo daphne defne demi denise dewi dina doutzen dunya ece ecrin ela elena elif elin eline elisa elise eliza ella emily emma esila esmee esmée eva evelien evi evy ezgi " +
    "fabiënne faith farah fatima fatma felice feline femke fenna fenne fien fiene fleur floor florine frederique fay faye febe gwen hafsa hailey hajar hanna hannah hatice hava helena hiba " +
    "ikram ilse imane imke inaya indy ines iris isa isabel isabella isabelle isra ivy ivana jada janna jasmijn jasmin jasmine jet jette jill jinte jip joanna jody joelle johanna jolie josephine josefien joy julia julie juliette juul " +
    "karlijn kate katja kayla kaylee keet kiki kim kyra laila lana lara laura lauren leila lena lenthe leyla lieke lien lieve lilly lily lina linde linn linsey lisa lisanne liv liva livia liz lize lizzy loes lois lola lotte lottie louise lova lucy luna luus lynn " +
    "maan maartje maaike madelief maja malak manon manou mara maren margot maria marieke marije marit marwa maryam maud may mei megan meike melissa merel merve mia mila milou mina minke mirthe mira moira myrthe myla " +
    "nada nadia naomi nienke nika nikki nina nisa nora noa noé noé noor noortje nour novi nova nynke nisrine noëlle olga oksana olivia phileine philou pien pippa pleun puck quinty rania renske renée robyn romy roos rosa rosalie rosie roza ruby ruth " +
    "saar sabine safa safiya salma sam samira sanna sanne sara sarah selena selin selma senna sevda sien sienna sifra silke simone sofia sofie sofija sophia sophie sterre summer suus suze svenja " +
    "tara tatiana tess tessa tirza tibbe veerle vera victoria vivianne wies willemijn wilhelmina yara yasmin yasmina yasmine yente yfke ylva yoella yuna zahra zara zeynep zoë zoey zofia zuzanna"
  ).split(" "),
);
