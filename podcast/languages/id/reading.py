"""How Indonesian articles are read: abbreviations, quote verbs, roles, places, and the boilerplate of news sites."""

import re

NAME = "Indonesian"
"""Name of the language in English, for messages."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- telling the language --------------------------------------------------------------------------------------------

PROFILE = _words(
    "yang dan di ke dari untuk dengan pada dalam tidak ini itu adalah akan juga sudah telah karena oleh bisa saat para "
    "kata ia dia mereka kami kita saya namun tersebut sebagai atau agar bahwa seperti hingga menurut masih hanya lebih "
    "ada setelah antara secara harus lalu usai tak belum pun kepada terhadap sementara jika lagi bagi serta mengatakan "
    "sebuah seorang bukan sejak tetapi sehingga menjadi melalui atas tahun hari"
)
"""Everyday words; their share of a text tells the language."""
ONLY = _words(
    "karena bisa saat usai namun berbeda uang kantor polisi rumah sakit gubernur mobil sepeda sekarang hanya butuh "
    "kamis jumat senin agustus januari februari juni juli desember provinsi kabupaten kecamatan kelurahan bupati "
    "sebab nomor coba pajak anda enggak nggak gak dong sih dapat pukul wib triliun miliar juta mengatakan menyebut "
    "dewan perwakilan republik indonesia beberapa pekan presiden televisi kualitas universitas komunitas aktivitas "
    "kampus kuliah mahasiswa sepak bola transportasi kesehatan pendidikan produksi dilakukan"
)
"""Words that a near relation (Malay) spells or uses otherwise; they decide between the two."""

# --- sentences -------------------------------------------------------------------------------------------------------

ABBREVIATIONS = _words(
    "ds dsn moh muh muhd mohd abd pdt pst psr pj plt plh pjs jl jln jend ir kab kec kel kep prov hj h rw rt dr "
    "drs dra prof no nr hlm hal st ny tn sdr sdri bp "
    "bpk yth kh k.h ust letjen mayjen brigjen kombes kompol akp akbp ipda iptu bripka brigadir irjen komjen jendral "
    "kol letkol mayor kapt lettu letda serda sertu serma pratu a.n u.p d.a s.d d.h c.q vs ps art psl pasal ay vol ed "
    "cet terj gg perum kav gd lt blok tgl jan feb mar apr jun jul agt ags agu sep sept okt nov des mr mrs ms sr "
    "dt tgk sby rp fa dg cv pt ud kpt laks laksda laksma marsda marsma tel telp hp wa tlp kls r.a r.m "
    "drg drh hj k.h kh gub lamp pol wagub wk wkl kep.men sk mgr inf czi cke cpl cba ckm arh art adm"
)
"""Written with a full stop (left out here, lower case) and always followed by more of the same sentence."""
AFTER_CLOCK = re.compile(r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|WIB|WITA|WIT)\b")
"""What goes on about an hour."""
TRAILING = _words(
    "dll dst dsb dkk tbk s.h m.h m.m s.e m.e s.sos m.si m.sc s.t m.t s.pd m.pd s.kom m.kom s.ip m.ip m.a b.a s.si "
    "s.ag m.ag s.s m.hum ph.d m.d sp.a sp.pd sp.og sp.b se sh mm mh msi st mt swt saw inc ltd co jr sr u.s a.s d.k.i "
    "r.i m dpl lc m.kes s.kep s.ked s.farm apt akt ak s.psi m.psi"
)
"""Written with a full stop and possible at the end of a sentence."""
FIRMS = _words("tbk inc ltd co")
"""Those of them behind the name of a firm."""
OPENERS = PROFILE | _words(
    "meski meskipun walau walaupun sebelumnya kemudian selain sejauh sejumlah menurutnya meskipun begitu demikian "
    "karenanya selanjutnya akhirnya bahkan apalagi sebaliknya padahal kendati oleh terlebih tentu ketika semua setiap "
    "selama sambil tanpa tapi nah apa mengapa kenapa bagaimana siapa berapa kapan hal kini sekarang nantinya nanti "
    "kemarin besok lantas terakhir pertama kedua ketiga keempat sebanyak sekitar berdasarkan dikutip dilansir mengutip "
    "melansir sesuai terkait soal sebab seusai sesudah sebelum beliau begitulah inilah itulah tepatnya menjawab "
    "menanggapi saat misalnya jadi maka justru seluruh sebagian beberapa banyak diketahui adapun alhasil hasilnya "
    "tujuannya alasannya caranya rencananya berikut lain segala terpisah senada jangan silakan mari ayo "
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh "
    "sebelas puluhan ratusan "
    "pukul jam senin selasa rabu kamis jumat sabtu minggu laki-laki perempuan pria wanita "
    "tambahnya katanya ujarnya mulanya awalnya dahulu dulu hari malam pagi siang sore nama sosok kabar kisah aksi duet "
    "sedangkan impian harapan gol penampilan "
    "lewat usia bersama"
)
"""Words that begin a sentence and so bear a capital without being part of a name."""
NO_NAME = re.compile(
    r"(?:ke|per|pen|peng|pem)[a-z]{3,}an|[a-z]{3,}(?:nya|kan)|se(?:panjang|luas|tinggi|dikit(?:nya)?|lebar|berat|gera)|"
    r"(?:ber|ter)[a-z]{4,}|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?:belas|puluh)?|seribu|seratus"
)
"""How everyday words are built (lower case), "perbaikan" or "terputus": nobody's name, but for some places."""

# --- direct speech ---------------------------------------------------------------------------------------------------

