"""Pages in the manner of English-language sites."""

from tests.pages.page import Page, document, p
from tests.pages.stories import (
    BRIDGE,
    FERRY,
    LIBRARY,
    MUSEUM,
    OBSERVATORY,
    RESERVOIR,
    STRIKE,
)

MENU = (
    '<header><div class="masthead"><a href="/">The Alder Courier</a></div><nav class="main-nav">'
    '<ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a '
    'href="/opinion">Opinion</a></li><li><a href="/culture">Culture</a></li><li><a href="/weather">'
    'Weather</a></li></ul></nav><form role="search"><label>Search the site</label><input name="q">'
    "</form></header>"
)
COOKIES = (
    '<div id="cookie-banner" class="consent"><h2>We value your privacy</h2><p>We and our 214 '
    "partners store and read information on your device, such as cookies, to show you "
    "personalised advertising and to measure our audience. You may change your mind at any time "
    "in the settings.</p><button>Accept all</button><button>Reject</button></div>"
)
SHARE = (
    '<div class="share-tools"><span>Share this article</span><ul><li><a href="#">Facebook</a></li>'
    '<li><a href="#">Twitter</a></li><li><a href="#">Email</a></li><li><a href="#">Copy link</a>'
    "</li></ul></div>"
)
RELATED = (
    '<section class="related"><h2>Related articles</h2><ul><li><a href="/1">Harbour wall to be '
    'raised by two metres, engineers say</a></li><li><a href="/2">Five walks along the Alder for a '
    'rainy day</a></li><li><a href="/3">What the new budget means for you</a></li></ul></section>'
)
NEWSLETTER = (
    '<div class="newsletter-signup"><h3>Sign up for our newsletter</h3><p>The most important '
    "stories of the day, in your inbox every morning at six. You can unsubscribe whenever you "
    'like.</p><form><input type="email"><button>Sign up</button></form></div>'
)
COMMENTS = (
    '<section id="comments"><h2>3 comments</h2><ol class="comment-list"><li class="comment">'
    '<div class="comment-author">riverman58</div><p>They should have done this ten years ago, when '
    'it would have cost half as much.</p></li><li class="comment"><div class="comment-author">'
    "Maggie T</div><p>My grandfather helped to build it. I hope that they take good care of the "
    'old lamps.</p></li><li class="comment"><div class="comment-author">anon</div><p>First!</p>'
    "</li></ol></section>"
)
FOOTER = (
    '<footer><p>© 2016 Alder Courier Media Group. All rights reserved.</p><ul><li><a href="/terms">'
    'Terms of use</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/contact">'
    "Contact us</a></li></ul></footer>"
)


def news_site() -> Page:
    title, told = BRIDGE
    body = (
        f"{COOKIES}{MENU}<main><article><h1>{title}</h1><p class='byline'>By Ann Marsh</p>"
        f"<time datetime='2015-12-03'>3 December 2015</time>{SHARE}{p(*told)}{SHARE}</article>"
        f"{RELATED}{NEWSLETTER}{COMMENTS}</main>{FOOTER}"
    )
    return Page("news site", title, document(title, body), told)


def boxes_between_paragraphs() -> Page:
    """Newsletter box, related link and advertisement stand between the paragraphs."""
    title, told = LIBRARY
    more = (
        '<p class="read-more"><strong>Read more:</strong> <a href="/4">How a library works</a></p>'
    )
    advert = '<div class="ad-slot"><span>Advertisement</span></div>'
    pieces = [p(told[0]), advert, p(told[1]), NEWSLETTER, p(told[2]), more, p(told[3]), RELATED]
    body = f"{MENU}<article class='story'><h1>{title}</h1>{''.join(pieces)}{p(told[4])}</article>{FOOTER}"
    return Page("boxes between paragraphs", title, document(title, body), told)


