"""What the saved pages tell: made-up news, each a headline and its paragraphs."""

BRIDGE = (
    "Old river bridge closes for a year",
    (
        "The old bridge over the Alder will close to all traffic on Monday, after an inspection "
        "found cracks in two of its five piers, the county council said on Thursday.",
        "Engineers had noticed the damage in March 2015, when divers examined the foundations for "
        "the first time in twenty years. They came back in the autumn and measured again.",
        "“Nobody who crossed it was in danger,” said Ruth Amery, who is responsible for the "
        "county's roads. “But we would rather be a year too early than a day too late.”",
        "Lorries have to take the road through the hills until May 2016, a detour of eleven miles. "
        "Buses will stop on both banks, and a footbridge is to open in October.",
        "The repair costs four million pounds. Half of that comes from London; the rest has to be "
        "found in a budget that was cut three times since 2010.",
    ),
)
FERRY = (
    "Island ferry runs again after storm",
    (
        "The ferry to Skerrin sailed on Saturday morning for the first time in nine days, with "
        "forty passengers, two vans of groceries and the island's only doctor on board.",
        "Waves of seven metres had torn the landing stage from its moorings on 12 January. A crew "
        "from the mainland worked in shifts to put a provisional one in its place.",
        "For more than a week the islanders lived on what they had. The school kept its heating "
        "on for families whose power lines were down, and the pub cooked for everybody.",
        "A permanent stage is to be built by the summer of 2018. The ministry has not yet said who "
        "will pay for it, and the mayor intends to ask again next Tuesday.",
    ),
)
LIBRARY = (
    "Town keeps its library, and its roof",
    (
        "After a debate of five hours the town council voted on Wednesday night to keep the "
        "library in Mill Street, by nineteen votes to eleven.",
        "The plan to sell the building had divided the town since it was leaked in November. More "
        "than six thousand people, a third of those who live here, signed against it.",
        "Opponents of the sale had brought buckets to the meeting: the roof has leaked since a "
        "storm in 2013, and part of the local history collection had to be dried leaf by leaf.",
        "The council will now borrow the money for a new roof. Work is to begin in April and to "
        "last until the end of August, while the library moves to the old fire station.",
        "“I learned to read there, and so did my daughters,” said Anil Desai, who collected "
        "signatures outside the station for eleven weeks. “Today I shall sleep.”",
    ),
)
OBSERVATORY = (
    "Observatory finds a planet with two sunsets",
    (
        "Astronomers at the Kell observatory have found a planet that circles two stars at once, "
        "they reported on 4 June in a paper that took them six years to write.",
        "The planet is about as large as Neptune and needs 229 days for one round. Seen from its "
        "clouds, one sun would set a few minutes after the other.",
        "The first hint came in 2011, when a student noticed that the light of the pair dimmed at "
        "odd intervals. Her supervisor took it for a fault in the camera.",
        "It was no fault. In the winters of 2014 and 2015 two other telescopes watched the same "
        "stars, and both saw the same shadow pass.",
        "Whether anything could live there is another question: on its surface, if it has one, it "
        "is minus ninety degrees on a warm day.",
    ),
)
STRIKE = (
    "Tram drivers end their strike",
    (
        "Trams in the city will run again from Friday morning, after drivers and the transport "
        "company settled their dispute about night shifts.",
        "Under the agreement, reached at half past two on Thursday morning, nobody has to drive "
        "more than four nights in a row, and pay rises by 3.2 per cent in July.",
        "The strike had begun on 9 May and was the longest since 1978. Some three hundred thousand "
        "people had to walk, cycle or stay at home every day.",
        "Both sides said that they were tired rather than happy. The members of the union vote on "
        "the result next week, and their leaders recommend a yes.",
    ),
)
MUSEUM = (
    "A museum that smells of tar opens in the harbour",
    (
        "The new museum of shipbuilding opened on Sunday in the hall where the last trawler was "
        "launched in 1991, and the first visitors were those who had built it.",
        "Nothing stands behind glass. One may lift the hammers, pull the ropes and, under the eyes "
        "of a retired foreman, drive a rivet into a plate of steel.",
        "The hall had stood empty for two decades, and twice, in 1999 and in 2006, the port "
        "authority had ordered it to be pulled down. Each time someone chained himself to its gate.",
        "Entrance is free in the first month. After that it costs six euros, but nothing for those "
        "who can prove that they worked there.",
    ),
)
RESERVOIR = (
    "Reservoir falls to its lowest level in forty years",
    (
        "The reservoir above Penwick has fallen to 31 per cent of what it holds, the water board "
        "said on Monday, the lowest level since the drought of 1976.",
        "Walls of the village that was flooded in 1938 have come out of the mud. On Sunday the "
        "police closed the road, because hundreds had come to walk through its lanes.",
        "A ban on hoses will begin on 1 August unless it rains for a week, which no forecast "
        "promises. Farmers have been asked to water at night only.",
        "The board had wanted to raise the dam by two metres in 2009. A court stopped the plan "
        "because of a colony of newts, which have since moved elsewhere.",
        "“They left us the water and took the argument along,” said Huw Pryce, who has kept the "
        "sluices since 1984.",
    ),
)
BRUECKE = (
    "Brücke bleibt bis zum Frühjahr gesperrt",
    (
        "Die Brücke über die Lahr bleibt bis zum Frühjahr 2017 für den Verkehr gesperrt. Das "
        "teilte das Landratsamt am Dienstag nach einer Prüfung der Pfeiler mit.",
        "Bei Tauchgängen im September hatten Fachleute an zwei Pfeilern Risse entdeckt. Schon 2009 "
        "war von Rost die Rede gewesen, doch das Geld für eine Sanierung fehlte.",
        "„Wir haben uns die Entscheidung nicht leicht gemacht“, sagte Landrätin Gerda Thoma. Für "
        "Rettungswagen werde bis Ende November eine Behelfsbrücke gebaut.",
        "Pendler müssen bis dahin über Oberwied fahren, ein Umweg von achtzehn Kilometern. Die "
        "Busse der Linie 7 wenden an der Kirche, ein Fährboot fährt werktags ab sechs Uhr.",
        "Die Kosten werden auf 2,4 Millionen Euro geschätzt. Der Kreistag berät am 14. November "
        "darüber, wer sie trägt.",
    ),
)
FAEHRE = (
    "Nach neun Tagen Sturm legt wieder eine Fähre ab",
    (
        "Zum ersten Mal seit neun Tagen hat am Samstag wieder eine Fähre die Insel Norderhall "
        "angelaufen, mit Lebensmitteln, Post und der einzigen Ärztin an Bord.",
        "Am 12. Januar hatten Wellen von sieben Metern Höhe den Anleger losgerissen. Seither "
        "arbeitete ein Trupp vom Festland in drei Schichten an einem Ersatz.",
        "Die rund dreihundert Bewohner halfen einander aus. Die Schule blieb beheizt, weil in "
        "mehreren Häusern der Strom ausgefallen war, und das Gasthaus kochte für alle.",
        "Ein neuer Anleger soll im Sommer 2018 fertig sein. Wer ihn bezahlt, ist offen; der "
        "Bürgermeister will am kommenden Dienstag im Ministerium nachfragen.",
    ),
)
BAHNHOF = (
    "Stadt kauft den alten Güterbahnhof",
    (
        "Die Stadt hat den seit 1994 leeren Güterbahnhof gekauft. Der Vertrag wurde am Freitag vor "
        "einem Notar unterschrieben, nach Verhandlungen von beinahe vier Jahren.",
        "Auf dem Gelände sollen bis 2022 rund vierhundert Wohnungen entstehen, dazu eine Schule "
        "und ein Park auf den ehemaligen Gleisen.",
        "Der Preis liegt nach Angaben der Kämmerei bei 11,8 Millionen Euro. Die Bahn hatte 2012 "
        "noch das Doppelte verlangt und mehrere Angebote abgelehnt.",
        "Die Halle selbst steht unter Denkmalschutz. Ein Verein betreibt dort seit dem Sommer 2015 "
        "eine Werkstatt für Fahrräder und darf bleiben.",
        "Gebaut wird frühestens im Herbst des kommenden Jahres, denn der Boden muss vorher von Öl "
        "gereinigt werden.",
    ),
)
STREIK = (
    "Tarifstreit bei der Straßenbahn beigelegt",
    (
        "Von Freitag an fahren in der Stadt wieder Straßenbahnen. Fahrer und Verkehrsbetriebe "
        "einigten sich in der Nacht zum Donnerstag im Streit um die Nachtdienste.",
        "Niemand muss künftig mehr als vier Nächte hintereinander fahren, und die Löhne steigen im "
        "Juli um 3,2 Prozent.",
        "Der Ausstand hatte am 9. Mai begonnen und war der längste seit 1978. Täglich mussten etwa "
        "dreihunderttausend Menschen zu Fuß gehen, radeln oder zu Hause bleiben.",
        "Beide Seiten zeigten sich eher müde als froh. Die Mitglieder der Gewerkschaft stimmen "
        "nächste Woche über das Ergebnis ab.",
    ),
)