SAY = _words(
    "kata ujar tutur ucap ungkap jelas tegas tambah papar imbuh tandas sebut lanjut pungkas terang beber cetus sambung "
    "tukas tanya jawab seru kilah keluh harap pinta urai tulis imbau sindir kelakar canda aku puji saran timpal klaim "
    "bela pesan ajak cerita kenang simpul duga nilai rinci kritik tuding tegur bantah usul sahut celetuk gumam ketus "
    "dalih protes tekan tutup singgung sesal cerca himbau tampik ulas singkap elak bisik teriak lontar jabar "
    "nasihat cuit kicau sambut sanggah sapa"
)
"""Short verbs that follow the words said: ``"…," kata Heru``, with ``-nya`` when the speaker is known."""
TELL = _words(
    "mengatakan menyatakan menjelaskan menegaskan menambahkan mengungkapkan mengungkap menuturkan memaparkan menyebut "
    "menyebutkan mengaku mengakui menilai berharap meminta mengingatkan mengimbau menghimbau berkata bertanya menjawab "
    "melanjutkan menyampaikan menerangkan membeberkan mencontohkan menulis menuliskan mengutarakan mengemukakan "
    "berujar "
    "bertutur berpendapat membenarkan membantah mengeluhkan mengeluh bercerita menceritakan berseru mengklaim "
    "menekankan menandaskan menuding memastikan memperkirakan menyarankan mengusulkan berpesan mengajak menduga "
    "mengkritik menyindir mengucapkan menanggapi berjanji mempertanyakan menyayangkan mengapresiasi memuji memaparkan "
    "berkelakar bercanda mengenang menguraikan merinci menyimpulkan mencetuskan beralasan berdalih berkilah "
    "berpandangan "
    "memandang menganggap meyakini mengimbuhkan menyoroti membela menantang mengecam menyerukan menawarkan "
    "menginginkan "
    "menyesalkan optimistis yakin khawatir heran menutup menimpali mengumumkan memprediksi mengiyakan menepis menampik "
    "menyangkal"
)
"""Longer verbs that follow their subject: ``Heru mengatakan, "…"``."""
TOLD = _words(
    "dikatakan disampaikan diungkapkan dijelaskan ditegaskan diutarakan dikemukakan dituturkan diucapkan dipaparkan "
    "dialami dirasakan disebutkan ditambahkan diakui dilontarkan diceritakan ditanyakan diungkap"
)
"""Passive verbs that are followed by the speaker: ``Hal itu disampaikan Heru``."""
DENY = _words("membantah menampik menyangkal menepis")
"""Verbs by which somebody denies what is said of them."""
DENIALS = re.compile(
    r"(?<!tidak )(?<!tak )(?<!belum )\b(?:membantah|menampik|menyangkal|menepis|dibantah|ditampik|disangkal)(?:nya)?\b"
)
"""Words of a denial."""
DENIES_THAT = re.compile(
    r"(?:membantah|menampik|menyangkal|menepis|dibantah|ditampik|disangkal)"
    r"(?:nya|(?: keras| tegas| semua| seluruh)?(?: (?:tudingan|tuduhan|kabar|isu|rumor|anggapan|dugaan|klaim|"
    r"pernyataan|hal|laporan|cerita|pengakuan|dakwaan|keterangan))? (?:itu|tersebut|ini|terhadapnya)\b|"
    r"(?: keras| tegas)?(?=[,.]| melalui | lewat | saat | ketika ))"
)
"""A denial of what is said elsewhere."""
ACCUSES = re.compile(
    r"\b(?:men(?:uding|uduh|dakwa|yangka)\w*|di(?:tuding|tuduh|dakwa|sangka|duga|laporkan|kaitkan)\w*|"
    r"(?:tudingan|tuduhan|dugaan)(?! (?:itu|tersebut|ini)\b)|terduga|mengklaim|melaporkan|kabar bahwa|isu|rumor)\b",
    re.IGNORECASE,
)
"""Words of an accusation that says what it is."""
TO_THE_BENCH = re.compile(r"\bkepada (?:majelis )?(?:hakim|jaksa|penyidik|polisi|petugas)\b")
"""To whom somebody speaks who is not the official that spoke before."""
PASSIVE = re.compile(r"di(?!temu|tanya|hubung|konfirm|minta|wawancara|dampingi|rektur|nas|visi)[a-z]{4,}")
"""Verbs (lower case) by which something is done to somebody, other than to ask them."""
CITED = _words("dikutip dilansir mengutip melansir")
"""Words that lead from a quotation to where it was taken from."""
ACCORDING = ("menurut", "bagi", "mengutip pernyataan", "mengutip")
"""Words that name the speaker of what surrounds them; the first is certain, the others only beside a quotation."""
PRONOUNS: dict[str, str] = {"dia": "", "ia": "", "beliau": ""}
"""Pronouns for the last speaker; the value is the gender they tell, "" for none."""
FIRST_PERSON = _words("saya kami kita aku gue")
SUFFIX = "nya"
"""Ending of a verb in SAY that means the last speaker."""
LEAD_INS = _words("demikian begitu begitulah seperti sebagaimana masih itu lagi yang pun juga juga, kemudian lalu")
"""Words that may stand between the quotation and its verb."""
ADVERBS = _words(
    "pun juga kembali sendiri turut ikut lalu kemudian lantas sempat telah sudah hanya tetap terus langsung akhirnya "
    "bahkan lagi malah justru kerap selalu sering sebelumnya masih mulai pernah dengan tegas kini sementara itu secara "
    "pribadi singkat pelan bersikeras balik sontak buru-buru"
)
"""Words that may stand between a subject and its verb."""
STOPS = _words(
    "di dalam saat ketika kepada pada usai seusai setelah sebelum dari untuk dengan melalui lewat via sambil seraya "
    "sembari kemarin lagi seperti terkait soal mengenai tentang ketus menambahkan menegaskan menjelaskan menjawab "
    "menanggapi yang dikutip dilansir ditemui dihubungi ini selepas sesaat lalu singkat menutup melanjutkan mengakhiri "
    "sebagaimana menirukan bersemangat tegas saja pun juga dan jika apabila karena bahwa hari senin selasa rabu kamis "
    "jumat sabtu minggu baru-baru menyebut mengenang lewat demikian dia ke penuh tersenyum tertawa"
)
"""Words that end the phrase which names a speaker."""
ITU = _words("itu tersebut ini")
"""A description that ends so ("pria itu") means a person already named."""
WITHIN = _words("dalam di pada dari untuk selain sebelum setelah sesudah saat ketika oleh dengan bagi terkait soal")
"""Words that begin a sentence with where, when or what about rather than with who."""
CONTRAST = _words("namun tetapi tapi sedangkan sebaliknya")
"""Words that lead into a sentence without a comma behind them."""
ASIDE = re.compile(
    r"(?:(?:namun|tetapi|tapi) (?:, )?)?"
    r"(?:(?:ber)?beda (?:dengan|dari)|lain(?: halnya)? dengan|bersama(?: dengan)?|selain|(?:tidak|tak) seperti)(?= )"
)
"""Words (lower case, marks apart) at the head of a sentence before somebody who is not its subject."""
SOURCES = _words(
    "data catatan survei hasil informasi keterangan aturan hukum rencana jadwal perhitungan pantauan berita"
)
"""Words for what tells something without being anybody (``Menurut data …``)."""
KIN = _words(
    "ayah ibunda ayahanda istri suami kakak adik anak putra putri keluarga kerabat sahabat tetangga saudara saudari "
    "paman bibi kakek nenek mertua menantu ipar keponakan sepupu cucu kembaran pacar kekasih tunangan mantan rekan"
)
"""Words that, with the name of somebody, mean another person (``Ayah Ghafar``)."""
NAMING = re.compile(r"Namanya(?: adalah)? $")
"""What stands before the name of somebody who was brought up without one."""
CONCERNS = _words("bagi seperti")
"""Words before the name of somebody whom a sentence is about without naming them first."""
AMONG = re.compile(
    r"(?:(?:Salah (?:satu|seorang)|Satu|Seorang|Dua)(?:nya| di antara[a-z]*| [a-z ]{3,40}?)|"
    r"(?:Di )?[Aa]ntara(?:nya| mereka| lain)),? ?"
    r"(?:(?:adalah|ialah|bernama|ada|yakni|yaitu|termasuk),? )?(?:[a-z]+ ){0,4}"
)
"""What stands before the name of one out of many (``Salah satunya Sumiati (81), yang``)."""
FAMILY = KIN
"""What somebody is to the person whom ``-nya`` behind it means."""
THROUGH = re.compile(
    r"\b(?:melalui|lewat|via) (?:(?:tim|seorang) )?"
    r"(?:(?:kuasa|penasihat) hukum|pengacara|advokat|juru bicara|jubir|manajer|asisten|ajudan|pernyataan|keterangan)"
    r"(?:nya)?(?: (?:tertulis|resmi|pers))?\b(?P<comma>, | (?=[A-Z]))?"
)
"""Through whom somebody speaks."""
SOMEBODY = _words(
    "terdakwa tersangka terpidana korban pelaku terduga saksi anak anaknya istri istrinya suami suaminya ayah ayahnya "
    "ibu ibunya adik adiknya kakak kakaknya pria wanita perempuan lelaki kliennya rekannya temannya sopir pengemudi"
)
"""Words for another person in a sentence whom ``ia`` in the next one may mean."""
GRAVE = re.compile(
    r"\b(?:(?:mem|me|di)(?:bantah|bunuh|perkosa|penjara|ringkus|borgol|jerat|vonis|dakwa)(?:kan|i|nya)?|"
    r"di(?:tikam|aniaya|curi|rampok|cabuli|suap|tipu|tangkap|tahan|tuntut|hukum|gelapkan|ancam|pukul)\w*|"
    r"men(?:ikam|ganiaya|curi|cabuli|yuap|ipu|angkap|ggelapkan|gancam|gakui|yesal\w*)|merampok|memukul\w*|"
    r"(?:meminta|minta) maaf|melarikan diri|tersangka|terdakwa|terpidana|pelaku|narkoba|sabu|bersalah|melanggar|"
    r"korupsi|suap|pembunuhan|pencurian|penipuan|penganiayaan|pelecehan|tewas|meninggal)\b"
)
"""Words of crime and death: what they say of somebody is never said of a name that only a pronoun stands for."""
CALLING = _words("memanggilnya menyapanya menyebutnya dipanggil disapa dijuluki")
"""Verbs right before what somebody is called."""
WHO = _words("yang")
"""Words that begin a clause about the person named before it."""
IS = _words("adalah ialah bernama")
"""Words between what somebody is and their name."""
OBJECTS: frozenset[str] = frozenset()
"""Pronouns for someone to whom something is done; Indonesian uses ``-nya``."""
OF_HERS: frozenset[str] = frozenset()
"""Words that go on behind a possessive; Indonesian has none that are pronouns too."""
SPEAK = _words(
    "mengatakan menyatakan berkata berujar bertutur menjawab bertanya berseru berpesan menulis "
    "menjelaskan menambahkan bercerita"
)
"""Verbs right before words that somebody said, whoever it was."""
WHERE = _words("di ke dari")
"""Words before a place."""
POSSESSIVES: frozenset[str] = frozenset()
"""Words before what somebody is to a person or body named before; Indonesian says it with ``-nya``."""
NAMELESS = _words("sumber saksi akun laporan pernyataan surat pesan warganet netizen pihak undang-undang artikel situs")
"""First words of a description that never means a person already named."""
IN_OFFICE = _words(
    "petugas polisi jaksa hakim dokter perawat warga pedagang penjaga tetangga pengacara penyidik karyawan"
)
"""First words of a description that means a person already named only when that person is said to be one."""
RELATIONS = _words(
    "sumber pihak ayah ibunda ayahanda istri suami kakak adik anak putra putri keluarga kerabat sahabat teman rekan "
    "tetangga pendukung penggemar kekasih paman bibi kakek nenek mertua orang saudara saudari menantu ipar keponakan "
    "sepupu cucu kembaran pacar tunangan pengacara"
)
"""First words of a description of someone near to the person whose name follows (``kata sumber dekat Payne``)."""
WORKS = _words(
    "buku novel film lagu album judul berjudul bertajuk tajuk tema bertema puisi sinetron serial drama lukisan cerpen "
    "program acara kanal tulisan bertuliskan"
)
"""Words right before marks that hold the title of a work, not speech."""
ONE_OF = _words("seorang salah satunya seorangnya")
"""Words (lower case) for one of several people, before a comma and the name."""
NAMED = _words("bernama")
"""Words between a description and a name."""
UNNAMED = _words(
    "seorang salah warga sumber saksi pedagang petani nelayan sopir guru dokter perawat polisi petugas peserta korban "
    "pelaku tersangka penonton pengunjung penumpang pembeli penjual mahasiswa siswa orang ibu bapak anak pria wanita "
    "lelaki perempuan pejabat perwakilan pengurus penjaga pemilik relawan kader anggota para sejumlah pengamat ahli "
    "pakar penyelenggara panitia pihak pegawai karyawan buruh pekerja tetangga kerabat keluarga juru jubir pengacara"
)
"""First words of a description of someone whom the article does not name."""