def generic_classes() -> Page:
    """Class names made by a program tell nothing, and everything is a div."""
    title, told = OBSERVATORY
    paragraphs = "".join(
        f'<div class="css-{n}x9"><p class="css-p{n}">{one}</p></div>' for n, one in enumerate(told)
    )
    more = "".join(
        f'<div class="css-k{n}"><a href="/{n}"><div>{one}</div></a></div>'
        for n, one in enumerate(
            (
                "The best telescopes for beginners",
                "Why the night sky is dark",
                "A comet comes back",
            )
        )
    )
    body = (
        f'<div id="root"><div class="css-a1"><div class="css-b2"><a href="/">Sky Today</a> <a href="/n">News</a> '
        f'<a href="/b">Blogs</a></div></div><div class="css-c3"><h1 class="css-t1">{title}</h1>{paragraphs}'
        f'</div><div class="css-d4"><div class="css-h">More from Sky Today</div>{more}</div>'
        f'<div class="css-e5">© Sky Today 2016</div></div>'
    )
    return Page("generic classes", title, document(title, body), told)


def blog() -> Page:
    title, told = FERRY
    body = (
        f'<div id="page" class="hfeed site"><header id="masthead"><a href="/" rel="home">Notes from the '
        f'Quay</a><p class="site-description">Boats, tea and weather</p></header><div id="primary"><main>'
        f'<article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{title}'
        f'</h1><div class="entry-meta">Posted on <a href="#"><time class="entry-date published" '
        f'datetime="2017-01-21">January 21, 2017</time></a> by <a href="#">Quayside</a></div></header>'
        f'<div class="entry-content">{p(*told)}<div class="sharedaddy"><h3 class="sd-title">Share this:</h3>'
        f'<ul><li>Tweet</li><li>Print</li></ul></div><div id="jp-relatedposts"><h3>Related</h3><p>The pub that '
        f'fed an island</p></div></div><footer class="entry-meta">Posted in <a href="#">Ferries</a>. Tagged '
        f'<a href="#">storm</a>, <a href="#">Skerrin</a>.</footer></article><nav class="post-navigation">'
        f'<a href="#">← A quiet week</a> <a href="#">Knots, part two →</a></nav>{COMMENTS}</main></div>'
        f'<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2><ul><li>A quiet '
        f'week</li><li>Knots, part one</li></ul></section><section class="widget"><h2>Archives</h2><ul><li>January '
        f"2017</li><li>December 2016</li></ul></section></aside><footer>Proudly powered by a blog engine</footer></div>"
    )
    return Page("blog", title, document(title, body), told)


def tables_for_layout() -> Page:
    """A page of the nineties: columns are table cells, paragraphs end in two line breaks."""
    title, told = RESERVOIR
    text = "<br><br>\n".join(told)
    body = (
        '<table width="760" border="0" cellpadding="4"><tr><td colspan="3" bgcolor="#003366"><font color="white" '
        'size="5">The Penwick Post</font></td></tr><tr><td width="120" valign="top"><a href="/">Front page</a><br>'
        '<a href="/local">Local</a><br><a href="/farm">Farming</a><br><a href="/cricket">Cricket</a><br><a '
        f'href="/ads">Small ads</a></td><td valign="top"><font size="4"><b>{title}</b></font><br><br><font face='
        f'"Times">{text}</font></td><td width="140" valign="top"><font size="1">ADVERTISEMENT<br>Hoses, half price'
        '<br>at Tolly and Sons</font></td></tr><tr><td colspan="3" align="center"><font size="1">Copyright 2003 The '
        "Penwick Post</font></td></tr></table>"
    )
    return Page("tables for layout", title, document(title, body), told)


def accelerated() -> Page:
    """A mobile page with elements of its own."""
    title, told = STRIKE
    body = (
        '<amp-user-notification layout="nodisplay" id="consent"><p>This site uses cookies to serve its '
        'advertisements.</p><button>OK</button></amp-user-notification><amp-sidebar id="menu"><ul><li>News</li><li>'
        f'Traffic</li></ul></amp-sidebar><article><h1>{title}</h1><amp-img src="x.jpg" width="600" height="400">'
        f'</amp-img>{p(*told[:2])}<amp-ad width="300" height="250" type="x"><div placeholder>Loading</div></amp-ad>'
        f'{p(*told[2:])}<amp-social-share type="email"></amp-social-share></article><section class="related-stories">'
        "<h3>You may also like</h3><ul><li>Night buses in ten cities</li><li>Cycling to work: a beginner tells</li>"
        "</ul></section><footer>Desktop version</footer>"
    )
    head = '<script async src="https://cdn.ampproject.example/v0.js"></script><style amp-boilerplate>body{}</style>'
    return Page("accelerated", title, document(title, body, head=head), told)


