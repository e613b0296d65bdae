<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
  <context>
    <name>AboutWindow</name>
    <message>
      <source>About Timeline</source>
      <translation>Timeline Hakkında</translation>
    </message>
    <message>
      <source>Libraries and their licences</source>
      <translation>Kitaplıklar ve lisansları</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Kitaplık</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lisans</translation>
    </message>
    <message>
      <source>Timeline {0}
Turns a pile of news articles into a timeline that one can trust. Nothing leaves this computer. Free software under the MIT licence.</source>
      <translation>Timeline {0}
Bir yığın haberi güvenilir bir zaman çizelgesine dönüştürür. Hiçbir şey bu bilgisayardan çıkmaz. MIT lisanslı özgür yazılım.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Sürüm</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Timeline</source>
      <translation>Timeline &amp;Hakkında</translation>
    </message>
    <message>
      <source>&amp;Add Articles…</source>
      <translation>Haber &amp;Ekle…</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Geri</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopyala</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Düzen</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Dışa Aktar…</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Bul…</translation>
    </message>
    <message>
      <source>&amp;Fit All</source>
      <translation>&amp;Tümünü Sığdır</translation>
    </message>
    <message>
      <source>&amp;Go to Date…</source>
      <translation>&amp;Tarihe Git…</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Kılavuz</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Yardım</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>Klavye &amp;Kısayolları</translation>
    </message>
    <message>
      <source>&amp;List</source>
      <translation>&amp;Liste</translation>
    </message>
    <message>
      <source>&amp;Panels</source>
      <translation>&amp;Paneller</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Yazdır…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Çık</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Yinele</translation>
    </message>
    <message>
      <source>&amp;Report a Problem…</source>
      <translation>&amp;Sorun Bildir…</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
      <source>&amp;Strip</source>
      <translation>&amp;Şerit</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Geri Al</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Görünüm</translation>
    </message>
    <message>
      <source>+ Add articles</source>
      <translation>+ Haber ekle</translation>
    </message>
    <message>
      <source>Add articles first</source>
      <translation>Önce haber ekleyin</translation>
    </message>
    <message>
      <source>Add articles with dates first</source>
      <translation>Önce tarihli haber ekleyin</translation>
    </message>
    <message>
      <source>By article</source>
      <translation>Habere göre</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Türe göre</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>Duruma göre</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>Etikete göre</translation>
    </message>
    <message>
      <source>Copy &amp;View as Picture</source>
      <translation>Görünümü &amp;Resim Olarak Kopyala</translation>
    </message>
    <message>
      <source>Copy C&amp;itation</source>
      <translation>K&amp;aynakçayı Kopyala</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Koyu</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Dışa aktar…</translation>
    </message>
    <message>
      <source>F&amp;ull Screen</source>
      <translation>Tam &amp;Ekran</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Süzgeç</translation>
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation>S&amp;onrakini Bul</translation>
    </message>
    <message>
      <source>Find &amp;Previous</source>
      <translation>Ö&amp;ncekini Bul</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Sığdır</translation>
    </message>
    <message>
      <source>For&amp;ward</source>
      <translation>İ&amp;leri</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Şeritler</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Açık</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Mouse &amp;Wheel Zooms</source>
      <translation>Fare &amp;Tekerleği Yakınlaştırır</translation>
    </message>
    <message>
      <source>Next Pane</source>
      <translation>Sonraki Bölme</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Yok</translation>
    </message>
    <message>
      <source>Open &amp;Folder…</source>
      <translation>&amp;Klasör Aç…</translation>
    </message>
    <message>
      <source>Open &amp;Sample</source>
      <translation>Ö&amp;rneği Aç</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Klasör aç</translation>
    </message>
    <message>
      <source>Previous Pane</source>
      <translation>Önceki Bölme</translation>
    </message>
    <message>
      <source>S&amp;ymbols</source>
      <translation>&amp;Simgeler</translation>
    </message>
    <message>
      <source>Sort List by &amp;Date</source>
      <translation>Listeyi &amp;Tarihe Göre Sırala</translation>
    </message>
    <message>
      <source>Sort List by &amp;Importance</source>
      <translation>Listeyi &amp;Öneme Göre Sırala</translation>
    </message>
    <message>
      <source>Strip</source>
      <translation>Şerit</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistem</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Araçlar</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Görünüm</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>&amp;Uzaklaştır</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>Redone: {0}</source>
      <translation>Yinelendi: {0}</translation>
    </message>
    <message>
      <source>Undone: {0}</source>
      <translation>Geri alındı: {0}</translation>
    </message>
    <message>
      <source>{0} event found</source>
      <translation>{0} olay bulundu</translation>
    </message>
    <message>
      <source>{0} events found</source>
      <translation>{0} olay bulundu</translation>
    </message>
  </context>
  <context>
    <name>ArticlePage</name>
    <message>
      <source>Article text</source>
      <translation>Haber metni</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Copy report</source>
      <translation>Raporu kopyala</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Kapat</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>İleti</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Göster</translation>
    </message>
  </context>
  <context>
    <name>Confidence</name>
    <message>
      <source> {0} articles say so.</source>
      <translation> {0} haber böyle diyor.</translation>
    </message>
    <message>
      <source>Confidence: {0}. {1}{2}</source>
      <translation>Güven: {0}. {1}{2}</translation>
    </message>
    <message>
      <source>It counts from another date in the text.</source>
      <translation>Metindeki başka bir tarihten sayılıyor.</translation>
    </message>
    <message>
      <source>It counts from the publication date.</source>
      <translation>Yayın tarihinden sayılıyor.</translation>
    </message>
    <message>
      <source>No day is named; the day of publication stands for it.</source>
      <translation>Gün belirtilmemiş; yerine yayın günü geçiyor.</translation>
    </message>
    <message>
      <source>The date stands in another sentence.</source>
      <translation>Tarih başka bir cümlede geçiyor.</translation>
    </message>
    <message>
      <source>The publication date is only known to lie within bounds.</source>
      <translation>Yayın tarihinin yalnızca sınırları biliniyor.</translation>
    </message>
    <message>
      <source>The sentence itself names the date.</source>
      <translation>Tarihi cümlenin kendisi veriyor.</translation>
    </message>
    <message>
      <source>The sources disagree about the day.</source>
      <translation>Kaynaklar gün konusunda anlaşmıyor.</translation>
    </message>
    <message>
      <source>The words can be read in several ways.</source>
      <translation>Sözler birkaç türlü okunabilir.</translation>
    </message>
    <message>
      <source>high</source>
      <translation>yüksek</translation>
    </message>
    <message>
      <source>low</source>
      <translation>düşük</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>orta</translation>
    </message>
  </context>
  <context>
    <name>DateCommands</name>
    <message>
      <source>Clear Date of {0}</source>
      <translation>Tarihi Sil: {0}</translation>
    </message>
    <message>
      <source>Date of {0} events</source>
      <translation>{0} olayın tarihi</translation>
    </message>
    <message>
      <source>Date of “{0}”</source>
      <translation>“{0}” tarihi</translation>
    </message>
    <message>
      <source>Return to the Found Date of {0}</source>
      <translation>Bulunan Tarihe Dön: {0}</translation>
    </message>
    <message>
      <source>Set Date of {0}</source>
      <translation>Tarihi Belirle: {0}</translation>
    </message>
    <message>
      <source>the dates of the articles</source>
      <translation>haberlerdeki tarihler</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>tarihsiz</translation>
    </message>
  </context>
  <context>
    <name>DateField</name>
    <message>
      <source>14 Oct 2023, last Friday, early 2024, 2021/..</source>
      <translation>14 Ekim 2023, geçen cuma, 2024 başı, 2021/..</translation>
    </message>
    <message>
      <source>Date in words or EDTF</source>
      <translation>Sözle veya EDTF ile tarih</translation>
    </message>
    <message>
      <source>This can be read in two ways. Choose one:</source>
      <translation>Bu iki türlü okunabilir. Birini seçin:</translation>
    </message>
    <message>
      <source>Timeline reads no date in this yet.</source>
      <translation>Timeline bunda henüz bir tarih okumuyor.</translation>
    </message>
    <message>
      <source>Which year? Write the whole date.</source>
      <translation>Hangi yıl? Tarihin tamamını yazın.</translation>
    </message>
  </context>
  <context>
    <name>DateJump</name>
    <message>
      <source> or </source>
      <translation> veya </translation>
    </message>
    <message>
      <source>14 Oct 2023, May 1968, 44 BCE …</source>
      <translation>14 Ekim 2023, Mayıs 1968, MÖ 44 …</translation>
    </message>
    <message>
      <source>Date to go to</source>
      <translation>Gidilecek tarih</translation>
    </message>
    <message>
      <source>Go to date</source>
      <translation>Tarihe git</translation>
    </message>
    <message>
      <source>That could be {0}. Write the month as a word.</source>
      <translation>Bu {0} olabilir. Ayı sözle yazın.</translation>
    </message>
    <message>
      <source>This is no date that Timeline reads.</source>
      <translation>Timeline bunu tarih olarak okumuyor.</translation>
    </message>
    <message>
      <source>Which year? Write the whole date.</source>
      <translation>Hangi yıl? Tarihin tamamını yazın.</translation>
    </message>
  </context>
  <context>
    <name>DateLine</name>
    <message>
      <source>As found</source>
      <translation>Bulunduğu gibi</translation>
    </message>
    <message>
      <source>As found: {0}</source>
      <translation>Bulunduğu gibi: {0}</translation>
    </message>
    <message>
      <source>Date of the event</source>
      <translation>Olayın tarihi</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Tarih yok</translation>
    </message>
    <message>
      <source>Set date</source>
      <translation>Tarihi belirle</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>Q{0}</source>
      <translation>Ç{0}</translation>
    </message>
    <message>
      <source>Q{0} {1}</source>
      <translation>{1} {0}. çeyrek</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Bugün</translation>
    </message>
    <message>
      <source>after {0}</source>
      <translation>{0} sonrası</translation>
    </message>
    <message>
      <source>afternoon</source>
      <translation>öğleden sonra</translation>
    </message>
    <message>
      <source>approximate</source>
      <translation>yaklaşık</translation>
    </message>
    <message>
      <source>autumn {0}</source>
      <translation>{0} sonbaharı</translation>
    </message>
    <message>
      <source>before {0}</source>
      <translation>{0} öncesi</translation>
    </message>
    <message>
      <source>beginning not given</source>
      <translation>başlangıç verilmemiş</translation>
    </message>
    <message>
      <source>day unknown</source>
      <translation>gün bilinmiyor</translation>
    </message>
    <message>
      <source>daytime</source>
      <translation>gündüz</translation>
    </message>
    <message>
      <source>early {0}</source>
      <translation>{0} başı</translation>
    </message>
    <message>
      <source>end not given</source>
      <translation>bitiş verilmemiş</translation>
    </message>
    <message>
      <source>evening</source>
      <translation>akşam</translation>
    </message>
    <message>
      <source>exact day</source>
      <translation>kesin gün</translation>
    </message>
    <message>
      <source>exact time</source>
      <translation>kesin saat</translation>
    </message>
    <message>
      <source>first half of {0}</source>
      <translation>{0} ilk yarısı</translation>
    </message>
    <message>
      <source>from beginning to end</source>
      <translation>baştan sona</translation>
    </message>
    <message>
      <source>hour known</source>
      <translation>saat biliniyor</translation>
    </message>
    <message>
      <source>late {0}</source>
      <translation>{0} sonu</translation>
    </message>
    <message>
      <source>mid-{0}</source>
      <translation>{0} ortası</translation>
    </message>
    <message>
      <source>midday</source>
      <translation>öğle</translation>
    </message>
    <message>
      <source>morning</source>
      <translation>sabah</translation>
    </message>
    <message>
      <source>night</source>
      <translation>gece</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>tarih yok</translation>
    </message>
    <message>
      <source>planned: {0}</source>
      <translation>planlanan: {0}</translation>
    </message>
    <message>
      <source>provisional</source>
      <translation>geçici</translation>
    </message>
    <message>
      <source>second half of {0}</source>
      <translation>{0} ikinci yarısı</translation>
    </message>
    <message>
      <source>since {0}</source>
      <translation>{0} tarihinden beri</translation>
    </message>
    <message>
      <source>spring {0}</source>
      <translation>{0} ilkbaharı</translation>
    </message>
    <message>
      <source>stretch of time</source>
      <translation>zaman aralığı</translation>
    </message>
    <message>
      <source>summer {0}</source>
      <translation>{0} yazı</translation>
    </message>
    <message>
      <source>tags: {0}</source>
      <translation>etiketler: {0}</translation>
    </message>
    <message>
      <source>until {0}</source>
      <translation>{0} tarihine kadar</translation>
    </message>
    <message>
      <source>week of {0}</source>
      <translation>{0} haftası</translation>
    </message>
    <message>
      <source>weekend of {0}</source>
      <translation>{0} hafta sonu</translation>
    </message>
    <message>
      <source>winter {0}</source>
      <translation>{0} kışı</translation>
    </message>
    <message>
      <source>{0} (as of {1})</source>
      <translation>{0} ({1} itibarıyla)</translation>
    </message>
    <message>
      <source>{0} (day unknown)</source>
      <translation>{0} (gün bilinmiyor)</translation>
    </message>
    <message>
      <source>{0} (publication date unknown)</source>
      <translation>{0} (yayın tarihi bilinmiyor)</translation>
    </message>
    <message>
      <source>{0} BCE</source>
      <translation>MÖ {0}</translation>
    </message>
    <message>
      <source>{0} CE</source>
      <translation>MS {0}</translation>
    </message>
    <message>
      <source>{0} century</source>
      <translation>{1}. yüzyıl</translation>
    </message>
    <message>
      <source>{0} century BCE</source>
      <translation>MÖ {1}. yüzyıl</translation>
    </message>
    <message>
      <source>{0} millennium</source>
      <translation>{1}. binyıl</translation>
    </message>
    <message>
      <source>{0} millennium BCE</source>
      <translation>MÖ {1}. binyıl</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{1} {0}</translation>
    </message>
    <message>
      <source>{0} {1} {2}</source>
      <translation>{0} {1} {2}</translation>
    </message>
    <message>
      <source>{0} {1} {2} {3}</source>
      <translation>{1} {2} {3} {0}</translation>
    </message>
    <message>
      <source>{0}s</source>
      <translation>{0}–{1}</translation>
    </message>
    <message>
      <source>{1} {0}</source>
      <translation>{1} {0}</translation>
    </message>
    <message>
      <source>✓ confirmed</source>
      <translation>✓ onaylandı</translation>
    </message>
  </context>
  <context>
    <name>DetailPane</name>
    <message>
      <source>Another article</source>
      <translation>Başka bir haber</translation>
    </message>
    <message>
      <source>Change the publication date… (P)</source>
      <translation>Yayın tarihini değiştir… (P)</translation>
    </message>
    <message>
      <source>Click to edit the title</source>
      <translation>Başlığı düzenlemek için tıklayın</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Onayla</translation>
    </message>
    <message>
      <source>Edit date…</source>
      <translation>Tarihi düzenle…</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Olay</translation>
    </message>
    <message>
      <source>Give another date (E)</source>
      <translation>Başka bir tarih ver (E)</translation>
    </message>
    <message>
      <source>Give this event tags (T)</source>
      <translation>Olaya etiket ver (T)</translation>
    </message>
    <message>
      <source>HISTORY</source>
      <translation>GEÇMİŞ</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Gizle</translation>
    </message>
    <message>
      <source>Keep this event open in a pane of its own</source>
      <translation>Bu olayı ayrı bir bölmede açık tut</translation>
    </message>
    <message>
      <source>Leave this event out (H)</source>
      <translation>Bu olayı dışarıda bırak (H)</translation>
    </message>
    <message>
      <source>Merge, split, delete and others</source>
      <translation>Birleştir, böl, sil ve diğerleri</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Daha</translation>
    </message>
    <message>
      <source>More ▾</source>
      <translation>Daha ▾</translation>
    </message>
    <message>
      <source>NOTES</source>
      <translation>NOTLAR</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Not</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Sabitle</translation>
    </message>
    <message>
      <source>Pin this event</source>
      <translation>Bu olayı sabitle</translation>
    </message>
    <message>
      <source>SOURCES ({0})</source>
      <translation>KAYNAKLAR ({0})</translation>
    </message>
    <message>
      <source>Select an event to see its words, its sources and why it has its date.</source>
      <translation>Sözlerini, kaynaklarını ve tarihinin nedenini görmek için bir olay seçin.</translation>
    </message>
    <message>
      <source>Set the publication date… (P)</source>
      <translation>Yayın tarihini belirle… (P)</translation>
    </message>
    <message>
      <source>Show this event again (H)</source>
      <translation>Bu olayı yeniden göster (H)</translation>
    </message>
    <message>
      <source>Tags: {0}</source>
      <translation>Etiketler: {0}</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Etiket…</translation>
    </message>
    <message>
      <source>Take the confirmation back (C)</source>
      <translation>Onayı geri al (C)</translation>
    </message>
    <message>
      <source>This is right (C)</source>
      <translation>Bu doğru (C)</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Başlık</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Tarihsiz</translation>
    </message>
    <message>
      <source>Unhide</source>
      <translation>Göster</translation>
    </message>
    <message>
      <source>Use {0} instead</source>
      <translation>Bunun yerine {0}</translation>
    </message>
    <message>
      <source>WHY NO DATE</source>
      <translation>NEDEN TARİHSİZ</translation>
    </message>
    <message>
      <source>WHY THIS DATE</source>
      <translation>NEDEN BU TARİH</translation>
    </message>
    <message>
      <source>Why this date</source>
      <translation>Neden bu tarih</translation>
    </message>
    <message>
      <source>Write a note (N)</source>
      <translation>Not yaz (N)</translation>
    </message>
    <message>
      <source>lasting</source>
      <translation>süren</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>planlanan</translation>
    </message>
    <message>
      <source>≠ {0} says {1}</source>
      <translation>≠ {0}: {1}</translation>
    </message>
    <message>
      <source>✓ Confirmed</source>
      <translation>✓ Onaylandı</translation>
    </message>
    <message>
      <source>✓ confirmed</source>
      <translation>✓ onaylandı</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <source>Add Articles</source>
      <translation>Haber Ekle</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
      <source>Articles ({0})</source>
      <translation>Haberler ({0})</translation>
    </message>
    <message>
      <source>Choose the Sources Folder</source>
      <translation>Kaynak Klasörünü Seç</translation>
    </message>
    <message>
      <source>Read many files?</source>
      <translation>Çok sayıda dosya okunsun mu?</translation>
    </message>
    <message>
      <source>Read {0} files?</source>
      <translation>{0} dosya okunsun mu?</translation>
    </message>
    <message>
      <source>This may take a while. You can cancel at any time.</source>
      <translation>Bu biraz sürebilir. İstediğiniz an iptal edebilirsiniz.</translation>
    </message>
  </context>
  <context>
    <name>Dock</name>
    <message>
      <source>Close {0}</source>
      <translation>Kapat: {0}</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message>
      <source>Add more than {0}</source>
      <translation>{0} ve fazlasını ekle</translation>
    </message>
    <message>
      <source>Add {0}</source>
      <translation>{0} ekle</translation>
    </message>
    <message>
      <source>Drop to add</source>
      <translation>Eklemek için bırakın</translation>
    </message>
    <message>
      <source>No files in there</source>
      <translation>İçinde dosya yok</translation>
    </message>
    <message>
      <source>no suffix</source>
      <translation>uzantısız</translation>
    </message>
    <message>
      <source>{0} can't be read ({1})</source>
      <translation>{0} okunamıyor ({1})</translation>
    </message>
    <message>
      <source>{0} file</source>
      <translation>{0} dosya</translation>
    </message>
    <message>
      <source>{0} files</source>
      <translation>{0} dosya</translation>
    </message>
  </context>
  <context>
    <name>Drops</name>
    <message>
      <source>Open {0}</source>
      <translation>{0} aç</translation>
    </message>
  </context>
  <context>
    <name>EditSteps</name>
    <message>
      <source>Event</source>
      <translation>Olay</translation>
    </message>
    <message>
      <source>{0} Events</source>
      <translation>{0} Olay</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add articles…</source>
      <translation>Haber ekle…</translation>
    </message>
    <message>
      <source>Choose sources folder…</source>
      <translation>Kaynak klasörü seç…</translation>
    </message>
    <message>
      <source>Drop articles here</source>
      <translation>Haberleri buraya bırakın</translation>
    </message>
    <message>
      <source>Empty timeline</source>
      <translation>Boş zaman çizelgesi</translation>
    </message>
    <message>
      <source>Files stay on this computer.</source>
      <translation>Dosyalar bu bilgisayarda kalır.</translation>
    </message>
    <message>
      <source>Open sample</source>
      <translation>Örneği aç</translation>
    </message>
    <message>
      <source>PDF with a text layer</source>
      <translation>metin katmanlı PDF</translation>
    </message>
    <message>
      <source>Reads {0}.</source>
      <translation>Okuduğu türler: {0}.</translation>
    </message>
    <message>
      <source>Timeline finds the dates in them.</source>
      <translation>Timeline içlerindeki tarihleri bulur.</translation>
    </message>
    <message>
      <source>e-mails and mailboxes</source>
      <translation>e-postalar ve posta kutuları</translation>
    </message>
    <message>
      <source>feeds</source>
      <translation>haber akışları</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>düz metin</translation>
    </message>
    <message>
      <source>timelines as tables and calendars</source>
      <translation>tablo ve takvim olarak zaman çizelgeleri</translation>
    </message>
    <message>
      <source>web pages</source>
      <translation>web sayfaları</translation>
    </message>
  </context>
  <context>
    <name>EventCommands</name>
    <message>
      <source>Confirm {0}</source>
      <translation>Onayla: {0}</translation>
    </message>
    <message>
      <source>Hide {0}</source>
      <translation>Gizle: {0}</translation>
    </message>
    <message>
      <source>Tag {0}</source>
      <translation>Etiketle: {0}</translation>
    </message>
    <message>
      <source>Tags of {0}</source>
      <translation>Etiketler: {0}</translation>
    </message>
    <message>
      <source>Take Back Confirmation of {0}</source>
      <translation>Onayı Geri Al: {0}</translation>
    </message>
    <message>
      <source>Unhide {0}</source>
      <translation>Göster: {0}</translation>
    </message>
  </context>
  <context>
    <name>EventMenu</name>
    <message>
      <source>&amp;Confirm</source>
      <translation>&amp;Onayla</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation>&amp;Gizle</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Birleştir</translation>
    </message>
    <message>
      <source>&amp;Merge (Ctrl+click another event first)</source>
      <translation>&amp;Birleştir (önce Ctrl+tıkla başka bir olay seçin)</translation>
    </message>
    <message>
      <source>&amp;Next Unreviewed</source>
      <translation>&amp;Sonraki Gözden Geçirilmemiş</translation>
    </message>
    <message>
      <source>&amp;Previous Unreviewed</source>
      <translation>&amp;Önceki Gözden Geçirilmemiş</translation>
    </message>
    <message>
      <source>&amp;Tag…</source>
      <translation>&amp;Etiket…</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>S&amp;il</translation>
    </message>
    <message>
      <source>E&amp;vent</source>
      <translation>&amp;Olay</translation>
    </message>
    <message>
      <source>Edit &amp;Date…</source>
      <translation>&amp;Tarihi Düzenle…</translation>
    </message>
    <message>
      <source>Edit Titl&amp;e</source>
      <translation>&amp;Başlığı Düzenle</translation>
    </message>
    <message>
      <source>Ne&amp;w…</source>
      <translation>&amp;Yeni…</translation>
    </message>
    <message>
      <source>Needs &amp;Review…</source>
      <translation>Gö&amp;zden Geçirilecek…</translation>
    </message>
    <message>
      <source>Publicat&amp;ion Date…</source>
      <translation>Ya&amp;yın Tarihi…</translation>
    </message>
    <message>
      <source>S&amp;plit</source>
      <translation>&amp;Böl</translation>
    </message>
    <message>
      <source>Take &amp;Confirmation Back</source>
      <translation>&amp;Onayı Geri Al</translation>
    </message>
    <message>
      <source>Un&amp;hide</source>
      <translation>Gös&amp;ter</translation>
    </message>
    <message>
      <source>Write N&amp;ote</source>
      <translation>N&amp;ot Yaz</translation>
    </message>
  </context>
  <context>
    <name>EventTable</name>
    <message>
      <source>Date</source>
      <translation>Tarih</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Olay</translation>
    </message>
    <message>
      <source>How exact</source>
      <translation>Kesinlik</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>Önem</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Kaynak</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Tarihsiz</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>onaylandı</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>tarih yok</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>planlanan</translation>
    </message>
    <message>
      <source>the sources disagree</source>
      <translation>kaynaklar anlaşmıyor</translation>
    </message>
    <message>
      <source>{0} source</source>
      <translation>{0} kaynak</translation>
    </message>
    <message>
      <source>{0} sources</source>
      <translation>{0} kaynak</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Choose a file</source>
      <translation>Dosya seç</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Seç…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Dışa aktar</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Dışa aktarılacak yer</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Dosya</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Biçim</translation>
    </message>
    <message>
      <source>No picture: this format holds data.</source>
      <translation>Resim yok: bu biçim veri içerir.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Önizleme</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>Dışa aktarmanın ilerlemesi</translation>
    </message>
    <message>
      <source>The file that is there will be replaced.</source>
      <translation>Var olan dosyanın yerine geçecek.</translation>
    </message>
  </context>
  <context>
    <name>ExportFields</name>
    <message>
      <source>Dark</source>
      <translation>Koyu</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Her şey</translation>
    </message>
    <message>
      <source>Expand rows to show every label</source>
      <translation>Her etiketi göstermek için satırları genişlet</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Yatay</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Açıklamalar</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Açık</translation>
    </message>
    <message>
      <source>List of what has no date</source>
      <translation>Tarihsizlerin listesi</translation>
    </message>
    <message>
      <source>Pages side by side</source>
      <translation>Yan yana sayfalar</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Kâğıt</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Dikey</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>Aralık</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Ölçek</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Kaynaklar</translation>
    </message>
    <message>
      <source>Texts of plain text files too</source>
      <translation>Düz metin dosyalarının metinleri de</translation>
    </message>
    <message>
      <source>The selected event</source>
      <translation>Seçili olay</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Başlık</translation>
    </message>
    <message>
      <source>Title above it</source>
      <translation>Üstünde başlık</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Yön</translation>
    </message>
    <message>
      <source>What is in sight</source>
      <translation>Görünen kısım</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>Piksel olarak genişlik</translation>
    </message>
    <message>
      <source>{0} selected events</source>
      <translation>{0} seçili olay</translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <source>Copied 1 event</source>
      <translation>1 olay kopyalandı</translation>
    </message>
    <message>
      <source>Copied {0} events</source>
      <translation>{0} olay kopyalandı</translation>
    </message>
    <message>
      <source>Exported to {0}</source>
      <translation>Dışa aktarıldı: {0}</translation>
    </message>
    <message>
      <source>The view was copied as a picture</source>
      <translation>Görünüm resim olarak kopyalandı</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zaman çizelgesi</translation>
    </message>
    <message>
      <source>timeline.png</source>
      <translation>zaman-cizelgesi.png</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>Create</source>
      <translation>Oluştur</translation>
    </message>
    <message>
      <source>New Timeline</source>
      <translation>Yeni Zaman Çizelgesi</translation>
    </message>
    <message>
      <source>Open Timeline</source>
      <translation>Zaman Çizelgesi Aç</translation>
    </message>
    <message>
      <source>Save Timeline As</source>
      <translation>Zaman Çizelgesini Farklı Kaydet</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zaman çizelgesi</translation>
    </message>
    <message>
      <source>Timelines ({0})</source>
      <translation>Zaman çizelgeleri ({0})</translation>
    </message>
  </context>
  <context>
    <name>FileMenu</name>
    <message>
      <source>&amp;Clear This List</source>
      <translation>Bu Listeyi &amp;Temizle</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Dosya</translation>
    </message>
    <message>
      <source>&amp;New Timeline…</source>
      <translation>&amp;Yeni Zaman Çizelgesi…</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>&amp;Son Kullanılanlar</translation>
    </message>
    <message>
      <source>Open &amp;Timeline…</source>
      <translation>&amp;Zaman Çizelgesi Aç…</translation>
    </message>
    <message>
      <source>Recent Fol&amp;ders</source>
      <translation>Son K&amp;lasörler</translation>
    </message>
    <message>
      <source>Save &amp;As…</source>
      <translation>&amp;Farklı Kaydet…</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>Clear all</source>
      <translation>Tümünü temizle</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Süzgeçler</translation>
    </message>
    <message>
      <source>Remove all filters</source>
      <translation>Tüm süzgeçleri kaldır</translation>
    </message>
    <message>
      <source>Remove filter: {0}, {1}</source>
      <translation>Süzgeci kaldır: {0}, {1}</translation>
    </message>
    <message>
      <source>{0} by this filter alone</source>
      <translation>Yalnız bu süzgeçle {0}</translation>
    </message>
    <message>
      <source>{0} event</source>
      <translation>{0} olay</translation>
    </message>
    <message>
      <source>{0} events</source>
      <translation>{0} olay</translation>
    </message>
    <message>
      <source>{0} of {1} articles</source>
      <translation>{1} haberden {0}</translation>
    </message>
    <message>
      <source>{0} of {1} events</source>
      <translation>{1} olaydan {0}</translation>
    </message>
  </context>
  <context>
    <name>FilterMenu</name>
    <message>
      <source>Clear all filters</source>
      <translation>Tüm süzgeçleri temizle</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Süzgeç</translation>
    </message>
    <message>
      <source>Only confirmed</source>
      <translation>Yalnız onaylananlar</translation>
    </message>
    <message>
      <source>Only exact dates</source>
      <translation>Yalnız kesin tarihler</translation>
    </message>
    <message>
      <source>Only hidden</source>
      <translation>Yalnız gizlenenler</translation>
    </message>
    <message>
      <source>Only lasting states</source>
      <translation>Yalnız süren durumlar</translation>
    </message>
    <message>
      <source>Only plans</source>
      <translation>Yalnız planlar</translation>
    </message>
    <message>
      <source>Only provisional dates</source>
      <translation>Yalnız geçici tarihler</translation>
    </message>
    <message>
      <source>Only unconfirmed</source>
      <translation>Yalnız onaylanmayanlar</translation>
    </message>
    <message>
      <source>Only unsure dates</source>
      <translation>Yalnız belirsiz tarihler</translation>
    </message>
    <message>
      <source>Only what happened</source>
      <translation>Yalnız olanlar</translation>
    </message>
    <message>
      <source>Told by two or more sources</source>
      <translation>İki veya daha çok kaynakta geçenler</translation>
    </message>
  </context>
  <context>
    <name>FoundLine</name>
    <message>
      <source>Next match</source>
      <translation>Sonraki eşleşme</translation>
    </message>
    <message>
      <source>Only matches</source>
      <translation>Yalnız eşleşenler</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Önceki eşleşme</translation>
    </message>
    <message>
      <source>Read the next of these articles where it says the words</source>
      <translation>Bu haberlerin sonrakini sözlerin geçtiği yerde oku</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Bulunanlar</translation>
    </message>
    <message>
      <source>also in 1 article</source>
      <translation>ayrıca 1 haberde</translation>
    </message>
    <message>
      <source>also in {0} articles</source>
      <translation>ayrıca {0} haberde</translation>
    </message>
    <message>
      <source>in 1 article</source>
      <translation>1 haberde</translation>
    </message>
    <message>
      <source>in {0} articles</source>
      <translation>{0} haberde</translation>
    </message>
  </context>
  <context>
    <name>GroupCommands</name>
    <message>
      <source>Delete {0}</source>
      <translation>Sil: {0}</translation>
    </message>
    <message>
      <source>Merge {0}</source>
      <translation>Birleştir: {0}</translation>
    </message>
    <message>
      <source>Split Off a Source</source>
      <translation>Bir Kaynağı Ayır</translation>
    </message>
    <message>
      <source>Split {0}</source>
      <translation>Böl: {0}</translation>
    </message>
  </context>
  <context>
    <name>GuideWindow</name>
    <message>
      <source>Guide</source>
      <translation>Kılavuz</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>guide.md</source>
      <translation>guide.tr.md</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>Date: {0}; was {1}</source>
      <translation>Tarih: {0}; önceki {1}</translation>
    </message>
    <message>
      <source>Title: {0}; was {1}</source>
      <translation>Başlık: {0}; önceki {1}</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>tarihsiz</translation>
    </message>
  </context>
  <context>
    <name>HoverTip</name>
    <message>
      <source>{0} event has no room here. Click to see it.</source>
      <translation>{0} olaya burada yer yok. Görmek için tıklayın.</translation>
    </message>
    <message>
      <source>{0} events have no room here. Click to see them.</source>
      <translation>{0} olaya burada yer yok. Görmek için tıklayın.</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>Added {0} article</source>
      <translation>{0} haber eklendi</translation>
    </message>
    <message>
      <source>Added {0} articles</source>
      <translation>{0} haber eklendi</translation>
    </message>
    <message>
      <source>Already added</source>
      <translation>Zaten eklenmiş</translation>
    </message>
    <message>
      <source>No files found</source>
      <translation>Dosya bulunamadı</translation>
    </message>
    <message>
      <source>Stopped after {0} of {1} files</source>
      <translation>{1} dosyadan {0} sonra durduruldu</translation>
    </message>
    <message>
      <source>{0} already added</source>
      <translation>{0} zaten eklenmiş</translation>
    </message>
  </context>
  <context>
    <name>ImportNews</name>
    <message>
      <source>{0} file couldn't be read.</source>
      <translation>{0} dosya okunamadı.</translation>
    </message>
    <message>
      <source>{0} files couldn't be read.</source>
      <translation>{0} dosya okunamadı.</translation>
    </message>
  </context>
  <context>
    <name>ListMenus</name>
    <message>
      <source>Show on the strip</source>
      <translation>Şeritte göster</translation>
    </message>
    <message>
      <source>Show only this range</source>
      <translation>Yalnız bu aralığı göster</translation>
    </message>
  </context>
  <context>
    <name>ListView</name>
    <message>
      <source>List of events</source>
      <translation>Olay listesi</translation>
    </message>
    <message>
      <source>Nothing to list: the filters leave no event.</source>
      <translation>Listelenecek bir şey yok: süzgeçler hiçbir olay bırakmıyor.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Article</source>
      <translation>Haber</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Olay</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Kaynaklar</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zaman çizelgesi</translation>
    </message>
  </context>
  <context>
    <name>Minimap</name>
    <message>
      <source>Events with a provisional date; click to see these</source>
      <translation>Geçici tarihli olaylar; görmek için tıklayın</translation>
    </message>
    <message>
      <source>Events without a date; click to go to them</source>
      <translation>Tarihsiz olaylar; gitmek için tıklayın</translation>
    </message>
    <message>
      <source>Overview of the whole timeline</source>
      <translation>Tüm zaman çizelgesine genel bakış</translation>
    </message>
    <message>
      <source>{0} undated, {1} provisional</source>
      <translation>{0} tarihsiz, {1} geçici</translation>
    </message>
  </context>
  <context>
    <name>NewEventLine</name>
    <message>
      <source>Add event</source>
      <translation>Olay ekle</translation>
    </message>
    <message>
      <source>Add without a date</source>
      <translation>Tarihsiz ekle</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Yeni olay</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ne oldu</translation>
    </message>
  </context>
  <context>
    <name>NewEvents</name>
    <message>
      <source>Add Event</source>
      <translation>Olay Ekle</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Yeni olay</translation>
    </message>
    <message>
      <source>New event from {0}</source>
      <translation>{0} kaynağından yeni olay</translation>
    </message>
    <message>
      <source>Select the words of the event first, then press D.</source>
      <translation>Önce olayın sözlerini seçin, sonra D tuşuna basın.</translation>
    </message>
  </context>
  <context>
    <name>OfferBar</name>
    <message>
      <source>Add</source>
      <translation>Ekle</translation>
    </message>
    <message>
      <source>Changes on disk</source>
      <translation>Diskteki değişiklikler</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Yok say</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Yeniden oku</translation>
    </message>
    <message>
      <source>{0} file has changed</source>
      <translation>{0} dosya değişti</translation>
    </message>
    <message>
      <source>{0} files have changed</source>
      <translation>{0} dosya değişti</translation>
    </message>
    <message>
      <source>{0} new file</source>
      <translation>{0} yeni dosya</translation>
    </message>
    <message>
      <source>{0} new files</source>
      <translation>{0} yeni dosya</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>The folder {0} is not there.</source>
      <translation>{0} klasörü yerinde değil.</translation>
    </message>
    <message>
      <source>The sources folder {0} is not there. It stays remembered.</source>
      <translation>{0} kaynak klasörü yerinde değil. Yine de unutulmayacak.</translation>
    </message>
    <message>
      <source>The timeline {0} is not there.</source>
      <translation>{0} zaman çizelgesi yerinde değil.</translation>
    </message>
    <message>
      <source>The timeline {0} is not there. It stays in the list.</source>
      <translation>{0} zaman çizelgesi yerinde değil. Listede kalacak.</translation>
    </message>
    <message>
      <source>{0} is there already. Open it, or choose another name.</source>
      <translation>{0} zaten var. Onu açın ya da başka bir ad seçin.</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Sayfa {0} / {1}</translation>
    </message>
    <message>
      <source>continues on page {0}</source>
      <translation>{0}. sayfada sürüyor</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>+12  That many more events, which have no room</source>
      <translation>+12  Yer bulamayan bu kadar olay daha</translation>
    </message>
    <message>
      <source>Columns in the background: how many begin there</source>
      <translation>Arka plandaki sütunlar: orada kaç tanesi başlıyor</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Kaynaklar</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>İşaretlerin anlamı</translation>
    </message>
    <message>
      <source>Without a date</source>
      <translation>Tarihsiz</translation>
    </message>
    <message>
      <source>publication date unknown</source>
      <translation>yayın tarihi bilinmiyor</translation>
    </message>
    <message>
      <source>published {0}</source>
      <translation>yayın tarihi {0}</translation>
    </message>
  </context>
  <context>
    <name>PinnedPanes</name>
    <message>
      <source>Pinned</source>
      <translation>Sabitlenen</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Print</source>
      <translation>Yazdır</translation>
    </message>
    <message>
      <source>{0} events are too many to print from here. Filter them, or export a PDF.</source>
      <translation>{0} olay buradan yazdırmak için çok fazla. Süzün ya da PDF olarak dışa aktarın.</translation>
    </message>
  </context>
  <context>
    <name>Proposal</name>
    <message>
      <source> or </source>
      <translation> veya </translation>
    </message>
    <message>
      <source>Probably published {0}</source>
      <translation>Olası yayın: {0}</translation>
    </message>
    <message>
      <source>The date line {words} can be read as two days</source>
      <translation>{words} tarih satırı iki gün olarak okunabilir</translation>
    </message>
    <message>
      <source>The news of {words} is at most two days old</source>
      <translation>{words} haberi en çok iki günlük</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>Kullan: {0}</translation>
    </message>
    <message>
      <source>What tells when it was published does not agree</source>
      <translation>Yayın gününü gösterenler birbiriyle uyuşmuyor</translation>
    </message>
    <message>
      <source>a {0}</source>
      <translation>bir {0}</translation>
    </message>
    <message>
      <source>another article</source>
      <translation>başka bir haber</translation>
    </message>
    <message>
      <source>between {0} and {1}</source>
      <translation>{0} ile {1} arasında</translation>
    </message>
    <message>
      <source>dates do not agree</source>
      <translation>tarihler uyuşmuyor</translation>
    </message>
    <message>
      <source>on {0}</source>
      <translation>{0} günü</translation>
    </message>
    <message>
      <source>on {0} or earlier</source>
      <translation>{0} veya öncesi</translation>
    </message>
    <message>
      <source>on {0} or later</source>
      <translation>{0} veya sonrası</translation>
    </message>
    <message>
      <source>{0} {1} of some year</source>
      <translation>herhangi bir yılın {0} {1} günü</translation>
    </message>
    <message>
      <source>{words} counts from a year that is named</source>
      <translation>{words} adı geçen bir yıldan sayılıyor</translation>
    </message>
    <message>
      <source>{words} is told as past</source>
      <translation>{words} geçmiş olarak anlatılıyor</translation>
    </message>
    <message>
      <source>{words} is told as still to come</source>
      <translation>{words} gelecek olarak anlatılıyor</translation>
    </message>
    <message>
      <source>{words} names one time in two ways</source>
      <translation>{words} bir zamanı iki türlü adlandırıyor</translation>
    </message>
    <message>
      <source>{words} tells of what {other} dates to {known}</source>
      <translation>{words}, {other} kaynağının {known} tarihine koyduğunu anlatıyor</translation>
    </message>
    <message>
      <source>{words} tells what the picture of {known} shows</source>
      <translation>{words}, {known} tarihli resmin gösterdiğini anlatıyor</translation>
    </message>
  </context>
  <context>
    <name>ProposalBox</name>
    <message>
      <source>Proposed publication date: {0}</source>
      <translation>Önerilen yayın tarihi: {0}</translation>
    </message>
    <message>
      <source>Use {0} as the publication date</source>
      <translation>{0} yayın tarihi olarak kullanılsın</translation>
    </message>
  </context>
  <context>
    <name>PublicationCommands</name>
    <message>
      <source>Publication date of {0}</source>
      <translation>{0} yayın tarihi</translation>
    </message>
    <message>
      <source>Publication date of {0} articles</source>
      <translation>{0} haberin yayın tarihi</translation>
    </message>
    <message>
      <source>what the files say</source>
      <translation>dosyalarda yazan</translation>
    </message>
  </context>
  <context>
    <name>PublicationLine</name>
    <message>
      <source>; {0} set by you stay</source>
      <translation>; sizin belirlediğiniz {0} kalıyor</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Uygula</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Bulunduğu gibi</translation>
    </message>
    <message>
      <source>As found: {0}</source>
      <translation>Bulunduğu gibi: {0}</translation>
    </message>
    <message>
      <source>Day of publication</source>
      <translation>Yayın günü</translation>
    </message>
    <message>
      <source>Day of publication, as 14 Oct 2023</source>
      <translation>Yayın günü, örneğin 14 Ekim 2023</translation>
    </message>
    <message>
      <source>Looking what moves…</source>
      <translation>Nelerin kayacağına bakılıyor…</translation>
    </message>
    <message>
      <source>No publication date</source>
      <translation>Yayın tarihi yok</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Bilinmiyor</translation>
    </message>
    <message>
      <source>Publication date</source>
      <translation>Yayın tarihi</translation>
    </message>
    <message>
      <source>The article speaks against this day. {0}</source>
      <translation>Haber bu güne karşı. {0}</translation>
    </message>
    <message>
      <source>{0} of {1} events move</source>
      <translation>{1} olaydan {0} tanesi kayıyor</translation>
    </message>
    <message>
      <source>{0}: name the day.</source>
      <translation>{0}: günü belirtin.</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Article</source>
      <translation>Haber</translation>
    </message>
    <message>
      <source>Change date…</source>
      <translation>Tarihi değiştir…</translation>
    </message>
    <message>
      <source>Change the publication date</source>
      <translation>Yayın tarihini değiştir</translation>
    </message>
    <message>
      <source>New event from the selected words</source>
      <translation>Seçili sözlerden yeni olay</translation>
    </message>
    <message>
      <source>Next date in the article</source>
      <translation>Haberdeki sonraki tarih</translation>
    </message>
    <message>
      <source>Open original</source>
      <translation>Aslını aç</translation>
    </message>
    <message>
      <source>Open the original file</source>
      <translation>Asıl dosyayı aç</translation>
    </message>
    <message>
      <source>Previous date in the article</source>
      <translation>Haberdeki önceki tarih</translation>
    </message>
    <message>
      <source>Select an event or an article to read its text here.</source>
      <translation>Metnini burada okumak için bir olay veya haber seçin.</translation>
    </message>
    <message>
      <source>Set date…</source>
      <translation>Tarihi belirle…</translation>
    </message>
    <message>
      <source>{0} does not hold this article's text, so only the quotes are here.</source>
      <translation>{0} bu haberin metnini içermiyor, bu yüzden burada yalnız alıntılar var.</translation>
    </message>
  </context>
  <context>
    <name>Renewal</name>
    <message>
      <source>{0} articles were read again by better rules. What you did stays.</source>
      <translation>{0} haber daha iyi kurallarla yeniden okundu. Yaptıklarınız olduğu gibi kaldı.</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>No fault in this session.</source>
      <translation>Bu oturumda hata yok.</translation>
    </message>
    <message>
      <source>Something went wrong ({0}). Your work is safe.</source>
      <translation>Bir şeyler ters gitti ({0}). Çalışmanız güvende.</translation>
    </message>
  </context>
  <context>
    <name>ReportWindow</name>
    <message>
      <source>Copy report</source>
      <translation>Raporu kopyala</translation>
    </message>
    <message>
      <source>Nothing is sent by itself. Copy this and send it with a sentence about what you did; it holds no word of your articles.</source>
      <translation>Hiçbir şey kendiliğinden gönderilmez. Bunu kopyalayın ve ne yaptığınızı anlatan bir cümleyle gönderin; haberlerinizden tek bir söz içermez.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapor</translation>
    </message>
    <message>
      <source>Report a Problem</source>
      <translation>Sorun Bildir</translation>
    </message>
  </context>
  <context>
    <name>ReviewCommands</name>
    <message>
      <source>Drop Edits</source>
      <translation>Düzenlemeleri At</translation>
    </message>
    <message>
      <source>Keep Event</source>
      <translation>Olayı Tut</translation>
    </message>
    <message>
      <source>Needs &amp;Review ({0})…</source>
      <translation>Gö&amp;zden Geçirilecek ({0})…</translation>
    </message>
    <message>
      <source>Words of events that you edited are gone ({0}): Event ▸ Needs Review.</source>
      <translation>Düzenlediğiniz olayların sözleri artık yok ({0}): Olay ▸ Gözden Geçirilecek.</translation>
    </message>
  </context>
  <context>
    <name>ReviewLine</name>
    <message>
      <source>Drop</source>
      <translation>At</translation>
    </message>
    <message>
      <source>Edits whose words are gone</source>
      <translation>Sözleri kaybolan düzenlemeler</translation>
    </message>
    <message>
      <source>Keep as an event of its own</source>
      <translation>Kendi başına bir olay olarak tut</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Sonra</translation>
    </message>
    <message>
      <source>Needs review</source>
      <translation>Gözden geçirilecek</translation>
    </message>
    <message>
      <source>What you did to these events is kept, but their words are found no more.</source>
      <translation>Bu olaylarda yaptıklarınız saklandı, ama sözleri artık bulunamıyor.</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>tarihsiz</translation>
    </message>
    <message>
      <source>{0} · {1} · was in {2}</source>
      <translation>{0} · {1} · yeri {2}</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Add articles first</source>
      <translation>Önce haber ekleyin</translation>
    </message>
    <message>
      <source>Events found</source>
      <translation>Bulunan olaylar</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Ara</translation>
    </message>
    <message>
      <source>Titles, quotes, sources and the articles' text (Ctrl+F)</source>
      <translation>Başlıklar, alıntılar, kaynaklar ve haber metinleri (Ctrl+F)</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>"disputed" of {0} is not made of two times and a document</source>
      <translation>{0} için "disputed" iki zaman ile bir belgeden oluşmuyor</translation>
    </message>
    <message>
      <source>"more_quotes" in {0} is damaged</source>
      <translation>{0} içindeki "more_quotes" bozuk</translation>
    </message>
    <message>
      <source>"other_dates" in {0} are damaged</source>
      <translation>{0} içindeki "other_dates" bozuk</translation>
    </message>
    <message>
      <source>"provisional" of {0} is not made of two times</source>
      <translation>{0} için "provisional" iki zamandan oluşmuyor</translation>
    </message>
    <message>
      <source>"published_bounds" of {0} are not two days in order</source>
      <translation>{0} için "published_bounds" sıralı iki gün değil</translation>
    </message>
    <message>
      <source>"{0}" of {1}</source>
      <translation>{1} içindeki "{0}"</translation>
    </message>
    <message>
      <source>"{0}" of {1} is not a list of objects</source>
      <translation>{1} için "{0}" bir nesne listesi değil</translation>
    </message>
    <message>
      <source>"{0}" of {1} is not {2}</source>
      <translation>{1} için "{0}" {2} değil</translation>
    </message>
    <message>
      <source>"{0}" of {1} is too long</source>
      <translation>{1} için "{0}" çok uzun</translation>
    </message>
    <message>
      <source>1 event</source>
      <translation>1 olay</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 sayfa</translation>
    </message>
    <message>
      <source>A calendar has no place for events without a date, with an open end, or before year 1.</source>
      <translation>Takvimde tarihsiz, sonu açık veya 1 yılından önceki olaylara yer yok.</translation>
    </message>
    <message>
      <source>A drawing holds no quotes; its words can be searched and copied.</source>
      <translation>Çizim alıntı içermez; sözleri aranabilir ve kopyalanabilir.</translation>
    </message>
    <message>
      <source>A fault in Timeline stopped the reading ({0}).</source>
      <translation>Timeline'daki bir hata okumayı durdurdu ({0}).</translation>
    </message>
    <message>
      <source>A page of the PDF is damaged.</source>
      <translation>PDF'nin bir sayfası bozuk.</translation>
    </message>
    <message>
      <source>A part of the file has more than {0} MiB unpacked.</source>
      <translation>Dosyanın bir parçası açıldığında {0} MiB sınırını aşıyor.</translation>
    </message>
    <message>
      <source>A picture holds no quotes, and no words that one could search or copy.</source>
      <translation>Resim alıntı da aranıp kopyalanabilecek söz de içermez.</translation>
    </message>
    <message>
      <source>A picture {0} pixels wide has no room for its words: {1} is the least.</source>
      <translation>{0} piksel genişliğindeki bir resimde sözlere yer yok: en az {1} gerekir.</translation>
    </message>
    <message>
      <source>A remark above the forwarded message was left out.</source>
      <translation>İletilen mesajın üstündeki bir not dışarıda bırakıldı.</translation>
    </message>
    <message>
      <source>A table has no room for articles that tell no event, nor for the articles' texts.</source>
      <translation>Tabloda olay anlatmayan haberlere ve haber metinlerine yer yok.</translation>
    </message>
    <message>
      <source>A timeline of 1 event.</source>
      <translation>1 olaylık bir zaman çizelgesi.</translation>
    </message>
    <message>
      <source>A timeline of {0} events.</source>
      <translation>{0} olaylık bir zaman çizelgesi.</translation>
    </message>
    <message>
      <source>Add the folder itself instead.</source>
      <translation>Bunun yerine klasörün kendisini ekleyin.</translation>
    </message>
    <message>
      <source>Add the folder's files instead.</source>
      <translation>Bunun yerine klasördeki dosyaları ekleyin.</translation>
    </message>
    <message>
      <source>An article of which only quotes are known is left out.</source>
      <translation>Yalnızca alıntıları bilinen haberler dışarıda kalır.</translation>
    </message>
    <message>
      <source>An event whose day is unknown stands on all the days that it may mean, and says so.</source>
      <translation>Günü bilinmeyen bir olay, olabileceği bütün günlerde durur ve bunu belirtir.</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arapça</translation>
    </message>
    <message>
      <source>Articles (TimeML)</source>
      <translation>Haberler (TimeML)</translation>
    </message>
    <message>
      <source>Ask its owner for access, or copy it to a folder of yours.</source>
      <translation>Sahibinden erişim isteyin ya da kendi klasörlerinizden birine kopyalayın.</translation>
    </message>
    <message>
      <source>Ask its publisher for a copy without protection.</source>
      <translation>Yayıncısından korumasız bir kopya isteyin.</translation>
    </message>
    <message>
      <source>Calendar (iCalendar)</source>
      <translation>Takvim (iCalendar)</translation>
    </message>
    <message>
      <source>Check in your mail program whether it has words.</source>
      <translation>E-posta programınızda metni olup olmadığına bakın.</translation>
    </message>
    <message>
      <source>Check whether it was moved or renamed.</source>
      <translation>Taşınıp taşınmadığına veya adının değişip değişmediğine bakın.</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>Çince</translation>
    </message>
    <message>
      <source>Choose a file that 'timeline-app extract' wrote.</source>
      <translation>"timeline-app extract" komutunun yazdığı bir dosya seçin.</translation>
    </message>
    <message>
      <source>Choose a file that Timeline exported, or export it again.</source>
      <translation>Timeline'ın dışa aktardığı bir dosya seçin ya da yeniden dışa aktarın.</translation>
    </message>
    <message>
      <source>Choose a file that holds a timeline for TimelineJS.</source>
      <translation>TimelineJS için zaman çizelgesi içeren bir dosya seçin.</translation>
    </message>
    <message>
      <source>Chronology (Markdown)</source>
      <translation>Kronoloji (Markdown)</translation>
    </message>
    <message>
      <source>Chronology (Word)</source>
      <translation>Kronoloji (Word)</translation>
    </message>
    <message>
      <source>Close this pane</source>
      <translation>Bu bölmeyi kapat</translation>
    </message>
    <message>
      <source>Copy it to this computer's own disk and try again.</source>
      <translation>Bu bilgisayarın kendi diskine kopyalayıp yeniden deneyin.</translation>
    </message>
    <message>
      <source>Copy its words into a text file and add that.</source>
      <translation>Metnini bir metin dosyasına kopyalayıp onu ekleyin.</translation>
    </message>
    <message>
      <source>Copy the article's words into a text file and add that.</source>
      <translation>Haberin metnini bir metin dosyasına kopyalayıp onu ekleyin.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Tarih</translation>
    </message>
    <message>
      <source>Dates in {0} are not understood yet.</source>
      <translation>{0} tarihler henüz anlaşılmıyor.</translation>
    </message>
    <message>
      <source>Defaults are used; changes are not remembered this time.</source>
      <translation>Varsayılanlar kullanılıyor; değişiklikler bu kez hatırlanmayacak.</translation>
    </message>
    <message>
      <source>Document (PDF)</source>
      <translation>Belge (PDF)</translation>
    </message>
    <message>
      <source>Download it again from the site's own address.</source>
      <translation>Sitenin kendi adresinden yeniden indirin.</translation>
    </message>
    <message>
      <source>Download it again, or save the article as a web page or as text.</source>
      <translation>Yeniden indirin ya da haberi web sayfası veya metin olarak kaydedin.</translation>
    </message>
    <message>
      <source>Download or copy it again; if it opens elsewhere, save it as plain text.</source>
      <translation>Yeniden indirin ya da kopyalayın; başka yerde açılıyorsa düz metin olarak kaydedin.</translation>
    </message>
    <message>
      <source>Download or pack it again.</source>
      <translation>Yeniden indirin ya da paketleyin.</translation>
    </message>
    <message>
      <source>Drawing (SVG)</source>
      <translation>Çizim (SVG)</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Felemenkçe</translation>
    </message>
    <message>
      <source>EPUB book</source>
      <translation>EPUB kitabı</translation>
    </message>
    <message>
      <source>Earlier messages that it quotes were left out.</source>
      <translation>Alıntıladığı önceki iletiler dışarıda bırakıldı.</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Olay</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Olaylar</translation>
    </message>
    <message>
      <source>Export it again, or save the articles as text files.</source>
      <translation>Yeniden dışa aktarın ya da haberleri metin dosyası olarak kaydedin.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Yeniden dışa aktarın.</translation>
    </message>
    <message>
      <source>Export or download it again.</source>
      <translation>Yeniden dışa aktarın ya da indirin.</translation>
    </message>
    <message>
      <source>Export the articles with their texts, or save them as text files.</source>
      <translation>Haberleri metinleriyle birlikte dışa aktarın ya da metin dosyası olarak kaydedin.</translation>
    </message>
    <message>
      <source>Export the timeline again.</source>
      <translation>Zaman çizelgesini yeniden dışa aktarın.</translation>
    </message>
    <message>
      <source>Fonts are not in the file: a program that lacks this one takes another.</source>
      <translation>Yazı tipleri dosyada değil: bunu bulamayan bir program başkasını kullanır.</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Fransızca</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Almanca</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Yunanca</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>İbranice</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>Hintçe</translation>
    </message>
    <message>
      <source>It draws a month or a year at its first day; the date in words is exact.</source>
      <translation>Bir ayı ya da yılı ilk gününe çizer; sözle yazılan tarih kesindir.</translation>
    </message>
    <message>
      <source>It has more than {0} MiB unpacked.</source>
      <translation>Açıldığında {0} MiB sınırını aşıyor.</translation>
    </message>
    <message>
      <source>It is for looking at: it does not open as a timeline again.</source>
      <translation>Bakmak içindir: yeniden zaman çizelgesi olarak açılmaz.</translation>
    </message>
    <message>
      <source>It is for reading: added again, it is an article and no timeline.</source>
      <translation>Okumak içindir: yeniden eklenirse zaman çizelgesi değil, haber olur.</translation>
    </message>
    <message>
      <source>It is for reading: it does not open as a timeline again.</source>
      <translation>Okumak içindir: yeniden zaman çizelgesi olarak açılmaz.</translation>
    </message>
    <message>
      <source>It is nested too deeply to be read.</source>
      <translation>Okunamayacak kadar derin iç içe geçmiş.</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>İtalyanca</translation>
    </message>
    <message>
      <source>Its encoding was guessed ({0}).</source>
      <translation>Karakter kodlaması tahmin edildi ({0}).</translation>
    </message>
    <message>
      <source>Its language was not recognised, so no dates were looked for.</source>
      <translation>Dili tanınmadığı için tarih aranmadı.</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>Japonca</translation>
    </message>
    <message>
      <source>Keep this pane</source>
      <translation>Bu bölmeyi tut</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Korece</translation>
    </message>
    <message>
      <source>Let a scanning program recognise its text, then add it again.</source>
      <translation>Metnini bir tarama programına tanıtın, sonra yeniden ekleyin.</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Açık veya koyu</translation>
    </message>
    <message>
      <source>Line {0} is not JSON.</source>
      <translation>{0}. satır JSON değil.</translation>
    </message>
    <message>
      <source>Name the articles that it was made of.</source>
      <translation>Oluşturulduğu haberleri belirtin.</translation>
    </message>
    <message>
      <source>None of its {0} messages could be read. {1}</source>
      <translation>{0} iletinin hiçbiri okunamadı. {1}</translation>
    </message>
    <message>
      <source>Note: {0}</source>
      <translation>Not: {0}</translation>
    </message>
    <message>
      <source>Of an event's further quotes the publication dates are not told.</source>
      <translation>Bir olayın öteki alıntılarının yayın tarihleri belirtilmez.</translation>
    </message>
    <message>
      <source>Open it in the program that made it and save it again.</source>
      <translation>Oluşturan programda açıp yeniden kaydedin.</translation>
    </message>
    <message>
      <source>Open it in the program that made it and save it as .docx or as plain text.</source>
      <translation>Oluşturan programda açıp .docx ya da düz metin olarak kaydedin.</translation>
    </message>
    <message>
      <source>Open it in the program that made it and save it as PDF again.</source>
      <translation>Oluşturan programda açıp yeniden PDF olarak kaydedin.</translation>
    </message>
    <message>
      <source>Open it in the program that made it and save it as plain text.</source>
      <translation>Oluşturan programda açıp düz metin olarak kaydedin.</translation>
    </message>
    <message>
      <source>Open it in your mail program and save its words.</source>
      <translation>E-posta programınızda açıp metnini kaydedin.</translation>
    </message>
    <message>
      <source>Open it with its password and save a copy without one.</source>
      <translation>Parolasıyla açıp parolasız bir kopyasını kaydedin.</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <translation>OpenDocument metni</translation>
    </message>
    <message>
      <source>Other dates are given: {0}.</source>
      <translation>Başka tarihler de veriliyor: {0}.</translation>
    </message>
    <message>
      <source>Other dates: {0}</source>
      <translation>Başka tarihler: {0}</translation>
    </message>
    <message>
      <source>Parquet needs the package pyarrow: pip install 'timeline-app[cluster]'.</source>
      <translation>Parquet için pyarrow paketi gerekli: pip install 'timeline-app[cluster]'.</translation>
    </message>
    <message>
      <source>Picture (PNG)</source>
      <translation>Resim (PNG)</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Sabitle</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Sabitlendi</translation>
    </message>
    <message>
      <source>Please report it.</source>
      <translation>Lütfen bunu bildirin.</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>Lehçe</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portekizce</translation>
    </message>
    <message>
      <source>Reading it crashed; the other files are not affected.</source>
      <translation>Okunurken bir çökme oldu; öteki dosyalar etkilenmedi.</translation>
    </message>
    <message>
      <source>Reading it needs more than {0} GiB.</source>
      <translation>Okumak için {0} GiB yetmiyor.</translation>
    </message>
    <message>
      <source>Reading it took longer than {0} seconds, so it was stopped.</source>
      <translation>Okuma {0} saniyeden uzun sürdüğü için durduruldu.</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Rusça</translation>
    </message>
    <message>
      <source>Save it without a password and add that.</source>
      <translation>Parolasız kaydedip onu ekleyin.</translation>
    </message>
    <message>
      <source>Save its contents as a text file.</source>
      <translation>İçeriğini metin dosyası olarak kaydedin.</translation>
    </message>
    <message>
      <source>Save or download the article again.</source>
      <translation>Haberi yeniden kaydedin ya da indirin.</translation>
    </message>
    <message>
      <source>Save the article as text or as a web page ({0}).</source>
      <translation>Haberi metin ya da web sayfası olarak kaydedin ({0}).</translation>
    </message>
    <message>
      <source>Save the attachments and add them.</source>
      <translation>Ekleri kaydedip onları ekleyin.</translation>
    </message>
    <message>
      <source>Save the message again from your mail program, or its words as a text file.</source>
      <translation>İletiyi e-posta programınızdan yeniden ya da metnini metin dosyası olarak kaydedin.</translation>
    </message>
    <message>
      <source>Save the page again from your browser.</source>
      <translation>Sayfayı tarayıcınızdan yeniden kaydedin.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Ara</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tümünü göster</translation>
    </message>
    <message>
      <source>Solid: exact, or all that time. Hollow: one moment, unsure when, or to come. Dashed: waits for a publication date. Arrow: open.</source>
      <translation>Dolu: kesin ya da bütün o süre boyunca. Boş: ne zaman olduğu belirsiz bir an ya da gelecekte. Kesik çizgili: yayın tarihini bekliyor. Ok: ucu açık.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Kaynak</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Kaynaklar</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>İspanyolca</translation>
    </message>
    <message>
      <source>Split it into smaller files, one article each.</source>
      <translation>Her birinde bir haber olan daha küçük dosyalara bölün.</translation>
    </message>
    <message>
      <source>Split it into smaller files, or print only the article's pages to a new PDF.</source>
      <translation>Daha küçük dosyalara bölün ya da yalnız haberin sayfalarını yeni bir PDF'ye yazdırın.</translation>
    </message>
    <message>
      <source>Split it into smaller files, or save only the article.</source>
      <translation>Daha küçük dosyalara bölün ya da yalnız haberi kaydedin.</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>İsveççe</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tablo (CSV)</translation>
    </message>
    <message>
      <source>Table (TSV)</source>
      <translation>Tablo (TSV)</translation>
    </message>
    <message>
      <source>Tags: {0}</source>
      <translation>Etiketler: {0}</translation>
    </message>
    <message>
      <source>The EPUB book is copy-protected.</source>
      <translation>EPUB kitabı kopyaya karşı korumalı.</translation>
    </message>
    <message>
      <source>The PDF has no text layer: it needs OCR (text recognition).</source>
      <translation>PDF'de metin katmanı yok: OCR (metin tanıma) gerekiyor.</translation>
    </message>
    <message>
      <source>The PDF has {0} pages; the limit is {1}.</source>
      <translation>PDF {0} sayfa; sınır {1}.</translation>
    </message>
    <message>
      <source>The PDF needs its password.</source>
      <translation>PDF parola istiyor.</translation>
    </message>
    <message>
      <source>The archive is damaged, or is of another kind than its name says.</source>
      <translation>Arşiv bozuk ya da adının söylediğinden başka türde.</translation>
    </message>
    <message>
      <source>The articles' texts are left out, their quotes are not.</source>
      <translation>Haberlerin metinleri dışarıda kalır, alıntıları kalmaz.</translation>
    </message>
    <message>
      <source>The dates of this article stand in {0}. To date it anew, take it out and add the article's own file.</source>
      <translation>Bu haberin tarihleri {0} içinde duruyor. Yeniden tarihlemek için onu çıkarıp haberin kendi dosyasını ekleyin.</translation>
    </message>
    <message>
      <source>The disk that holds {1} is full, so the latest changes are not saved. Make room on it, or save the timeline on another disk.</source>
      <translation>{1} dosyasının bulunduğu disk dolu; bu yüzden son değişiklikler kaydedilmedi. Diskte yer açın ya da zaman çizelgesini başka bir diske kaydedin.</translation>
    </message>
    <message>
      <source>The feed defines abbreviations of its own, which may be a trap.</source>
      <translation>Akış kendi kısaltmalarını tanımlıyor; bu bir tuzak olabilir.</translation>
    </message>
    <message>
      <source>The feed is damaged or breaks off: items may be missing or cut short.</source>
      <translation>Akış bozuk ya da yarıda kesiliyor: öğeler eksik veya kısalmış olabilir.</translation>
    </message>
    <message>
      <source>The file breaks off or is damaged after {0} of its articles.</source>
      <translation>Dosya {0} haberden sonra kesiliyor ya da bozuk.</translation>
    </message>
    <message>
      <source>The file breaks off.</source>
      <translation>Dosya yarıda kesiliyor.</translation>
    </message>
    <message>
      <source>The file could not be read: {0}.</source>
      <translation>Dosya okunamadı: {0}.</translation>
    </message>
    <message>
      <source>The file has no text to read.</source>
      <translation>Dosyada okunacak metin yok.</translation>
    </message>
    <message>
      <source>The file has {0} MiB; the limit is {1} MiB.</source>
      <translation>Dosya {0} MiB; sınır {1} MiB.</translation>
    </message>
    <message>
      <source>The file has {0} parts; the limit is {1}.</source>
      <translation>Dosya {0} parça; sınır {1}.</translation>
    </message>
    <message>
      <source>The file holds no text, although its name says so.</source>
      <translation>Adı öyle dese de dosyada metin yok.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Dosya boş.</translation>
    </message>
    <message>
      <source>The file is nested more than {0} levels deep.</source>
      <translation>Dosya {0} düzeyden daha derin iç içe geçmiş.</translation>
    </message>
    <message>
      <source>The file is not there any more.</source>
      <translation>Dosya artık yerinde değil.</translation>
    </message>
    <message>
      <source>The file lists no {0} with a text.</source>
      <translation>Dosyada metni olan hiç {0} yok.</translation>
    </message>
    <message>
      <source>The message breaks off.</source>
      <translation>İleti yarıda kesiliyor.</translation>
    </message>
    <message>
      <source>The message has more than {0} parts.</source>
      <translation>İletinin parça sayısı {0} sınırını aşıyor.</translation>
    </message>
    <message>
      <source>The message has no text of its own, only attachments.</source>
      <translation>İletinin kendi metni yok, yalnızca ekleri var.</translation>
    </message>
    <message>
      <source>The message has no text to read.</source>
      <translation>İletide okunacak metin yok.</translation>
    </message>
    <message>
      <source>The message is encrypted.</source>
      <translation>İleti şifrelenmiş.</translation>
    </message>
    <message>
      <source>The message is nested too deeply to be read.</source>
      <translation>İleti okunamayacak kadar derin iç içe geçmiş.</translation>
    </message>
    <message>
      <source>The pages hold no quotes; their words can be searched and copied.</source>
      <translation>Sayfalar alıntı içermez; sözleri aranabilir ve kopyalanabilir.</translation>
    </message>
    <message>
      <source>The picture is too narrow for its labels. Choose a greater width.</source>
      <translation>Resim, etiketleri için çok dar. Daha büyük bir genişlik seçin.</translation>
    </message>
    <message>
      <source>The picture would be {0} pixels wide at a scale of 1, and {1} is the most. Choose a smaller width; a greater scale gives it more pixels.</source>
      <translation>Resim 1 ölçeğinde {0} piksel genişliğinde olurdu; en çok {1} olabilir. Daha küçük bir genişlik seçin; daha büyük bir ölçek daha çok piksel verir.</translation>
    </message>
    <message>
      <source>The picture would be {0} × {1} pixels, and {2} megapixels are the most. Choose a smaller width or scale, a shorter stretch of time or a PDF, which has pages.</source>
      <translation>Resim {0} × {1} piksel olurdu; en çok {2} megapiksel olabilir. Daha küçük bir genişlik veya ölçek, daha kısa bir zaman aralığı ya da sayfaları olan PDF seçin.</translation>
    </message>
    <message>
      <source>The rich text is damaged.</source>
      <translation>RTF metni bozuk.</translation>
    </message>
    <message>
      <source>The settings could not be read ({0}).</source>
      <translation>Ayarlar okunamadı ({0}).</translation>
    </message>
    <message>
      <source>The settings were damaged.</source>
      <translation>Ayarlar bozuktu.</translation>
    </message>
    <message>
      <source>The table of events breaks off.</source>
      <translation>Olay tablosu yarıda kesiliyor.</translation>
    </message>
    <message>
      <source>The table of events is damaged.</source>
      <translation>Olay tablosu bozuk.</translation>
    </message>
    <message>
      <source>The text has {0} characters; the limit is {1}.</source>
      <translation>Metin {0} karakter; sınır {1}.</translation>
    </message>
    <message>
      <source>The timeline breaks off.</source>
      <translation>Zaman çizelgesi yarıda kesiliyor.</translation>
    </message>
    <message>
      <source>The timeline {0} is damaged. It can be set aside as it is and a new one begun in its place; a copy of it from a backup can be opened too.</source>
      <translation>{0} zaman çizelgesi bozuk. Olduğu gibi kenara konup yerine yenisi başlatılabilir; yedekteki bir kopyası da açılabilir.</translation>
    </message>
    <message>
      <source>The timeline {0} is open in another window or program. Close it there, or save a copy under another name.</source>
      <translation>{0} zaman çizelgesi başka bir pencerede veya programda açık. Onu orada kapatın ya da başka adla bir kopya kaydedin.</translation>
    </message>
    <message>
      <source>The timeline {0} was damaged. It was set aside as {1}, and a new one was begun.</source>
      <translation>{0} zaman çizelgesi bozuktu. {1} adıyla kenara kondu ve yenisi başlatıldı.</translation>
    </message>
    <message>
      <source>The timeline {0} was made by a newer version of this program, and was left as it is. Update the program to open it.</source>
      <translation>{0} zaman çizelgesi bu programın daha yeni bir sürümüyle oluşturulmuş; olduğu gibi bırakıldı. Açmak için programı güncelleyin.</translation>
    </message>
    <message>
      <source>The timeline {1} cannot be read or written ({2}). See that its disk is there and sound and that you may use the folder, or keep it elsewhere.</source>
      <translation>{1} zaman çizelgesi okunamıyor veya yazılamıyor ({2}). Diskinin yerinde ve sağlam olduğuna, klasörü kullanabildiğinize bakın ya da onu başka yerde saklayın.</translation>
    </message>
    <message>
      <source>The timeline {1} may only be read, so nothing that changes is kept. Save it under another name, in a folder that you may write to.</source>
      <translation>{1} zaman çizelgesi yalnızca okunabiliyor; bu yüzden değişiklikler saklanmıyor. Yazabildiğiniz bir klasöre başka adla kaydedin.</translation>
    </message>
    <message>
      <source>The web page has {0} MB; the limit is {1} MB.</source>
      <translation>Web sayfası {0} MB; sınır {1} MB.</translation>
    </message>
    <message>
      <source>The web page is damaged: no text could be found in it.</source>
      <translation>Web sayfası bozuk: içinde metin bulunamadı.</translation>
    </message>
    <message>
      <source>The web page is nested more than 2,048 levels deep.</source>
      <translation>Web sayfası 2.048 düzeyden daha derin iç içe geçmiş.</translation>
    </message>
    <message>
      <source>The {0} defines abbreviations of its own, which may be a trap.</source>
      <translation>Bu dosya ({0}) kendi kısaltmalarını tanımlıyor; bu bir tuzak olabilir.</translation>
    </message>
    <message>
      <source>The {0} is damaged or breaks off.</source>
      <translation>Bu dosya ({0}) bozuk ya da yarıda kesiliyor.</translation>
    </message>
    <message>
      <source>The {0} is protected by a password.</source>
      <translation>Bu dosya ({0}) parolayla korunuyor.</translation>
    </message>
    <message>
      <source>There are no events for TimelineJS in it.</source>
      <translation>İçinde TimelineJS için olay yok.</translation>
    </message>
    <message>
      <source>There is no web page in this file, although its name says so.</source>
      <translation>Adı öyle dese de bu dosyada web sayfası yok.</translation>
    </message>
    <message>
      <source>There is not enough memory for a picture of this size.</source>
      <translation>Bu büyüklükte bir resim için bellek yetmiyor.</translation>
    </message>
    <message>
      <source>They were set aside as {0}; defaults are used.</source>
      <translation>{0} adıyla kenara kondu; varsayılanlar kullanılıyor.</translation>
    </message>
    <message>
      <source>This file of the archive is damaged.</source>
      <translation>Arşivin bu dosyası bozuk.</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>Bu bir dosya değil, klasör.</translation>
    </message>
    <message>
      <source>This is a link to a folder.</source>
      <translation>Bu, bir klasöre giden bağlantı.</translation>
    </message>
    <message>
      <source>This is a timeline and no article.</source>
      <translation>Bu bir haber değil, zaman çizelgesi.</translation>
    </message>
    <message>
      <source>This is an archive of files.</source>
      <translation>Bu bir dosya arşivi.</translation>
    </message>
    <message>
      <source>This is no PDF, or a damaged one.</source>
      <translation>Bu bir PDF değil ya da bozuk bir PDF.</translation>
    </message>
    <message>
      <source>This is no e-mail, although its name says so.</source>
      <translation>Adı öyle dese de bu bir e-posta değil.</translation>
    </message>
    <message>
      <source>This is no news feed (RSS or Atom) that can be read.</source>
      <translation>Bu, okunabilen bir haber akışı (RSS veya Atom) değil.</translation>
    </message>
    <message>
      <source>This is no rich text, although its name says so.</source>
      <translation>Adı öyle dese de bu bir RTF metni değil.</translation>
    </message>
    <message>
      <source>This is no {0}, although its name says so.</source>
      <translation>Adı öyle dese de bu bir {0} değil.</translation>
    </message>
    <message>
      <source>This is not JSON (line {0}).</source>
      <translation>Bu JSON değil (satır {0}).</translation>
    </message>
    <message>
      <source>This is not JSON that can be read (line {0}).</source>
      <translation>Bu, okunabilen JSON değil (satır {0}).</translation>
    </message>
    <message>
      <source>This is not JSON that can be read.</source>
      <translation>Bu, okunabilen JSON değil.</translation>
    </message>
    <message>
      <source>This is not a kind of file that Timeline reads.</source>
      <translation>Timeline bu tür dosyaları okumuyor.</translation>
    </message>
    <message>
      <source>This is not a timeline, and it lists no articles with a text.</source>
      <translation>Bu bir zaman çizelgesi değil ve metni olan haber de içermiyor.</translation>
    </message>
    <message>
      <source>This is not a timeline.</source>
      <translation>Bu bir zaman çizelgesi değil.</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>Bu sıradan bir dosya değil.</translation>
    </message>
    <message>
      <source>This is {0}, although its name says otherwise.</source>
      <translation>Adı başka bir şey söylese de bu, {0}.</translation>
    </message>
    <message>
      <source>This page draws its timeline with JavaScript.</source>
      <translation>Bu sayfa zaman çizelgesini JavaScript ile çizer.</translation>
    </message>
    <message>
      <source>This table has no events of Timeline.</source>
      <translation>Bu tabloda Timeline olayı yok.</translation>
    </message>
    <message>
      <source>This timeline cannot be opened: {0}.</source>
      <translation>Bu zaman çizelgesi açılamıyor: {0}.</translation>
    </message>
    <message>
      <source>This timeline was written by a newer Timeline ({0}).</source>
      <translation>Bu zaman çizelgesini daha yeni bir Timeline yazmış ({0}).</translation>
    </message>
    <message>
      <source>TimeML has the articles and the dates in them; the timeline's events are left out.</source>
      <translation>TimeML haberleri ve içlerindeki tarihleri içerir; zaman çizelgesinin olayları dışarıda kalır.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zaman çizelgesi</translation>
    </message>
    <message>
      <source>Timeline as JSON</source>
      <translation>JSON olarak zaman çizelgesi</translation>
    </message>
    <message>
      <source>Timeline: arrow keys go from event to event, plus and minus zoom, 0 shows all</source>
      <translation>Zaman çizelgesi: ok tuşları olaydan olaya gider, artı ve eksi yakınlaştırıp uzaklaştırır, 0 tümünü gösterir</translation>
    </message>
    <message>
      <source>TimelineJS (JSON)</source>
      <translation>TimelineJS (JSON)</translation>
    </message>
    <message>
      <source>TimelineJS (spreadsheet)</source>
      <translation>TimelineJS (hesap tablosu)</translation>
    </message>
    <message>
      <source>TimelineJS shows no events without a date, nor those whose beginning is open or not known.</source>
      <translation>TimelineJS tarihsiz olayları ve başı açık ya da bilinmeyen olayları göstermez.</translation>
    </message>
    <message>
      <source>To open Parquet needs a package that is missing.</source>
      <translation>Parquet açmak için gereken bir paket eksik.</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkçe</translation>
    </message>
    <message>
      <source>Unpack it and add the files that are in it.</source>
      <translation>Açıp içindeki dosyaları ekleyin.</translation>
    </message>
    <message>
      <source>Unpack the archive and add the file itself.</source>
      <translation>Arşivi açıp dosyanın kendisini ekleyin.</translation>
    </message>
    <message>
      <source>Update Timeline to open it.</source>
      <translation>Açmak için Timeline'ı güncelleyin.</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Web sayfası (HTML)</translation>
    </message>
    <message>
      <source>What is attached was not opened: {0} and {1} more.</source>
      <translation>Ekler açılmadı: {0} ve {1} tane daha.</translation>
    </message>
    <message>
      <source>What is attached was not opened: {0}.</source>
      <translation>Ekler açılmadı: {0}.</translation>
    </message>
    <message>
      <source>Without a date</source>
      <translation>Tarihsiz</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word belgesi</translation>
    </message>
    <message>
      <source>You have no permission to read the file.</source>
      <translation>Bu dosyayı okuma izniniz yok.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Yakınlaştır</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Uzaklaştır</translation>
    </message>
    <message>
      <source>a disputed time of {0} has no end or is in no order</source>
      <translation>{0} için tartışmalı bir zamanın sonu yok ya da sırası ters</translation>
    </message>
    <message>
      <source>a document of old Word (.doc)</source>
      <translation>eski Word biçiminde bir belge (.doc)</translation>
    </message>
    <message>
      <source>a file of an old Office program</source>
      <translation>eski bir Office programının dosyası</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>bir liste</translation>
    </message>
    <message>
      <source>a number from 0 to 1</source>
      <translation>0 ile 1 arasında bir sayı</translation>
    </message>
    <message>
      <source>a place in a text</source>
      <translation>metindeki bir yer</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>bir metin</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>bir tam sayı</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>haber</translation>
    </message>
    <message>
      <source>document {0}</source>
      <translation>{0}. belge</translation>
    </message>
    <message>
      <source>en</source>
      <translation>tr</translation>
    </message>
    <message>
      <source>entry {0}</source>
      <translation>{0}. kayıt</translation>
    </message>
    <message>
      <source>event {0}</source>
      <translation>{0}. olay</translation>
    </message>
    <message>
      <source>event {0} names no article</source>
      <translation>{0}. olay hiçbir haberin adını vermiyor</translation>
    </message>
    <message>
      <source>from 1 article</source>
      <translation>1 haberden</translation>
    </message>
    <message>
      <source>from {0} articles</source>
      <translation>{0} haberden</translation>
    </message>
    <message>
      <source>items</source>
      <translation>öğe</translation>
    </message>
    <message>
      <source>its table is damaged ({0})</source>
      <translation>tablosu bozuk ({0})</translation>
    </message>
    <message>
      <source>its texts are too long</source>
      <translation>metinleri çok uzun</translation>
    </message>
    <message>
      <source>line {0} is not an object</source>
      <translation>{0}. satır bir nesne değil</translation>
    </message>
    <message>
      <source>mention {0} of {1}</source>
      <translation>{1} içindeki {0}. anma</translation>
    </message>
    <message>
      <source>one of {0}</source>
      <translation>şunlardan biri ({0})</translation>
    </message>
    <message>
      <source>publication date unknown</source>
      <translation>yayın tarihi bilinmiyor</translation>
    </message>
    <message>
      <source>published {0}</source>
      <translation>yayın tarihi {0}</translation>
    </message>
    <message>
      <source>row {0}</source>
      <translation>{0}. satır</translation>
    </message>
    <message>
      <source>row {0} breaks off</source>
      <translation>{0}. satır yarıda kesiliyor</translation>
    </message>
    <message>
      <source>slide {0}</source>
      <translation>{0}. slayt</translation>
    </message>
    <message>
      <source>slide {0} is not an object</source>
      <translation>{0}. slayt bir nesne değil</translation>
    </message>
    <message>
      <source>the date of {0} is none</source>
      <translation>{0} için verilen tarih bir tarih değil</translation>
    </message>
    <message>
      <source>the date of {0} is not made of numbers</source>
      <translation>{0} için verilen tarih sayılardan oluşmuyor</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>dosya</translation>
    </message>
    <message>
      <source>the provisional time of {0} is in no order</source>
      <translation>{0} için geçici zaman ters sırada</translation>
    </message>
    <message>
      <source>the text of {0} is too long</source>
      <translation>{0} metni çok uzun</translation>
    </message>
    <message>
      <source>the time of {0} ends too early or not at all</source>
      <translation>{0} için verilen zaman çok erken bitiyor ya da hiç bitmiyor</translation>
    </message>
    <message>
      <source>the words of {0} are not as long as their place</source>
      <translation>{0} sözleri, yerleri kadar uzun değil</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>doğru ya da yanlış</translation>
    </message>
    <message>
      <source>two documents have the same name</source>
      <translation>iki belgenin adı aynı</translation>
    </message>
    <message>
      <source>two events have the same id</source>
      <translation>iki olayın kimliği aynı</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>adsız</translation>
    </message>
    <message>
      <source>what Timeline wrote into the calendar is damaged</source>
      <translation>Timeline'ın takvime yazdıkları bozuk</translation>
    </message>
    <message>
      <source>{0} cannot be made: {1}.</source>
      <translation>{0} oluşturulamıyor: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} yazılamıyor: {1}.</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} gün</translation>
    </message>
    <message>
      <source>{0} does not stand at its place in {1}</source>
      <translation>{0}, {1} içinde belirtilen yerde durmuyor</translation>
    </message>
    <message>
      <source>{0} events</source>
      <translation>{0} olay</translation>
    </message>
    <message>
      <source>{0} found</source>
      <translation>{0} bulundu</translation>
    </message>
    <message>
      <source>{0} has a "start" but no "end"</source>
      <translation>{0} için "start" var ama "end" yok</translation>
    </message>
    <message>
      <source>{0} has no "{1}"</source>
      <translation>{0} için "{1}" yok</translation>
    </message>
    <message>
      <source>{0} has no mention</source>
      <translation>{0} için hiç anma yok</translation>
    </message>
    <message>
      <source>{0} hidden by filters</source>
      <translation>{0} tanesi süzgeçlerle gizli</translation>
    </message>
    <message>
      <source>{0} hours</source>
      <translation>{0} saat</translation>
    </message>
    <message>
      <source>{0} in {1} is not a day</source>
      <translation>{1} içindeki {0} bir gün değil</translation>
    </message>
    <message>
      <source>{0} in {1} is not a place in a text</source>
      <translation>{1} içindeki {0} metinde bir yer değil</translation>
    </message>
    <message>
      <source>{0} in {1} is not a time</source>
      <translation>{1} içindeki {0} bir zaman değil</translation>
    </message>
    <message>
      <source>{0} is not a kind of file to export: it should end in {1} or {2}.</source>
      <translation>{0} dışa aktarılabilecek bir dosya türü değil: adı {1} veya {2} ile bitmeli.</translation>
    </message>
    <message>
      <source>{0} is not a timeline of this program, or its beginning is damaged. It was left as it is; choose another file.</source>
      <translation>{0} bu programın zaman çizelgesi değil ya da başı bozuk. Olduğu gibi bırakıldı; başka bir dosya seçin.</translation>
    </message>
    <message>
      <source>{0} is not an object</source>
      <translation>{0} bir nesne değil</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} dakika</translation>
    </message>
    <message>
      <source>{0} months</source>
      <translation>{0} ay</translation>
    </message>
    <message>
      <source>{0} more outside the picture</source>
      <translation>{0} tane daha resmin dışında</translation>
    </message>
    <message>
      <source>{0} more without a date</source>
      <translation>{0} tane daha tarihsiz</translation>
    </message>
    <message>
      <source>{0} of them in groups</source>
      <translation>bunların {0} tanesi gruplarda</translation>
    </message>
    <message>
      <source>{0} of {1} chapters could not be read.</source>
      <translation>{1} bölümden {0} tanesi okunamadı.</translation>
    </message>
    <message>
      <source>{0} of {1} events have no place in it.</source>
      <translation>{1} olaydan {0} tanesinin bunda yeri yok.</translation>
    </message>
    <message>
      <source>{0} of {1} lines could not be read.</source>
      <translation>{1} satırdan {0} tanesi okunamadı.</translation>
    </message>
    <message>
      <source>{0} of {1} messages could not be read.</source>
      <translation>{1} iletiden {0} tanesi okunamadı.</translation>
    </message>
    <message>
      <source>{0} of {1} {2} could not be read.</source>
      <translation>{1} {2} içinden {0} tanesi okunamadı.</translation>
    </message>
    <message>
      <source>{0} pages</source>
      <translation>{0} sayfa</translation>
    </message>
    <message>
      <source>{0} quotes {1}, which is not listed</source>
      <translation>{0}, listede olmayan {1} belgesinden alıntı yapıyor</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} – {1}</translation>
    </message>
    <message>
      <source>{0} under "{1}" in {2} is no number</source>
      <translation>{2} içinde "{1}" altındaki {0} bir sayı değil</translation>
    </message>
    <message>
      <source>{0} years</source>
      <translation>{0} yıl</translation>
    </message>
    <message>
      <source>{0} {1}, {2} of them without a date.</source>
      <translation>{1} {0}; bunların {2} tanesi tarihsiz.</translation>
    </message>
    <message>
      <source>{0} {1}.</source>
      <translation>{1} {0}.</translation>
    </message>
    <message>
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1} piksel</translation>
    </message>
    <message>
      <source>{0} × {1} pixels. Some programs open none larger than {2}; a PDF has pages.</source>
      <translation>{0} × {1} piksel. Bazı programlar {2} pikselden büyüğünü açmaz; PDF sayfalara bölünür.</translation>
    </message>
    <message>
      <source>{0}, p. {1}</source>
      <translation>{0}, s. {1}</translation>
    </message>
    <message>
      <source>{0}, published {1}</source>
      <translation>{0}, yayın tarihi {1}</translation>
    </message>
    <message>
      <source>… and {0} more.</source>
      <translation>… ve {0} tane daha.</translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Add {0} Article</source>
      <translation>{0} Haber Ekle</translation>
    </message>
    <message>
      <source>Add {0} Articles</source>
      <translation>{0} Haber Ekle</translation>
    </message>
    <message>
      <source>Change Publication Date</source>
      <translation>Yayın Tarihini Değiştir</translation>
    </message>
    <message>
      <source>Change {0} Publication Dates</source>
      <translation>{0} Yayın Tarihini Değiştir</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} kaldır</translation>
    </message>
    <message>
      <source>The events could not be made. Restart Timeline.</source>
      <translation>Olaylar oluşturulamadı. Timeline'ı yeniden başlatın.</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>As the system</source>
      <translation>Sistem gibi</translation>
    </message>
    <message>
      <source>By article</source>
      <translation>Habere göre</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Türe göre</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>Duruma göre</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>Etikete göre</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Renkler</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Koyu</translation>
    </message>
    <message>
      <source>High contrast: no pale colours</source>
      <translation>Yüksek karşıtlık: soluk renk yok</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Şeritler</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Pencerenin dili</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Açık</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Yok</translation>
    </message>
    <message>
      <source>Reduce motion: nothing glides</source>
      <translation>Hareketi azalt: hiçbir şey kaymaz</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ayarlar</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>Yazı boyutu</translation>
    </message>
    <message>
      <source>The mouse wheel zooms, and moves with Ctrl</source>
      <translation>Fare tekerleği yakınlaştırır, Ctrl ile kaydırır</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>%{0}</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsWindow</name>
    <message>
      <source>Ctrl and drag</source>
      <translation>Ctrl ile sürükle</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation>Sürükle</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Home, End</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>Klavye Kısayolları</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tuşlar</translation>
    </message>
    <message>
      <source>On the strip: centre the selected event, again to fit it</source>
      <translation>Şeritte: seçili olayı ortala, bir daha sığdır</translation>
    </message>
    <message>
      <source>On the strip: mark a stretch of time</source>
      <translation>Şeritte: bir zaman aralığı işaretle</translation>
    </message>
    <message>
      <source>On the strip: move in time</source>
      <translation>Şeritte: zamanda ilerle</translation>
    </message>
    <message>
      <source>On the strip: move; on its axis zoom to a stretch</source>
      <translation>Şeritte: kaydır; ekseninde bir aralığı yakınlaştır</translation>
    </message>
    <message>
      <source>On the strip: open the selected event</source>
      <translation>Şeritte: seçili olayı aç</translation>
    </message>
    <message>
      <source>On the strip: select events</source>
      <translation>Şeritte: olayları seç</translation>
    </message>
    <message>
      <source>On the strip: show all</source>
      <translation>Şeritte: tümünü göster</translation>
    </message>
    <message>
      <source>On the strip: to the event before or after; with Shift select both</source>
      <translation>Şeritte: önceki veya sonraki olaya; Shift ile ikisini seç</translation>
    </message>
    <message>
      <source>On the strip: to the first or the last event</source>
      <translation>Şeritte: ilk veya son olaya</translation>
    </message>
    <message>
      <source>On the strip: to the nearest event of the lane above or below</source>
      <translation>Şeritte: üstteki veya alttaki şeridin en yakın olayına</translation>
    </message>
    <message>
      <source>On the strip: zoom about the selected event</source>
      <translation>Şeritte: seçili olay çevresinde yakınlaştır</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Page Up, Page Down</translation>
    </message>
    <message>
      <source>Shift and drag</source>
      <translation>Shift ile sürükle</translation>
    </message>
    <message>
      <source>What they do</source>
      <translation>Ne yaparlar</translation>
    </message>
  </context>
  <context>
    <name>SourceCard</name>
    <message>
      <source>Show what this article tells as an event of its own</source>
      <translation>Bu haberin anlattığını ayrı bir olay olarak göster</translation>
    </message>
    <message>
      <source>Source: {0}</source>
      <translation>Kaynak: {0}</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Ayır</translation>
    </message>
  </context>
  <context>
    <name>SourcesDelegate</name>
    <message>
      <source>Remove</source>
      <translation>Kaldır</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Yeniden dene</translation>
    </message>
    <message>
      <source>Show file</source>
      <translation>Dosyayı göster</translation>
    </message>
  </context>
  <context>
    <name>SourcesModel</name>
    <message>
      <source>found {0} times</source>
      <translation>{0} kez bulundu</translation>
    </message>
  </context>
  <context>
    <name>SourcesPanel</name>
    <message>
      <source> or </source>
      <translation> veya </translation>
    </message>
    <message>
      <source>ARTICLES</source>
      <translation>HABERLER</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Haberler</translation>
    </message>
    <message>
      <source>COULDN'T READ ({0})</source>
      <translation>OKUNAMAYAN ({0})</translation>
    </message>
    <message>
      <source>File missing</source>
      <translation>Dosya yok</translation>
    </message>
    <message>
      <source>Locate…</source>
      <translation>Bul…</translation>
    </message>
    <message>
      <source>NO DATES FOUND</source>
      <translation>TARİH BULUNAMAYAN</translation>
    </message>
    <message>
      <source>NO PUBLICATION DATE</source>
      <translation>YAYIN TARİHİ YOK</translation>
    </message>
    <message>
      <source>No articles yet.</source>
      <translation>Henüz haber yok.</translation>
    </message>
    <message>
      <source>Publication date…</source>
      <translation>Yayın tarihi…</translation>
    </message>
    <message>
      <source>Published {0}</source>
      <translation>Yayın: {0}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Kaldır</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Yeniden dene</translation>
    </message>
    <message>
      <source>Set the date…</source>
      <translation>Tarihi belirle…</translation>
    </message>
    <message>
      <source>Show file</source>
      <translation>Dosyayı göster</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Kaynaklar</translation>
    </message>
    <message>
      <source>Sources folder: {0}</source>
      <translation>Kaynak klasörü: {0}</translation>
    </message>
    <message>
      <source>no publication date</source>
      <translation>yayın tarihi yok</translation>
    </message>
    <message>
      <source>{0} event</source>
      <translation>{0} olay</translation>
    </message>
    <message>
      <source>{0} events</source>
      <translation>{0} olay</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>, {0} in {1}</source>
      <translation>, {1} içinde {0}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>İptal</translation>
    </message>
    <message>
      <source>Cancel reading</source>
      <translation>Okumayı iptal et</translation>
    </message>
    <message>
      <source>Event counts</source>
      <translation>Olay sayıları</translation>
    </message>
    <message>
      <source>Looking for files…</source>
      <translation>Dosyalar aranıyor…</translation>
    </message>
    <message>
      <source>Reading progress</source>
      <translation>Okuma ilerlemesi</translation>
    </message>
    <message>
      <source>Reading {0} of {1}: {2}</source>
      <translation>Okunuyor {0} / {1}: {2}</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Durum</translation>
    </message>
    <message>
      <source>Visible range</source>
      <translation>Görünen aralık</translation>
    </message>
    <message>
      <source>{0} drawn</source>
      <translation>{0} çizildi</translation>
    </message>
    <message>
      <source>{0} event</source>
      <translation>{0} olay</translation>
    </message>
    <message>
      <source>{0} events</source>
      <translation>{0} olay</translation>
    </message>
    <message>
      <source>{0} group</source>
      <translation>{0} küme</translation>
    </message>
    <message>
      <source>{0} groups</source>
      <translation>{0} küme</translation>
    </message>
    <message>
      <source>{0} hidden</source>
      <translation>{0} gizli</translation>
    </message>
    <message>
      <source>{0} listed</source>
      <translation>{0} listelendi</translation>
    </message>
    <message>
      <source>{0} outside</source>
      <translation>{0} dışarıda</translation>
    </message>
    <message>
      <source>{0} undated</source>
      <translation>{0} tarihsiz</translation>
    </message>
  </context>
  <context>
    <name>StepNews</name>
    <message>
      <source>Undone: {0}</source>
      <translation>Geri alındı: {0}</translation>
    </message>
    <message>
      <source>{0} · Ctrl+Z takes it back</source>
      <translation>{0} · Ctrl+Z geri alır</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>a day that the calendar does not have: {operand}</source>
      <translation>takvimde olmayan bir gün: {operand}</translation>
    </message>
    <message>
      <source>centuries</source>
      <translation>yüzyıl</translation>
    </message>
    <message>
      <source>century</source>
      <translation>yüzyıl</translation>
    </message>
    <message>
      <source>day</source>
      <translation>gün</translation>
    </message>
    <message>
      <source>day {operand} of {anchor}</source>
      <translation>{anchor}, {operand}. gün</translation>
    </message>
    <message>
      <source>days</source>
      <translation>gün</translation>
    </message>
    <message>
      <source>decade</source>
      <translation>on yıl</translation>
    </message>
    <message>
      <source>decades</source>
      <translation>on yıl</translation>
    </message>
    <message>
      <source>fortnight</source>
      <translation>iki hafta</translation>
    </message>
    <message>
      <source>fortnights</source>
      <translation>kez iki hafta</translation>
    </message>
    <message>
      <source>from {operand} on</source>
      <translation>{operand} ve sonrası</translation>
    </message>
    <message>
      <source>hour</source>
      <translation>saat</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>saat</translation>
    </message>
    <message>
      <source>in the year after that of</source>
      <translation>sonraki yıl:</translation>
    </message>
    <message>
      <source>in the year before that of</source>
      <translation>önceki yıl:</translation>
    </message>
    <message>
      <source>in the year near {anchor} in which it is a {operand}</source>
      <translation>{anchor} yakınında, {operand} olduğu yıl</translation>
    </message>
    <message>
      <source>in the year of</source>
      <translation>aynı yıl:</translation>
    </message>
    <message>
      <source>midday of</source>
      <translation>öğle,</translation>
    </message>
    <message>
      <source>millennia</source>
      <translation>binyıl</translation>
    </message>
    <message>
      <source>millennium</source>
      <translation>binyıl</translation>
    </message>
    <message>
      <source>minute</source>
      <translation>dakika</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>dakika</translation>
    </message>
    <message>
      <source>month</source>
      <translation>ay</translation>
    </message>
    <message>
      <source>months</source>
      <translation>ay</translation>
    </message>
    <message>
      <source>quarter</source>
      <translation>çeyrek</translation>
    </message>
    <message>
      <source>quarters</source>
      <translation>çeyrek</translation>
    </message>
    <message>
      <source>second</source>
      <translation>saniye</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>saniye</translation>
    </message>
    <message>
      <source>such a day nearest to {anchor}, {operand}</source>
      <translation>{anchor} gününe en yakın böyle gün, {operand}</translation>
    </message>
    <message>
      <source>that day</source>
      <translation>o gün</translation>
    </message>
    <message>
      <source>the afternoon of</source>
      <translation>öğleden sonra,</translation>
    </message>
    <message>
      <source>the day</source>
      <translation>gün</translation>
    </message>
    <message>
      <source>the daytime of</source>
      <translation>gündüz,</translation>
    </message>
    <message>
      <source>the evening of</source>
      <translation>akşam,</translation>
    </message>
    <message>
      <source>the fifth {0}</source>
      <translation>beşinci {0}</translation>
    </message>
    <message>
      <source>the first such day from {anchor} on, {operand}</source>
      <translation>{anchor} gününden sonraki ilk böyle gün, {operand}</translation>
    </message>
    <message>
      <source>the first {0}</source>
      <translation>ilk {0}</translation>
    </message>
    <message>
      <source>the first {operand} from that of {anchor} on</source>
      <translation>{anchor} ve sonrasındaki ilk {operand}</translation>
    </message>
    <message>
      <source>the first {operand} from {anchor} on</source>
      <translation>{anchor} ve sonrasındaki ilk {operand}</translation>
    </message>
    <message>
      <source>the fourth {0}</source>
      <translation>dördüncü {0}</translation>
    </message>
    <message>
      <source>the last such day up to {anchor}, {operand}</source>
      <translation>{anchor} gününe kadarki son böyle gün, {operand}</translation>
    </message>
    <message>
      <source>the last {0}</source>
      <translation>son {0}</translation>
    </message>
    <message>
      <source>the last {operand} begun by {anchor}</source>
      <translation>{anchor} itibarıyla başlamış son {operand}</translation>
    </message>
    <message>
      <source>the last {operand} up to {anchor}</source>
      <translation>{anchor} gününe kadarki son {operand}</translation>
    </message>
    <message>
      <source>the latest such part of a year begun by {anchor}</source>
      <translation>{anchor} itibarıyla başlamış son böyle yıl bölümü</translation>
    </message>
    <message>
      <source>the month</source>
      <translation>ay</translation>
    </message>
    <message>
      <source>the morning of</source>
      <translation>sabah,</translation>
    </message>
    <message>
      <source>the night of</source>
      <translation>gece,</translation>
    </message>
    <message>
      <source>the period spoken of, {operand}</source>
      <translation>sözü edilen dönem, {operand}</translation>
    </message>
    <message>
      <source>the publication date</source>
      <translation>yayın tarihi</translation>
    </message>
    <message>
      <source>the same part of {operand} as {anchor}</source>
      <translation>{anchor} ile aynı bölüm, {operand}</translation>
    </message>
    <message>
      <source>the same period a year before {anchor}</source>
      <translation>{anchor} öncesindeki yılın aynı dönemi</translation>
    </message>
    <message>
      <source>the second {0}</source>
      <translation>ikinci {0}</translation>
    </message>
    <message>
      <source>the text says {operand}, which {anchor} is not</source>
      <translation>metin {operand} diyor, oysa {anchor} öyle değil</translation>
    </message>
    <message>
      <source>the third {0}</source>
      <translation>üçüncü {0}</translation>
    </message>
    <message>
      <source>the whole date as it is written</source>
      <translation>yazıldığı gibi tam tarih</translation>
    </message>
    <message>
      <source>the {0} of</source>
      <translation>{0},</translation>
    </message>
    <message>
      <source>the {operand} after that of {anchor}</source>
      <translation>{anchor} sonrasındaki {operand}</translation>
    </message>
    <message>
      <source>the {operand} after {anchor}</source>
      <translation>{anchor} sonrasındaki {operand}</translation>
    </message>
    <message>
      <source>the {operand} before that of {anchor}</source>
      <translation>{anchor} öncesindeki {operand}</translation>
    </message>
    <message>
      <source>the {operand} before {anchor}</source>
      <translation>{anchor} öncesindeki {operand}</translation>
    </message>
    <message>
      <source>the {operand} nearest to {anchor}</source>
      <translation>{anchor} gününe en yakın {operand}</translation>
    </message>
    <message>
      <source>the {operand} of {anchor}</source>
      <translation>{anchor}, {operand}</translation>
    </message>
    <message>
      <source>week</source>
      <translation>hafta</translation>
    </message>
    <message>
      <source>weekend</source>
      <translation>hafta sonu</translation>
    </message>
    <message>
      <source>weekends</source>
      <translation>hafta sonu</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>hafta</translation>
    </message>
    <message>
      <source>year</source>
      <translation>yıl</translation>
    </message>
    <message>
      <source>years</source>
      <translation>yıl</translation>
    </message>
    <message>
      <source>{0} after</source>
      <translation>{0} sonra:</translation>
    </message>
    <message>
      <source>{0} before</source>
      <translation>{0} önce:</translation>
    </message>
    <message>
      <source>{0} on</source>
      <translation>{0},</translation>
    </message>
    <message>
      <source>{operand} first, as other figures of the article have it</source>
      <translation>haberin öteki sayılarındaki gibi önce {operand}</translation>
    </message>
    <message>
      <source>{operand} of {anchor}</source>
      <translation>{anchor}, {operand}</translation>
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
      <translation>onaylandı</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>gözden geçirilmedi</translation>
    </message>
    <message>
      <source>{0} source</source>
      <translation>{0} kaynak</translation>
    </message>
    <message>
      <source>{0} sources</source>
      <translation>{0} kaynak</translation>
    </message>
  </context>
  <context>
    <name>StripCanvas</name>
    <message>
      <source>No event with a date is shown.</source>
      <translation>Tarihli hiçbir olay gösterilmiyor.</translation>
    </message>
    <message>
      <source>Nothing happens here. Earlier: {0}, later: {1}. Press 0 to see all.</source>
      <translation>Burada bir şey olmuyor. Önce: {0}, sonra: {1}. Tümü için 0.</translation>
    </message>
    <message>
      <source>Scroll lanes</source>
      <translation>Şeritleri kaydır</translation>
    </message>
  </context>
  <context>
    <name>StripMenus</name>
    <message>
      <source>Collapse</source>
      <translation>Daralt</translation>
    </message>
    <message>
      <source>Collapse all lanes</source>
      <translation>Tüm şeritleri daralt</translation>
    </message>
    <message>
      <source>Expand</source>
      <translation>Genişlet</translation>
    </message>
    <message>
      <source>Expand all lanes</source>
      <translation>Tüm şeritleri genişlet</translation>
    </message>
    <message>
      <source>Lane {0}</source>
      <translation>Şerit {0}</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Aşağı taşı</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Yukarı taşı</translation>
    </message>
    <message>
      <source>Select {0} event</source>
      <translation>{0} olayı seç</translation>
    </message>
    <message>
      <source>Select {0} events</source>
      <translation>{0} olayı seç</translation>
    </message>
    <message>
      <source>Show only this lane</source>
      <translation>Yalnız bu şeridi göster</translation>
    </message>
    <message>
      <source>Show only this range</source>
      <translation>Yalnız bu aralığı göster</translation>
    </message>
    <message>
      <source>Zoom to this range</source>
      <translation>Bu aralığı yakınlaştır</translation>
    </message>
    <message>
      <source>Zoom to this range and export it…</source>
      <translation>Bu aralığı yakınlaştır ve dışa aktar…</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… ve {0} tane daha</translation>
    </message>
  </context>
  <context>
    <name>StripView</name>
    <message>
      <source>Timeline</source>
      <translation>Zaman çizelgesi</translation>
    </message>
  </context>
  <context>
    <name>Symbols</name>
    <message>
      <source>?  Within that time, if the article is of the day it seems to be</source>
      <translation>?  Haber göründüğü gündense, o süre içinde</translation>
    </message>
    <message>
      <source>About that time</source>
      <translation>O sıralarda</translation>
    </message>
    <message>
      <source>At a time of the day that is known</source>
      <translation>Günün bilinen bir saatinde</translation>
    </message>
    <message>
      <source>On that day</source>
      <translation>O gün</translation>
    </message>
    <message>
      <source>On that day, hour unknown; seen from close by</source>
      <translation>O gün, saati bilinmiyor; yakından bakınca</translation>
    </message>
    <message>
      <source>Once in that time, day unknown</source>
      <translation>O süre içinde bir kez, günü bilinmiyor</translation>
    </message>
    <message>
      <source>Since then, and still when last reported</source>
      <translation>O zamandan beri, son haberde de sürüyordu</translation>
    </message>
    <message>
      <source>Some time after</source>
      <translation>Sonrasında bir ara</translation>
    </message>
    <message>
      <source>Some time before</source>
      <translation>Öncesinde bir ara</translation>
    </message>
    <message>
      <source>The whole time</source>
      <translation>Süre boyunca</translation>
    </message>
    <message>
      <source>Until then</source>
      <translation>O zamana kadar</translation>
    </message>
    <message>
      <source>→  Planned for that day or announced</source>
      <translation>→  O gün için planlanan veya duyurulan</translation>
    </message>
    <message>
      <source>→  Planned for the whole time</source>
      <translation>→  Tüm süre için planlanan</translation>
    </message>
    <message>
      <source>≠  Sources give other days too</source>
      <translation>≠  Kaynaklar başka günler de veriyor</translation>
    </message>
    <message>
      <source>✓  Confirmed by you</source>
      <translation>✓  Sizin onayladığınız</translation>
    </message>
  </context>
  <context>
    <name>SymbolsWindow</name>
    <message>
      <source>Hollow: one moment, unsure when. Solid: the whole time.</source>
      <translation>Boş: tek bir an, ne zaman olduğu belirsiz. Dolu: bütün süre.</translation>
    </message>
    <message>
      <source>Symbols</source>
      <translation>Simgeler</translation>
    </message>
  </context>
  <context>
    <name>TagLine</name>
    <message>
      <source>Tags</source>
      <translation>Etiketler</translation>
    </message>
    <message>
      <source>Tags, separated by commas</source>
      <translation>Virgülle ayrılmış etiketler</translation>
    </message>
  </context>
  <context>
    <name>TagMenu</name>
    <message>
      <source>No tags yet: select events and press T</source>
      <translation>Henüz etiket yok: olay seçip T tuşuna basın</translation>
    </message>
    <message>
      <source>Only the tag</source>
      <translation>Yalnız bu etiket</translation>
    </message>
    <message>
      <source>Tag {0}</source>
      <translation>Etiketle: {0}</translation>
    </message>
    <message>
      <source>Without a tag</source>
      <translation>Etiketsiz</translation>
    </message>
  </context>
  <context>
    <name>TextCommands</name>
    <message>
      <source>Edit Title of {0}</source>
      <translation>Başlığı Düzenle: {0}</translation>
    </message>
    <message>
      <source>Take Away Note</source>
      <translation>Notu Kaldır</translation>
    </message>
    <message>
      <source>Write Note</source>
      <translation>Not Yaz</translation>
    </message>
  </context>
  <context>
    <name>TimelinePage</name>
    <message>
      <source>Added by you</source>
      <translation>Sizin eklediğiniz</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Onaylanan</translation>
    </message>
    <message>
      <source>Happened</source>
      <translation>Olan</translation>
    </message>
    <message>
      <source>Lasting</source>
      <translation>Süren</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planlanan</translation>
    </message>
    <message>
      <source>Timeline strip</source>
      <translation>Zaman şeridi</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>Gözden geçirilecek</translation>
    </message>
    <message>
      <source>Without a tag</source>
      <translation>Etiketsiz</translation>
    </message>
  </context>
  <context>
    <name>UndatedTray</name>
    <message>
      <source>UNDATED ({0} of {1})</source>
      <translation>TARİHSİZ ({0} / {1})</translation>
    </message>
    <message>
      <source>UNDATED ({0})</source>
      <translation>TARİHSİZ ({0})</translation>
    </message>
    <message>
      <source>Undated events</source>
      <translation>Tarihsiz olaylar</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source> or </source>
      <translation> veya </translation>
    </message>
    <message>
      <source>Also possible: {0}</source>
      <translation>Şu da olabilir: {0}</translation>
    </message>
    <message>
      <source>Counted from the publication date, {0}.</source>
      <translation>Yayın tarihinden sayıldı: {0}.</translation>
    </message>
    <message>
      <source>Counted from {0} ({1}).</source>
      <translation>Sayım başlangıcı: {0} ({1}).</translation>
    </message>
    <message>
      <source>Found in the text: {0}</source>
      <translation>Metinde bulundu: {0}</translation>
    </message>
    <message>
      <source>It has no date in {0}.</source>
      <translation>{0} içinde tarihi yok.</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Tarih yok</translation>
    </message>
    <message>
      <source>No day is named here, and the article does not say when it was published.</source>
      <translation>Burada gün belirtilmemiş ve haber ne zaman yayımlandığını söylemiyor.</translation>
    </message>
    <message>
      <source>No publication date found in the article</source>
      <translation>Haberde yayın tarihi bulunamadı</translation>
    </message>
    <message>
      <source>Nothing decides it yet; it is exact once you take a day of publication.</source>
      <translation>Henüz kesinleşmedi; bir yayın günü seçtiğinizde kesinleşir.</translation>
    </message>
    <message>
      <source>Nothing in the article decides which of the two days is meant.</source>
      <translation>Haberde iki günden hangisinin kastedildiğini belirleyen bir şey yok.</translation>
    </message>
    <message>
      <source>Probably published between {0} and {1}</source>
      <translation>Olası yayın: {0} ile {1} arası</translation>
    </message>
    <message>
      <source>Probably published {0}</source>
      <translation>Olası yayın: {0}</translation>
    </message>
    <message>
      <source>Probably that day</source>
      <translation>Büyük olasılıkla o gün</translation>
    </message>
    <message>
      <source>Published {0}</source>
      <translation>Yayın: {0}</translation>
    </message>
    <message>
      <source>Reported as news → {0}</source>
      <translation>Haber olarak verilmiş → {0}</translation>
    </message>
    <message>
      <source>So it stands in {0}; which words gave the date is not said there.</source>
      <translation>{0} içinde böyle geçiyor; tarihi hangi sözlerin verdiği orada yazmıyor.</translation>
    </message>
    <message>
      <source>Somewhere between the first and the last of these days</source>
      <translation>Bu günlerin ilki ile sonuncusu arasında bir yerde</translation>
    </message>
    <message>
      <source>The publication date comes from {0}.</source>
      <translation>Yayın tarihinin kaynağı: {0}.</translation>
    </message>
    <message>
      <source>The publication date is a {0}, but the article says {1}: one of the two is wrong.</source>
      <translation>Yayın tarihi {0}, oysa haber {1} diyor: ikisinden biri yanlış.</translation>
    </message>
    <message>
      <source>The sentence names a time, but not one that has a date.</source>
      <translation>Cümle bir zaman belirtiyor, ama tarihi olan bir zaman değil.</translation>
    </message>
    <message>
      <source>The sentence names no day itself; these words after it date it.</source>
      <translation>Cümlenin kendisi gün belirtmiyor; sonrasındaki bu sözler tarih veriyor.</translation>
    </message>
    <message>
      <source>The sentence names no day itself; these words before it date it.</source>
      <translation>Cümlenin kendisi gün belirtmiyor; öncesindeki bu sözler tarih veriyor.</translation>
    </message>
    <message>
      <source>The sentence names no other day, so the publication date dates it.</source>
      <translation>Cümle başka gün belirtmiyor, bu yüzden tarihi yayın günü veriyor.</translation>
    </message>
    <message>
      <source>The words give the whole date.</source>
      <translation>Sözler tarihin tamamını veriyor.</translation>
    </message>
    <message>
      <source>You added this event and gave it this date.</source>
      <translation>Bu olayı siz eklediniz ve bu tarihi verdiniz.</translation>
    </message>
    <message>
      <source>You added this event without a date.</source>
      <translation>Bu olayı tarihsiz eklediniz.</translation>
    </message>
    <message>
      <source>You said that it has no date.</source>
      <translation>Tarihi olmadığını söylediniz.</translation>
    </message>
    <message>
      <source>You set this date.</source>
      <translation>Bu tarihi siz belirlediniz.</translation>
    </message>
    <message>
      <source>You → {0}</source>
      <translation>Siz → {0}</translation>
    </message>
    <message>
      <source>an earlier date</source>
      <translation>daha önceki bir tarih</translation>
    </message>
    <message>
      <source>an unknown place</source>
      <translation>bilinmeyen bir yer</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>kuşkulu</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>olası</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>tarih yok</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>sizin belirlediğiniz</translation>
    </message>
    <message>
      <source>the article's date line</source>
      <translation>haberin tarih satırı</translation>
    </message>
    <message>
      <source>the file's name</source>
      <translation>dosyanın adı</translation>
    </message>
    <message>
      <source>the other dates in the article</source>
      <translation>haberdeki öteki tarihler</translation>
    </message>
    <message>
      <source>the page's own data</source>
      <translation>sayfanın kendi verileri</translation>
    </message>
    <message>
      <source>you</source>
      <translation>siz</translation>
    </message>
    <message>
      <source>{0} can be read as {1}.</source>
      <translation>{0}, {1} olarak okunabilir.</translation>
    </message>
    <message>
      <source>{0} counts from a date that the article leaves open.</source>
      <translation>{0}, haberin açık bıraktığı bir tarihten sayılıyor.</translation>
    </message>
    <message>
      <source>{0} counts from the publication date, which this article does not give.</source>
      <translation>{0}, bu haberin vermediği yayın tarihinden sayılıyor.</translation>
    </message>
    <message>
      <source>{0} is {1}, which this article does not give.</source>
      <translation>{0}: {1}; bu haber onu vermiyor.</translation>
    </message>
    <message>
      <source>{0} names a day that does not exist.</source>
      <translation>{0} var olmayan bir günü adlandırıyor.</translation>
    </message>
    <message>
      <source>{0} names no point in time.</source>
      <translation>{0} bir zaman noktası belirtmiyor.</translation>
    </message>
    <message>
      <source>{0}, because {1} counts from the publication date, which is probably between {2} and {3}.</source>
      <translation>{0}, çünkü {1} yayın tarihinden sayılıyor; o da büyük olasılıkla {2} ile {3} arasında.</translation>
    </message>
    <message>
      <source>{0}, because {1} counts from the publication date, which is probably {2}.</source>
      <translation>{0}, çünkü {1} yayın tarihinden sayılıyor; o da büyük olasılıkla {2}.</translation>
    </message>
  </context>
</TS>