# --- names and roles -------------------------------------------------------------------------------------------------

ROLES = _words(
    "penjabat pelaksana pejabat bekas gubernur wakil presiden menteri ketua direktur kepala sekretaris bendahara "
    "anggota "
    "wali walikota bupati camat lurah juru jubir pengamat pakar guru dosen rektor dekan profesor peneliti analis "
    "ekonom manajer manager pelatih kapten bek gelandang striker kiper penyerang pemain koordinator komisaris "
    "komisioner "
    "panglima kapolri kapolda kapolres kapolsek kasat kanit kabid kabag kasubdit kasi kadis kadin kajari kajati jaksa "
    "hakim pengacara advokat kuasa mantan eks calon bakal cawapres capres caleg cagub cawagub politisi politikus "
    "aktivis "
    "pesinetron "
    "artis aktor aktris penyanyi sutradara penulis produser dokter perawat bidan warga pendiri founder co-founder "
    "cofounder ceo cto cfo coo "
    "chief vice president deputi staf asisten ajudan penasihat utusan duta dubes konsul inspektur irjen komjen brigjen "
    "kombes kompol akbp akp iptu ipda jenderal letjen mayjen kolonel letkol mayor kapten letnan brigadir komandan "
    "danrem dandim pangdam pangkostrad kasad kasal kasau sekjen sekda seskab setkab sesmen dirut dirjen direksi wagub "
    "wapres wawali walkot menko menkeu mendagri menlu menhan menkes mendikbud menag mensos menteri menhub menpan "
    "menaker mentan mendag menperin menkominfo menkumham menristek menpora kemendagri ketum waketum waka wamen plt plh "
    "pj pjs plt. pj. plh. imam ustaz kiai kyai pendeta pastor uskup paus raja ratu pangeran putri sultan general "
    "country "
    "marketing managing head senior junior editor wartawan jurnalis pembalap petinju atlet pebulu petenis arsitek "
    "pelukis penyair sastrawan novelis komikus penumpang saksi presenter model pembawa petinggi pembalap komandan "
    "seniman komika kandidat "
    "gm vp svp evp wartawati mahasiswa mahasiswi siswa siswi pendaki pemandu pemohon penggugat terapis apoteker "
    "antropolog arkeolog geolog vulkanolog astronom ahli konsultan kontraktor notaris blogger influencer youtuber "
    "komedian pelawak musisi vokalis gitaris drumer rapper pelari perenang pemanah pegolf pesepak wasit promotor "
    "pengusaha petani nelayan pedagang sopir desainer perancang petambak "
    "pembudidaya peternak pekebun penenun perajin penjahit tukang montir pemulung penggembala "
    "sejarawan budayawan sosiolog psikolog kriminolog ahli "
    "spesialis guru kepala pembina pengurus pengelola penyelenggara penggagas inisiator relawan perwakilan tokoh owner "
    "business leader mandor nakhoda pemilik karyawan pegawai petugas manajemen pimpinan pemimpin legenda "
    "eksekutif legislator "
    "senator pustakawan kurator bintang megabintang winger kasubag kasubbag pegiat penggiat"
)
"""Words (lower case) that begin what a person is, before or after the name."""
EMPLOYERS = _words(
    "astra telkomsel telkom garuda pertamina gojek tokopedia bukalapak shopee grab traveloka indosat smartfren "
    "unilever indofood sampoerna waskita freeport antam krakatau pelindo bulog damri transjakarta persib persija "
    "persebaya arema persipura persela persis barcelona juventus chelsea liverpool arsenal everton napoli "
    "bayern dortmund "
    "atletico psg xbox microsoft google facebook twitter instagram youtube netflix samsung gerindra golkar pdip nasdem "
    "hanura perindo ferrari"
)
"""Employers and clubs (lower case) that stand between a role and a name: ``Direktur Telkomsel Rina Melati``."""
RANKED = _words("utama umum muda madya harian eksekutif senior")
"""Words (lower case) that only rank the role before them."""
_OFFICES = ROLES | EMPLOYERS
RANKS = _OFFICES | _words(
    "harian umum utama besar muda madya tinggi negara negeri daerah pusat bidang dewan majelis komisi fraksi partai "
    "badan dinas kementerian kantor lembaga direktorat divisi bagian biro pusat balai kota kabupaten provinsi "
    "kecamatan "
    "kelurahan desa polda polres polsek polri tni mabes korps lalu lintas reserse kriminal intelijen universitas "
    "institut sekolah akademi fakultas jurusan program studi rumah sakit pt cv persero tbk bank yayasan perhimpunan "
    "asosiasi persatuan ikatan himpunan federasi forum gabungan serikat koalisi aliansi komite panitia tim satuan "
    "tugas "
    "satgas pengadilan kejaksaan mahkamah konstitusi agung tindak pidana korupsi pemberantasan republik indonesia "
    "nasional internasional dunia asia eropa asean dalam luar keuangan perhubungan kesehatan pendidikan kebudayaan "
    "agama sosial pertanian perdagangan perindustrian pertahanan keamanan hukum ham politik ekonomi pariwisata energi "
    "sumber daya mineral manusia lingkungan hidup kehutanan kelautan perikanan tenaga kerja pemuda olahraga komunikasi "
    "informatika informasi agraria tata ruang desa pembangunan perencanaan riset teknologi investasi humas operasional "
    "pemasaran penjualan produksi pelayanan publik pengawas pengawasan pemilihan pemilu penelitian pengembangan "
    "pers perekonomian kemaritiman maritim kesejahteraan pemberdayaan aparatur reformasi birokrasi "
    "utara selatan timur barat tengah tenggara laut tengah raya group grup holding sekretariat jenderal masyarakat "
    "hubungan perlindungan anak perempuan konsumen rakyat perwakilan permusyawaratan penanggulangan bencana "
    "meteorologi "
    "klimatologi geofisika statistik pangan perkebunan peternakan perpustakaan museum taman stasiun bandara kebakaran "
    "pemadam damkar penyelamatan kependudukan catatan sipil perumahan permukiman pekerjaan umum pajak infrastruktur "
    "siber "
    "digital transformasi regional wilayah area kreatif creative works commuter korporat corporate public relations "
    "audit kepatuhan risiko ritel korporasi digitalisasi narkoba narkotika pidsus pidum datun samapta sabhara binmas "
    "kampung dusun lingkungan kewirausahaan usaha kecil menengah koperasi umkm ekspor impor bea cukai imigrasi "
    "pemasyarakatan pertanahan kesatuan inspektorat aksi united hotspur bekraf bappenas basarnas baznas bapanas "
    "bapenda bakamla "
    "bulog laskar nusantara hewan kedokteran sekuritas data bicara "
    "research development "
    "brand strategy ventures venture partner division robot electronic arts corp corporation inc ltd modal penanaman "
    "product planning asset rumah tangga protokol arsip kearsipan "
    "pelabuhan gudang regu unit seksi urusan pos dua satu strategis gedung istana putih media manajemen kelompok tani "
    "komisaris executive officer director manager president chairman secretary of and the bersama koperasi pasar jaya"
)
"""Words (lower case) that belong to a role or an office rather than to a person's name."""
GRADES = _words(
    "ipda iptu akp kompol akbp kombes brigjen irjen komjen jenderal letjen mayjen kolonel letkol mayor kapten letnan "
    "inspektur polisi aiptu aipda bripka brigadir dua satu marsekal laksamana laksda pol pol. dr prof profesor"
)
"""Grades and degrees (lower case) that end a role without being part of it."""
LONG_GRADES = r"(?:(?:Ajun )?Komisaris (?:Besar|Polisi)|Inspektur (?:Jenderal|Satu|Dua)|Laksamana Madya)(?: Pol\w*)?$"
"""Grades of two words at the end of an office."""
UNIFORMED = GRADES | _words("ajun komisaris")
"""Grades that may also be offices: what a comma divides from them says more (``Kepala Satuan, Komisaris Budi``)."""
AFTER_RANK = EMPLOYERS | _words(
    "dua satu timur barat utara selatan tengah tenggara raya utama muda besar madya tinggi agung pusat hidup anak "
    "perempuan hukum "
    "dunia asia rakyat nasional kerja luar dalam agama pemuda rumah laut tata ruang sumber daya bersama tim group raja "
    "putih media bintang strategis tani "
    "ratu putri pangeran sultan umum harian bencana pers energi desa kota bank pasar taman sakti general "
    "executive jaya"
)
"""Words that belong to an office only after another such word (``Jawa Timur``, but ``Timur Pradopo`` is a name)."""
EMPLOYED = _words(
    "direktur ketua ceo cto cfo coo manajer manager pelatih kapten founder pendiri bos dirut komisaris gelandang bek "
    "striker kiper penyerang pemain asisten analis peneliti rektor kepala sekjen owner pemilik humas jubir bicara "
    "bintang megabintang winger officer director head sekretaris pembina pengurus anggota editor marketing"
)
"""Roles (lower case) after which the employer's name may stand."""
SURNAMES = frozenset("hakim imam".split())
"""Offices (lower case) that are a name as well, behind a given one."""
HEADS_OF_PLACES = _words(
    "bupati wabup walikota walkot camat lurah kapolres kapolresta kapolsek kapolda kapolresto kajari kajati dandim "
    "danramil danrem kadis sekda gubernur wagub"
)
"""Offices (lower case) behind which the name of a place stands before the person's: ``Bupati Sukareja Rudi``."""
BODIES = _words(
    "pt cv bank partai universitas institut yayasan kabupaten kota provinsi kecamatan kelurahan desa polres "
    "polsek polda "
    "kampung pulau gunung sungai jalan bandara stasiun stadion rs rsud rsup sma smk smp sd dusun distrik dinas "
    "klub gampong gedung istana "
    "brigade museum hotel taman pasar masjid gereja teluk danau selat pantai tim timnas kodim korem kodam lapas rutan"
)
"""Kinds of bodies and places (lower case) that are followed by their name."""
PARTIES = _words("fraksi partai")
"""Words (lower case) before the name of a party or of its group in a council."""
BODY_NAMES = frozenset(
    "gadjah mada,lambung mangkurat,sebelas maret,sam ratulangi,syiah kuala,sunan kalijaga,sunan ampel,ahmad dahlan,"
    "syarif hidayatullah,jenderal soedirman,bina nusantara,pelita harapan,mercu buana,al azhar,dian nuswantoro,"
    "budi luhur,islam negeri,islam indonesia,pendidikan indonesia,atma jaya,satya wacana,sanata dharma,tadulako palu,"
    "negeri jakarta,teknologi bandung,pertanian bogor,esa unggul,raden intan,raden fatah,walisongo semarang".split(",")
)
"""Names of bodies that have two words (lower case): the second is nobody's given name."""
AGENTS = _words(
    "kuasa hukum pengacara manajer asisten ajudan sopir pendukung penggemar mantan eks anak istri suami juru"
)
"""Words (lower case) of somebody who works for the person named behind them."""
RESIDENTS = _words("warga penduduk petani nelayan pedagang tokoh pemuda peternak perajin karyawan pegawai siswa siswi")
"""Roles (lower case) of somebody from the place named behind them, not at its head."""
ALWAYS_BODIES = _words("pt cv bank partai universitas institut yayasan gedung brigade")
"""Those of BODIES whose name follows them even after a role (``politisi Partai Golkar``, but ``Kepala Desa Joko``)."""
ALSO = _words("juga sekaligus merangkap selaku sebagai")
"""Words that lead to a second office of the same person (``Ketua Panitia yang juga Kepala Dinas Suardi``)."""
JOINTS = _words("dan of and the for & untuk terpilih petahana nonaktif demisioner purnatugas")
"""Words in small letters inside a role that is written with capitals (``Gubernur DKI terpilih Anies``)."""
NOT_A_NAME = re.compile(
    r"pe\w{3,}an|ke\w{4,}an|\w{3,}nya|me\w{4,}kan|di\w{3,}kan|ber\w{4,}an|\w{4,}asi|unggahan|pihak|akun|video|foto|pemerintah"
)
"""Shapes of everyday words (lower case) that begin a sentence with a capital."""
RANK_SHAPE = re.compile(
    r"(?:Men(?:ko|keu|dag|lu|han|kes|hub|tan|pan|ag|sos|pora|dikbud|ristek)\w*|Ka(?:pol|pus|dis|bid|bag|jar|jat|sat)\w+|"
    r"(?:Kemen|Sesmen|Wamen|Ditjen|Ditres|Dittipid)\w*)"
)
"""Shapes of official abbreviations that are written like words."""
HONORIFICS = _words(
    "pak bu bapak ibu mas mbak bang kak kang cak gus prof prof. dr dr. drs drs. dra dra. ir ir. h h. hj hj. kh "
    "kh. k.h. "
    "tuan nyonya ny ny. tn tn. sdr sdr. saudara saudari ust ust. ustaz kiai kyai nyai haji hajah raden r. sir lord mr "
    "mr. mrs mrs. ms ms. saksi terdakwa tersangka korban almarhum alm. mak emak nek wak "
    "uda uni daeng ki nyi om tante letjen letjen. purn romo mbah chef"
)
"""Words (lower case) before a name that are neither the name nor a role."""
CALLED = _words(
    "mbah mak emak nek wak kiai kyai gus ustaz ustad ustadz nyai nyi ki romo habib bang kang cak mas mbak uda uni daeng"
) | {"tuan guru"}
"""Those with which somebody of one name is called in speech as well (``Mbah Karto``, ``Tuan Guru Bajang``)."""
GENDERS: dict[str, str] = {}
"""Honorifics that tell a gender; Indonesian pronouns tell none, so none is needed."""
ROLE_CLAUSE = re.compile(
    r"(?: \(\d{1,2}\))?,? yang (?:juga|merupakan|adalah|kini|sehari-hari|sekarang)?"
    r" ?(?:(?:menjabat|bekerja|bertugas)(?: sebagai)? )?"
    r"(?P<role>(?:ketua|kepala|sekretaris|bendahara|anggota|pengurus|pendiri|pemilik|pengelola|direktur|manajer|guru|"
    r"dosen|dokter|perawat|bidan|peneliti|pelatih|kapten|koordinator|pembina|penjaga|petani|nelayan|pedagang|mantan|"
    r"wakil|warga|mahasiswa|pengamat|juru|tokoh|staf)\b(?: (?!(?:me|ber|ter|di)[a-z]{4,}\b)[\w/-]+){0,8}?)"
    r"(?=,|\.|;| (?:me|ber|di)[a-z]{4,}\b|$)"
)
"""What a clause behind a name says the person is."""
PARTICLES = _words("bin binti van von de der den del al ibn")
"""Lower-case words inside a name; kept only between two capitalised ones."""
NOT_IN_ROLE = re.compile(
    r"\b(?:akan|juga|kabarnya|sudah|telah|sempat|tengah|masih|mengaku|menjadi|lainnya|bakal(?! c[a-z]+)|"
    r"di(?:dukung|usung|tangkap|tahan|tuntut|vonis|kabarkan|sebut|anggap|nilai|pecat|angkat|tunjuk|lantik)\w*)\b|"
    r"\b(?:asal|dari|di|untuk|dan|yang|kepada|pada)$"
)
"""Words that say what happened to somebody or is left open, so that what holds them is no office."""
CALENDAR = _words(
    "senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret agustus september oktober "
    "november desember"
)
"""Days and months (lower case) that are nobody's name."""
AND = _words("dan serta")
"""Words before the last of several."""
GENDERED: dict[str, str] = {}
"""Given names that tell a gender; no Indonesian pronoun does."""
GIVEN = _words(
    "muhammad mohammad mohamad muhamad mochammad mochamad achmad ahmad akhmad abdul siti andi nur sri dewi agus budi "
    "bambang eko dwi tri joko heru hendra herman irwan iwan indra imam rudi rina rini ratna wahyu yusuf yudi yanto "
    "tono "
    "totok triawan gatot joni johan maman zainal zulkifli triyono sutrisno supriyadi i ni gusti ketut made wayan "
    "nyoman "
    "putu gede komang kadek la wa teuku cut raden tommy anna arief arif aris asep dedi deddy didik dian diah djoko edi "
    "edy endang erick fahri fajar fitri hadi hasan hasto hidayat ibrahim ida idrus ignatius iqbal ismail kurnia lukman "
    "nasir nurul rahmat ridwan rizal rizki rizky robert roy slamet sofyan sugeng suparman suryo susi syamsul taufik "
    "neneng retno sinta maria dadang cecep euis bagas dimas galih yuliana lucia kristina fransiska teguh titi tjahjo "
    "tuti ujang umar untung usman vera wawan yohanes yuli yusril"
)
"""Given names (lower case) with which many a person's name begins; they tell where an office ends."""
OWNERS: dict[str, str] = {}
"""Possessives that tell a gender; Indonesian has none."""
STATE = _words("mengatakan menyatakan menyebut menyebutkan menegaskan menjelaskan menerangkan menambahkan menuturkan")
"""Verbs by which somebody only states what others did."""
ANSWER = _words("membenarkan mengakui membantah menolak menampik menegaskan")
"""Verbs by which somebody answers what others say of them."""
AGED = re.compile(r"(?:, | \()\d{1,3}(?: tahun)?(?=[,.)])| berusia \d|,? \d{1,3} tahun\b")
"""An age right behind a name."""
CALLED_BY_INITIALS = re.compile(r"\b(?:berinisial|inisial) $")
"""Before the letters that stand for a name."""
NO_PERSON = _words(
    "jalan jl gedung stadion bandara terminal stasiun pelabuhan jembatan sungai gunung pulau pantai desa kelurahan "
    "kecamatan kabupaten kota provinsi universitas institut sekolah masjid gereja rumah sakit rsud pasar hotel kampung "
    "taman museum piala liga undang peraturan fc united hari raya"
)
"""Words (lower case) of a name that is no person's: "Stadion Siti Aminah"."""
OFFICE_SHAPE = re.compile(r"pe\w{3,}an|ke\w{4,}an")
"""Shapes of words (lower case) that name the business of an office (``Dinas Pemadam Kebakaran``), never a person."""
INITIALS = frozenset("ST HM BJ AM AR AA TB RM KRT".split())
"""Capitals that begin a person's name rather than stand for a body (``ST Burhanuddin``)."""
DEGREE = re.compile(
    r"(?:Sp[A-Z]{1,4}|S|M|Sp|Ph|Dr|Drs|A|B|Lc|Apt|Ak|SE|SH|MM|MH|MSi|MSc|MA|PhD|SpPD|SpOG|SpA|ST"
    r"|MT)(?:[.\-][A-Za-z]+)*\.?"
)
"""Academic degrees that follow a name after a comma."""
PLACES = _words(
    "Aceh Bali Banten Bengkulu Gorontalo Jakarta Jambi Jawa Kalimantan Lampung Maluku Nusa Tenggara Papua Riau "
    "Sulawesi "
    "Sumatera Sumatra Yogyakarta Bandung Surabaya Semarang Medan Makassar Palembang Denpasar Malang Bogor Depok "
    "Tangerang Bekasi Solo Surakarta Padang Pekanbaru Batam Balikpapan Samarinda Banjarmasin Pontianak Manado Ambon "
    "Jayapura Kupang Mataram Palu Kendari Ternate Sukabumi Cirebon Tegal Pekalongan Kediri Madiun Jember Banyuwangi "
    "Sidoarjo Gresik Sleman Bantul Magelang Cilacap Purwokerto Garut Tasikmalaya Karawang Serang Cilegon Bukittinggi "
    "Indonesia Malaysia Singapura Thailand Filipina Vietnam Jepang Korea China Cina Tiongkok India Australia Amerika "
    "Inggris Prancis Jerman Belanda Spanyol Italia Rusia Turki Mesir Arab Saudi Brasil Argentina DKI NTB NTT DIY Jabar "
    "Jateng Jatim Sumut Sumsel Sumbar Kaltim Kalbar Kalsel Sulsel Sulut London Paris Tokyo Beijing Washington Moskow "
    "Jeddah Madinah Perancis Israel Palestina Iran Irak Suriah Yaman Ukraina Afghanistan Pakistan Bangladesh "
    "Myanmar Kamboja Laos Brunei "
    "Nepal Taiwan "
    "Mongolia Yordania Lebanon Kuwait Qatar Oman Bahrain Libya Maroko Aljazair Tunisia Sudan Somalia Kenya Nigeria "
    "Ghana Senegal Kamerun Swiss Swedia Norwegia Denmark Finlandia Polandia Ceko Hungaria Rumania Yunani Portugal "
    "Belgia Austria Irlandia Skotlandia Wales Kroasia Serbia Kanada Meksiko Kolombia Peru Chile Uruguay Paraguay "
    "Venezuela Ekuador Kuba Eropa Asia Afrika Yerusalem Gaza Tel-Aviv Teheran Baghdad Damaskus Kabul Islamabad Kiev "
    "Kyiv Wina Praha Warsawa Athena Lisbon Barcelona Milan Turin Munich Manchester Liverpool Melbourne Perth "
    "Wellington "
    "Berlin Madrid Roma Sydney Doha Dubai Seoul Bangkok Manila Hanoi Jenewa Brussel Kairo Ankara Riyadh Mekkah Makkah "
    "Agam Asahan Badung Banggai Bangkalan Bangli Banjarnegara Bantaeng Banyumas Barru Belitung Berau Biak "
    "Binjai Bireuen "
    "Blitar Blora Boalemo Bojonegoro Bondowoso Boyolali Brebes Buleleng Bulukumba Bulungan Buton Ciamis Cianjur Cimahi "
    "Dairi Demak Dharmasraya Dompu Donggala Dumai Enrekang Fakfak Gianyar Gowa Grobogan Gunungkidul Halmahera "
    "Indramayu "
    "Jembrana Jeneponto Jepara Jombang Kampar Karanganyar Karangasem Kebumen Kendal Kerinci Ketapang Klaten Klungkung "
    "Kolaka Konawe Kudus Kulonprogo Kutai Kotawaringin Labuhanbatu Lamongan Langkat Langsa Lebak Lembang Lhokseumawe "
    "Lumajang Luwu Magetan Majalengka Majene Mamasa Mamuju Manggarai Manokwari Maros Merauke Merangin Mimika Minahasa "
    "Mojokerto Morowali Nabire Nganjuk Ngawi Nias Nunukan Pacitan Padangsidimpuan Pamekasan Pandeglang Pangandaran "
    "Pangkep Parepare Pasuruan Payakumbuh Pelalawan Pemalang Pematangsiantar Pidie Pinrang Polewali Ponorogo Poso "
    "Pringsewu Probolinggo Purbalingga Purwakarta Purworejo Rembang Salatiga Sambas Sampang Sanggau Sibolga Sijunjung "
    "Sinjai Sintang Situbondo Soppeng Sorong Sragen Sukoharjo Sumedang Sumenep Tabanan Takalar Tapanuli Temanggung "
    "Toraja Trenggalek Tuban Tulungagung Ungaran Wakatobi Wonogiri Wonosobo Cibitung Cikarang Ciputat Cileungsi "
    "Madinah Metro Tarakan Bontang Palangkaraya Palangka Lombok Sumbawa Flores Madura Senayan Cikini Lubuk"
)
"""Names of places: never the beginning of a person's name, and good as a dateline."""