LIVE = (
    (
        "18:42",
        "The last lorry has crossed. Police officers put up the barriers while some two hundred people watched.",
    ),
    (
        "17:30",
        "The bus company says that line 4 will turn at the church from tomorrow on. Tickets stay valid.",
    ),
    (
        "16:05",
        "Ruth Amery arrives and answers questions: the footbridge will be open by 1 October, she says.",
    ),
    (
        "14:20",
        "A queue of three miles has built up on the hill road, where a milk tanker is stuck in a bend.",
    ),
    (
        "12:00",
        "The bells of St Mary ring for the bridge, which was opened at noon on 2 June 1931.",
    ),
)


def live_blog() -> Page:
    title = "Bridge closes: the day as it happened"
    lead = "Follow the closing of the old bridge over the Alder, with reports from both banks."
    points = (
        "The bridge is closed until May 2016 for a repair of four million pounds",
        "A footbridge is to open in October",
    )
    entries = "".join(
        f'<article class="liveblog-entry" id="e{n}"><header><time datetime="2015-08-31T{time}">{time}</time></header>'
        f'<div class="entry-body"><p>{text}</p></div><div class="entry-share"><a href="#">Share</a></div></article>'
        for n, (time, text) in enumerate(LIVE)
    )
    items = "".join(f"<li>{one}</li>" for one in points)
    body = (
        f'{MENU}<main><h1>{title}</h1><p class="standfirst">{lead}</p><div class="key-points"><h2>Key points</h2>'
        f'<ul>{items}</ul></div><div class="liveblog"><button>Show new posts</button>{entries}</div></main>'
        f"{RELATED}{FOOTER}"
    )
    told = [piece for time, text in LIVE for piece in (time, text)]
    return Page("live blog", title, document(title, body), (lead, "Key points", *points, *told))


YEARS = (
    "1931: The bridge is opened by the Earl of Penwick, who is the first to drive across it.",
    "1947: A flood carries the northern ramp away. Soldiers build another one within a week.",
    "1968: The trams are taken off, and their rails are sold to a museum in Wales.",
    "1995: Divers examine the piers for the first time and find nothing to worry about.",
    "March 2015: They find the first cracks.",
)


def list_of_years() -> Page:
    title = "Eighty-four years of a bridge"
    lead = (
        "It carried trams, cattle and three Olympic torches. A short history of the old bridge over the Alder, from the "
        "ribbon to the barrier."
    )
    body = (
        f"{COOKIES}{MENU}<article><h1>{title}</h1><p>{lead}</p><ul>"
        + "".join(
            f"<li><strong>{one.split(':')[0]}:</strong>{one.split(':', 1)[1]}</li>"
            for one in YEARS
        )
        + f"</ul>{SHARE}</article>{RELATED}{FOOTER}"
    )
    return Page("list of years", title, document(title, body), (lead, *YEARS))


LEVELS = (
    ("Date", "Level", "Measure taken"),
    ("3 May 2016", "64 per cent", "Appeal to save water"),
    ("20 June 2016", "48 per cent", "Fountains turned off"),
    ("11 July 2016", "31 per cent", "Hoses forbidden from 1 August"),
)


def table_of_figures() -> Page:
    title, told = RESERVOIR
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in LEVELS[1:]
    )
    head = "".join(f"<th>{cell}</th>" for cell in LEVELS[0])
    table = f"<table class='data'><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    body = (
        f"{MENU}<article><h1>{title}</h1>{p(*told[:3])}<h2>How it fell</h2>{table}{p(*told[3:])}</article>"
        f"{NEWSLETTER}{FOOTER}"
    )
    gold = (*told[:3], "How it fell", *(" | ".join(row) for row in LEVELS), *told[3:])
    return Page("table of figures", title, document(title, body), gold)


