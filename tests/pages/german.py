"""Pages in the manner of German sites."""

from tests.pages.page import Page, document, p
from tests.pages.stories import BAHNHOF, BRUECKE, FAEHRE, STREIK

MENU = (
    '<header class="kopf"><a href="/" class="logo">Lahrtaler Bote</a><nav><ul><li><a href="/lokales">Lokales</a></li><li>'
    '<a href="/politik">Politik</a></li><li><a href="/sport">Sport</a></li><li><a href="/kultur">Kultur</a></li><li><a '
    'href="/anzeigen">Anzeigen</a></li></ul></nav><a href="/abo">Abo</a> <a href="/login">Anmelden</a></header>'
)
COOKIES = (
    '<div class="cmp-container" role="dialog"><h2>Ihre Privatsphäre</h2><p>Wir und unsere 187 Partner verwenden Cookies und '
    "ähnliche Techniken, um Inhalte und Anzeigen auf Sie zuzuschneiden. Mit einem Klick auf „Alle akzeptieren“ stimmen Sie "
    "dem zu. Ihre Einwilligung können Sie jederzeit widerrufen.</p><button>Alle akzeptieren</button><button>Einstellungen"
    "</button></div>"
)
READ_TOO = (
    '<div class="lesen-sie-auch"><strong>Lesen Sie auch</strong><ul><li><a href="/1">Hochwasser: So hoch stand die Lahr seit '
    '1970 nicht</a></li><li><a href="/2">Das kostet der Umweg wirklich</a></li></ul></div>'
)
NEWSLETTER = (
    '<div class="nl-box"><h3>Newsletter „Der Morgen im Tal“</h3><p>Melden Sie sich jetzt an und erhalten Sie die wichtigsten '
    "Nachrichten jeden Morgen kostenlos per E-Mail.</p><input type='email'><button>Abonnieren</button></div>"
)
SHARE = (
    '<div class="teilen"><span>Artikel teilen</span> <a href="#">Facebook</a> <a href="#">WhatsApp</a> <a href="#">E-Mail</a> '
    '<a href="#">Drucken</a></div>'
)
COMMENTS = (
    '<div id="kommentare"><h2>Kommentare (2)</h2><div class="kommentar"><b>Lahrfischer</b><p>Das hätte man vor zehn Jahren '
    'billiger haben können, aber damals wollte ja niemand.</p></div><div class="kommentar"><b>Inge K.</b><p>Und wie komme ich '
    "jetzt zum Arzt? Der Bus fährt nur zweimal am Tag.</p></div><a href='#'>Kommentar schreiben</a></div>"
)
FOOTER = (
    '<footer><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/agb">'
    "AGB</a></li></ul><p>© 2016 Lahrtaler Bote GmbH. Alle Rechte vorbehalten.</p></footer>"
)


def zeitung() -> Page:
    title, told = BRUECKE
    body = (
        f"{COOKIES}{MENU}<main><article><span class='dachzeile'>Verkehr im Lahrtal</span><h1>{title}</h1><div class='autor'>"
        f"Von Jörg Seidel</div><time datetime='2016-10-18'>18. Oktober 2016</time>{SHARE}{p(*told[:2])}{READ_TOO}"
        f"{p(told[2])}{NEWSLETTER}{p(*told[3:])}{SHARE}</article>{COMMENTS}</main>{FOOTER}"
    )
    return Page("zeitung", title, document(title, body, lang="de"), told)


def rundfunk() -> Page:
    title, told = FAEHRE
    body = (
        f'<div class="header"><a href="/">Küstenfunk</a> <a href="/live">Livestream</a> <a href="/programm">Programm</a></div>'
        f'<div class="content"><h1>{title}</h1><div class="textWrapper"><p class="stand">Stand: 21.01.2017 11:40 Uhr</p>'
        f'{p(told[0])}<div class="modulepremium"><h3>AUDIO: Die erste Fähre (3 Min)</h3></div><h2>Sieben Meter hohe Wellen</h2>'
        f'{p(*told[1:3])}<h2>Warten auf den Anleger</h2>{p(told[3])}</div><div class="sendebezug"><p>Dieses Thema im Programm:'
        f'<br>Küstenfunk | Das Journal | 21.01.2017 | 18:00 Uhr</p></div><div class="schlagworte"><h4>Schlagwörter zu diesem '
        f"Artikel</h4><ul><li><a href='#'>Schifffahrt</a></li><li><a href='#'>Sturm</a></li></ul></div></div>{FOOTER}"
    )
    gold = (
        "Stand: 21.01.2017 11:40 Uhr",
        told[0],
        "Sieben Meter hohe Wellen",
        *told[1:3],
        "Warten auf den Anleger",
        told[3],
    )
    return Page("rundfunk", title, document(title, body, lang="de"), gold)


def bezahlschranke() -> Page:
    title, told = BAHNHOF
    body = (
        f'{MENU}<article><h1>{title}</h1><div class="artikeltext">{p(*told[:2])}</div><div class="paywall-overlay"><h3>Jetzt '
        "weiterlesen mit LB+</h3><p>Testen Sie unser Angebot vier Wochen lang für 1 Euro, danach 9,90 Euro im Monat. Jederzeit "
        f"kündbar.</p><button>Jetzt testen</button><p>Sie haben schon ein Abo? Hier anmelden.</p></div></article>{COMMENTS}{FOOTER}"
    )
    return Page("bezahlschranke", title, document(title, body, lang="de"), told[:2])