DEMONYMS = _words("ramadan idulfitri iduladha natal paskah nyepi waisak imlek januari februari maret")
"""Words (lower case) that are always written with a capital."""
NATIVES: dict[str, frozenset[str]] = {}
"""Somebody from a place in one word; Indonesian says ``pria asal Prancis``."""
ORIGIN = _words("asal kelahiran kebangsaan berkebangsaan berpaspor")
"""Words before the place that somebody is from."""
OWNING: frozenset[str] = frozenset()
"""Words that may own something at the head of a sentence; Indonesian has no such form."""
SPEAKING: frozenset[str] = frozenset()
"""Words for those who speak, that need no article; no Indonesian noun needs one."""
NOUNS_OF_SPEECH: frozenset[str] = frozenset()
"""Verbs of saying that may be something else behind a noun."""

# --- dates -----------------------------------------------------------------------------------------------------------

MONTHS: dict[str, int] = {
    "januari": 1, "februari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "agustus": 8, "september": 9,
    "oktober": 10, "november": 11, "desember": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "agt": 8, "agu": 8, "ags": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "des": 12,
}  # fmt: skip
"""Names of months, lower case, to their numbers."""
ZONES: dict[str, str] = {"wib": "+07:00", "wita": "+08:00", "wit": "+09:00"}
"""Time zones as news sites write them."""

