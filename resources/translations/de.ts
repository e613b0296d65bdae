<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutWindow</name>
    <message>
      <source>About Timeline</source>
      <translation>Über Timeline</translation>
    </message>
    <message>
      <source>Libraries and their licences</source>
      <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Timeline {0}
Turns a pile of news articles into a timeline that one can trust. Nothing leaves this computer. Free software under the MIT licence.</source>
      <translation>Timeline {0}
Macht aus einem Stapel Nachrichtenartikel eine Zeitleiste, der man trauen kann. Nichts verlässt diesen Computer. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Timeline</source>
      <translation>Ü&amp;ber Timeline</translation>
    </message>
    <message>
      <source>&amp;Add Articles…</source>
      <translation>&amp;Artikel hinzufügen…</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Suchen…</translation>
    </message>
    <message>
      <source>&amp;Fit All</source>
      <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
      <source>&amp;Go to Date…</source>
      <translation>&amp;Gehe zu Datum…</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Anleitung</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;List</source>
      <translation>&amp;Liste</translation>
    </message>
    <message>
      <source>&amp;Panels</source>
      <translation>&amp;Fensterbereiche</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Report a Problem…</source>
      <translation>Problem &amp;melden…</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>&amp;Strip</source>
      <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>+ Add articles</source>
      <translation>+ Artikel</translation>
    </message>
    <message>
      <source>Add articles first</source>
      <translation>Zuerst Artikel hinzufügen</translation>
    </message>
    <message>
      <source>Add articles with dates first</source>
      <translation>Zuerst Artikel mit Daten hinzufügen</translation>
    </message>
    <message>
      <source>By article</source>
      <translation>Nach Artikel</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Nach Art</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>Nach Stand</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>Nach Schlagwort</translation>
    </message>
    <message>
      <source>Copy &amp;View as Picture</source>
      <translation>&amp;Ansicht als Bild kopieren</translation>
    </message>
    <message>
      <source>Copy C&amp;itation</source>
      <translation>&amp;Quellenangabe kopieren</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>F&amp;ull Screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
      <source>Find &amp;Previous</source>
      <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>For&amp;ward</source>
      <translation>&amp;Vor</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Spuren</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Mouse &amp;Wheel Zooms</source>
      <translation>Maus&amp;rad zoomt</translation>
    </message>
    <message>
      <source>Next Pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Open &amp;Folder…</source>
      <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
      <source>Open &amp;Sample</source>
      <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Previous Pane</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <source>S&amp;ymbols</source>
      <translation>&amp;Symbole</translation>
    </message>
    <message>
      <source>Sort List by &amp;Date</source>
      <translation>Liste nach &amp;Datum ordnen</translation>
    </message>
    <message>
      <source>Sort List by &amp;Importance</source>
      <translation>Liste nach &amp;Wichtigkeit ordnen</translation>
    </message>
    <message>
      <source>Strip</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>Redone: {0}</source>
      <translation>Wiederholt: {0}</translation>
    </message>
    <message>
      <source>Undone: {0}</source>
      <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
      <source>{0} event found</source>
      <translation>{0} Ereignis gefunden</translation>
    </message>
    <message>
      <source>{0} events found</source>
      <translation>{0} Ereignisse gefunden</translation>
    </message>
  </context>
  <context>
    <name>ArticlePage</name>
    <message>
      <source>Article text</source>
      <translation>Text des Artikels</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
  </context>
  <context>
    <name>Confidence</name>
    <message>
      <source> {0} articles say so.</source>
      <translation> {0} Artikel sagen es.</translation>
    </message>
    <message>
      <source>Confidence: {0}. {1}{2}</source>
      <translation>Sicherheit: {0}. {1}{2}</translation>
    </message>
    <message>
      <source>It counts from another date in the text.</source>
      <translation>Es zählt von einem anderen Datum im Text.</translation>
    </message>
    <message>
      <source>It counts from the publication date.</source>
      <translation>Es zählt vom Tag der Veröffentlichung.</translation>
    </message>
    <message>
      <source>No day is named; the day of publication stands for it.</source>
      <translation>Kein Tag ist genannt; der Tag der Veröffentlichung steht dafür.</translation>
    </message>
    <message>
      <source>The date stands in another sentence.</source>
      <translation>Das Datum steht in einem anderen Satz.</translation>
    </message>
    <message>
      <source>The publication date is only known to lie within bounds.</source>
      <translation>Vom Tag der Veröffentlichung sind nur Grenzen bekannt.</translation>
    </message>
    <message>
      <source>The sentence itself names the date.</source>
      <translation>Der Satz selbst nennt das Datum.</translation>
    </message>
    <message>
      <source>The sources disagree about the day.</source>
      <translation>Die Quellen sind sich über den Tag uneins.</translation>
    </message>
    <message>
      <source>The words can be read in several ways.</source>
      <translation>Die Worte lassen sich verschieden lesen.</translation>
    </message>
    <message>
      <source>high</source>
      <translation>hoch</translation>
    </message>
    <message>
      <source>low</source>
      <translation>niedrig</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>mittel</translation>
    </message>
  </context>
  <context>
    <name>DateCommands</name>
    <message>
      <source>Clear Date of {0}</source>
      <translation>Datum entfernen: {0}</translation>
    </message>
    <message>
      <source>Date of {0} events</source>
      <translation>Datum von {0} Ereignissen</translation>
    </message>
    <message>
      <source>Date of “{0}”</source>
      <translation>Datum von „{0}“</translation>
    </message>
    <message>
      <source>Return to the Found Date of {0}</source>
      <translation>Zum gefundenen Datum zurück: {0}</translation>
    </message>
    <message>
      <source>Set Date of {0}</source>
      <translation>Datum setzen: {0}</translation>
    </message>
    <message>
      <source>the dates of the articles</source>
      <translation>die Daten der Artikel</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>ohne Datum</translation>
    </message>
  </context>
  <context>
    <name>DateField</name>
    <message>
      <source>14 Oct 2023, last Friday, early 2024, 2021/..</source>
      <translation>14. Oktober 2023, letzten Freitag, Anfang 2024, 2021/..</translation>
    </message>
    <message>
      <source>Date in words or EDTF</source>
      <translation>Datum in Worten oder EDTF</translation>
    </message>
    <message>
      <source>This can be read in two ways. Choose one:</source>
      <translation>Das lässt sich auf zwei Arten lesen. Wählen Sie eine:</translation>
    </message>
    <message>
      <source>Timeline reads no date in this yet.</source>
      <translation>Darin liest Timeline noch kein Datum.</translation>
    </message>
    <message>
      <source>Which year? Write the whole date.</source>
      <translation>Welches Jahr? Bitte das ganze Datum.</translation>
    </message>
  </context>
  <context>
    <name>DateJump</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>14 Oct 2023, May 1968, 44 BCE …</source>
      <translation>14. Oktober 2023, Mai 1968, 44 v. Chr. …</translation>
    </message>
    <message>
      <source>Date to go to</source>
      <translation>Datum, zu dem es geht</translation>
    </message>
    <message>
      <source>Go to date</source>
      <translation>Gehe zu Datum</translation>
    </message>
    <message>
      <source>That could be {0}. Write the month as a word.</source>
      <translation>Das könnte {0} sein. Bitte den Monat als Wort.</translation>
    </message>
    <message>
      <source>This is no date that Timeline reads.</source>
      <translation>Dieses Datum liest Timeline nicht.</translation>
    </message>
    <message>
      <source>Which year? Write the whole date.</source>
      <translation>Welches Jahr? Bitte das ganze Datum.</translation>
    </message>
  </context>
  <context>
    <name>DateLine</name>
    <message>
      <source>As found</source>
      <translation>Wie gefunden</translation>
    </message>
    <message>
      <source>As found: {0}</source>
      <translation>Wie gefunden: {0}</translation>
    </message>
    <message>
      <source>Date of the event</source>
      <translation>Datum des Ereignisses</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Kein Datum</translation>
    </message>
    <message>
      <source>Set date</source>
      <translation>Datum setzen</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>Q{0}</source>
      <translation>Q{0}</translation>
    </message>
    <message>
      <source>Q{0} {1}</source>
      <translation>{0}. Quartal {1}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>after {0}</source>
      <translation>nach {0}</translation>
    </message>
    <message>
      <source>afternoon</source>
      <translation>Nachmittag</translation>
    </message>
    <message>
      <source>approximate</source>
      <translation>ungefähr</translation>
    </message>
    <message>
      <source>autumn {0}</source>
      <translation>Herbst {0}</translation>
    </message>
    <message>
      <source>before {0}</source>
      <translation>vor {0}</translation>
    </message>
    <message>
      <source>beginning not given</source>
      <translation>Beginn nicht genannt</translation>
    </message>
    <message>
      <source>day unknown</source>
      <translation>Tag unbekannt</translation>
    </message>
    <message>
      <source>daytime</source>
      <translation>tagsüber</translation>
    </message>
    <message>
      <source>early {0}</source>
      <translation>Anfang {0}</translation>
    </message>
    <message>
      <source>end not given</source>
      <translation>Ende nicht genannt</translation>
    </message>
    <message>
      <source>evening</source>
      <translation>Abend</translation>
    </message>
    <message>
      <source>exact day</source>
      <translation>genauer Tag</translation>
    </message>
    <message>
      <source>exact time</source>
      <translation>genaue Zeit</translation>
    </message>
    <message>
      <source>first half of {0}</source>
      <translation>erste Hälfte {0}</translation>
    </message>
    <message>
      <source>from beginning to end</source>
      <translation>von Anfang bis Ende</translation>
    </message>
    <message>
      <source>hour known</source>
      <translation>Stunde bekannt</translation>
    </message>
    <message>
      <source>late {0}</source>
      <translation>Ende {0}</translation>
    </message>
    <message>
      <source>mid-{0}</source>
      <translation>Mitte {0}</translation>
    </message>
    <message>
      <source>midday</source>
      <translation>Mittag</translation>
    </message>
    <message>
      <source>morning</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <source>night</source>
      <translation>Nacht</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>planned: {0}</source>
      <translation>geplant: {0}</translation>
    </message>
    <message>
      <source>provisional</source>
      <translation>vorläufig</translation>
    </message>
    <message>
      <source>second half of {0}</source>
      <translation>zweite Hälfte {0}</translation>
    </message>
    <message>
      <source>since {0}</source>
      <translation>seit {0}</translation>
    </message>
    <message>
      <source>spring {0}</source>
      <translation>Frühling {0}</translation>
    </message>
    <message>
      <source>stretch of time</source>
      <translation>Zeitspanne</translation>
    </message>
    <message>
      <source>summer {0}</source>
      <translation>Sommer {0}</translation>
    </message>
    <message>
      <source>tags: {0}</source>
      <translation>Schlagwörter: {0}</translation>
    </message>
    <message>
      <source>until {0}</source>
      <translation>bis {0}</translation>
    </message>
    <message>
      <source>week of {0}</source>
      <translation>Woche vom {0}</translation>
    </message>
    <message>
      <source>weekend of {0}</source>
      <translation>Wochenende vom {0}</translation>
    </message>
    <message>
      <source>winter {0}</source>
      <translation>Winter {0}</translation>
    </message>
    <message>
      <source>{0} (as of {1})</source>
      <translation>{0} (Stand {1})</translation>
    </message>
    <message>
      <source>{0} (day unknown)</source>
      <translation>{0} (Tag unbekannt)</translation>
    </message>
    <message>
      <source>{0} (publication date unknown)</source>
      <translation>{0} (Tag der Veröffentlichung unbekannt)</translation>
    </message>
    <message>
      <source>{0} BCE</source>
      <translation>{0} v. Chr.</translation>
    </message>
    <message>
      <source>{0} CE</source>
      <translation>{0} n. Chr.</translation>
    </message>
    <message>
      <source>{0} century</source>
      <translation>{1}. Jahrhundert</translation>
    </message>
    <message>
      <source>{0} century BCE</source>
      <translation>{1}. Jahrhundert v. Chr.</translation>
    </message>
    <message>
      <source>{0} millennium</source>
      <translation>{1}. Jahrtausend</translation>
    </message>
    <message>
      <source>{0} millennium BCE</source>
      <translation>{1}. Jahrtausend v. Chr.</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}.</translation>
    </message>
    <message>
      <source>{0} {1} {2}</source>
      <translation>{0}. {1} {2}</translation>
    </message>
    <message>
      <source>{0} {1} {2} {3}</source>
      <translation>{0}, {1}. {2} {3}</translation>
    </message>
    <message>
      <source>{0}s</source>
      <translation>{0}er Jahre</translation>
    </message>
    <message>
      <source>{1} {0}</source>
      <translation>{1}. {0}</translation>
    </message>
    <message>
      <source>✓ confirmed</source>
      <translation>✓ bestätigt</translation>
    </message>
  </context>
  <context>
    <name>DetailPane</name>
    <message>
      <source>Another article</source>
      <translation>Ein anderer Artikel</translation>
    </message>
    <message>
      <source>Change the publication date… (P)</source>
      <translation>Tag der Veröffentlichung ändern… (P)</translation>
    </message>
    <message>
      <source>Click to edit the title</source>
      <translation>Klicken, um den Titel zu ändern</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Edit date…</source>
      <translation>Datum ändern…</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>Give another date (E)</source>
      <translation>Ein anderes Datum geben (E)</translation>
    </message>
    <message>
      <source>Give this event tags (T)</source>
      <translation>Schlagwörter geben (T)</translation>
    </message>
    <message>
      <source>HISTORY</source>
      <translation>VERLAUF</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Keep this event open in a pane of its own</source>
      <translation>Dieses Ereignis in einem eigenen Bereich offen halten</translation>
    </message>
    <message>
      <source>Leave this event out (H)</source>
      <translation>Dieses Ereignis auslassen (H)</translation>
    </message>
    <message>
      <source>Merge, split, delete and others</source>
      <translation>Verbinden, trennen, löschen und anderes</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More ▾</source>
      <translation>Mehr ▾</translation>
    </message>
    <message>
      <source>NOTES</source>
      <translation>NOTIZEN</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Anheften</translation>
    </message>
    <message>
      <source>Pin this event</source>
      <translation>Dieses Ereignis anheften</translation>
    </message>
    <message>
      <source>SOURCES ({0})</source>
      <translation>QUELLEN ({0})</translation>
    </message>
    <message>
      <source>Select an event to see its words, its sources and why it has its date.</source>
      <translation>Wählen Sie ein Ereignis, um seine Worte, seine Quellen und den Grund für sein Datum zu sehen.</translation>
    </message>
    <message>
      <source>Set the publication date… (P)</source>
      <translation>Tag der Veröffentlichung setzen… (P)</translation>
    </message>
    <message>
      <source>Show this event again (H)</source>
      <translation>Dieses Ereignis wieder zeigen (H)</translation>
    </message>
    <message>
      <source>Tags: {0}</source>
      <translation>Schlagwörter: {0}</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Schlagwort…</translation>
    </message>
    <message>
      <source>Take the confirmation back (C)</source>
      <translation>Bestätigung zurücknehmen (C)</translation>
    </message>
    <message>
      <source>This is right (C)</source>
      <translation>Das stimmt (C)</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Ohne Datum</translation>
    </message>
    <message>
      <source>Unhide</source>
      <translation>Einblenden</translation>
    </message>
    <message>
      <source>Use {0} instead</source>
      <translation>Stattdessen {0}</translation>
    </message>
    <message>
      <source>WHY NO DATE</source>
      <translation>WARUM KEIN DATUM</translation>
    </message>
    <message>
      <source>WHY THIS DATE</source>
      <translation>WARUM DIESES DATUM</translation>
    </message>
    <message>
      <source>Why this date</source>
      <translation>Warum dieses Datum</translation>
    </message>
    <message>
      <source>Write a note (N)</source>
      <translation>Eine Notiz schreiben (N)</translation>
    </message>
    <message>
      <source>lasting</source>
      <translation>andauernd</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>≠ {0} says {1}</source>
      <translation>≠ {0} sagt {1}</translation>
    </message>
    <message>
      <source>✓ Confirmed</source>
      <translation>✓ Bestätigt</translation>
    </message>
    <message>
      <source>✓ confirmed</source>
      <translation>✓ bestätigt</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <source>Add Articles</source>
      <translation>Artikel hinzufügen</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Articles ({0})</source>
      <translation>Artikel ({0})</translation>
    </message>
    <message>
      <source>Choose the Sources Folder</source>
      <translation>Quellenordner wählen</translation>
    </message>
    <message>
      <source>Read many files?</source>
      <translation>Viele Dateien lesen?</translation>
    </message>
    <message>
      <source>Read {0} files?</source>
      <translation>{0} Dateien lesen?</translation>
    </message>
    <message>
      <source>This may take a while. You can cancel at any time.</source>
      <translation>Das kann etwas dauern. Sie können jederzeit abbrechen.</translation>
    </message>
  </context>
  <context>
    <name>Dock</name>
    <message>
      <source>Close {0}</source>
      <translation>{0} schließen</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message>
      <source>Add more than {0}</source>
      <translation>Mehr als {0} hinzufügen</translation>
    </message>
    <message>
      <source>Add {0}</source>
      <translation>{0} hinzufügen</translation>
    </message>
    <message>
      <source>Drop to add</source>
      <translation>Zum Hinzufügen loslassen</translation>
    </message>
    <message>
      <source>No files in there</source>
      <translation>Keine Dateien darin</translation>
    </message>
    <message>
      <source>no suffix</source>
      <translation>ohne Endung</translation>
    </message>
    <message>
      <source>{0} can't be read ({1})</source>
      <translation>{0} nicht lesbar ({1})</translation>
    </message>
    <message>
      <source>{0} file</source>
      <translation>{0} Datei</translation>
    </message>
    <message>
      <source>{0} files</source>
      <translation>{0} Dateien</translation>
    </message>
  </context>
  <context>
    <name>Drops</name>
    <message>
      <source>Open {0}</source>
      <translation>{0} öffnen</translation>
    </message>
  </context>
  <context>
    <name>EditSteps</name>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>{0} Events</source>
      <translation>{0} Ereignisse</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add articles…</source>
      <translation>Artikel hinzufügen…</translation>
    </message>
    <message>
      <source>Choose sources folder…</source>
      <translation>Quellenordner wählen…</translation>
    </message>
    <message>
      <source>Drop articles here</source>
      <translation>Artikel hierher ziehen</translation>
    </message>
    <message>
      <source>Empty timeline</source>
      <translation>Leere Zeitleiste</translation>
    </message>
    <message>
      <source>Files stay on this computer.</source>
      <translation>Dateien bleiben auf diesem Computer.</translation>
    </message>
    <message>
      <source>Open sample</source>
      <translation>Beispiel öffnen</translation>
    </message>
    <message>
      <source>PDF with a text layer</source>
      <translation>PDF mit Textebene</translation>
    </message>
    <message>
      <source>Reads {0}.</source>
      <translation>Liest {0}.</translation>
    </message>
    <message>
      <source>Timeline finds the dates in them.</source>
      <translation>Timeline findet die Daten darin.</translation>
    </message>
    <message>
      <source>e-mails and mailboxes</source>
      <translation>E-Mails und Postfächer</translation>
    </message>
    <message>
      <source>feeds</source>
      <translation>Feeds</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>einfachen Text</translation>
    </message>
    <message>
      <source>timelines as tables and calendars</source>
      <translation>Zeitleisten als Tabellen und Kalender</translation>
    </message>
    <message>
      <source>web pages</source>
      <translation>Webseiten</translation>
    </message>
  </context>
  <context>
    <name>EventCommands</name>
    <message>
      <source>Confirm {0}</source>
      <translation>Bestätigen: {0}</translation>
    </message>
    <message>
      <source>Hide {0}</source>
      <translation>Ausblenden: {0}</translation>
    </message>
    <message>
      <source>Tag {0}</source>
      <translation>Schlagwort: {0}</translation>
    </message>
    <message>
      <source>Tags of {0}</source>
      <translation>Schlagwörter von {0}</translation>
    </message>
    <message>
      <source>Take Back Confirmation of {0}</source>
      <translation>Bestätigung zurücknehmen: {0}</translation>
    </message>
    <message>
      <source>Unhide {0}</source>
      <translation>Einblenden: {0}</translation>
    </message>
  </context>
  <context>
    <name>EventMenu</name>
    <message>
      <source>&amp;Confirm</source>
      <translation>&amp;Bestätigen</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation>&amp;Ausblenden</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Verbinden</translation>
    </message>
    <message>
      <source>&amp;Merge (Ctrl+click another event first)</source>
      <translation>&amp;Verbinden (zuerst mit Strg+Klick ein weiteres wählen)</translation>
    </message>
    <message>
      <source>&amp;Next Unreviewed</source>
      <translation>&amp;Nächstes ungeprüftes</translation>
    </message>
    <message>
      <source>&amp;Previous Unreviewed</source>
      <translation>&amp;Voriges ungeprüftes</translation>
    </message>
    <message>
      <source>&amp;Tag…</source>
      <translation>&amp;Schlagwort…</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>E&amp;vent</source>
      <translation>&amp;Ereignis</translation>
    </message>
    <message>
      <source>Edit &amp;Date…</source>
      <translation>&amp;Datum ändern…</translation>
    </message>
    <message>
      <source>Edit Titl&amp;e</source>
      <translation>&amp;Titel ändern</translation>
    </message>
    <message>
      <source>Ne&amp;w…</source>
      <translation>Ne&amp;u…</translation>
    </message>
    <message>
      <source>Needs &amp;Review…</source>
      <translation>Zu &amp;prüfen…</translation>
    </message>
    <message>
      <source>Publicat&amp;ion Date…</source>
      <translation>Tag der Veröffentl&amp;ichung…</translation>
    </message>
    <message>
      <source>S&amp;plit</source>
      <translation>&amp;Trennen</translation>
    </message>
    <message>
      <source>Take &amp;Confirmation Back</source>
      <translation>&amp;Bestätigung zurücknehmen</translation>
    </message>
    <message>
      <source>Un&amp;hide</source>
      <translation>Ei&amp;nblenden</translation>
    </message>
    <message>
      <source>Write N&amp;ote</source>
      <translation>N&amp;otiz schreiben</translation>
    </message>
  </context>
  <context>
    <name>EventTable</name>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>How exact</source>
      <translation>Wie genau</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>Wichtigkeit</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Ohne Datum</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>the sources disagree</source>
      <translation>die Quellen sind uneins</translation>
    </message>
    <message>
      <source>{0} source</source>
      <translation>{0} Quelle</translation>
    </message>
    <message>
      <source>{0} sources</source>
      <translation>{0} Quellen</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Choose a file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>No picture: this format holds data.</source>
      <translation>Kein Bild: Dieses Format enthält Daten.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>Fortschritt des Exports</translation>
    </message>
    <message>
      <source>The file that is there will be replaced.</source>
      <translation>Die vorhandene Datei wird ersetzt.</translation>
    </message>
  </context>
  <context>
    <name>ExportFields</name>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Expand rows to show every label</source>
      <translation>Zeilen so weit öffnen, dass jede Beschriftung Platz hat</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Querformat</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>List of what has no date</source>
      <translation>Liste von allem ohne Datum</translation>
    </message>
    <message>
      <source>Pages side by side</source>
      <translation>Seiten nebeneinander</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Hochformat</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Maßstab</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Texts of plain text files too</source>
      <translation>Auch die Texte reiner Textdateien</translation>
    </message>
    <message>
      <source>The selected event</source>
      <translation>Das gewählte Ereignis</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title above it</source>
      <translation>Titel darüber</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Lage</translation>
    </message>
    <message>
      <source>What is in sight</source>
      <translation>Was zu sehen ist</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>Breite in Pixeln</translation>
    </message>
    <message>
      <source>{0} selected events</source>
      <translation>{0} gewählte Ereignisse</translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <source>Copied 1 event</source>
      <translation>1 Ereignis kopiert</translation>
    </message>
    <message>
      <source>Copied {0} events</source>
      <translation>{0} Ereignisse kopiert</translation>
    </message>
    <message>
      <source>Exported to {0}</source>
      <translation>Exportiert nach {0}</translation>
    </message>
    <message>
      <source>The view was copied as a picture</source>
      <translation>Die Ansicht wurde als Bild kopiert</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>timeline.png</source>
      <translation>zeitleiste.png</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>New Timeline</source>
      <translation>Neue Zeitleiste</translation>
    </message>
    <message>
      <source>Open Timeline</source>
      <translation>Zeitleiste öffnen</translation>
    </message>
    <message>
      <source>Save Timeline As</source>
      <translation>Zeitleiste speichern unter</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>Timelines ({0})</source>
      <translation>Zeitleisten ({0})</translation>
    </message>
  </context>
  <context>
    <name>FileMenu</name>
    <message>
      <source>&amp;Clear This List</source>
      <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;New Timeline…</source>
      <translation>&amp;Neue Zeitleiste…</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
      <source>Open &amp;Timeline…</source>
      <translation>&amp;Zeitleiste öffnen…</translation>
    </message>
    <message>
      <source>Recent Fol&amp;ders</source>
      <translation>Zuletzt benutzte &amp;Ordner</translation>
    </message>
    <message>
      <source>Save &amp;As…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>Clear all</source>
      <translation>Alle entfernen</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Remove all filters</source>
      <translation>Alle Filter entfernen</translation>
    </message>
    <message>
      <source>Remove filter: {0}, {1}</source>
      <translation>Filter entfernen: {0}, {1}</translation>
    </message>
    <message>
      <source>{0} by this filter alone</source>
      <translation>{0} durch diesen Filter allein</translation>
    </message>
    <message>
      <source>{0} event</source>
      <translation>{0} Ereignis</translation>
    </message>
    <message>
      <source>{0} events</source>
      <translation>{0} Ereignisse</translation>
    </message>
    <message>
      <source>{0} of {1} articles</source>
      <translation>{0} von {1} Artikeln</translation>
    </message>
    <message>
      <source>{0} of {1} events</source>
      <translation>{0} von {1} Ereignissen</translation>
    </message>
  </context>
  <context>
    <name>FilterMenu</name>
    <message>
      <source>Clear all filters</source>
      <translation>Alle Filter entfernen</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Only confirmed</source>
      <translation>Nur Bestätigtes</translation>
    </message>
    <message>
      <source>Only exact dates</source>
      <translation>Nur genaue Daten</translation>
    </message>
    <message>
      <source>Only hidden</source>
      <translation>Nur Ausgeblendetes</translation>
    </message>
    <message>
      <source>Only lasting states</source>
      <translation>Nur Andauerndes</translation>
    </message>
    <message>
      <source>Only plans</source>
      <translation>Nur Geplantes</translation>
    </message>
    <message>
      <source>Only provisional dates</source>
      <translation>Nur vorläufige Daten</translation>
    </message>
    <message>
      <source>Only unconfirmed</source>
      <translation>Nur Unbestätigtes</translation>
    </message>
    <message>
      <source>Only unsure dates</source>
      <translation>Nur unsichere Daten</translation>
    </message>
    <message>
      <source>Only what happened</source>
      <translation>Nur Geschehenes</translation>
    </message>
    <message>
      <source>Told by two or more sources</source>
      <translation>Von zwei oder mehr Quellen berichtet</translation>
    </message>
  </context>
  <context>
    <name>FoundLine</name>
    <message>
      <source>Next match</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Only matches</source>
      <translation>Nur Treffer</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <source>Read the next of these articles where it says the words</source>
      <translation>Den nächsten dieser Artikel an der Stelle lesen</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>also in 1 article</source>
      <translation>auch in 1 Artikel</translation>
    </message>
    <message>
      <source>also in {0} articles</source>
      <translation>auch in {0} Artikeln</translation>
    </message>
    <message>
      <source>in 1 article</source>
      <translation>in 1 Artikel</translation>
    </message>
    <message>
      <source>in {0} articles</source>
      <translation>in {0} Artikeln</translation>
    </message>
  </context>
  <context>
    <name>GroupCommands</name>
    <message>
      <source>Delete {0}</source>
      <translation>Löschen: {0}</translation>
    </message>
    <message>
      <source>Merge {0}</source>
      <translation>Verbinden: {0}</translation>
    </message>
    <message>
      <source>Split Off a Source</source>
      <translation>Quelle abtrennen</translation>
    </message>
    <message>
      <source>Split {0}</source>
      <translation>Trennen: {0}</translation>
    </message>
  </context>
  <context>
    <name>GuideWindow</name>
    <message>
      <source>Guide</source>
      <translation>Anleitung</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>guide.md</source>
      <translation>guide.de.md</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>Date: {0}; was {1}</source>
      <translation>Datum: {0}; war {1}</translation>
    </message>
    <message>
      <source>Title: {0}; was {1}</source>
      <translation>Titel: {0}; war {1}</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>ohne Datum</translation>
    </message>
  </context>
  <context>
    <name>HoverTip</name>
    <message>
      <source>{0} event has no room here. Click to see it.</source>
      <translation>{0} Ereignis hat hier keinen Platz. Klicken zeigt es.</translation>
    </message>
    <message>
      <source>{0} events have no room here. Click to see them.</source>
      <translation>{0} Ereignisse haben hier keinen Platz. Klicken zeigt sie.</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>Added {0} article</source>
      <translation>{0} Artikel hinzugefügt</translation>
    </message>
    <message>
      <source>Added {0} articles</source>
      <translation>{0} Artikel hinzugefügt</translation>
    </message>
    <message>
      <source>Already added</source>
      <translation>Schon vorhanden</translation>
    </message>
    <message>
      <source>No files found</source>
      <translation>Keine Dateien gefunden</translation>
    </message>
    <message>
      <source>Stopped after {0} of {1} files</source>
      <translation>Nach {0} von {1} Dateien angehalten</translation>
    </message>
    <message>
      <source>{0} already added</source>
      <translation>{0} schon vorhanden</translation>
    </message>
  </context>
  <context>
    <name>ImportNews</name>
    <message>
      <source>{0} file couldn't be read.</source>
      <translation>{0} Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{0} files couldn't be read.</source>
      <translation>{0} Dateien konnten nicht gelesen werden.</translation>
    </message>
  </context>
  <context>
    <name>ListMenus</name>
    <message>
      <source>Show on the strip</source>
      <translation>Auf der Zeitleiste zeigen</translation>
    </message>
    <message>
      <source>Show only this range</source>
      <translation>Nur diesen Bereich zeigen</translation>
    </message>
  </context>
  <context>
    <name>ListView</name>
    <message>
      <source>List of events</source>
      <translation>Liste der Ereignisse</translation>
    </message>
    <message>
      <source>Nothing to list: the filters leave no event.</source>
      <translation>Nichts aufzulisten: Die Filter lassen kein Ereignis übrig.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
  </context>
  <context>
    <name>Minimap</name>
    <message>
      <source>Events with a provisional date; click to see these</source>
      <translation>Ereignisse mit vorläufigem Datum; Klicken zeigt sie</translation>
    </message>
    <message>
      <source>Events without a date; click to go to them</source>
      <translation>Ereignisse ohne Datum; Klicken führt dorthin</translation>
    </message>
    <message>
      <source>Overview of the whole timeline</source>
      <translation>Überblick über die ganze Zeitleiste</translation>
    </message>
    <message>
      <source>{0} undated, {1} provisional</source>
      <translation>{0} ohne Datum, {1} vorläufig</translation>
    </message>
  </context>
  <context>
    <name>NewEventLine</name>
    <message>
      <source>Add event</source>
      <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
      <source>Add without a date</source>
      <translation>Ohne Datum hinzufügen</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Neues Ereignis</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
  </context>
  <context>
    <name>NewEvents</name>
    <message>
      <source>Add Event</source>
      <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Neues Ereignis</translation>
    </message>
    <message>
      <source>New event from {0}</source>
      <translation>Neues Ereignis aus {0}</translation>
    </message>
    <message>
      <source>Select the words of the event first, then press D.</source>
      <translation>Wählen Sie zuerst die Worte des Ereignisses, dann D.</translation>
    </message>
  </context>
  <context>
    <name>OfferBar</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Changes on disk</source>
      <translation>Änderungen auf der Platte</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Übergehen</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <source>{0} file has changed</source>
      <translation>{0} Datei hat sich geändert</translation>
    </message>
    <message>
      <source>{0} files have changed</source>
      <translation>{0} Dateien haben sich geändert</translation>
    </message>
    <message>
      <source>{0} new file</source>
      <translation>{0} neue Datei</translation>
    </message>
    <message>
      <source>{0} new files</source>
      <translation>{0} neue Dateien</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>The folder {0} is not there.</source>
      <translation>Den Ordner {0} gibt es nicht.</translation>
    </message>
    <message>
      <source>The sources folder {0} is not there. It stays remembered.</source>
      <translation>Den Quellenordner {0} gibt es nicht. Er bleibt gemerkt.</translation>
    </message>
    <message>
      <source>The timeline {0} is not there.</source>
      <translation>Die Zeitleiste {0} gibt es nicht.</translation>
    </message>
    <message>
      <source>The timeline {0} is not there. It stays in the list.</source>
      <translation>Die Zeitleiste {0} gibt es nicht. Sie bleibt in der Liste.</translation>
    </message>
    <message>
      <source>{0} is there already. Open it, or choose another name.</source>
      <translation>{0} gibt es schon. Öffnen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Seite {0} von {1}</translation>
    </message>
    <message>
      <source>continues on page {0}</source>
      <translation>weiter auf Seite {0}</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>+12  That many more events, which have no room</source>
      <translation>+12  So viele weitere Ereignisse ohne Platz</translation>
    </message>
    <message>
      <source>Columns in the background: how many begin there</source>
      <translation>Säulen im Hintergrund: wie viele dort beginnen</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
      <source>Without a date</source>
      <translation>Ohne Datum</translation>
    </message>
    <message>
      <source>publication date unknown</source>
      <translation>Tag der Veröffentlichung unbekannt</translation>
    </message>
    <message>
      <source>published {0}</source>
      <translation>veröffentlicht {0}</translation>
    </message>
  </context>
  <context>
    <name>PinnedPanes</name>
    <message>
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>{0} events are too many to print from here. Filter them, or export a PDF.</source>
      <translation>{0} Ereignisse sind zu viele, um sie von hier zu drucken. Filtern Sie oder exportieren Sie ein PDF.</translation>
    </message>
  </context>
  <context>
    <name>Proposal</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>Probably published {0}</source>
      <translation>Wahrscheinlich veröffentlicht {0}</translation>
    </message>
    <message>
      <source>The date line {words} can be read as two days</source>
      <translation>Die Datumszeile {words} lässt sich als zwei Tage lesen</translation>
    </message>
    <message>
      <source>The news of {words} is at most two days old</source>
      <translation>Die Nachricht {words} ist höchstens zwei Tage alt</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} nehmen</translation>
    </message>
    <message>
      <source>What tells when it was published does not agree</source>
      <translation>Was den Tag der Veröffentlichung verrät, stimmt nicht überein</translation>
    </message>
    <message>
      <source>a {0}</source>
      <translation>ein {0}</translation>
    </message>
    <message>
      <source>another article</source>
      <translation>ein anderer Artikel</translation>
    </message>
    <message>
      <source>between {0} and {1}</source>
      <translation>zwischen {0} und {1}</translation>
    </message>
    <message>
      <source>dates do not agree</source>
      <translation>Daten stimmen nicht überein</translation>
    </message>
    <message>
      <source>on {0}</source>
      <translation>am {0}</translation>
    </message>
    <message>
      <source>on {0} or earlier</source>
      <translation>am {0} oder früher</translation>
    </message>
    <message>
      <source>on {0} or later</source>
      <translation>am {0} oder später</translation>
    </message>
    <message>
      <source>{0} {1} of some year</source>
      <translation>{0}. {1} irgendeines Jahres</translation>
    </message>
    <message>
      <source>{words} counts from a year that is named</source>
      <translation>{words} zählt von einem genannten Jahr</translation>
    </message>
    <message>
      <source>{words} is told as past</source>
      <translation>{words} wird als vergangen erzählt</translation>
    </message>
    <message>
      <source>{words} is told as still to come</source>
      <translation>{words} wird als künftig erzählt</translation>
    </message>
    <message>
      <source>{words} names one time in two ways</source>
      <translation>{words} nennt eine Zeit auf zwei Arten</translation>
    </message>
    <message>
      <source>{words} tells of what {other} dates to {known}</source>
      <translation>{words} berichtet, was {other} auf {known} datiert</translation>
    </message>
    <message>
      <source>{words} tells what the picture of {known} shows</source>
      <translation>{words} berichtet, was das Bild vom {known} zeigt</translation>
    </message>
  </context>
  <context>
    <name>ProposalBox</name>
    <message>
      <source>Proposed publication date: {0}</source>
      <translation>Vorgeschlagener Tag der Veröffentlichung: {0}</translation>
    </message>
    <message>
      <source>Use {0} as the publication date</source>
      <translation>{0} als Tag der Veröffentlichung nehmen</translation>
    </message>
  </context>
  <context>
    <name>PublicationCommands</name>
    <message>
      <source>Publication date of {0}</source>
      <translation>Tag der Veröffentlichung von {0}</translation>
    </message>
    <message>
      <source>Publication date of {0} articles</source>
      <translation>Tag der Veröffentlichung von {0} Artikeln</translation>
    </message>
    <message>
      <source>what the files say</source>
      <translation>was die Dateien sagen</translation>
    </message>
  </context>
  <context>
    <name>PublicationLine</name>
    <message>
      <source>; {0} set by you stay</source>
      <translation>; {0} von Ihnen gesetzte bleiben</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Wie gefunden</translation>
    </message>
    <message>
      <source>As found: {0}</source>
      <translation>Wie gefunden: {0}</translation>
    </message>
    <message>
      <source>Day of publication</source>
      <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
      <source>Day of publication, as 14 Oct 2023</source>
      <translation>Tag der Veröffentlichung, etwa 14. Oktober 2023</translation>
    </message>
    <message>
      <source>Looking what moves…</source>
      <translation>Sieht nach, was sich verschiebt…</translation>
    </message>
    <message>
      <source>No publication date</source>
      <translation>Kein Tag der Veröffentlichung</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <source>Publication date</source>
      <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
      <source>The article speaks against this day. {0}</source>
      <translation>Der Artikel spricht gegen diesen Tag. {0}</translation>
    </message>
    <message>
      <source>{0} of {1} events move</source>
      <translation>{0} von {1} Ereignissen verschieben sich</translation>
    </message>
    <message>
      <source>{0}: name the day.</source>
      <translation>{0}: Bitte den Tag nennen.</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Change date…</source>
      <translation>Tag ändern…</translation>
    </message>
    <message>
      <source>Change the publication date</source>
      <translation>Tag der Veröffentlichung ändern</translation>
    </message>
    <message>
      <source>New event from the selected words</source>
      <translation>Neues Ereignis aus den gewählten Worten</translation>
    </message>
    <message>
      <source>Next date in the article</source>
      <translation>Nächstes Datum im Artikel</translation>
    </message>
    <message>
      <source>Open original</source>
      <translation>Original öffnen</translation>
    </message>
    <message>
      <source>Open the original file</source>
      <translation>Die Originaldatei öffnen</translation>
    </message>
    <message>
      <source>Previous date in the article</source>
      <translation>Voriges Datum im Artikel</translation>
    </message>
    <message>
      <source>Select an event or an article to read its text here.</source>
      <translation>Wählen Sie ein Ereignis oder einen Artikel, um den Text hier zu lesen.</translation>
    </message>
    <message>
      <source>Set date…</source>
      <translation>Tag setzen…</translation>
    </message>
    <message>
      <source>{0} does not hold this article's text, so only the quotes are here.</source>
      <translation>{0} enthält den Text dieses Artikels nicht, darum stehen hier nur die Zitate.</translation>
    </message>
  </context>
  <context>
    <name>Renewal</name>
    <message>
      <source>{0} articles were read again by better rules. What you did stays.</source>
      <translation>{0} Artikel wurden nach besseren Regeln neu gelesen. Was Sie getan haben, bleibt.</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>No fault in this session.</source>
      <translation>Kein Fehler in dieser Sitzung.</translation>
    </message>
    <message>
      <source>Something went wrong ({0}). Your work is safe.</source>
      <translation>Etwas ist schiefgegangen ({0}). Ihre Arbeit ist sicher.</translation>
    </message>
  </context>
  <context>
    <name>ReportWindow</name>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Nothing is sent by itself. Copy this and send it with a sentence about what you did; it holds no word of your articles.</source>
      <translation>Nichts wird von selbst gesendet. Kopieren Sie dies und senden Sie es mit einem Satz darüber, was Sie taten; es enthält kein Wort Ihrer Artikel.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report a Problem</source>
      <translation>Ein Problem melden</translation>
    </message>
  </context>
  <context>
    <name>ReviewCommands</name>
    <message>
      <source>Drop Edits</source>
      <translation>Änderungen verwerfen</translation>
    </message>
    <message>
      <source>Keep Event</source>
      <translation>Ereignis behalten</translation>
    </message>
    <message>
      <source>Needs &amp;Review ({0})…</source>
      <translation>Zu &amp;prüfen ({0})…</translation>
    </message>
    <message>
      <source>Words of events that you edited are gone ({0}): Event ▸ Needs Review.</source>
      <translation>Worte von Ereignissen, die Sie geändert haben, sind verschwunden ({0}): Ereignis ▸ Zu prüfen.</translation>
    </message>
  </context>
  <context>
    <name>ReviewLine</name>
    <message>
      <source>Drop</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Edits whose words are gone</source>
      <translation>Änderungen, deren Worte verschwunden sind</translation>
    </message>
    <message>
      <source>Keep as an event of its own</source>
      <translation>Als eigenes Ereignis behalten</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <source>What you did to these events is kept, but their words are found no more.</source>
      <translation>Was Sie an diesen Ereignissen getan haben, ist aufbewahrt, doch ihre Worte finden sich nicht mehr.</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>ohne Datum</translation>
    </message>
    <message>
      <source>{0} · {1} · was in {2}</source>
      <translation>{0} · {1} · war in {2}</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Add articles first</source>
      <translation>Zuerst Artikel hinzufügen</translation>
    </message>
    <message>
      <source>Events found</source>
      <translation>Gefundene Ereignisse</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Titles, quotes, sources and the articles' text (Ctrl+F)</source>
      <translation>Titel, Zitate, Quellen und der Text der Artikel (Strg+F)</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>"disputed" of {0} is not made of two times and a document</source>
      <translation>„disputed“ von {0} besteht nicht aus zwei Zeiten und einem Dokument</translation>
    </message>
    <message>
      <source>"more_quotes" in {0} is damaged</source>
      <translation>„more_quotes“ in {0} ist beschädigt</translation>
    </message>
    <message>
      <source>"other_dates" in {0} are damaged</source>
      <translation>„other_dates“ in {0} sind beschädigt</translation>
    </message>
    <message>
      <source>"provisional" of {0} is not made of two times</source>
      <translation>„provisional“ von {0} besteht nicht aus zwei Zeiten</translation>
    </message>
    <message>
      <source>"published_bounds" of {0} are not two days in order</source>
      <translation>„published_bounds“ von {0} sind nicht zwei Tage in ihrer Reihenfolge</translation>
    </message>
    <message>
      <source>"{0}" of {1}</source>
      <translation>„{0}“ von {1}</translation>
    </message>
    <message>
      <source>"{0}" of {1} is not a list of objects</source>
      <translation>„{0}“ von {1} ist keine Liste von Objekten</translation>
    </message>
    <message>
      <source>"{0}" of {1} is not {2}</source>
      <translation>„{0}“ von {1} ist etwas anderes als {2}</translation>
    </message>
    <message>
      <source>"{0}" of {1} is too long</source>
      <translation>„{0}“ von {1} ist zu lang</translation>
    </message>
    <message>
      <source>1 event</source>
      <translation>1 Ereignis</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 Seite</translation>
    </message>
    <message>
      <source>A calendar has no place for events without a date, with an open end, or before year 1.</source>
      <translation>Ein Kalender hat keinen Platz für Ereignisse ohne Datum, mit offenem Ende oder vor dem Jahr 1.</translation>
    </message>
    <message>
      <source>A drawing holds no quotes; its words can be searched and copied.</source>
      <translation>Eine Zeichnung enthält keine Zitate; ihre Worte lassen sich suchen und kopieren.</translation>
    </message>
    <message>
      <source>A fault in Timeline stopped the reading ({0}).</source>
      <translation>Ein Fehler in Timeline hat das Lesen beendet ({0}).</translation>
    </message>
    <message>
      <source>A page of the PDF is damaged.</source>
      <translation>Eine Seite des PDFs ist beschädigt.</translation>
    </message>
    <message>
      <source>A part of the file has more than {0} MiB unpacked.</source>
      <translation>Ein Teil der Datei ist entpackt größer als {0} MiB.</translation>
    </message>
    <message>
      <source>A picture holds no quotes, and no words that one could search or copy.</source>
      <translation>Ein Bild enthält keine Zitate und keine Worte, die sich suchen oder kopieren ließen.</translation>
    </message>
    <message>
      <source>A picture {0} pixels wide has no room for its words: {1} is the least.</source>
      <translation>Ein {0} Pixel breites Bild hat keinen Platz für seine Worte: {1} ist das Mindeste.</translation>
    </message>
    <message>
      <source>A remark above the forwarded message was left out.</source>
      <translation>Eine Bemerkung über der weitergeleiteten Nachricht wurde ausgelassen.</translation>
    </message>
    <message>
      <source>A table has no room for articles that tell no event, nor for the articles' texts.</source>
      <translation>Eine Tabelle hat keinen Platz für Artikel ohne Ereignis und für die Texte der Artikel.</translation>
    </message>
    <message>
      <source>A timeline of 1 event.</source>
      <translation>Eine Zeitleiste mit 1 Ereignis.</translation>
    </message>
    <message>
      <source>A timeline of {0} events.</source>
      <translation>Eine Zeitleiste mit {0} Ereignissen.</translation>
    </message>
    <message>
      <source>Add the folder itself instead.</source>
      <translation>Fügen Sie stattdessen den Ordner selbst hinzu.</translation>
    </message>
    <message>
      <source>Add the folder's files instead.</source>
      <translation>Fügen Sie stattdessen die Dateien des Ordners hinzu.</translation>
    </message>
    <message>
      <source>An article of which only quotes are known is left out.</source>
      <translation>Ein Artikel, von dem nur Zitate bekannt sind, wird ausgelassen.</translation>
    </message>
    <message>
      <source>An event whose day is unknown stands on all the days that it may mean, and says so.</source>
      <translation>Ein Ereignis, dessen Tag unbekannt ist, steht an allen Tagen, die gemeint sein können, und sagt es.</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Articles (TimeML)</source>
      <translation>Artikel (TimeML)</translation>
    </message>
    <message>
      <source>Ask its owner for access, or copy it to a folder of yours.</source>
      <translation>Bitten Sie den Eigentümer um Zugriff oder kopieren Sie sie in einen Ihrer Ordner.</translation>
    </message>
    <message>
      <source>Ask its publisher for a copy without protection.</source>
      <translation>Bitten Sie den Verlag um eine Ausgabe ohne Schutz.</translation>
    </message>
    <message>
      <source>Calendar (iCalendar)</source>
      <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
      <source>Check in your mail program whether it has words.</source>
      <translation>Sehen Sie in Ihrem Mailprogramm nach, ob sie Text enthält.</translation>
    </message>
    <message>
      <source>Check whether it was moved or renamed.</source>
      <translation>Prüfen Sie, ob sie verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>Chinesisch</translation>
    </message>
    <message>
      <source>Choose a file that 'timeline-app extract' wrote.</source>
      <translation>Wählen Sie eine Datei, die „timeline-app extract“ geschrieben hat.</translation>
    </message>
    <message>
      <source>Choose a file that Timeline exported, or export it again.</source>
      <translation>Wählen Sie eine Datei, die Timeline exportiert hat, oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>Choose a file that holds a timeline for TimelineJS.</source>
      <translation>Wählen Sie eine Datei mit einer Zeitleiste für TimelineJS.</translation>
    </message>
    <message>
      <source>Chronology (Markdown)</source>
      <translation>Chronologie (Markdown)</translation>
    </message>
    <message>
      <source>Chronology (Word)</source>
      <translation>Chronologie (Word)</translation>
    </message>
    <message>
      <source>Close this pane</source>
      <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
      <source>Copy it to this computer's own disk and try again.</source>
      <translation>Kopieren Sie sie auf die Platte dieses Computers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Copy its words into a text file and add that.</source>
      <translation>Kopieren Sie den Text in eine Textdatei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>Copy the article's words into a text file and add that.</source>
      <translation>Kopieren Sie den Text des Artikels in eine Textdatei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Dates in {0} are not understood yet.</source>
      <translation>Datumsangaben auf {0} werden noch nicht verstanden.</translation>
    </message>
    <message>
      <source>Defaults are used; changes are not remembered this time.</source>
      <translation>Die Vorgaben gelten; Änderungen werden diesmal nicht gemerkt.</translation>
    </message>
    <message>
      <source>Document (PDF)</source>
      <translation>Dokument (PDF)</translation>
    </message>
    <message>
      <source>Download it again from the site's own address.</source>
      <translation>Laden Sie ihn noch einmal von der Adresse der Website selbst herunter.</translation>
    </message>
    <message>
      <source>Download it again, or save the article as a web page or as text.</source>
      <translation>Laden Sie die Datei noch einmal herunter oder speichern Sie den Artikel als Webseite oder als Text.</translation>
    </message>
    <message>
      <source>Download or copy it again; if it opens elsewhere, save it as plain text.</source>
      <translation>Laden oder kopieren Sie die Datei noch einmal; lässt sie sich anderswo öffnen, speichern Sie sie als reinen Text.</translation>
    </message>
    <message>
      <source>Download or pack it again.</source>
      <translation>Laden oder packen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Drawing (SVG)</source>
      <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <source>EPUB book</source>
      <translation>EPUB-Buch</translation>
    </message>
    <message>
      <source>Earlier messages that it quotes were left out.</source>
      <translation>Zitierte frühere Nachrichten wurden ausgelassen.</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>Export it again, or save the articles as text files.</source>
      <translation>Exportieren Sie die Datei noch einmal oder speichern Sie die Artikel als Textdateien.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>Export or download it again.</source>
      <translation>Exportieren Sie die Datei noch einmal oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
      <source>Export the articles with their texts, or save them as text files.</source>
      <translation>Exportieren Sie die Artikel mit ihren Texten oder speichern Sie sie als Textdateien.</translation>
    </message>
    <message>
      <source>Export the timeline again.</source>
      <translation>Exportieren Sie die Zeitleiste noch einmal.</translation>
    </message>
    <message>
      <source>Fonts are not in the file: a program that lacks this one takes another.</source>
      <translation>Schriften sind nicht in der Datei: Fehlt einem Programm diese, nimmt es eine andere.</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>Hindi</translation>
    </message>
    <message>
      <source>It draws a month or a year at its first day; the date in words is exact.</source>
      <translation>Einen Monat oder ein Jahr zeichnet es beim ersten Tag ein; das Datum in Worten stimmt genau.</translation>
    </message>
    <message>
      <source>It has more than {0} MiB unpacked.</source>
      <translation>Entpackt sind es mehr als {0} MiB.</translation>
    </message>
    <message>
      <source>It is for looking at: it does not open as a timeline again.</source>
      <translation>Zum Ansehen: Es lässt sich nicht wieder als Zeitleiste öffnen.</translation>
    </message>
    <message>
      <source>It is for reading: added again, it is an article and no timeline.</source>
      <translation>Zum Lesen: Wieder hinzugefügt ist es ein Artikel und keine Zeitleiste.</translation>
    </message>
    <message>
      <source>It is for reading: it does not open as a timeline again.</source>
      <translation>Zum Lesen: Es lässt sich nicht wieder als Zeitleiste öffnen.</translation>
    </message>
    <message>
      <source>It is nested too deeply to be read.</source>
      <translation>Die Datei ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <source>Its encoding was guessed ({0}).</source>
      <translation>Die Zeichenkodierung wurde erraten ({0}).</translation>
    </message>
    <message>
      <source>Its language was not recognised, so no dates were looked for.</source>
      <translation>Die Sprache wurde nicht erkannt, daher wurde nicht nach Daten gesucht.</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>Japanisch</translation>
    </message>
    <message>
      <source>Keep this pane</source>
      <translation>Diesen Bereich behalten</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <source>Let a scanning program recognise its text, then add it again.</source>
      <translation>Lassen Sie den Text von einem Scanprogramm erkennen und fügen Sie die Datei dann noch einmal hinzu.</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Hell oder dunkel</translation>
    </message>
    <message>
      <source>Line {0} is not JSON.</source>
      <translation>Zeile {0} ist kein JSON.</translation>
    </message>
    <message>
      <source>Name the articles that it was made of.</source>
      <translation>Nennen Sie die Artikel, aus denen sie entstanden ist.</translation>
    </message>
    <message>
      <source>None of its {0} messages could be read. {1}</source>
      <translation>Keine der {0} Nachrichten konnte gelesen werden. {1}</translation>
    </message>
    <message>
      <source>Note: {0}</source>
      <translation>Notiz: {0}</translation>
    </message>
    <message>
      <source>Of an event's further quotes the publication dates are not told.</source>
      <translation>Von den weiteren Zitaten eines Ereignisses wird der Tag der Veröffentlichung nicht genannt.</translation>
    </message>
    <message>
      <source>Open it in the program that made it and save it again.</source>
      <translation>Öffnen Sie die Datei mit dem Programm, das sie erstellt hat, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>Open it in the program that made it and save it as .docx or as plain text.</source>
      <translation>Öffnen Sie die Datei mit dem Programm, das sie erstellt hat, und speichern Sie sie als .docx oder als reinen Text.</translation>
    </message>
    <message>
      <source>Open it in the program that made it and save it as PDF again.</source>
      <translation>Öffnen Sie die Datei mit dem Programm, das sie erstellt hat, und speichern Sie sie noch einmal als PDF.</translation>
    </message>
    <message>
      <source>Open it in the program that made it and save it as plain text.</source>
      <translation>Öffnen Sie die Datei mit dem Programm, das sie erstellt hat, und speichern Sie sie als reinen Text.</translation>
    </message>
    <message>
      <source>Open it in your mail program and save its words.</source>
      <translation>Öffnen Sie sie in Ihrem Mailprogramm und speichern Sie den Text.</translation>
    </message>
    <message>
      <source>Open it with its password and save a copy without one.</source>
      <translation>Öffnen Sie die Datei mit dem Kennwort und speichern Sie eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <translation>OpenDocument-Text</translation>
    </message>
    <message>
      <source>Other dates are given: {0}.</source>
      <translation>Es werden auch andere Daten genannt: {0}.</translation>
    </message>
    <message>
      <source>Other dates: {0}</source>
      <translation>Andere Daten: {0}</translation>
    </message>
    <message>
      <source>Parquet needs the package pyarrow: pip install 'timeline-app[cluster]'.</source>
      <translation>Für Parquet wird das Paket pyarrow gebraucht: pip install 'timeline-app[cluster]'.</translation>
    </message>
    <message>
      <source>Picture (PNG)</source>
      <translation>Bild (PNG)</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Anheften</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
    <message>
      <source>Please report it.</source>
      <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>Polnisch</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <source>Reading it crashed; the other files are not affected.</source>
      <translation>Beim Lesen gab es einen Absturz; die anderen Dateien sind nicht betroffen.</translation>
    </message>
    <message>
      <source>Reading it needs more than {0} GiB.</source>
      <translation>Um die Datei zu lesen, braucht es mehr als {0} GiB.</translation>
    </message>
    <message>
      <source>Reading it took longer than {0} seconds, so it was stopped.</source>
      <translation>Das Lesen hat länger als {0} Sekunden gedauert und wurde deshalb abgebrochen.</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Russisch</translation>
    </message>
    <message>
      <source>Save it without a password and add that.</source>
      <translation>Speichern Sie es ohne Kennwort und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
      <source>Save its contents as a text file.</source>
      <translation>Speichern Sie den Inhalt als Textdatei.</translation>
    </message>
    <message>
      <source>Save or download the article again.</source>
      <translation>Speichern Sie den Artikel noch einmal oder laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
      <source>Save the article as text or as a web page ({0}).</source>
      <translation>Speichern Sie den Artikel als Text oder als Webseite ({0}).</translation>
    </message>
    <message>
      <source>Save the attachments and add them.</source>
      <translation>Speichern Sie die Anhänge und fügen Sie sie hinzu.</translation>
    </message>
    <message>
      <source>Save the message again from your mail program, or its words as a text file.</source>
      <translation>Speichern Sie die Nachricht noch einmal aus Ihrem Mailprogramm oder ihren Text als Textdatei.</translation>
    </message>
    <message>
      <source>Save the page again from your browser.</source>
      <translation>Speichern Sie die Seite noch einmal aus Ihrem Browser.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Solid: exact, or all that time. Hollow: one moment, unsure when, or to come. Dashed: waits for a publication date. Arrow: open.</source>
      <translation>Gefüllt: genau, oder die ganze Zeit über. Hohl: ein Zeitpunkt, unsicher wann, oder noch bevorstehend. Gestrichelt: wartet auf einen Tag der Veröffentlichung. Pfeil: offen.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <source>Split it into smaller files, one article each.</source>
      <translation>Teilen Sie sie in kleinere Dateien mit je einem Artikel auf.</translation>
    </message>
    <message>
      <source>Split it into smaller files, or print only the article's pages to a new PDF.</source>
      <translation>Teilen Sie sie in kleinere Dateien auf oder drucken Sie nur die Seiten des Artikels in ein neues PDF.</translation>
    </message>
    <message>
      <source>Split it into smaller files, or save only the article.</source>
      <translation>Teilen Sie sie in kleinere Dateien auf oder speichern Sie nur den Artikel.</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>Schwedisch</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tabelle (CSV)</translation>
    </message>
    <message>
      <source>Table (TSV)</source>
      <translation>Tabelle (TSV)</translation>
    </message>
    <message>
      <source>Tags: {0}</source>
      <translation>Schlagwörter: {0}</translation>
    </message>
    <message>
      <source>The EPUB book is copy-protected.</source>
      <translation>Das EPUB-Buch ist kopiergeschützt.</translation>
    </message>
    <message>
      <source>The PDF has no text layer: it needs OCR (text recognition).</source>
      <translation>Das PDF hat keine Textebene: Es braucht OCR (Texterkennung).</translation>
    </message>
    <message>
      <source>The PDF has {0} pages; the limit is {1}.</source>
      <translation>Das PDF hat {0} Seiten; die Grenze liegt bei {1}.</translation>
    </message>
    <message>
      <source>The PDF needs its password.</source>
      <translation>Das PDF verlangt sein Kennwort.</translation>
    </message>
    <message>
      <source>The archive is damaged, or is of another kind than its name says.</source>
      <translation>Das Archiv ist beschädigt oder von anderer Art, als sein Name sagt.</translation>
    </message>
    <message>
      <source>The articles' texts are left out, their quotes are not.</source>
      <translation>Die Texte der Artikel werden ausgelassen, ihre Zitate nicht.</translation>
    </message>
    <message>
      <source>The dates of this article stand in {0}. To date it anew, take it out and add the article's own file.</source>
      <translation>Die Daten dieses Artikels stehen in {0}. Um ihn neu zu datieren, nehmen Sie ihn heraus und fügen Sie die Datei des Artikels selbst hinzu.</translation>
    </message>
    <message>
      <source>The disk that holds {1} is full, so the latest changes are not saved. Make room on it, or save the timeline on another disk.</source>
      <translation>Die Platte mit {1} ist voll, daher sind die letzten Änderungen nicht gespeichert. Schaffen Sie Platz oder speichern Sie die Zeitleiste auf einer anderen Platte.</translation>
    </message>
    <message>
      <source>The feed defines abbreviations of its own, which may be a trap.</source>
      <translation>Der Feed legt eigene Abkürzungen fest, was eine Falle sein kann.</translation>
    </message>
    <message>
      <source>The feed is damaged or breaks off: items may be missing or cut short.</source>
      <translation>Der Feed ist beschädigt oder bricht ab: Einträge können fehlen oder gekürzt sein.</translation>
    </message>
    <message>
      <source>The file breaks off or is damaged after {0} of its articles.</source>
      <translation>Die Datei bricht nach {0} ihrer Artikel ab oder ist dort beschädigt.</translation>
    </message>
    <message>
      <source>The file breaks off.</source>
      <translation>Die Datei bricht ab.</translation>
    </message>
    <message>
      <source>The file could not be read: {0}.</source>
      <translation>Die Datei konnte nicht gelesen werden: {0}.</translation>
    </message>
    <message>
      <source>The file has no text to read.</source>
      <translation>Die Datei hat keinen Text, der sich lesen lässt.</translation>
    </message>
    <message>
      <source>The file has {0} MiB; the limit is {1} MiB.</source>
      <translation>Die Datei hat {0} MiB; die Grenze liegt bei {1} MiB.</translation>
    </message>
    <message>
      <source>The file has {0} parts; the limit is {1}.</source>
      <translation>Die Datei hat {0} Teile; die Grenze liegt bei {1}.</translation>
    </message>
    <message>
      <source>The file holds no text, although its name says so.</source>
      <translation>Die Datei enthält keinen Text, obwohl ihr Name das sagt.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <source>The file is nested more than {0} levels deep.</source>
      <translation>Die Datei ist mehr als {0} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
      <source>The file is not there any more.</source>
      <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The file lists no {0} with a text.</source>
      <translation>Die Datei führt keine {0} mit Text auf.</translation>
    </message>
    <message>
      <source>The message breaks off.</source>
      <translation>Die Nachricht bricht ab.</translation>
    </message>
    <message>
      <source>The message has more than {0} parts.</source>
      <translation>Die Nachricht hat mehr als {0} Teile.</translation>
    </message>
    <message>
      <source>The message has no text of its own, only attachments.</source>
      <translation>Die Nachricht hat keinen eigenen Text, nur Anhänge.</translation>
    </message>
    <message>
      <source>The message has no text to read.</source>
      <translation>Die Nachricht hat keinen Text, der sich lesen lässt.</translation>
    </message>
    <message>
      <source>The message is encrypted.</source>
      <translation>Die Nachricht ist verschlüsselt.</translation>
    </message>
    <message>
      <source>The message is nested too deeply to be read.</source>
      <translation>Die Nachricht ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
      <source>The pages hold no quotes; their words can be searched and copied.</source>
      <translation>Die Seiten enthalten keine Zitate; ihre Worte lassen sich suchen und kopieren.</translation>
    </message>
    <message>
      <source>The picture is too narrow for its labels. Choose a greater width.</source>
      <translation>Das Bild ist zu schmal für seine Beschriftungen. Wählen Sie eine größere Breite.</translation>
    </message>
    <message>
      <source>The picture would be {0} pixels wide at a scale of 1, and {1} is the most. Choose a smaller width; a greater scale gives it more pixels.</source>
      <translation>Das Bild würde beim Maßstab 1 {0} Pixel breit, und {1} sind das Höchste. Wählen Sie eine kleinere Breite; ein größerer Maßstab gibt ihm mehr Pixel.</translation>
    </message>
    <message>
      <source>The picture would be {0} × {1} pixels, and {2} megapixels are the most. Choose a smaller width or scale, a shorter stretch of time or a PDF, which has pages.</source>
      <translation>Das Bild hätte {0} × {1} Pixel, und {2} Megapixel sind das Höchste. Wählen Sie eine kleinere Breite, einen kleineren Maßstab, einen kürzeren Zeitraum oder ein PDF, das Seiten hat.</translation>
    </message>
    <message>
      <source>The rich text is damaged.</source>
      <translation>Der RTF-Text ist beschädigt.</translation>
    </message>
    <message>
      <source>The settings could not be read ({0}).</source>
      <translation>Die Einstellungen konnten nicht gelesen werden ({0}).</translation>
    </message>
    <message>
      <source>The settings were damaged.</source>
      <translation>Die Einstellungen waren beschädigt.</translation>
    </message>
    <message>
      <source>The table of events breaks off.</source>
      <translation>Die Tabelle der Ereignisse bricht ab.</translation>
    </message>
    <message>
      <source>The table of events is damaged.</source>
      <translation>Die Tabelle der Ereignisse ist beschädigt.</translation>
    </message>
    <message>
      <source>The text has {0} characters; the limit is {1}.</source>
      <translation>Der Text hat {0} Zeichen; die Grenze liegt bei {1}.</translation>
    </message>
    <message>
      <source>The timeline breaks off.</source>
      <translation>Die Zeitleiste bricht ab.</translation>
    </message>
    <message>
      <source>The timeline {0} is damaged. It can be set aside as it is and a new one begun in its place; a copy of it from a backup can be opened too.</source>
      <translation>Die Zeitleiste {0} ist beschädigt. Sie kann so, wie sie ist, beiseitegelegt und an ihrer Stelle eine neue begonnen werden; auch eine Kopie aus einer Sicherung lässt sich öffnen.</translation>
    </message>
    <message>
      <source>The timeline {0} is open in another window or program. Close it there, or save a copy under another name.</source>
      <translation>Die Zeitleiste {0} ist in einem anderen Fenster oder Programm offen. Schließen Sie sie dort oder speichern Sie eine Kopie unter anderem Namen.</translation>
    </message>
    <message>
      <source>The timeline {0} was damaged. It was set aside as {1}, and a new one was begun.</source>
      <translation>Die Zeitleiste {0} war beschädigt. Sie liegt jetzt als {1} beiseite, und eine neue wurde begonnen.</translation>
    </message>
    <message>
      <source>The timeline {0} was made by a newer version of this program, and was left as it is. Update the program to open it.</source>
      <translation>Die Zeitleiste {0} hat eine neuere Version dieses Programms angelegt; sie blieb, wie sie ist. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
      <source>The timeline {1} cannot be read or written ({2}). See that its disk is there and sound and that you may use the folder, or keep it elsewhere.</source>
      <translation>Die Zeitleiste {1} lässt sich nicht lesen oder schreiben ({2}). Sehen Sie nach, ob ihre Platte da und in Ordnung ist und ob Sie den Ordner benutzen dürfen, oder bewahren Sie sie anderswo auf.</translation>
    </message>
    <message>
      <source>The timeline {1} may only be read, so nothing that changes is kept. Save it under another name, in a folder that you may write to.</source>
      <translation>Die Zeitleiste {1} darf nur gelesen werden, daher bleibt keine Änderung erhalten. Speichern Sie sie unter anderem Namen in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <source>The web page has {0} MB; the limit is {1} MB.</source>
      <translation>Die Webseite hat {0} MB; die Grenze liegt bei {1} MB.</translation>
    </message>
    <message>
      <source>The web page is damaged: no text could be found in it.</source>
      <translation>Die Webseite ist beschädigt: In ihr war kein Text zu finden.</translation>
    </message>
    <message>
      <source>The web page is nested more than 2,048 levels deep.</source>
      <translation>Die Webseite ist mehr als 2.048 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
      <source>The {0} defines abbreviations of its own, which may be a trap.</source>
      <translation>Diese Datei ({0}) legt eigene Abkürzungen fest, was eine Falle sein kann.</translation>
    </message>
    <message>
      <source>The {0} is damaged or breaks off.</source>
      <translation>Diese Datei ({0}) ist beschädigt oder bricht ab.</translation>
    </message>
    <message>
      <source>The {0} is protected by a password.</source>
      <translation>Diese Datei ({0}) ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
      <source>There are no events for TimelineJS in it.</source>
      <translation>Darin sind keine Ereignisse für TimelineJS.</translation>
    </message>
    <message>
      <source>There is no web page in this file, although its name says so.</source>
      <translation>In dieser Datei ist keine Webseite, obwohl ihr Name das sagt.</translation>
    </message>
    <message>
      <source>There is not enough memory for a picture of this size.</source>
      <translation>Für ein Bild dieser Größe reicht der Speicher nicht.</translation>
    </message>
    <message>
      <source>They were set aside as {0}; defaults are used.</source>
      <translation>Sie liegen jetzt unter dem Namen {0} beiseite; die Vorgaben gelten.</translation>
    </message>
    <message>
      <source>This file of the archive is damaged.</source>
      <translation>Diese Datei des Archivs ist beschädigt.</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>Das ist ein Ordner und keine Datei.</translation>
    </message>
    <message>
      <source>This is a link to a folder.</source>
      <translation>Das ist eine Verknüpfung mit einem Ordner.</translation>
    </message>
    <message>
      <source>This is a timeline and no article.</source>
      <translation>Das ist eine Zeitleiste und kein Artikel.</translation>
    </message>
    <message>
      <source>This is an archive of files.</source>
      <translation>Das ist ein Archiv mit Dateien.</translation>
    </message>
    <message>
      <source>This is no PDF, or a damaged one.</source>
      <translation>Das ist kein PDF oder ein beschädigtes.</translation>
    </message>
    <message>
      <source>This is no e-mail, although its name says so.</source>
      <translation>Das ist keine E-Mail, obwohl der Name das sagt.</translation>
    </message>
    <message>
      <source>This is no news feed (RSS or Atom) that can be read.</source>
      <translation>Das ist kein lesbarer Nachrichtenfeed (RSS oder Atom).</translation>
    </message>
    <message>
      <source>This is no rich text, although its name says so.</source>
      <translation>Das ist kein RTF-Text, obwohl der Name das sagt.</translation>
    </message>
    <message>
      <source>This is no {0}, although its name says so.</source>
      <translation>Das ist kein {0}, obwohl der Name das sagt.</translation>
    </message>
    <message>
      <source>This is not JSON (line {0}).</source>
      <translation>Das ist kein JSON (Zeile {0}).</translation>
    </message>
    <message>
      <source>This is not JSON that can be read (line {0}).</source>
      <translation>Das ist kein lesbares JSON (Zeile {0}).</translation>
    </message>
    <message>
      <source>This is not JSON that can be read.</source>
      <translation>Das ist kein lesbares JSON.</translation>
    </message>
    <message>
      <source>This is not a kind of file that Timeline reads.</source>
      <translation>Diese Art von Datei liest Timeline nicht.</translation>
    </message>
    <message>
      <source>This is not a timeline, and it lists no articles with a text.</source>
      <translation>Das ist keine Zeitleiste, und die Datei führt keine Artikel mit Text auf.</translation>
    </message>
    <message>
      <source>This is not a timeline.</source>
      <translation>Das ist keine Zeitleiste.</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>This is {0}, although its name says otherwise.</source>
      <translation>Das ist {0}, obwohl der Name etwas anderes sagt.</translation>
    </message>
    <message>
      <source>This page draws its timeline with JavaScript.</source>
      <translation>Diese Seite zeichnet ihre Zeitleiste mit JavaScript.</translation>
    </message>
    <message>
      <source>This table has no events of Timeline.</source>
      <translation>Diese Tabelle hat keine Ereignisse von Timeline.</translation>
    </message>
    <message>
      <source>This timeline cannot be opened: {0}.</source>
      <translation>Diese Zeitleiste lässt sich nicht öffnen: {0}.</translation>
    </message>
    <message>
      <source>This timeline was written by a newer Timeline ({0}).</source>
      <translation>Diese Zeitleiste hat ein neueres Timeline geschrieben ({0}).</translation>
    </message>
    <message>
      <source>TimeML has the articles and the dates in them; the timeline's events are left out.</source>
      <translation>TimeML enthält die Artikel und die Daten darin; die Ereignisse der Zeitleiste werden ausgelassen.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>Timeline as JSON</source>
      <translation>Zeitleiste als JSON</translation>
    </message>
    <message>
      <source>Timeline: arrow keys go from event to event, plus and minus zoom, 0 shows all</source>
      <translation>Zeitleiste: Pfeiltasten gehen von Ereignis zu Ereignis, Plus und Minus ändern die Größe, 0 zeigt alles</translation>
    </message>
    <message>
      <source>TimelineJS (JSON)</source>
      <translation>TimelineJS (JSON)</translation>
    </message>
    <message>
      <source>TimelineJS (spreadsheet)</source>
      <translation>TimelineJS (Tabellenblatt)</translation>
    </message>
    <message>
      <source>TimelineJS shows no events without a date, nor those whose beginning is open or not known.</source>
      <translation>TimelineJS zeigt keine Ereignisse ohne Datum und keine, deren Anfang offen oder unbekannt ist.</translation>
    </message>
    <message>
      <source>To open Parquet needs a package that is missing.</source>
      <translation>Um Parquet zu öffnen, fehlt ein Paket.</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <source>Unpack it and add the files that are in it.</source>
      <translation>Entpacken Sie es und fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
      <source>Unpack the archive and add the file itself.</source>
      <translation>Entpacken Sie das Archiv und fügen Sie die Datei selbst hinzu.</translation>
    </message>
    <message>
      <source>Update Timeline to open it.</source>
      <translation>Aktualisieren Sie Timeline, um sie zu öffnen.</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Webseite (HTML)</translation>
    </message>
    <message>
      <source>What is attached was not opened: {0} and {1} more.</source>
      <translation>Anhänge wurden nicht geöffnet: {0} und {1} weitere.</translation>
    </message>
    <message>
      <source>What is attached was not opened: {0}.</source>
      <translation>Anhänge wurden nicht geöffnet: {0}.</translation>
    </message>
    <message>
      <source>Without a date</source>
      <translation>Ohne Datum</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <source>You have no permission to read the file.</source>
      <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>a disputed time of {0} has no end or is in no order</source>
      <translation>eine strittige Zeit von {0} hat kein Ende oder ist verkehrt herum</translation>
    </message>
    <message>
      <source>a document of old Word (.doc)</source>
      <translation>ein Dokument des alten Word (.doc)</translation>
    </message>
    <message>
      <source>a file of an old Office program</source>
      <translation>eine Datei eines alten Office-Programms</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <source>a number from 0 to 1</source>
      <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
      <source>a place in a text</source>
      <translation>eine Stelle in einem Text</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>document {0}</source>
      <translation>Dokument {0}</translation>
    </message>
    <message>
      <source>en</source>
      <translation>de</translation>
    </message>
    <message>
      <source>entry {0}</source>
      <translation>Eintrag {0}</translation>
    </message>
    <message>
      <source>event {0}</source>
      <translation>Ereignis {0}</translation>
    </message>
    <message>
      <source>event {0} names no article</source>
      <translation>Ereignis {0} nennt keinen Artikel</translation>
    </message>
    <message>
      <source>from 1 article</source>
      <translation>aus 1 Artikel</translation>
    </message>
    <message>
      <source>from {0} articles</source>
      <translation>aus {0} Artikeln</translation>
    </message>
    <message>
      <source>items</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <source>its table is damaged ({0})</source>
      <translation>die Tabelle ist beschädigt ({0})</translation>
    </message>
    <message>
      <source>its texts are too long</source>
      <translation>die Texte sind zu lang</translation>
    </message>
    <message>
      <source>line {0} is not an object</source>
      <translation>Zeile {0} ist kein Objekt</translation>
    </message>
    <message>
      <source>mention {0} of {1}</source>
      <translation>Erwähnung {0} von {1}</translation>
    </message>
    <message>
      <source>one of {0}</source>
      <translation>eines von {0}</translation>
    </message>
    <message>
      <source>publication date unknown</source>
      <translation>Tag der Veröffentlichung unbekannt</translation>
    </message>
    <message>
      <source>published {0}</source>
      <translation>veröffentlicht {0}</translation>
    </message>
    <message>
      <source>row {0}</source>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <source>row {0} breaks off</source>
      <translation>Zeile {0} bricht ab</translation>
    </message>
    <message>
      <source>slide {0}</source>
      <translation>Folie {0}</translation>
    </message>
    <message>
      <source>slide {0} is not an object</source>
      <translation>Folie {0} ist kein Objekt</translation>
    </message>
    <message>
      <source>the date of {0} is none</source>
      <translation>das Datum von {0} ist keines</translation>
    </message>
    <message>
      <source>the date of {0} is not made of numbers</source>
      <translation>das Datum von {0} besteht nicht aus Zahlen</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>der Datei</translation>
    </message>
    <message>
      <source>the provisional time of {0} is in no order</source>
      <translation>die vorläufige Zeit von {0} ist verkehrt herum</translation>
    </message>
    <message>
      <source>the text of {0} is too long</source>
      <translation>der Text von {0} ist zu lang</translation>
    </message>
    <message>
      <source>the time of {0} ends too early or not at all</source>
      <translation>die Zeit von {0} endet zu früh oder gar nicht</translation>
    </message>
    <message>
      <source>the words of {0} are not as long as their place</source>
      <translation>die Worte von {0} sind nicht so lang wie ihre Stelle</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>wahr oder falsch</translation>
    </message>
    <message>
      <source>two documents have the same name</source>
      <translation>zwei Dokumente heißen gleich</translation>
    </message>
    <message>
      <source>two events have the same id</source>
      <translation>zwei Ereignisse haben dieselbe Kennung</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>what Timeline wrote into the calendar is damaged</source>
      <translation>was Timeline in den Kalender geschrieben hat, ist beschädigt</translation>
    </message>
    <message>
      <source>{0} cannot be made: {1}.</source>
      <translation>{0} lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} Tage</translation>
    </message>
    <message>
      <source>{0} does not stand at its place in {1}</source>
      <translation>{0} steht in {1} nicht an der angegebenen Stelle</translation>
    </message>
    <message>
      <source>{0} events</source>
      <translation>{0} Ereignisse</translation>
    </message>
    <message>
      <source>{0} found</source>
      <translation>{0} gefunden</translation>
    </message>
    <message>
      <source>{0} has a "start" but no "end"</source>
      <translation>zu „start“ von {0} fehlt „end“</translation>
    </message>
    <message>
      <source>{0} has no "{1}"</source>
      <translation>„{1}“ von {0} fehlt</translation>
    </message>
    <message>
      <source>{0} has no mention</source>
      <translation>zu {0} fehlt jede Erwähnung</translation>
    </message>
    <message>
      <source>{0} hidden by filters</source>
      <translation>{0} durch Filter verborgen</translation>
    </message>
    <message>
      <source>{0} hours</source>
      <translation>{0} Stunden</translation>
    </message>
    <message>
      <source>{0} in {1} is not a day</source>
      <translation>{0} in {1} ist kein Tag</translation>
    </message>
    <message>
      <source>{0} in {1} is not a place in a text</source>
      <translation>{0} in {1} ist keine Stelle in einem Text</translation>
    </message>
    <message>
      <source>{0} in {1} is not a time</source>
      <translation>{0} in {1} ist keine Zeit</translation>
    </message>
    <message>
      <source>{0} is not a kind of file to export: it should end in {1} or {2}.</source>
      <translation>{0} ist keine Art von Datei für den Export: Der Name sollte auf {1} oder {2} enden.</translation>
    </message>
    <message>
      <source>{0} is not a timeline of this program, or its beginning is damaged. It was left as it is; choose another file.</source>
      <translation>{0} ist keine Zeitleiste dieses Programms, oder ihr Anfang ist beschädigt. Die Datei blieb, wie sie ist; wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>{0} is not an object</source>
      <translation>ein Objekt wird erwartet, aber nicht gefunden: {0}</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} Minuten</translation>
    </message>
    <message>
      <source>{0} months</source>
      <translation>{0} Monate</translation>
    </message>
    <message>
      <source>{0} more outside the picture</source>
      <translation>{0} weitere außerhalb des Bildes</translation>
    </message>
    <message>
      <source>{0} more without a date</source>
      <translation>{0} weitere ohne Datum</translation>
    </message>
    <message>
      <source>{0} of them in groups</source>
      <translation>{0} davon in Gruppen</translation>
    </message>
    <message>
      <source>{0} of {1} chapters could not be read.</source>
      <translation>{0} von {1} Kapiteln konnten nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{0} of {1} events have no place in it.</source>
      <translation>{0} von {1} Ereignissen haben darin keinen Platz.</translation>
    </message>
    <message>
      <source>{0} of {1} lines could not be read.</source>
      <translation>{0} von {1} Zeilen konnten nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{0} of {1} messages could not be read.</source>
      <translation>{0} von {1} Nachrichten konnten nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{0} of {1} {2} could not be read.</source>
      <translation>{2}: {0} von {1} konnten nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{0} pages</source>
      <translation>{0} Seiten</translation>
    </message>
    <message>
      <source>{0} quotes {1}, which is not listed</source>
      <translation>{1} wird zitiert, ist aber nicht aufgeführt: {0}</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <source>{0} under "{1}" in {2} is no number</source>
      <translation>{0} unter „{1}“ in {2} ist keine Zahl</translation>
    </message>
    <message>
      <source>{0} years</source>
      <translation>{0} Jahre</translation>
    </message>
    <message>
      <source>{0} {1}, {2} of them without a date.</source>
      <translation>{0} {1}, {2} davon ohne Datum.</translation>
    </message>
    <message>
      <source>{0} {1}.</source>
      <translation>{0} {1}.</translation>
    </message>
    <message>
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1} Pixel</translation>
    </message>
    <message>
      <source>{0} × {1} pixels. Some programs open none larger than {2}; a PDF has pages.</source>
      <translation>{0} × {1} Pixel. Manche Programme öffnen nichts Größeres als {2}; ein PDF hat Seiten.</translation>
    </message>
    <message>
      <source>{0}, p. {1}</source>
      <translation>{0}, S. {1}</translation>
    </message>
    <message>
      <source>{0}, published {1}</source>
      <translation>{0}, veröffentlicht {1}</translation>
    </message>
    <message>
      <source>… and {0} more.</source>
      <translation>… und {0} weitere.</translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Add {0} Article</source>
      <translation>{0} Artikel hinzufügen</translation>
    </message>
    <message>
      <source>Add {0} Articles</source>
      <translation>{0} Artikel hinzufügen</translation>
    </message>
    <message>
      <source>Change Publication Date</source>
      <translation>Tag der Veröffentlichung ändern</translation>
    </message>
    <message>
      <source>Change {0} Publication Dates</source>
      <translation>{0} Tage der Veröffentlichung ändern</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} entfernen</translation>
    </message>
    <message>
      <source>The events could not be made. Restart Timeline.</source>
      <translation>Die Ereignisse konnten nicht erstellt werden. Starten Sie Timeline neu.</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>By article</source>
      <translation>Nach Artikel</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Nach Art</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>Nach Stand</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>Nach Schlagwort</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>High contrast: no pale colours</source>
      <translation>Hoher Kontrast: keine blassen Farben</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Spuren</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Sprache des Fensters</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Reduce motion: nothing glides</source>
      <translation>Weniger Bewegung: nichts gleitet</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>Größe der Schrift</translation>
    </message>
    <message>
      <source>The mouse wheel zooms, and moves with Ctrl</source>
      <translation>Das Mausrad zoomt und bewegt mit Strg</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsWindow</name>
    <message>
      <source>Ctrl and drag</source>
      <translation>Mit Strg ziehen</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Pos1, Ende</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>On the strip: centre the selected event, again to fit it</source>
      <translation>Auf der Zeitleiste: das gewählte Ereignis in die Mitte, noch einmal füllt es</translation>
    </message>
    <message>
      <source>On the strip: mark a stretch of time</source>
      <translation>Auf der Zeitleiste: eine Zeitspanne markieren</translation>
    </message>
    <message>
      <source>On the strip: move in time</source>
      <translation>Auf der Zeitleiste: in der Zeit bewegen</translation>
    </message>
    <message>
      <source>On the strip: move; on its axis zoom to a stretch</source>
      <translation>Auf der Zeitleiste: bewegen; auf ihrer Achse eine Spanne vergrößern</translation>
    </message>
    <message>
      <source>On the strip: open the selected event</source>
      <translation>Auf der Zeitleiste: das gewählte Ereignis öffnen</translation>
    </message>
    <message>
      <source>On the strip: select events</source>
      <translation>Auf der Zeitleiste: Ereignisse wählen</translation>
    </message>
    <message>
      <source>On the strip: show all</source>
      <translation>Auf der Zeitleiste: alles zeigen</translation>
    </message>
    <message>
      <source>On the strip: to the event before or after; with Shift select both</source>
      <translation>Auf der Zeitleiste: zum Ereignis davor oder danach; mit Umschalt beide wählen</translation>
    </message>
    <message>
      <source>On the strip: to the first or the last event</source>
      <translation>Auf der Zeitleiste: zum ersten oder letzten Ereignis</translation>
    </message>
    <message>
      <source>On the strip: to the nearest event of the lane above or below</source>
      <translation>Auf der Zeitleiste: zum nächsten Ereignis der Spur darüber oder darunter</translation>
    </message>
    <message>
      <source>On the strip: zoom about the selected event</source>
      <translation>Auf der Zeitleiste: um das gewählte Ereignis zoomen</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
      <source>Shift and drag</source>
      <translation>Mit Umschalt ziehen</translation>
    </message>
    <message>
      <source>What they do</source>
      <translation>Was sie tun</translation>
    </message>
  </context>
  <context>
    <name>SourceCard</name>
    <message>
      <source>Show what this article tells as an event of its own</source>
      <translation>Was dieser Artikel berichtet, als eigenes Ereignis zeigen</translation>
    </message>
    <message>
      <source>Source: {0}</source>
      <translation>Quelle: {0}</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Abtrennen</translation>
    </message>
  </context>
  <context>
    <name>SourcesDelegate</name>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Show file</source>
      <translation>Datei zeigen</translation>
    </message>
  </context>
  <context>
    <name>SourcesModel</name>
    <message>
      <source>found {0} times</source>
      <translation>{0}-mal gefunden</translation>
    </message>
  </context>
  <context>
    <name>SourcesPanel</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>ARTICLES</source>
      <translation>ARTIKEL</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>COULDN'T READ ({0})</source>
      <translation>NICHT GELESEN ({0})</translation>
    </message>
    <message>
      <source>File missing</source>
      <translation>Datei fehlt</translation>
    </message>
    <message>
      <source>Locate…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <source>NO DATES FOUND</source>
      <translation>KEINE DATEN GEFUNDEN</translation>
    </message>
    <message>
      <source>NO PUBLICATION DATE</source>
      <translation>OHNE TAG DER VERÖFFENTLICHUNG</translation>
    </message>
    <message>
      <source>No articles yet.</source>
      <translation>Noch keine Artikel.</translation>
    </message>
    <message>
      <source>Publication date…</source>
      <translation>Tag der Veröffentlichung…</translation>
    </message>
    <message>
      <source>Published {0}</source>
      <translation>Veröffentlicht {0}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Set the date…</source>
      <translation>Tag setzen…</translation>
    </message>
    <message>
      <source>Show file</source>
      <translation>Datei zeigen</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Sources folder: {0}</source>
      <translation>Quellenordner: {0}</translation>
    </message>
    <message>
      <source>no publication date</source>
      <translation>kein Tag der Veröffentlichung</translation>
    </message>
    <message>
      <source>{0} event</source>
      <translation>{0} Ereignis</translation>
    </message>
    <message>
      <source>{0} events</source>
      <translation>{0} Ereignisse</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>, {0} in {1}</source>
      <translation>, {0} in {1}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel reading</source>
      <translation>Lesen abbrechen</translation>
    </message>
    <message>
      <source>Event counts</source>
      <translation>Anzahl der Ereignisse</translation>
    </message>
    <message>
      <source>Looking for files…</source>
      <translation>Sucht Dateien…</translation>
    </message>
    <message>
      <source>Reading progress</source>
      <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
      <source>Reading {0} of {1}: {2}</source>
      <translation>Liest {0} von {1}: {2}</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Visible range</source>
      <translation>Sichtbarer Bereich</translation>
    </message>
    <message>
      <source>{0} drawn</source>
      <translation>{0} gezeichnet</translation>
    </message>
    <message>
      <source>{0} event</source>
      <translation>{0} Ereignis</translation>
    </message>
    <message>
      <source>{0} events</source>
      <translation>{0} Ereignisse</translation>
    </message>
    <message>
      <source>{0} group</source>
      <translation>{0} Gruppe</translation>
    </message>
    <message>
      <source>{0} groups</source>
      <translation>{0} Gruppen</translation>
    </message>
    <message>
      <source>{0} hidden</source>
      <translation>{0} ausgeblendet</translation>
    </message>
    <message>
      <source>{0} listed</source>
      <translation>{0} aufgelistet</translation>
    </message>
    <message>
      <source>{0} outside</source>
      <translation>{0} außerhalb</translation>
    </message>
    <message>
      <source>{0} undated</source>
      <translation>{0} ohne Datum</translation>
    </message>
  </context>
  <context>
    <name>StepNews</name>
    <message>
      <source>Undone: {0}</source>
      <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
      <source>{0} · Ctrl+Z takes it back</source>
      <translation>{0} · Strg+Z nimmt es zurück</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>a day that the calendar does not have: {operand}</source>
      <translation>ein Tag, den der Kalender nicht hat: {operand}</translation>
    </message>
    <message>
      <source>centuries</source>
      <translation>Jahrhunderte</translation>
    </message>
    <message>
      <source>century</source>
      <translation>Jahrhundert</translation>
    </message>
    <message>
      <source>day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>day {operand} of {anchor}</source>
      <translation>Tag {operand}, {anchor}</translation>
    </message>
    <message>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>decade</source>
      <translation>Jahrzehnt</translation>
    </message>
    <message>
      <source>decades</source>
      <translation>Jahrzehnte</translation>
    </message>
    <message>
      <source>fortnight</source>
      <translation>zwei Wochen</translation>
    </message>
    <message>
      <source>fortnights</source>
      <translation>mal zwei Wochen</translation>
    </message>
    <message>
      <source>from {operand} on</source>
      <translation>ab {operand}</translation>
    </message>
    <message>
      <source>hour</source>
      <translation>Stunde</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <source>in the year after that of</source>
      <translation>im Jahr nach dem von</translation>
    </message>
    <message>
      <source>in the year before that of</source>
      <translation>im Jahr vor dem von</translation>
    </message>
    <message>
      <source>in the year near {anchor} in which it is a {operand}</source>
      <translation>im Jahr bei {anchor}, in dem es ein {operand} ist</translation>
    </message>
    <message>
      <source>in the year of</source>
      <translation>im Jahr von</translation>
    </message>
    <message>
      <source>midday of</source>
      <translation>Mittag,</translation>
    </message>
    <message>
      <source>millennia</source>
      <translation>Jahrtausende</translation>
    </message>
    <message>
      <source>millennium</source>
      <translation>Jahrtausend</translation>
    </message>
    <message>
      <source>minute</source>
      <translation>Minute</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <source>quarter</source>
      <translation>Quartal</translation>
    </message>
    <message>
      <source>quarters</source>
      <translation>Quartale</translation>
    </message>
    <message>
      <source>second</source>
      <translation>Sekunde</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>such a day nearest to {anchor}, {operand}</source>
      <translation>solcher Tag, der {anchor} am nächsten ist, {operand}</translation>
    </message>
    <message>
      <source>that day</source>
      <translation>an jenem Tag</translation>
    </message>
    <message>
      <source>the afternoon of</source>
      <translation>Nachmittag,</translation>
    </message>
    <message>
      <source>the day</source>
      <translation>der Tag</translation>
    </message>
    <message>
      <source>the daytime of</source>
      <translation>tagsüber,</translation>
    </message>
    <message>
      <source>the evening of</source>
      <translation>Abend,</translation>
    </message>
    <message>
      <source>the fifth {0}</source>
      <translation>fünfter {0}</translation>
    </message>
    <message>
      <source>the first such day from {anchor} on, {operand}</source>
      <translation>erster solcher Tag ab {anchor}, {operand}</translation>
    </message>
    <message>
      <source>the first {0}</source>
      <translation>erster {0}</translation>
    </message>
    <message>
      <source>the first {operand} from that of {anchor} on</source>
      <translation>{operand} zuerst ab dem von {anchor}</translation>
    </message>
    <message>
      <source>the first {operand} from {anchor} on</source>
      <translation>{operand} zuerst ab {anchor}</translation>
    </message>
    <message>
      <source>the fourth {0}</source>
      <translation>vierter {0}</translation>
    </message>
    <message>
      <source>the last such day up to {anchor}, {operand}</source>
      <translation>letzter solcher Tag bis {anchor}, {operand}</translation>
    </message>
    <message>
      <source>the last {0}</source>
      <translation>letzter {0}</translation>
    </message>
    <message>
      <source>the last {operand} begun by {anchor}</source>
      <translation>{operand}, zuletzt bis {anchor} begonnen</translation>
    </message>
    <message>
      <source>the last {operand} up to {anchor}</source>
      <translation>{operand} zuletzt bis {anchor}</translation>
    </message>
    <message>
      <source>the latest such part of a year begun by {anchor}</source>
      <translation>der letzte solche Teil eines Jahres, bis {anchor} begonnen</translation>
    </message>
    <message>
      <source>the month</source>
      <translation>der Monat</translation>
    </message>
    <message>
      <source>the morning of</source>
      <translation>Morgen,</translation>
    </message>
    <message>
      <source>the night of</source>
      <translation>Nacht,</translation>
    </message>
    <message>
      <source>the period spoken of, {operand}</source>
      <translation>die genannte Zeit, {operand}</translation>
    </message>
    <message>
      <source>the publication date</source>
      <translation>der Tag der Veröffentlichung</translation>
    </message>
    <message>
      <source>the same part of {operand} as {anchor}</source>
      <translation>derselbe Teil von {operand} wie {anchor}</translation>
    </message>
    <message>
      <source>the same period a year before {anchor}</source>
      <translation>dieselbe Zeit ein Jahr vor {anchor}</translation>
    </message>
    <message>
      <source>the second {0}</source>
      <translation>zweiter {0}</translation>
    </message>
    <message>
      <source>the text says {operand}, which {anchor} is not</source>
      <translation>der Text sagt {operand}, was {anchor} nicht ist</translation>
    </message>
    <message>
      <source>the third {0}</source>
      <translation>dritter {0}</translation>
    </message>
    <message>
      <source>the whole date as it is written</source>
      <translation>das ganze Datum, wie es geschrieben steht</translation>
    </message>
    <message>
      <source>the {0} of</source>
      <translation>{0} von</translation>
    </message>
    <message>
      <source>the {operand} after that of {anchor}</source>
      <translation>{operand} nach dem von {anchor}</translation>
    </message>
    <message>
      <source>the {operand} after {anchor}</source>
      <translation>{operand} nach {anchor}</translation>
    </message>
    <message>
      <source>the {operand} before that of {anchor}</source>
      <translation>{operand} vor dem von {anchor}</translation>
    </message>
    <message>
      <source>the {operand} before {anchor}</source>
      <translation>{operand} vor {anchor}</translation>
    </message>
    <message>
      <source>the {operand} nearest to {anchor}</source>
      <translation>{operand}, {anchor} am nächsten</translation>
    </message>
    <message>
      <source>the {operand} of {anchor}</source>
      <translation>{operand} von {anchor}</translation>
    </message>
    <message>
      <source>week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>weekend</source>
      <translation>Wochenende</translation>
    </message>
    <message>
      <source>weekends</source>
      <translation>Wochenenden</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <source>year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <source>{0} after</source>
      <translation>{0} nach</translation>
    </message>
    <message>
      <source>{0} before</source>
      <translation>{0} vor</translation>
    </message>
    <message>
      <source>{0} on</source>
      <translation>{0} am</translation>
    </message>
    <message>
      <source>{operand} first, as other figures of the article have it</source>
      <translation>{operand} zuerst, wie in anderen Ziffern des Artikels</translation>
    </message>
    <message>
      <source>{operand} of {anchor}</source>
      <translation>{operand} von {anchor}</translation>
    </message>
    <message>
      <source>{operand} {anchor}</source>
      <translation>{operand} {anchor}</translation>
    </message>
  </context>
  <context>
    <name>StripAccessible</name>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <source>{0} source</source>
      <translation>{0} Quelle</translation>
    </message>
    <message>
      <source>{0} sources</source>
      <translation>{0} Quellen</translation>
    </message>
  </context>
  <context>
    <name>StripCanvas</name>
    <message>
      <source>No event with a date is shown.</source>
      <translation>Kein Ereignis mit Datum wird gezeigt.</translation>
    </message>
    <message>
      <source>Nothing happens here. Earlier: {0}, later: {1}. Press 0 to see all.</source>
      <translation>Hier geschieht nichts. Früher: {0}, später: {1}. 0 zeigt alles.</translation>
    </message>
    <message>
      <source>Scroll lanes</source>
      <translation>Spuren verschieben</translation>
    </message>
  </context>
  <context>
    <name>StripMenus</name>
    <message>
      <source>Collapse</source>
      <translation>Einklappen</translation>
    </message>
    <message>
      <source>Collapse all lanes</source>
      <translation>Alle Spuren einklappen</translation>
    </message>
    <message>
      <source>Expand</source>
      <translation>Ausklappen</translation>
    </message>
    <message>
      <source>Expand all lanes</source>
      <translation>Alle Spuren ausklappen</translation>
    </message>
    <message>
      <source>Lane {0}</source>
      <translation>Spur {0}</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Select {0} event</source>
      <translation>{0} Ereignis wählen</translation>
    </message>
    <message>
      <source>Select {0} events</source>
      <translation>{0} Ereignisse wählen</translation>
    </message>
    <message>
      <source>Show only this lane</source>
      <translation>Nur diese Spur zeigen</translation>
    </message>
    <message>
      <source>Show only this range</source>
      <translation>Nur diesen Bereich zeigen</translation>
    </message>
    <message>
      <source>Zoom to this range</source>
      <translation>Diesen Bereich vergrößern</translation>
    </message>
    <message>
      <source>Zoom to this range and export it…</source>
      <translation>Diesen Bereich vergrößern und exportieren…</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>StripView</name>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
  </context>
  <context>
    <name>Symbols</name>
    <message>
      <source>?  Within that time, if the article is of the day it seems to be</source>
      <translation>?  In dieser Zeit, wenn der Artikel von dem Tag ist, der er scheint</translation>
    </message>
    <message>
      <source>About that time</source>
      <translation>Ungefähr zu dieser Zeit</translation>
    </message>
    <message>
      <source>At a time of the day that is known</source>
      <translation>Zu einer bekannten Tageszeit</translation>
    </message>
    <message>
      <source>On that day</source>
      <translation>An diesem Tag</translation>
    </message>
    <message>
      <source>On that day, hour unknown; seen from close by</source>
      <translation>An diesem Tag, Stunde unbekannt; aus der Nähe</translation>
    </message>
    <message>
      <source>Once in that time, day unknown</source>
      <translation>Einmal in dieser Zeit, Tag unbekannt</translation>
    </message>
    <message>
      <source>Since then, and still when last reported</source>
      <translation>Seitdem, und beim letzten Bericht noch immer</translation>
    </message>
    <message>
      <source>Some time after</source>
      <translation>Irgendwann danach</translation>
    </message>
    <message>
      <source>Some time before</source>
      <translation>Irgendwann davor</translation>
    </message>
    <message>
      <source>The whole time</source>
      <translation>Die ganze Zeit</translation>
    </message>
    <message>
      <source>Until then</source>
      <translation>Bis dahin</translation>
    </message>
    <message>
      <source>→  Planned for that day or announced</source>
      <translation>→  Für diesen Tag geplant oder angekündigt</translation>
    </message>
    <message>
      <source>→  Planned for the whole time</source>
      <translation>→  Für die ganze Zeit geplant</translation>
    </message>
    <message>
      <source>≠  Sources give other days too</source>
      <translation>≠  Quellen nennen auch andere Tage</translation>
    </message>
    <message>
      <source>✓  Confirmed by you</source>
      <translation>✓  Von Ihnen bestätigt</translation>
    </message>
  </context>
  <context>
    <name>SymbolsWindow</name>
    <message>
      <source>Hollow: one moment, unsure when. Solid: the whole time.</source>
      <translation>Hohl: ein Moment, unsicher wann. Gefüllt: die ganze Zeit.</translation>
    </message>
    <message>
      <source>Symbols</source>
      <translation>Symbole</translation>
    </message>
  </context>
  <context>
    <name>TagLine</name>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Tags, separated by commas</source>
      <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
  </context>
  <context>
    <name>TagMenu</name>
    <message>
      <source>No tags yet: select events and press T</source>
      <translation>Noch keine Schlagwörter: Ereignisse wählen und T drücken</translation>
    </message>
    <message>
      <source>Only the tag</source>
      <translation>Nur das Schlagwort</translation>
    </message>
    <message>
      <source>Tag {0}</source>
      <translation>Schlagwort: {0}</translation>
    </message>
    <message>
      <source>Without a tag</source>
      <translation>Ohne Schlagwort</translation>
    </message>
  </context>
  <context>
    <name>TextCommands</name>
    <message>
      <source>Edit Title of {0}</source>
      <translation>Titel ändern: {0}</translation>
    </message>
    <message>
      <source>Take Away Note</source>
      <translation>Notiz entfernen</translation>
    </message>
    <message>
      <source>Write Note</source>
      <translation>Notiz schreiben</translation>
    </message>
  </context>
  <context>
    <name>TimelinePage</name>
    <message>
      <source>Added by you</source>
      <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Happened</source>
      <translation>Geschehen</translation>
    </message>
    <message>
      <source>Lasting</source>
      <translation>Andauernd</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Timeline strip</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <source>Without a tag</source>
      <translation>Ohne Schlagwort</translation>
    </message>
  </context>
  <context>
    <name>UndatedTray</name>
    <message>
      <source>UNDATED ({0} of {1})</source>
      <translation>OHNE DATUM ({0} von {1})</translation>
    </message>
    <message>
      <source>UNDATED ({0})</source>
      <translation>OHNE DATUM ({0})</translation>
    </message>
    <message>
      <source>Undated events</source>
      <translation>Ereignisse ohne Datum</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>Also possible: {0}</source>
      <translation>Auch möglich: {0}</translation>
    </message>
    <message>
      <source>Counted from the publication date, {0}.</source>
      <translation>Gezählt vom Tag der Veröffentlichung, {0}.</translation>
    </message>
    <message>
      <source>Counted from {0} ({1}).</source>
      <translation>Gezählt von {0} ({1}).</translation>
    </message>
    <message>
      <source>Found in the text: {0}</source>
      <translation>Im Text gefunden: {0}</translation>
    </message>
    <message>
      <source>It has no date in {0}.</source>
      <translation>In {0} hat es kein Datum.</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Kein Datum</translation>
    </message>
    <message>
      <source>No day is named here, and the article does not say when it was published.</source>
      <translation>Hier ist kein Tag genannt, und der Artikel sagt nicht, wann er veröffentlicht wurde.</translation>
    </message>
    <message>
      <source>No publication date found in the article</source>
      <translation>Kein Tag der Veröffentlichung im Artikel gefunden</translation>
    </message>
    <message>
      <source>Nothing decides it yet; it is exact once you take a day of publication.</source>
      <translation>Noch entscheidet es nichts; genau wird es, wenn Sie einen Tag der Veröffentlichung nehmen.</translation>
    </message>
    <message>
      <source>Nothing in the article decides which of the two days is meant.</source>
      <translation>Nichts im Artikel entscheidet, welcher der beiden Tage gemeint ist.</translation>
    </message>
    <message>
      <source>Probably published between {0} and {1}</source>
      <translation>Wahrscheinlich zwischen {0} und {1} veröffentlicht</translation>
    </message>
    <message>
      <source>Probably published {0}</source>
      <translation>Wahrscheinlich veröffentlicht {0}</translation>
    </message>
    <message>
      <source>Probably that day</source>
      <translation>Wahrscheinlich an diesem Tag</translation>
    </message>
    <message>
      <source>Published {0}</source>
      <translation>Veröffentlicht {0}</translation>
    </message>
    <message>
      <source>Reported as news → {0}</source>
      <translation>Als Neuigkeit berichtet → {0}</translation>
    </message>
    <message>
      <source>So it stands in {0}; which words gave the date is not said there.</source>
      <translation>So steht es in {0}; welche Worte das Datum gaben, ist dort nicht gesagt.</translation>
    </message>
    <message>
      <source>Somewhere between the first and the last of these days</source>
      <translation>Irgendwann zwischen dem ersten und dem letzten dieser Tage</translation>
    </message>
    <message>
      <source>The publication date comes from {0}.</source>
      <translation>Der Tag der Veröffentlichung stammt aus: {0}.</translation>
    </message>
    <message>
      <source>The publication date is a {0}, but the article says {1}: one of the two is wrong.</source>
      <translation>Der Tag der Veröffentlichung ist ein {0}, doch der Artikel sagt {1}: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
      <source>The sentence names a time, but not one that has a date.</source>
      <translation>Der Satz nennt eine Zeit, aber keine mit Datum.</translation>
    </message>
    <message>
      <source>The sentence names no day itself; these words after it date it.</source>
      <translation>Der Satz selbst nennt keinen Tag; diese Worte danach datieren ihn.</translation>
    </message>
    <message>
      <source>The sentence names no day itself; these words before it date it.</source>
      <translation>Der Satz selbst nennt keinen Tag; diese Worte davor datieren ihn.</translation>
    </message>
    <message>
      <source>The sentence names no other day, so the publication date dates it.</source>
      <translation>Der Satz nennt keinen anderen Tag, darum datiert ihn der Tag der Veröffentlichung.</translation>
    </message>
    <message>
      <source>The words give the whole date.</source>
      <translation>Die Worte geben das ganze Datum.</translation>
    </message>
    <message>
      <source>You added this event and gave it this date.</source>
      <translation>Sie haben dieses Ereignis hinzugefügt und ihm dieses Datum gegeben.</translation>
    </message>
    <message>
      <source>You added this event without a date.</source>
      <translation>Sie haben dieses Ereignis ohne Datum hinzugefügt.</translation>
    </message>
    <message>
      <source>You said that it has no date.</source>
      <translation>Sie haben gesagt, dass es kein Datum hat.</translation>
    </message>
    <message>
      <source>You set this date.</source>
      <translation>Sie haben dieses Datum gesetzt.</translation>
    </message>
    <message>
      <source>You → {0}</source>
      <translation>Sie → {0}</translation>
    </message>
    <message>
      <source>an earlier date</source>
      <translation>ein früheres Datum</translation>
    </message>
    <message>
      <source>an unknown place</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>zweifelhaft</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>wahrscheinlich</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
      <source>the article's date line</source>
      <translation>Datumszeile des Artikels</translation>
    </message>
    <message>
      <source>the file's name</source>
      <translation>Name der Datei</translation>
    </message>
    <message>
      <source>the other dates in the article</source>
      <translation>die anderen Daten im Artikel</translation>
    </message>
    <message>
      <source>the page's own data</source>
      <translation>eigene Angaben der Seite</translation>
    </message>
    <message>
      <source>you</source>
      <translation>von Ihnen</translation>
    </message>
    <message>
      <source>{0} can be read as {1}.</source>
      <translation>{0} kann als {1} gelesen werden.</translation>
    </message>
    <message>
      <source>{0} counts from a date that the article leaves open.</source>
      <translation>{0} zählt von einem Datum, das der Artikel offen lässt.</translation>
    </message>
    <message>
      <source>{0} counts from the publication date, which this article does not give.</source>
      <translation>{0} zählt vom Tag der Veröffentlichung, den dieser Artikel nicht nennt.</translation>
    </message>
    <message>
      <source>{0} is {1}, which this article does not give.</source>
      <translation>{0} ist {1}; das nennt dieser Artikel nicht.</translation>
    </message>
    <message>
      <source>{0} names a day that does not exist.</source>
      <translation>{0} nennt einen Tag, den es nicht gibt.</translation>
    </message>
    <message>
      <source>{0} names no point in time.</source>
      <translation>{0} nennt keinen Zeitpunkt.</translation>
    </message>
    <message>
      <source>{0}, because {1} counts from the publication date, which is probably between {2} and {3}.</source>
      <translation>{0}, denn {1} zählt vom Tag der Veröffentlichung, der wahrscheinlich zwischen {2} und {3} liegt.</translation>
    </message>
    <message>
      <source>{0}, because {1} counts from the publication date, which is probably {2}.</source>
      <translation>{0}, denn {1} zählt vom Tag der Veröffentlichung, wahrscheinlich {2}.</translation>
    </message>
  </context>
</TS>