def quotations() -> Page:
    """Letters are quoted in blocks; a sentence is repeated as an eye-catcher."""
    title, told = LIBRARY
    letter = "I learned here that a person may take five books home for nothing. Please leave that to my sons."
    reply = "The council has read all letters. It has also looked into the roof."
    pull = f'<aside class="pullquote"><p>{told[4][:30]}</p></aside>'
    body = (
        f"{MENU}<article><h1>{title}</h1>{p(*told[:2])}<blockquote><p>{letter}</p></blockquote>{p(told[2])}{pull}"
        f"<blockquote>{reply}</blockquote>{p(*told[3:])}</article>{SHARE}{COMMENTS}{FOOTER}"
    )
    gold = (*told[:2], letter, told[2], reply, *told[3:])
    return Page("quotations", title, document(title, body), gold)


def paywall() -> Page:
    title, told = MUSEUM
    body = (
        f'{MENU}<article><h1>{title}</h1><div class="article-body">{p(*told[:2])}</div><div class="paywall"><h2>'
        "Subscribe to continue reading</h2><p>Get unlimited access to every story for £1 a week in the first three "
        "months. Cancel whenever you like.</p><a href='/subscribe'>See the offers</a><p>Already a subscriber? "
        f"<a href='/login'>Log in</a></p></div></article>{RELATED}{FOOTER}"
    )
    return Page("paywall", title, document(title, body), told[:2])


def deep_nesting() -> Page:
    title, told = STRIKE
    text = "".join(f"<div><div><span><div>{p(one)}</div></span></div></div>" for one in told)
    body = f"{MENU}{'<div>' * 60}<h1>{title}</h1>{text}{'</div>' * 60}{FOOTER}"
    return Page("deep nesting", title, document(title, body), told)


def divs_only() -> Page:
    """No paragraph is marked as one."""
    title, told = FERRY
    text = "".join(f'<div class="txt">{one}</div>' for one in told)
    menu = "".join(
        f'<div class="item"><a href="/{n}">{one}</a></div>'
        for n, one in enumerate(("Home", "Islands", "Tides"))
    )
    body = (
        f'<div class="top">{menu}</div><div class="mid"><div class="head">{title}</div>{text}</div><div class="bot">'
        f'<div class="item">About us</div><div class="item">Imprint</div></div>'
    )
    return Page("divs only", title, document(title, body), told)


def line_breaks() -> Page:
    title, told = MUSEUM
    body = (
        f'{MENU}<div id="content"><h1>{title}</h1><div class="text">'
        + "<br/><br/>".join(told)
        + "</div></div>"
        f'<div id="sidebar"><h3>Most read</h3><ol><li>Ten ways to peel a prawn</li><li>Harbour wall to be raised</li>'
        f"</ol></div>{FOOTER}"
    )
    return Page("line breaks", title, document(title, body), told)


def pictures() -> Page:
    """Captions tell something; the photographers' names stand in them."""
    title, told = OBSERVATORY
    one = "The dome of the Kell observatory in April 2016, before the new mirror was put in."
    two = "How the two suns would look at dusk: a drawing by the team."
    figure = '<figure><img src="{0}.jpg" alt="x"><figcaption>{1}</figcaption></figure>'
    body = (
        f"{MENU}<article><h1>{title}</h1>{figure.format(1, one)}{p(*told[:2])}{figure.format(2, two)}{p(*told[2:])}"
        f"</article>{RELATED}{FOOTER}"
    )
    gold = (one, *told[:2], two, *told[2:])
    return Page("pictures", title, document(title, body), gold)