TICKER = (
    (
        "15.10 Uhr",
        "Der Kreistag hat mit 31 zu 22 Stimmen beschlossen, die Brücke zu sanieren. Baubeginn ist im März 2017.",
    ),
    (
        "13.45 Uhr",
        "Die Sitzung ist unterbrochen. Vor dem Saal verteilen Pendler aus Oberwied Brezeln und Flugblätter.",
    ),
    (
        "11.02 Uhr",
        "Landrätin Gerda Thoma nennt zum ersten Mal Zahlen: 2,4 Millionen Euro, davon die Hälfte vom Land.",
    ),
    (
        "09.30 Uhr",
        "Im Landratsamt beginnt die Sitzung, zu der sich mehr als hundert Zuhörer angemeldet haben.",
    ),
)


def ticker() -> Page:
    title = "Kreistag entscheidet über die Brücke: der Liveticker"
    lead = "Saniert der Landkreis die Brücke über die Lahr, oder bleibt sie für immer gesperrt? Alles zur Sitzung im Liveticker."
    entries = "".join(
        f'<div class="ticker-item"><div class="ticker-time">{time}</div><div class="ticker-text"><p>{text}</p></div></div>'
        for time, text in TICKER
    )
    body = f"{MENU}<main><h1>{title}</h1><p>{lead}</p><section class='ticker'>{entries}</section></main>{READ_TOO}{FOOTER}"
    gold = (lead, *(piece for pair in TICKER for piece in pair))
    return Page("ticker", title, document(title, body, lang="de"), gold)


def chronik() -> Page:
    title = "Chronik eines Güterbahnhofs"
    lead = "Vom ersten Waggon bis zum Kaufvertrag: die wichtigsten Jahre des alten Güterbahnhofs in unserer Übersicht."
    rows = (
        ("1904", "Der Bahnhof wird mit vier Gleisen eröffnet."),
        ("1944", "Bomben zerstören die Halle bis auf die Mauern."),
        ("1953", "Sie wird nach alten Plänen wieder aufgebaut."),
        ("1994", "Der letzte Zug bringt Zement und fährt leer zurück."),
        ("2015", "Ein Verein richtet eine Werkstatt für Fahrräder ein."),
    )
    table = "".join(f"<tr><td>{year}</td><td>{text}</td></tr>" for year, text in rows)
    close = "Was aus der Halle wird, entscheidet der Stadtrat im kommenden Jahr nach einem Wettbewerb unter Architekten."
    body = f"{COOKIES}{MENU}<article><h1>{title}</h1><p>{lead}</p><table>{table}</table><p>{close}</p></article>{NEWSLETTER}{FOOTER}"
    gold = (lead, *(" | ".join(row) for row in rows), close)
    return Page("chronik", title, document(title, body, lang="de"), gold)


def cookiewand() -> Page:
    """The notice about cookies is longer than the article and stands before it, without a mark."""
    title, told = STREIK
    notice = p(
        "Um unsere Website für Sie optimal zu gestalten und fortlaufend verbessern zu können, verwenden wir Cookies. Durch die "
        "weitere Nutzung der Website stimmen Sie der Verwendung von Cookies zu.",
        "Einige dieser Cookies sind notwendig, andere helfen uns, unser Angebot zu verbessern und wirtschaftlich zu betreiben. "
        "Sie können in den Einsatz der nicht notwendigen Cookies einwilligen oder ihn per Klick ablehnen.",
        "Weitere Informationen finden Sie in unserer Datenschutzerklärung und im Impressum.",
    )
    body = f"<div class='layer'><div class='layer-inner'>{notice}<a>Alles klar</a></div></div>{MENU}<div class='inhalt'><h1>{title}</h1>{p(*told)}</div>{FOOTER}"
    return Page("cookiewand", title, document(title, body, lang="de"), told)


def pressemitteilung() -> Page:
    title, told = BAHNHOF
    kontakt = "Pressekontakt: Stadt Lahrstein, Amt für Öffentlichkeit, Telefon 0123 4567"
    body = (
        f'<div id="kopf"><h2>Stadt Lahrstein</h2></div><div id="navi"><a href="/">Start</a><a href="/rathaus">Rathaus</a><a '
        f'href="/tourismus">Tourismus</a></div><div id="brotkrumen">Sie sind hier: <a href="/">Start</a> &gt; <a href="/p">Presse'
        f"</a></div><div id='inhalt'><h1>{title}</h1><p>04.11.2016</p>{p(*told)}<p>{kontakt}</p><p><a href='#top'>nach oben</a>"
        f"</p></div><div id='fuss'>Stadt Lahrstein 2016 <a href='/impressum'>Impressum</a></div>"
    )
    return Page(
        "pressemitteilung", title, document(title, body, lang="de"), ("04.11.2016", *told, kontakt)
    )


def bilderstrecke() -> Page:
    title, told = FAEHRE
    captions = (
        "Der provisorische Anleger am Samstagmorgen. Foto: Wiebke Ahrens",
        "Vor dem Gasthaus stehen am 15. Januar die Kochtöpfe. Foto: Gemeinde",
    )
    figures = "".join(
        f"<figure><img src='{n}.jpg'><figcaption>{one}</figcaption></figure>"
        for n, one in enumerate(captions)
    )
    body = (
        f"{MENU}<article><h1>{title}</h1>{figures}{p(*told)}</article>{READ_TOO}{COMMENTS}{FOOTER}"
    )
    return Page("bilderstrecke", title, document(title, body, lang="de"), (*captions, *told))


PAGES = (
    *(zeitung, rundfunk, bezahlschranke, ticker, chronik, cookiewand, pressemitteilung),
    bilderstrecke,
)