# --- boilerplate -----------------------------------------------------------------------------------------------------

APPENDICES = frozenset(
    {"rujukan", "referensi", "daftar pustaka", "daftar rujukan", "sumber", "sumber data", "catatan kaki"}
)
"""Titles (lower case, whole line) of lists of sources below an article."""
CONTACTS = re.compile(
    r"(?:narahubung|kontak (?:media|pers)|hubungan media|informasi lebih lanjut,? hubungi)\b.{0,160}|"
    r"untuk informasi lebih lanjut,?(?: silakan)? hubungi.{0,160}",
    re.IGNORECASE,
)
"""A line with which the contact for the press begins."""
ABOUT_WRITER = re.compile(r"(?:adalah|merupakan|bekerja sebagai|mengajar|sehari-hari)\b")
"""Words that follow a writer's name where a line below the story tells who that is."""
ABOUT_OUTLET = re.compile(
    r"(?:adalah|merupakan) (?:sebuah )?(?:portal|situs|media|platform|majalah|koran|surat kabar|tabloid"
    r"|kantor berita)\b"
)
"""Words that follow an outlet's name where it tells what it is."""
WRITERS = _words("kolumnis pengajar esais pemerhati alumnus alumni praktisi mahasiswa kontributor redaktur wartawati")
"""What a writer is said to be below the byline, besides ROLES."""