def interview() -> Page:
    title = "“Newts have no telephone”"
    lead = "Huw Pryce has kept the sluices of the Penwick reservoir since 1984. A talk about mud, newts and patience."
    talk = (
        (
            "Mr Pryce, when did you last see the village?",
            "In August 1995, and only its chimneys. This time you can walk into the bakery, if you wear boots.",
        ),
        (
            "Was it right to stop the new dam in 2009?",
            "I was told so by a judge. The newts were not asked; newts have no telephone.",
        ),
        (
            "What happens if it does not rain?",
            "In September we would have to bring water by lorry. We did that in 1976, and I carried some of it.",
        ),
    )
    text = "".join(f"<p><b>{question}</b></p><p>{answer}</p>" for question, answer in talk)
    body = f"{MENU}<article><h1>{title}</h1><p class='intro'>{lead}</p>{text}</article>{NEWSLETTER}{COMMENTS}{FOOTER}"
    gold = (lead, *(part for pair in talk for part in pair))
    return Page("interview", title, document(title, body), gold)


def hidden_parts() -> Page:
    """Scripts, templates and what only opens on a click stand among the paragraphs."""
    title, told = BRIDGE
    body = (
        f'{MENU}<div style="display:none">You have read all of your free articles this month.</div><div hidden><p>We '
        f"have updated our terms of service and would like you to read all forty pages of them.</p></div><article><h1>"
        f"{title}</h1>{p(*told[:2])}<script>var x = 'The bridge';</script><noscript><p>Please switch on JavaScript to "
        f"see the map of the detour.</p></noscript><template><p>Loading the next story</p></template>{p(*told[2:])}"
        f'<div role="dialog" aria-modal="true"><p>Do you want to receive messages about breaking news from us?</p>'
        f"<button>Not now</button></div></article>{FOOTER}"
    )
    return Page("hidden parts", title, document(title, body), told)


def encyclopaedia() -> Page:
    title = "Alder Bridge"
    told = (
        "The Alder Bridge is a road bridge over the river Alder in Penwickshire. It was opened on 2 June 1931 and has "
        "been closed since 31 August 2015.",
        "The engineer Ada Thorne won the competition of 1926 with a design of five arches, each 40 metres wide. Work "
        "began in April 1928.",
        "In the flood of March 1947 the northern ramp was destroyed. A provisional one served until 1952.",
        "Divers found cracks in two piers in March 2015. The repair was to take until May 2016.",
    )
    body = (
        '<div id="mw-navigation"><a href="/">Main page</a> <a href="/r">Random page</a></div><div id="content"><h1>'
        f'{title}</h1><div id="siteSub">From the free encyclopaedia of Penwickshire</div><div id="toc" class="toc"><h2>'
        f"Contents</h2><ul><li><a href='#1'>1 Construction</a></li><li><a href='#2'>2 Damage</a></li></ul></div>{p(told[0])}"
        f'<h2>Construction<span class="mw-editsection">[edit]</span></h2>{p(told[1])}<h2>Damage<span class='
        f'"mw-editsection">[edit]</span></h2>{p(*told[2:])}<div class="navbox"><a href="#">Mill Bridge</a> <a href="#">'
        f'Iron Bridge</a> <a href="#">Footbridge</a></div><div id="catlinks">Categories: <a href="#">Bridges</a></div>'
        "</div><div id='footer'>This page was last edited on 3 July 2016.</div>"
    )
    gold = (told[0], "Construction", told[1], "Damage", *told[2:])
    return Page("encyclopaedia", title, document(title, body), gold)


def short_notice() -> Page:
    title = "Mill Street closed on Sunday"
    told = (
        "Mill Street will be closed on Sunday, 6 March 2016, from 8 a.m. to 4 p.m. while a crane lifts the new roof.",
        "The bus stops at the fire station instead.",
    )
    body = f"{COOKIES}{MENU}<div class='notice'><h1>{title}</h1>{p(*told)}</div>{RELATED}{FOOTER}"
    return Page("short notice", title, document(title, body), told)


def other_articles_below() -> Page:
    """More stories follow, each an article with the beginning of its text."""
    title, told = MUSEUM
    teaser = "".join(
        f'<article class="teaser"><h2><a href="/{n}">{other}</a></h2><p>{texts[0]}</p></article>'
        for n, (other, texts) in enumerate((FERRY, STRIKE, RESERVOIR))
    )
    body = (
        f"{MENU}<main><article class='main'><h1>{title}</h1>{p(*told)}</article><div class='more-stories'><h2>More "
        f"stories</h2>{teaser}</div></main>{FOOTER}"
    )
    return Page("other articles below", title, document(title, body), told)