LISTS = (
    "berita terkait", "terpopuler", "pilihan", "terkini", "berita terkini", "berita terbaru", "berita populer",
    "populer", "artikel terkait", "artikel pilihan", "baca juga", "baca juga:", "rekomendasi", "rekomendasi untuk anda",
    "rekomendasi berita", "berita lainnya", "berita lain", "lainnya", "terbaru", "trending", "sedang tren",
    "topik terkait",
    "tag terkait", "tags", "tag", "topik", "pilihan editor", "pilihan redaksi", "terpopuler lainnya", "video terkait",
    "video pilihan", "video populer", "foto pilihan", "most popular", "komentar", "kirim komentar", "bagikan",
    "berita pilihan", "berita rekomendasi", "infografis", "lihat juga", "simak juga", "mungkin anda suka", "hot topik",
    "artikel menarik lainnya", "indeks berita", "paling banyak dibaca", "paling dicari", "headline", "editor's pick",
    "more from our network",
)  # fmt: skip
"""Titles (lower case, whole line) of a site's lists of other headlines."""

LINES: tuple[tuple[str, str], ...] = (
    (
        r"(?:baca|simak|lihat|tonton|cek|dengar)(?: juga| pula| selengkapnya| lainnya)?\s*[:>»].*",
        "link to another article",
    ),
    (r"(?:baca|simak|lihat|tonton)[ _](?:juga|pula)\b.{0,200}(?<![.])", "link to another article"),
    (
        r"(?:baca|simak|lihat)[ _]juga (?:artikel|berita|liputan|tulisan|konten)\b.{0,160}|(?:berita"
        r"|artikel) (?:terkait|"
        r"lainnya|menarik lainnya)\s*[,>»–-]\s.{3,200}",
        "link to another article",
    ),
    (
        r"(?:pilihan editor|artikel terkait|berita terkait|baca selengkapnya|selengkapnya|"
        r"topik pilihan)\s*[:>»].*",
        "link to another article",
    ),
    (
        r"(?:saksikan|simak|tonton|lihat)(?: juga)? (?:juga )?(?:live streaming|video|foto|tayangan|"
        r"infografis|berita|breaking)\b.{0,200}",
        "prompt to watch or follow",
    ),
    (r"simak breaking news.*", "prompt to watch or follow"),
    (r"(?:silakan|yuk,?|ayo,?) (?:akses|baca|buka) e-?paper\b.{0,160}", "prompt to watch or follow"),
    (r"konten di bawah ini disajikan oleh\b.{0,200}", "advertisement"),
    (r"\W{0,3}(?:follow|ikuti) (?:official|akun|kanal|saluran)\b.{0,200}", "prompt to watch or follow"),
    (r"lewati .{2,60} dan (?:terus|lanjutkan) membaca", "site furniture"),
    (r"(?:peranan|melaporkan dari|pekerjaan), .{2,80}", "credits"),
    (r"sumber gambar, .{0,120}|keterangan gambar, .{0,300}", "photo credit"),
    (r"#\s?\w+(?:[\s,]+#\s?\w+)*", "tags"),
    (r"komentar adalah tanggung jawab\b.{0,160}", "comments"),
    (r"\[?gambas:.*\]?", "embedded video"),
    (r"dapatkan (?:update|berita|informasi|artikel)\b.{0,300}", "prompt to watch or follow"),
    (
        r"(?:mari|yuk|ayo),? (?:bergabung|gabung|ikuti|follow)\b.{0,300}(?:telegram|whatsapp|grup|"
        r"channel|kanal).{0,200}",
        "prompt to watch or follow",
    ),
    (
        r"(?:ikuti|follow|cek|baca|simak|temukan)\b.{0,160}\b(?:google news|whatsapp channel|"
        r"kanal whatsapp|saluran whatsapp|channel whatsapp|telegram|instagram|tiktok|twitter|facebook|"
        r"youtube)\b.{0,160}",
        "prompt to watch or follow",
    ),
    (r"anda (?:harus|perlu|wajib).{0,60}install aplikasi.{0,200}", "prompt to watch or follow"),
    (
        r"(?:artikel|berita|naskah|tulisan|laporan|konten) ini (?:(?:telah|sudah|pernah|juga|bisa|dapat"
        r"|pertama kali) ){1,2}"
        r"(?:tayang|terbit|dimuat|dibaca|diterbitkan|dipublikasikan|disiarkan)\b.{0,300}",
        "where the article appeared",
    ),
    (
        r"(?:scroll to continue.*|(?:gulir|scroll) untuk (?:lanjut|melanjutkan|membaca).{0,60}|lanjutkan membaca.*|"
        r"scroll (?:ke bawah )?untuk (?:melanjutkan )?membaca.*)",
        "advertisement",
    ),
    (r"(?:advertisement|iklan|adv|konten sponsor|sponsored|advertorial)", "advertisement"),
    (r"\d+ dari \d+ halaman", "page turner"),
    (r"(?:selengkapnya di halaman|baca (?:di )?halaman|halaman) (?:selanjutnya|berikutnya)\b.{0,80}", "page turner"),
    (r"halaman\s*:?\s*(?:\d+\s*)+(?:semua halaman|show all|tampilkan semua)?", "page turner"),
    (
        r"(?:bagikan|share)(?: artikel)?(?: ini)?\s*:?(?: (?:ke |via )?(?:facebook|twitter|whatsapp|"
        r"telegram|line|email|x|copy link|salin tautan)[ ,/|]*)*",
        "share prompt",
    ),
    (r"(?:salin|copy) (?:tautan|link)", "share prompt"),
    (r"(?:tags?|topik|kata kunci|keywords?)\s*:.*", "tags"),
    (
        r"(?:foto|dok(?:umentasi)?|sumber foto|ilustrasi|gambar|kredit foto|photo)\s*[:/]\s*"
        r"(?:(?-i:[A-Z0-9@\"“(]).{0,200}|.{0,80}(?<![.]))",
        "photo credit",
    ),
    (
        r".{0,240}[(\[](?:foto|dok|dok\.|sumber|antara foto|ilustrasi|istimewa|shutterstock|"
        r"getty images?|pexels|unsplash|freepik|photo|afp|reuters|ist)\b[^)\]]{0,80}[)\]]\s*",
        "photo caption",
    ),
    (r"copyright(?:\s*(?:©|\(c\)|[:@\d]).*)?|©.*|hak cipta(?:\s*(?:©|[:@\d]|dilindungi|pada)).*", "copyright line"),
    (r"dilarang keras\b.*", "copyright line"),
    (r"(?:kami|situs ini|website ini) menggunakan cookies?\b.*", "cookie notice"),
    (
        r"(?:(?:dengan|baca|lihat|pelajari|tentang|syarat)\b.{0,80}\b)?kebijakan (?:privasi|cookies?)(?: kami"
        r"| ini)?\W*",
        "cookie notice",
    ),
    (r"(?:daftar|berlangganan|langganan)\b.{0,60}\b(?:newsletter|buletin)\b.{0,160}", "newsletter prompt"),
    (
        r"(?:tulis|kirim|lihat|tampilkan|semua)? ?komentar(?: (?:anda|kamu|terbanyak|pembaca))?\s*[:(]?\s*\d*\)?"
        r"|belum ada komentar\b.{0,40}|jadilah yang pertama (?:ber)?komentar\b.{0,40}|\d+ komentar",
        "comments",
    ),
    (r"(?:laporkan|report) (?:kesalahan|artikel|iklan).{0,60}", "site furniture"),
    (r"(?:beranda|home)\s*[>/»].*", "site furniture"),
    (r"(?:lihat|tampilkan) (?:semua|selengkapnya|lebih banyak|komentar)", "site furniture"),
    (r"\d+ (?:menit|jam|hari) (?:yang )?lalu", "site furniture"),
    (
        r"(?:lihat|baca|buka) (?:email|surel|surat|buletin)?(?: ini)? ?di (?:peramban|browser)\b.{0,40}|"
        r"anda menerima (?:email|surel|surat|buletin) ini\b.{0,200}|berhenti berlangganan\b.{0,120}|"
        r"ubah preferensi\b.{0,80}",
        "newsletter prompt",
    ),
    (
        r"(?:selamat (?:pagi|siang|sore|malam)|halo|hai|salam|assalamualaikum\b.{0,40}),? "
        r"(?:para )?(?:pembaca|sahabat|kawan|teman|semua|bapak|ibu)\b[^.?]{0,40}\W*",
        "greeting",
    ),
    (r"(?:waktu (?:mem)?baca|lama (?:mem)?baca|dibaca)\s*:?\s*\d+.{0,20}", "site furniture"),
    (
        r"(?:url|tautan|link) (?:telah |sudah )?(?:ter(?:copy|salin)|disalin)|lihat foto|perbesar|tim redaksi|"
        r"segera lengkapi data dirimu\b.{0,160}|disclaimer\s*:.{0,300}",
        "site furniture",
    ),
    (r"nomor\s*:\s*(?=\S*\d)[\w./-]{4,60}", "number of the document"),
    (
        r"\W*fakta atau hoaks\W*(?:untuk .{0,300})?|\W*untuk mengetahui kebenaran (?:informasi|berita)\b.{0,300}",
        "prompt to watch or follow",
    ),
    (r"\(?infografis\b.{0,160}(?<![.])", "picture of facts"),
    (
        r".{3,80}\b(?:ikut |turut )?(?:berkontribusi|menyumbang)\b.{0,40}\b(?:artikel|laporan|tulisan|liputan"
        r"|berita) ini\W*",
        "credits",
    ),
    (r"video\s*:.*|gambar\s+\d+.{0,120}", "embedded video"),
)  # fmt: skip
"""Whole lines (case ignored) that no article says itself, with the reason for dropping them."""

INLINE: tuple[tuple[str, str], ...] = (
    (r"\[gambas:[^\]]*\]", "embedded video"),
    (r"\[(?:video|foto|gambar)[^\]]{0,80}\]", "embedded video"),
    (r"(?:scroll to continue with content|scroll to resume content)", "advertisement"),
    (r"\(baca(?: juga)?\s*:[^)]*\)|\[baca(?: juga)?\s*:[^\]]*\]", "link to another article"),
)  # fmt: skip
"""Pieces inside a line (case ignored) that are cut out of it."""

RUN_ON = re.compile(
    r"\b(?:(?:Baca [Jj]uga|Simak [Jj]uga|Lihat [Jj]uga|Pilihan Editor)\s*:"
    r"|(?:BACA (?:JUGA|PULA)|SIMAK (?:JUGA|PULA)|LIHAT JUGA|BERITA (?:TERKAIT|LAINNYA)|ARTIKEL TERKAIT)\s*[:,])\s*"
)
"""A link to another article in the middle of a paragraph: it and the rest of its sentence go."""

SIGNATURES = re.compile(
    r"(?:(?<=[.?!…\"”)*\]])|^)\s*\((?:[A-Za-z]{2,4}(?:/[A-Za-z]{2,4})+|[A-Za-z. ]{3,40}/[A-Za-z]{2,5}"
    r"|[A-Z]\.?[A-Z]?\d{2,4}(?:/[A-Z]\.?[A-Z]?\d{2,4})*|end|red|adv|ant|antara|afp|reuters|\*+|[a-z]{2,4}|"
    r"Penulis\s*:?[^)]{3,120}"
    r"|Editor\s*:?[^)]{3,80}|ANTARA|ANT|ANTARA News)\)\s*$"
    r"|(?:(?<=[.?!…\"”)])|^)\s*\[[a-z]{2,4}(?:/[a-z]{2,4})?\]\s*$"
)
"""The writer's mark at the end of a paragraph: ``(abc/def)``, ``(T.A012/B013)``, ``(end)``."""