def headings() -> Page:
    title, told = BRIDGE
    body = (
        f"{MENU}<article><h1>{title}</h1>{p(told[0])}<h2>Found by divers</h2>{p(*told[1:3])}<h2>Eleven miles more</h2>"
        f"{p(told[3])}<h3>Who pays?</h3>{p(told[4])}<div class='tags'>Topics: <a href='/t/1'>Bridges</a> <a href='/t/2'>"
        f"Traffic</a></div><div class='author-bio'><p>Ann Marsh has reported on the Alder valley since 2004. She lives in "
        f"Penwick with two dogs.</p></div></article>{FOOTER}"
    )
    gold = (
        told[0],
        "Found by divers",
        *told[1:3],
        "Eleven miles more",
        told[3],
        "Who pays?",
        told[4],
    )
    return Page("headings", title, document(title, body), gold)


def press_release() -> Page:
    title = "Alder Steel to rivet the new piers"
    told = (
        "PENWICK, 9 February 2016. Alder Steel has been chosen to repair the piers of the old bridge, the company "
        "announced today. The order is worth 1.9 million pounds.",
        "Work will begin on 22 February and employ thirty people. “We built the railing in 1931, and our name is still on "
        "it,” said Olive Tarrant, who has led the company since 2012.",
        "About Alder Steel: founded in 1887, the company employs 140 people in Penwick and makes bridges, gates and stairs.",
    )
    body = (
        f'<div class="header"><a href="/">Alder Steel</a><ul class="menu"><li>Products</li><li>Careers</li><li>Press</li>'
        f'</ul></div><div class="press-release"><h1>{title}</h1>{p(*told)}</div><div class="downloads"><h4>Downloads</h4>'
        f'<a href="a.pdf">Press release (PDF)</a> <a href="b.zip">Pictures (ZIP)</a></div>{FOOTER}'
    )
    return Page("press release", title, document(title, body), told)


def parted_by_advertisements() -> Page:
    """The article stands in several boxes of one name, with advertisements between them."""
    title, told = LIBRARY
    one, two = (
        f'<div class="body__container"><div class="body__inner-container">{p(*some)}</div></div>'
        for some in (told[:3], told[3:])
    )
    slot = '<div class="row"><div class="banner"><a href="/x">Umbrellas, made in Penwick</a></div></div>'
    body = f"{MENU}<main><h1>{title}</h1><div class='page'>{one}{slot}{two}</div></main>{NEWSLETTER}{FOOTER}"
    return Page("parted by advertisements", title, document(title, body), told)


def comments_longer_than_the_article() -> Page:
    title, told = FERRY
    posts = "".join(
        f'<div class="c-post"><div class="c-name">reader{n}</div><div class="c-text"><p>{text}</p></div></div>'
        for n, text in enumerate((*STRIKE[1], *MUSEUM[1], *RESERVOIR[1]))
    )
    body = (
        f"{MENU}<article><h1>{title}</h1><div class='story-text'>{p(*told)}</div></article><div class='c-list'>"
        f"<h3>14 comments</h3>{posts}</div>{FOOTER}"
    )
    return Page("comments longer than the article", title, document(title, body), told)


def printed() -> Page:
    """What a site gives to print: no class, no menu, a rule and an address."""
    title, told = RESERVOIR
    body = (
        f"<p><b>The Penwick Post</b></p><hr><h2>{title}</h2><p><i>11 July 2016</i></p>{p(*told)}<hr><p><small>Printed "
        "from https://penwick.example/news/reservoir-falls</small></p>"
    )
    return Page("printed", title, document(title, body), ("11 July 2016", *told))


PAGES = (
    *(news_site, boxes_between_paragraphs, generic_classes, blog, tables_for_layout, accelerated),
    *(live_blog, list_of_years, table_of_figures, quotations, paywall, deep_nesting, divs_only),
    *(line_breaks, pictures, interview, hidden_parts, encyclopaedia, short_notice),
    *(other_articles_below, headings, press_release, parted_by_advertisements),
    *(comments_longer_than_the_article, printed),
)