BYLINES = re.compile(
    r"(?P<what>penulis|(?:(?:di)?(?:tulis|laporkan|wawancarai) )?oleh|reporter|rep|wartawan|pewarta|jurnalis|"
    r"kontributor|pewawancara|laporan(?: wartawan[^,:]{0,40}?)?|naskah|teks(?: (?:dan|&) foto)?(?: oleh)?)"
    r"(?:\s*[:\-,]\s*|(?<=oleh)\s+|(?<=laporan wartawan)\s+(?=(?-i:[A-Z])))(?P<name>[^|/:;]{3,80})"
    r"(?:\s*[|/;]\s*.*)?",
    re.IGNORECASE,
)
"""A line that names the writer."""
PICTURES = re.compile(
    r"(?:foto|fotografer|pewarta foto|juru foto|ilustrasi|ilustrator|infografik|video|videografer)(?: (?:dan|&) \w+)?"
    r"(?:\s*:\s*(?:oleh )?| oleh )\S.{1,80}",
    re.IGNORECASE,
)
"""A line or a piece of one that names who made the pictures."""
RELEASES = re.compile(
    r"(?:siaran|rilis|keterangan) pers(?: bersama)?(?:\s*[:–-]?\s*(?:nomor|no\.?)\s*:?\s*\S+)?|"
    r"(?:nomor|no\.)\s*(?::\s*|(?=\S*\d))\S+|untuk (?:segera )?(?:disiarkan|diterbitkan)(?: segera)?",
    re.IGNORECASE,
)
"""A line above the headline of a release for the press."""
EDITORS = re.compile(
    r"(?:editor|redaktur|penyunting|sumber|pewarta foto|uploader|redaksi|penerjemah|alih bahasa|penyelaras bahasa)"
    r"\s*:\s*.{2,120}|(?:disunting|diterjemahkan|dialihbahasakan|ditinjau(?: secara medis)?|diperiksa|"
    r"diverifikasi) oleh\s*:?\s*.{2,120}",
    re.IGNORECASE,
)
"""A line of credits that names others than the writer."""

CLAUSES = _words(
    "yang dan atau untuk dengan pada dalam di ke dari karena sebab agar supaya setelah sebelum saat ketika sejak "
    "hingga "
    "sampai bersama lewat melalui oleh sebagai meski namun tetapi demi bahwa sehingga jika kepada terhadap "
    "terkait soal "
    "lantaran usai selama maupun antara melawan menyusul akibat serta"
)
"""Words before which a long sentence may be cut to make a title."""
ALIAS = re.compile(r"\batau\b")
"""The word between a long name and its acronym."""
ARTICLES = _words("seorang sebuah para suatu")
"""Words that a title does without."""
QUESTION_LABELS = re.compile(r"(?:T|Tanya|Pertanyaan|P)\s*:\s*")
ANSWER_LABELS = re.compile(r"(?:J|Jawab|Jawaban)\s*:\s*")
MYSELF = _words("saya kami kita aku gue")
"""Words of somebody who speaks of themselves."""
ONESELF = _words("saya aku gue")
"""Those of one person alone, who is no part of the readers (``kita``) or of an outlet (``kami``)."""
ADDRESSED = re.compile(r"\b(?:anda|kamu|bapak|ibu|mas|mbak|kakak)\b", re.IGNORECASE)
"""Words by which an interviewer speaks to the person asked."""
RECEIVES = r"(?:menerima|menyambut|ditemui|berbincang|menjawab|memenuhi|meladeni|bercerita|berkisah)\b"
"""What the person asked does, right behind their name."""
TO_AN_OUTLET = "[Kk]epada|wartawan|reporter|redaksi"
"""Words before the outlet that asks."""
MEETS = (
    r"(?:berbincang|berbicara|ngobrol|mengobrol|bincang|wawancara|bertemu)[\w -]{0,20} (?:dengan|bersama)|"
    r"menemui|mewawancarai"
)
"""What is done with the person asked, before their name."""
TITLED = re.compile(
    r"(?:Wawancara|Bincang|Ngobrol|Obrolan|Tanya Jawab)(?: (?:Khusus|Eksklusif|Bareng|[Bb]ersama|[Dd]engan))*,? "
    r"(?P<name>[A-Z][\w'’]+(?: [A-Z][\w'’]+){1,2})(?=\s*[:,(–-]|$)|"
    r"^(?P<first>[A-Z][\w'’]+(?: [A-Z][\w'’]+){1,2}):"
)
"""A title that names the person asked: behind a word for it, or first if the name is a well-known one."""
INTERVIEW = re.compile(
    r"\b(?:wawancara(?:nya)?|mewawancarai|diwawancarai|berbincang(?:-bincang)?|bincang(?:-bincang)?|perbincangan|"
    r"ngobrol|mengobrol|obrolan|tanya jawab|petikan(?:nya)?|menjawab pertanyaan|"
    r"(?:bercerita|berkisah) (?:kepada|pada)|"
    r"(?:menerima|menemui|menyambut) (?:kami|wartawan|tim|redaksi))\b",
    re.IGNORECASE,
)
"""Words by which an article says that it is an interview."""
LIST_ENDS = r"akhir dari [^.?!]{2,60}"
"""A line below a list of other headlines that says that it ends here."""
